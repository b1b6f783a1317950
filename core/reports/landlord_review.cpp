// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/landlord_review.h"
#include "core/premises/measure_state.h"
#include "core/records/show.h"
#include "core/reports/measure_tests.h"
#include <QCoreApplication>
#include <algorithm>

namespace {
using Align = report::Column::Align;

QString tr(const char *text) { return QCoreApplication::translate("Reports", text); }

const QString kOwners = QStringLiteral("owner-organisation");

/// One owner's page.
struct Page {
    const OwnerReviewFacts &facts;
    const Period &period;
    const Names &names;
    const ChoiceName &owner;

    bool owns(const Measure &measure) const { return measure.testedBy.text == owner.code; }
    bool owns(const Action &action) const { return action.organisation.text == owner.code; }
    QString site(const Measure &measure) const
    {
        return measure.site.isNull() ? QStringLiteral("n/k") : names.recordName(kindOf<Site>(), measure.site.value);
    }
    bool hasAny() const
    {
        const auto mine = [this](const auto &one) { return owns(one.value); };
        return std::any_of(facts.measures.begin(), facts.measures.end(), mine) ||
               std::any_of(facts.actions.begin(), facts.actions.end(), mine);
    }
};

report::Cell daysLate(Day since, Day today, RecordId id) { return Figure::number(since.date.daysTo(today.date), {id}); }

report::Table overdueTests(const Page &page)
{
    report::Table table;
    table.title = tr("Overdue tests");
    table.nil = tr("Nil: no test is overdue.");
    table.columns = {{tr("Site"), 46, Align::Left, QStringLiteral("site")},
                     {tr("Measure"), 56, Align::Left, QStringLiteral("measure")},
                     {tr("Last tested"), 28, Align::Left, QStringLiteral("last")},
                     {tr("Due"), 26, Align::Left, QStringLiteral("due")},
                     {tr("Days late"), 18, Align::Right, QStringLiteral("late")}};
    std::vector<std::pair<Day, const Saved<Measure> *>> late;
    for (const Saved<Measure> &measure : page.facts.measures)
        if (const Day next = nextTest(measure.value, page.period.last, page.names);
            page.owns(measure.value) && next.isKnown() && next < page.period.last)
            late.emplace_back(next, &measure);
    std::stable_sort(late.begin(), late.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    for (const auto &[due, measure] : late) {
        const MeasureTest *last = lastTest(measure->value, page.period.last, page.names);
        table.rows.push_back({{report::Cell(page.site(measure->value)), report::Cell(measure->value.name),
                               report::Cell(last ? showShort(last->on) : tr("never")), report::Cell(showShort(due)),
                               daysLate(due, page.period.last, measure->stamp.id)},
                              report::Row::Role::Normal,
                              measure->stamp.reference,
                              measure->stamp.id});
    }
    return table;
}

/// The open action on a measure; none where nobody was asked.
const Saved<Action> *actionOn(const Page &page, RecordId measure)
{
    const auto action = std::find_if(page.facts.actions.begin(), page.facts.actions.end(),
                                     [measure](const Saved<Action> &one) { return one.value.holder.value == measure; });
    return action == page.facts.actions.end() ? nullptr : &*action;
}

report::Table openFaults(const Page &page)
{
    report::Table table;
    table.title = tr("Open faults");
    table.nil = tr("Nil: no fault is open.");
    table.columns = {{tr("Site"), 38, Align::Left, QStringLiteral("site")},
                     {tr("Measure"), 42, Align::Left, QStringLiteral("measure")},
                     {tr("Found"), 22, Align::Left, QStringLiteral("found")},
                     {tr("What"), 44, Align::Left, QStringLiteral("what")},
                     {tr("Action"), 28, Align::Left, QStringLiteral("action")}};
    for (const Saved<Measure> &measure : page.facts.measures) {
        const MeasureTest *fault = openFault(measure.value, page.period.last, page.names);
        if (!fault || !page.owns(measure.value))
            continue;
        const Saved<Action> *action = actionOn(page, measure.stamp.id);
        table.rows.push_back(
            {{report::Cell(page.site(measure.value)), report::Cell(measure.value.name),
              report::Cell(showShort(fault->on)), report::Cell(fault->found),
              report::Cell(action ? tr("%1, due %2").arg(action->stamp.reference, showShort(action->value.due))
                                  : tr("none set"))},
             report::Row::Role::Normal,
             measure.stamp.reference,
             measure.stamp.id});
    }
    return table;
}

report::Table overdueActions(const Page &page)
{
    report::Table table;
    table.title = tr("Overdue actions");
    table.nil = tr("Nil: no action is overdue.");
    table.columns = {{tr("Ref"), 30, Align::Left, QStringLiteral("reference")},
                     {tr("What"), 90, Align::Left, QStringLiteral("what")},
                     {tr("Due"), 28, Align::Left, QStringLiteral("due")},
                     {tr("Days late"), 26, Align::Right, QStringLiteral("late")}};
    std::vector<const Saved<Action> *> late;
    for (const Saved<Action> &action : page.facts.actions)
        if (page.owns(action.value) && action.value.due.isKnown() && action.value.due < page.period.last &&
            isOpenOn(action.value, page.period.last))
            late.push_back(&action);
    std::stable_sort(late.begin(), late.end(),
                     [](const auto *a, const auto *b) { return a->value.due < b->value.due; });
    for (const Saved<Action> *action : late)
        table.rows.push_back({{report::Cell(action->stamp.reference), report::Cell(action->value.what),
                               report::Cell(showShort(action->value.due)),
                               daysLate(action->value.due, page.period.last, action->stamp.id)},
                              report::Row::Role::Normal,
                              action->stamp.reference,
                              action->stamp.id});
    return table;
}

/// What was to be done since the last review, and what of it was.
report::Paragraph since(const Page &page)
{
    TestTally tally;
    for (const Saved<Measure> &measure : page.facts.measures)
        if (page.owns(measure.value))
            tally.add(tallyOf(measure.stamp.id, measure.value, page.period, page.names));
    return {report::Text(tr("Since the last review: tests due %1, done in time %2, faults found %3."),
                         {Figure::number(tally.due, tally.dueIds), Figure::number(tally.inTime, tally.inTimeIds),
                          Figure::number(tally.failed, tally.failedIds)}),
            false};
}
} // namespace

Report landlordReview(const OwnerReviewFacts &facts, const Period &sinceLast, const Names &names)
{
    Report report;
    report.title = tr("Review with landlords and providers");
    report.subtitle =
        tr("Since the last review on %1, as it stands on %2").arg(show(sinceLast.first), show(sinceLast.last));
    for (const ChoiceName &owner : names.choices(kOwners)) {
        const Page page{facts, sinceLast, names, owner};
        if (owner.has(u"own") || !page.hasAny())
            continue;
        report::Section section;
        section.title = owner.label;
        section.newPage = !report.sections.empty();
        section.blocks.emplace_back(since(page));
        section.blocks.emplace_back(overdueTests(page));
        section.blocks.emplace_back(openFaults(page));
        section.blocks.emplace_back(overdueActions(page));
        report.sections.push_back(std::move(section));
    }
    if (report.sections.empty()) {
        report::Section section;
        section.blocks.emplace_back(report::Paragraph{tr("Nil: nobody but us has tests or actions."), false});
        report.sections.push_back(std::move(section));
    }
    return report;
}
