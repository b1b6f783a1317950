// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/saved_filters.h"
#include "core/storage/database.h"

Result<void> saveFilter(const Database &database, const QString &list, const SavedFilter &filter)
{
    Query q = database.query(QStringLiteral("INSERT OR REPLACE INTO saved_filter (list, name, content) "
                                            "VALUES (?, ?, ?)"));
    return q.bindText(list).bindText(filter.name).bindText(filter.content).run();
}

Result<void> forgetFilter(const Database &database, const QString &list, const QString &name)
{
    Query q = database.query(QStringLiteral("DELETE FROM saved_filter WHERE list = ? AND name = ?"));
    return q.bindText(list).bindText(name).run();
}

Result<std::vector<SavedFilter>> savedFilters(const Database &database, const QString &list)
{
    Query q = database.query(QStringLiteral("SELECT name, content FROM saved_filter WHERE list = ? ORDER BY name"));
    q.bindText(list);
    std::vector<SavedFilter> all;
    while (q.next())
        all.push_back({q.text(0), q.text(1)});
    if (const Result<void> done = q.done(); !done)
        return done.error();
    return all;
}
