// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/search.h"
#include "core/storage/verify.h"
#include "core/workspace/kinds.h"
#include "tests/bench/figures.h"

namespace {
constexpr int kPage = 50;
constexpr int kHits = 20;
constexpr int kRuns = 101;

Measured firstPage(const BothFiles &files, const QString &name, const ListQuery &query, const QString &sql)
{
    const QStringList columns{QStringLiteral("occurred"), QStringLiteral("kind"),   QStringLiteral("summary"),
                              QStringLiteral("site"),     QStringLiteral("status"), QStringLiteral("harm")};
    std::size_t here = 0;
    std::size_t there = 0;
    const Best best = inTurn(
        kRuns, [&] { here = must(files.office().list(kindOf<Incident>()).page(query, columns, kPage)).size(); },
        [&] { there = files.readPlain(sql); });
    if (here != there)
        fail(QStringLiteral("%1: %2 rows here, %3 there").arg(name).arg(here).arg(there));
    return {name, best.ours * 1000, best.plain * 1000, QStringLiteral("ms"), 1.5, false};
}

Measured search(const BothFiles &files, const QString &name, const QString &text)
{
    std::size_t here = 0;
    std::size_t there = 0;
    const QString words = searchExpression(text);
    const QString select = QStringLiteral("SELECT incident.id, incident.reference, incident.summary FROM search "
                                          "CROSS JOIN incident ON incident.id = search.rowid WHERE search MATCH ? "
                                          "ORDER BY %1 LIMIT 20");
    const QString probe = QStringLiteral("SELECT rowid FROM search WHERE search MATCH ? LIMIT 2001");
    const Best best = inTurn(
        kRuns, [&] { here = must(files.office().search(text, kHits)).size(); },
        [&] {
            there = files.readPlain(QStringLiteral("SELECT id, reference, summary FROM incident WHERE reference = ?"),
                                    {text});
            const bool few = files.readPlain(probe, {words}) <= 2000; // the same order as here
            const QString ordered = select.arg(few ? QStringLiteral("bm25(search), search.rowid DESC")
                                                   : QStringLiteral("search.rowid DESC"));
            there += files.readPlain(ordered, {QStringLiteral("title : (%1)").arg(words)});
            if (there < kHits)
                there += files.readPlain(ordered, {words});
        });
    if (here == 0 || there < here)
        fail(QStringLiteral("%1: %2 hits here, %3 there").arg(name).arg(here).arg(there));
    return {name, best.ours * 1000, best.plain * 1000, QStringLiteral("ms"), 2.0, false};
}
} // namespace

std::vector<Measured> listFigures(const BothFiles &files)
{
    const QString select =
        QStringLiteral("SELECT id, reference, withdrawn, occurred, kind, summary, site, status, harm "
                       "FROM incident WHERE withdrawn IS NULL %1 ORDER BY %2 LIMIT 50 OFFSET 0");
    return {
        firstPage(files, QStringLiteral("first page, newest first"), {},
                  select.arg(QString(), QStringLiteral("id DESC"))),
        firstPage(files, QStringLiteral("first page by occurred"), {.sort = QStringLiteral("occurred")},
                  select.arg(QString(), QStringLiteral("occurred DESC NULLS LAST, id DESC"))),
        firstPage(files, QStringLiteral("first page, a year by occurred"),
                  {.filters = {{QStringLiteral("occurred"), Filter::Is::AtLeast, {Value(QStringLiteral("2024-11"))}},
                               {QStringLiteral("occurred"), Filter::Is::Below, {Value(QStringLiteral("2025-11"))}}},
                   .sort = QStringLiteral("occurred"),
                   .descending = false},
                  select.arg(QStringLiteral("AND occurred >= '2024-11' AND occurred < '2025-11'"),
                             QStringLiteral("occurred ASC NULLS LAST, id ASC"))),
        firstPage(
            files, QStringLiteral("first page, one kind by occurred"),
            {.filters = {{QStringLiteral("kind"), Filter::Is::OneOf, {Value(QStringLiteral("physical_assault"))}}},
             .sort = QStringLiteral("occurred")},
            select.arg(QStringLiteral("AND kind = 'physical_assault'"),
                       QStringLiteral("occurred DESC NULLS LAST, id DESC")))};
}

std::vector<Measured> searchFigures(const BothFiles &files)
{
    return {search(files, QStringLiteral("search, a word of most records"), QStringLiteral("the")),
            search(files, QStringLiteral("search, as it is typed"), QStringLiteral("bi")),
            search(files, QStringLiteral("search, three words"), QStringLiteral("bicycle cafe door")),
            search(files, QStringLiteral("search, a rare word"), QStringLiteral("W1999"))};
}

std::vector<Measured> verifyFigures(const BothFiles &files)
{
    const double ours = seconds([&] { (void)must(verify(files.office().database(), allKinds())); });
    const double plain = seconds([&] {
        (void)files.readPlain(QStringLiteral("PRAGMA integrity_check"));
        files.plain().run(QStringLiteral("INSERT INTO search (search, rank) VALUES ('integrity-check', 1)"));
    });
    return {{QStringLiteral("verify"), ours, plain, QStringLiteral("s"), {}, false}};
}
