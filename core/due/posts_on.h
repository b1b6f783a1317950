// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/office/post_holder.h"
#include "core/records/names.h"
#include <QHash>
#include <span>

/// Who holds which post on a day.
class PostsOn {
public:
    struct Holder {
        QString name; ///< of the person, else what the post is called
        RecordId person = 0;
    };
    PostsOn(std::span<const PostHolder> holders, Day day, const Names &names);
    /// The holder of the post, nobody's deputy; where it is vacant the post itself.
    const Holder &of(const Code &post) const;
    /// The post of the LSMS.
    const Holder &lsms() const { return m_lsms; }

private:
    QHash<QString, Holder> m_holders;
    Holder m_lsms;
    Holder m_nobody;
};

/// The managers of departments, by the department's record.
using LineManagers = QHash<RecordId, PostsOn::Holder>;
