// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/office/organisation.h"
#include "core/workspace/workspace.h"

/// What is said of a new office before its first day.
struct OfficeSetup {
    struct Post {
        QString post;   ///< a code of the list `post`
        QString holder; ///< first and last name; who holds two posts is one person
        QString phone;
    };
    Organisation organisation; ///< without a name it is called as the file
    QStringList sites;
    std::vector<Post> posts;
};

/// Makes an office file with the shipped choice lists, bank holidays and courses, the organisation, its sites and posts
/// in one act, and opens it. Refuses where a file stands; nothing is left behind where anything fails.
Result<std::unique_ptr<Workspace>> makeOffice(const QString &path, const OfficeSetup &setup, const Actor &actor,
                                              const Clock &clock, const IdMaker &ids = IdMaker());

/// Removes a file that was being made and what SQLite keeps beside it; nothing has it open any more.
void discardOffice(const QString &path);

/// Adds all in their order, the search index filled once.
template <class T> Result<void> addAll(Write &write, const std::vector<T> &records)
{
    const auto added =
        write.addMany(kindOf<T>(), static_cast<qint64>(records.size()), [&records](qint64 at, AddOptions &) {
            return static_cast<const void *>(&records[static_cast<std::size_t>(at)]);
        });
    return added ? Result<void>() : Result<void>(added.error());
}
