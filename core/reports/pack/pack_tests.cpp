// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/measure_tests.h"
#include "core/reports/pack/pack_sections.h"
#include <QCoreApplication>

namespace {
QString tr(const char *text) { return QCoreApplication::translate("Pack", text); }

const QString kOwners = QStringLiteral("owner-organisation");

/// So many tests; the records behind them are the measures, of which one may have had several.
Figure testsOf(qint64 tests, const std::vector<RecordId> &measures)
{
    return tests == static_cast<qint64>(measures.size()) ? Figure::count(measures) : Figure::number(tests, measures);
}

report::Row rowOf(const QString &key, const QString &site, const QString &measure, const QString &whose,
                  const TestTally &tally)
{
    return {{report::Cell(site), report::Cell(measure), report::Cell(whose),
             report::Cell(testsOf(tally.due, tally.dueIds)), report::Cell(testsOf(tally.inTime, tally.inTimeIds)),
             report::Cell(testsOf(tally.failed, tally.failedIds)), report::Cell(Figure::count(tally.faultOpen)),
             report::Cell(Figure::count(tally.overdue))},
            report::Row::Role::Normal,
            key};
}

/// Whether there is something to tell of it: what went as it should stands together.
bool needsTelling(const TestTally &tally)
{
    return tally.inTime < tally.due || tally.failed > 0 || !tally.faultOpen.empty() || !tally.overdue.empty();
}

report::Table emptyTable()
{
    using Align = report::Column::Align;
    report::Table table;
    table.number = tr("Table 18");
    table.title = tr("Tests of security measures");
    table.columns = {{tr("Site"), 3, Align::Left, QStringLiteral("site")},
                     {tr("Measure"), 3, Align::Left, QStringLiteral("measure")},
                     {tr("Whose test"), 2, Align::Left, QStringLiteral("whose")},
                     {tr("Due"), 1, Align::Right, QStringLiteral("due")},
                     {tr("Done in time"), 1.2, Align::Right, QStringLiteral("done")},
                     {tr("Failed"), 1.1, Align::Right, QStringLiteral("failed")},
                     {tr("Fault open"), 1.1, Align::Right, QStringLiteral("fault_open")},
                     {tr("Overdue"), 1.2, Align::Right, QStringLiteral("overdue")}};
    return table;
}
} // namespace

report::Table pack::testTable(const PackFigures &figures)
{
    const Names &names = figures.names();
    std::vector<Saved<Measure>> measures;
    for (const Read<Measure> &read : figures.facts().measures) {
        Saved<Measure> &measure = measures.emplace_back();
        measure.stamp.id = read.id;
        measure.stamp.reference = read.reference;
        measure.value = read.value;
    }
    const QHash<RecordId, QString> sites = siteLabels(figures);
    report::Table table = emptyTable();
    QHash<QString, TestTally> rest;
    for (const TestLine &line : testLines(measures, figures.choices().period, names)) {
        if (!needsTelling(line.tally)) {
            rest[line.whose.text].add(line.tally);
            continue;
        }
        table.rows.push_back(rowOf(
            QStringLiteral("%1_%2_%3")
                .arg(names.recordKey(kindOf<Site>(), line.site.value), line.kind.text, line.whose.text),
            sites.value(line.site.value, QStringLiteral("n/k")),
            names.choiceLabel(QStringLiteral("measure-kind"), line.kind.text),
            line.whose.isKnown() ? names.choiceLabel(kOwners, line.whose.text) : QStringLiteral("n/k"), line.tally));
    }
    for (const ChoiceName &owner : names.choices(kOwners))
        if (rest.contains(owner.code) && rest[owner.code].due > 0)
            table.rows.push_back(rowOf(QStringLiteral("rest_%1").arg(owner.code), tr("All others"),
                                       tr("as they should be"), owner.label, rest[owner.code]));
    table.nil = tr("Nil: no test was due in the period.");
    table.note = tr("Due: tests that fell due in the period, and those overdue when it began. Faults and overdue tests "
                    "are those at its end. Source: office records entered by %1.")
                     .arg(show(figures.choices().cutOff));
    return table;
}
