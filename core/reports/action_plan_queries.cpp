// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/action_plan.h"
#include "core/storage/database.h"
#include "core/storage/record_io.h"

Result<std::vector<PlannedAction>> plannedActions(const Database &database, const Scope &scope, const Scope &incidents,
                                                  Day today)
{
    const Reading reading(database);
    const ScopeSql within = scopeSql(scope);
    Query q = database.query(
        QStringLiteral("SELECT a.id, h.reference FROM live_action_set AS a LEFT JOIN record AS h ON h.id = a.holder "
                       "WHERE (a.done IS NULL OR a.done > ?) AND a.id IN (SELECT id FROM record WHERE kind = 'action' "
                       "AND (%1)) ORDER BY a.due IS NULL, a.due, a.id")
            .arg(within.text));
    q.bind(today.iso());
    for (const Value &value : within.values)
        q.bind(value);
    std::vector<std::pair<RecordId, QString>> found;
    while (q.next())
        found.emplace_back(q.number(0), incidents.isEverything() ? q.text(1) : QString());
    if (const Result<void> done = q.done(); !done)
        return done.error();
    std::vector<PlannedAction> actions;
    RecordReader reader(database, kindOf<Action>());
    for (const auto &[id, from] : found) {
        const Result<AnySaved> action = reader.load(id);
        if (!action)
            return action.error();
        actions.push_back({{action->stamp, action->record.as<Action>()}, from});
    }
    return actions;
}
