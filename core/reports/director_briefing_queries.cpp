// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/director_briefing.h"
#include "core/storage/database.h"
#include "core/storage/record_io.h"

Result<std::vector<Saved<Review>>> reviewsToBrief(const Database &database, const Scope &scope, const Period &period)
{
    const Reading reading(database);
    const ScopeSql within = scopeSql(scope);
    Query q = database.query(
        QStringLiteral("SELECT id FROM live_review WHERE reviewed_on <= ? AND (reviewed_on >= ? OR told_director IS "
                       "NULL OR told_director >= ?) AND id IN (SELECT id FROM record WHERE kind = 'review' AND (%1)) "
                       "ORDER BY reviewed_on, id")
            .arg(within.text));
    q.bind(period.last.iso()).bind(period.first.iso()).bind(period.first.iso());
    for (const Value &value : within.values)
        q.bind(value);
    const Result<std::vector<qint64>> ids = q.numbers();
    if (!ids)
        return ids.error();
    std::vector<Saved<Review>> reviews;
    RecordReader reader(database, kindOf<Review>());
    for (const RecordId id : *ids) {
        const Result<AnySaved> review = reader.load(id);
        if (!review)
            return review.error();
        reviews.push_back({review->stamp, review->record.as<Review>()});
    }
    return reviews;
}
