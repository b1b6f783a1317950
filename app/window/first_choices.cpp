// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/first_choices.h"
#include "core/office/policy.h"
#include "ui/base/file_names.h"
#include <algorithm>

namespace {

constexpr size_t kMostPosts = 4;

// The live items of a list of the policy that carry the trait, or all of them.
std::vector<NamedCode> items(const std::vector<ChoiceItem> &choices, const QString &list, const QString &trait = {})
{
    std::vector<NamedCode> found;
    for (const ChoiceItem &choice : choices)
        if (choice.list == list && !choice.retired && (trait.isEmpty() || entries(choice.traits).contains(trait)))
            found.push_back({choice.code, choice.label});
    return found;
}

} // namespace

NewOfficeChoices firstChoices()
{
    const auto shipped = shippedChoices();
    const std::vector<ChoiceItem> choices = shipped ? *shipped : std::vector<ChoiceItem>();
    // The first in the policy's own order, the LSMS among them; the others are filled where posts are kept.
    std::vector<NamedCode> posts = items(choices, QStringLiteral("post"), QStringLiteral("required"));
    posts.resize(std::min(posts.size(), kMostPosts));
    return {items(choices, QStringLiteral("organisation-kind")), posts, usualFolder()};
}
