// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/measure_tests.h"
#include "core/premises/measure_state.h"
#include "core/records/kind.h"
#include <QCoreApplication>
#include <QHash>
#include <algorithm>
#include <tuple>

namespace {
QString tr(const char *text) { return QCoreApplication::translate("Reports", text); }

constexpr int kMostTests = 2000; // of one measure in a period: an interval that is no interval ends here

bool says(const MeasureTest &test, const Names &names, const char *trait)
{
    return names.hasTrait(QStringLiteral("test-result"), test.result.text, QLatin1String(trait));
}

/// The tests that took place by the day, oldest first.
std::vector<MeasureTest> madeBy(const Measure &measure, Day day, const Names &names)
{
    std::vector<MeasureTest> made;
    for (const MeasureTest &test : measure.tests)
        if (test.on.isKnown() && test.on <= day && !says(test, names, "not-done"))
            made.push_back(test);
    std::stable_sort(made.begin(), made.end(), [](const MeasureTest &a, const MeasureTest &b) { return a.on < b.on; });
    return made;
}

/// When the test after these was due, as the measure itself counts it.
Day dueAfter(const Measure &measure, std::span<const MeasureTest> made, Day today, const Names &names)
{
    Measure then = measure;
    then.tests.assign(made.begin(), made.end());
    return nextTest(then, today, names);
}

/// The tests due in the period: walks from the last one before it.
void countDue(TestTally &tally, const Measure &measure, const Period &period, const Names &names)
{
    const std::vector<MeasureTest> made = madeBy(measure, period.last, names);
    auto next =
        std::find_if(made.begin(), made.end(), [&](const MeasureTest &test) { return test.on >= period.first; });
    for (int i = 0; i < kMostTests; ++i) {
        const Day due = dueAfter(measure, {made.begin(), next}, period.last, names);
        if (!due.isKnown() || due > period.last)
            return;
        ++tally.due;
        if (next == made.end())
            return; // it waits still
        if (next->on <= due)
            ++tally.inTime;
        ++next;
    }
}

void append(std::vector<RecordId> &to, const std::vector<RecordId> &more)
{
    to.insert(to.end(), more.begin(), more.end());
}

/// Where each item of a list stands in it.
QHash<QString, qsizetype> placesIn(const QString &list, const Names &names)
{
    QHash<QString, qsizetype> places;
    for (const ChoiceName &item : names.choices(list))
        places.insert(item.code, places.size());
    return places;
}

QString siteName(Id<Site> site, const Names &names)
{
    return site.isNull() ? tr("Site not known") : names.recordName(kindOf<Site>(), site.value);
}

void addCells(report::Row &row, const TestTally &tally)
{
    row.cells.emplace_back(Figure::number(tally.due, tally.dueIds));
    row.cells.emplace_back(Figure::number(tally.inTime, tally.inTimeIds));
    row.cells.emplace_back(Figure::number(tally.failed, tally.failedIds));
    row.cells.emplace_back(Figure::count(tally.faultOpen));
    row.cells.emplace_back(Figure::count(tally.overdue));
}

report::Table emptyTable()
{
    using Align = report::Column::Align;
    report::Table table;
    table.nil = tr("Nil: no measure is in the register.");
    table.columns = {{tr("Kind"), 42, Align::Left, QStringLiteral("kind")},
                     {tr("Whose test"), 30, Align::Left, QStringLiteral("whose")},
                     {tr("Due"), 17, Align::Right, QStringLiteral("due")},
                     {tr("Done in time"), 20, Align::Right, QStringLiteral("in_time")},
                     {tr("Failed"), 17, Align::Right, QStringLiteral("failed")},
                     {tr("Fault open"), 19, Align::Right, QStringLiteral("fault_open")},
                     {tr("Overdue"), 19, Align::Right, QStringLiteral("overdue")}};
    table.note = tr("Due: tests that fell due in the period, and those overdue when it began. Faults open and tests "
                    "overdue are those at its end, by measure.");
    return table;
}
} // namespace

