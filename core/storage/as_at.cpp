// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/as_at.h"
#include "core/records/diff.h"
#include "core/storage/database.h"
#include "core/storage/journal.h"
#include "core/storage/record_io.h"
#include <QJsonDocument>
#include <QJsonObject>
#include <map>

namespace {
/// What was done to one record, the latest first.
struct Deed {
    QString what;
    QString change;
};

Result<std::map<RecordId, std::vector<Deed>>> deedsSince(const Database &database, const Kind &kind,
                                                         const QDateTime &instant)
{
    // CROSS JOIN: from the few acts to their entries, never through the whole journal
    Query q = database.query(QStringLiteral(
        "SELECT entry.record_id, entry.what, entry.change FROM act CROSS JOIN entry ON entry.act = act.seq "
        "WHERE act.at >= ? AND entry.kind = ? AND entry.what IN (?, ?, ?) "
        "ORDER BY act.seq DESC, entry.number DESC"));
    q.bind(storedInstant(instant)).bind(QLatin1String(kind.name));
    for (const char *what : {entry::kChanged, entry::kWithdrawn, entry::kRestored})
        q.bind(QLatin1String(what));
    std::map<RecordId, std::vector<Deed>> deeds;
    while (q.next())
        deeds[q.number(0)].push_back({q.text(1), q.text(2)});
    if (const Result<void> done = q.done(); !done)
        return done.error();
    return deeds;
}

void takeBack(const Deed &deed, AnySaved &record)
{
    if (deed.what == QLatin1String(entry::kWithdrawn))
        record.stamp.withdrawn = {};
    else if (deed.what == QLatin1String(entry::kRestored))
        record.stamp.withdrawn = record.stamp.entered;
    const QJsonObject told = QJsonDocument::fromJson(deed.change.toUtf8()).object();
    const Result<Changes> changes = changesFromJson(told.value(QStringLiteral("changes")).toArray());
    if (!changes)
        return;
    // Where the record is not what the entry left, `verify` names it; a paper takes what stands.
    (void)apply(record.record.kind(), record.record.data(), *changes, Direction::Backwards);
}
} // namespace

Result<StoodThen> recordsAsAt(const Database &database, const Kind &kind, const QDateTime &instant)
{
    const Result<std::map<RecordId, std::vector<Deed>>> deeds = deedsSince(database, kind, instant);
    if (!deeds)
        return deeds.error();
    StoodThen stood;
    RecordReader reader(database, kind);
    const Field *restricts = kind.field(Field::Restricts);
    for (const auto &[id, latestFirst] : *deeds) {
        stood.touched.push_back(id);
        Result<AnySaved> record = reader.load(id);
        if (!record && record.error().code == Error::Code::NotFound)
            continue; // disposed of since
        if (!record)
            return record.error();
        if (record->stamp.entered >= instant)
            continue;
        const Value secret = restricts ? restricts->value(record->record.data()) : Value();
        for (const Deed &deed : latestFirst)
            takeBack(deed, *record);
        if (secret.number() == 1)
            restricts->setValue(record->record.data(), secret);
        if (!record->stamp.isWithdrawn())
            stood.live.push_back(std::move(*record));
    }
    return stood;
}
