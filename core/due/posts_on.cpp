// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/due/posts_on.h"
#include "core/records/kind.h"

PostsOn::PostsOn(std::span<const PostHolder> holders, Day day, const Names &names)
{
    const std::vector<ChoiceName> posts = names.choices(QStringLiteral("post"));
    for (const ChoiceName &post : posts)
        m_holders.insert(post.code, {post.label, 0});
    for (const PostHolder &holder : holders)
        if (!holder.deputy && !holder.person.isNull() && holdsOn(holder, day))
            m_holders.insert(holder.post.text,
                             {names.recordName(kindOf<Person>(), holder.person.value), holder.person.value});
    for (const ChoiceName &post : posts)
        if (post.has(u"lsms") && !post.has(u"deputy") && m_lsms.name.isEmpty())
            m_lsms = m_holders.value(post.code);
}

const PostsOn::Holder &PostsOn::of(const Code &post) const
{
    const auto found = m_holders.constFind(post.text);
    return found == m_holders.constEnd() ? m_nobody : *found;
}