void TestTally::add(const TestTally &other)
{
    due += other.due;
    inTime += other.inTime;
    failed += other.failed;
    append(dueIds, other.dueIds);
    append(inTimeIds, other.inTimeIds);
    append(failedIds, other.failedIds);
    append(faultOpen, other.faultOpen);
    append(overdue, other.overdue);
}

TestTally tallyOf(RecordId id, const Measure &measure, const Period &period, const Names &names)
{
    TestTally tally;
    countDue(tally, measure, period, names);
    for (const MeasureTest &test : madeBy(measure, period.last, names))
        if (test.on >= period.first && says(test, names, "fault"))
            ++tally.failed;
    if (tally.due > 0)
        tally.dueIds = {id};
    if (tally.inTime > 0)
        tally.inTimeIds = {id};
    if (tally.failed > 0)
        tally.failedIds = {id};
    const MeasureState state = measureState(measure, period.last, names);
    if (state == MeasureState::Fault)
        tally.faultOpen = {id};
    const Day next = nextTest(measure, period.last, names);
    if (next.isKnown() && next < period.last)
        tally.overdue = {id};
    return tally;
}

std::vector<TestLine> testLines(std::span<const Saved<Measure>> measures, const Period &period, const Names &names)
{
    std::vector<TestLine> lines;
    for (const Saved<Measure> &measure : measures) {
        const Measure &value = measure.value;
        auto line = std::find_if(lines.begin(), lines.end(), [&value](const TestLine &one) {
            return one.site == value.site && one.kind == value.kind && one.whose == value.testedBy;
        });
        if (line == lines.end())
            line = lines.insert(lines.end(), {value.site, value.kind, value.testedBy, {}});
        line->tally.add(tallyOf(measure.stamp.id, value, period, names));
    }
    const auto kinds = placesIn(QStringLiteral("measure-kind"), names);
    const auto owners = placesIn(QStringLiteral("owner-organisation"), names);
    const auto rank = [&](const TestLine &line) {
        return std::tuple(siteName(line.site, names), line.site.value, kinds.value(line.kind.text, kinds.size()),
                          owners.value(line.whose.text, owners.size()));
    };
    std::stable_sort(lines.begin(), lines.end(),
                     [&rank](const TestLine &a, const TestLine &b) { return rank(a) < rank(b); });
    return lines;
}

Report measureTestReport(std::span<const Saved<Measure>> measures, const Period &period, const Names &names)
{
    Report report;
    report.title = tr("Tests of security measures");
    report.subtitle = period.title();
    report::Table table = emptyTable();
    TestTally all;
    const TestLine *before = nullptr;
    const std::vector<TestLine> lines = testLines(measures, period, names);
    for (const TestLine &line : lines) {
        if (!before || before->site != line.site)
            table.rows.push_back({{report::Cell(siteName(line.site, names))},
                                  report::Row::Role::Group,
                                  QStringLiteral("site_%1").arg(line.site.value),
                                  line.site.value});
        report::Row row{{report::Cell(names.choiceLabel(QStringLiteral("measure-kind"), line.kind.text)),
                         report::Cell(line.whose.isKnown()
                                          ? names.choiceLabel(QStringLiteral("owner-organisation"), line.whose.text)
                                          : QStringLiteral("n/k"))},
                        report::Row::Role::Normal,
                        QStringLiteral("%1_%2_%3").arg(line.site.value).arg(line.kind.text, line.whose.text)};
        addCells(row, line.tally);
        table.rows.push_back(std::move(row));
        all.add(line.tally);
        before = &line;
    }
    report::Section section;
    if (!lines.empty()) {
        report::Row total{
            {report::Cell(tr("All")), report::Cell(QString())}, report::Row::Role::Total, QStringLiteral("all")};
        addCells(total, all);
        table.rows.push_back(std::move(total));
        section.blocks.emplace_back(
            report::Paragraph{report::Text(tr("Done in time: %1. Faults open at the end: %2. Measures overdue: %3."),
                                           {Figure::percent(all.inTime, all.due, all.inTimeIds),
                                            Figure::count(all.faultOpen), Figure::count(all.overdue)}),
                              false});
    }
    section.blocks.emplace_back(std::move(table));
    report.sections.push_back(std::move(section));
    return report;
}
