// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/action_rules.h"
#include "core/reports/pack/pack_sections.h"
#include <QCoreApplication>
#include <algorithm>

namespace {
using report::Cell;
using Align = report::Column::Align;

constexpr int kVeryLate = 90;
constexpr std::size_t kOften = 2;
constexpr std::size_t kMostListed = 40; // an older office's actions may be very many

QString tr(const char *text) { return QCoreApplication::translate("Pack", text); }

QString sourceLine(const PackFigures &figures)
{
    return tr("Source: office records entered by %1.").arg(show(figures.choices().cutOff));
}

bool isOverdueOn(const Action &action, Day day)
{
    return isOpenOn(action, day) && action.due.isKnown() && action.due < day;
}

bool isHigh(const Action &action, const Names &names)
{
    return names.hasTrait(QStringLiteral("priority"), action.priority.text, QStringLiteral("high"));
}

/// The actions of one owner that pass.
template <class Test>
std::vector<RecordId> those(const PackFigures &figures, const QString &organisation, const Test &test)
{
    std::vector<RecordId> ids;
    for (const Read<Action> &one : figures.facts().actions)
        if (one.value.organisation.text == organisation && test(one))
            ids.push_back(one.id);
    return ids;
}

void addOwner(report::Table &table, const PackFigures &figures, const QString &organisation, const QString &label)
{
    const Day last = pack::lastToldOn(figures), cutOff = figures.choices().cutOff;
    const auto ids = [&](const auto &test) { return those(figures, organisation, test); };
    const auto known = ids([](const Read<Action> &) { return true; });
    if (known.empty())
        return;
    table.rows.push_back(
        countRow(organisation.isEmpty() ? QStringLiteral("nobody") : organisation, label,
                 {ids([&](const Read<Action> &one) { return one.entered <= last && isOpenOn(one.value, last); }),
                  ids([&](const Read<Action> &one) { return one.entered > last; }), ids([&](const Read<Action> &one) {
                      return one.value.done.isKnown() && one.value.done > last && one.value.done <= cutOff;
                  }),
                  ids([&](const Read<Action> &one) { return isOpenOn(one.value, cutOff); }),
                  ids([&](const Read<Action> &one) { return isOverdueOn(one.value, cutOff); }),
                  ids([&](const Read<Action> &one) {
                      return isOverdueOn(one.value, cutOff) && one.value.due.daysTo(cutOff) > kVeryLate;
                  }),
                  ids([&](const Read<Action> &one) {
                      return isOpenOn(one.value, cutOff) && one.value.moves.size() >= kOften;
                  })}));
}

/// The owner without a name: what the person is in the office, else whose it is to do.
QString ownerPost(const Action &action, const PackFigures &figures)
{
    for (const Read<Person> &person : figures.facts().people)
        if (person.id == action.owner.value && !person.value.role.isEmpty())
            return person.value.role;
    return action.organisation.isKnown()
               ? figures.names().choiceLabel(QStringLiteral("owner-organisation"), action.organisation.text)
               : QStringLiteral("n/k");
}
} // namespace

namespace pack {
report::Table actionTable(const PackFigures &figures)
{
    report::Table table;
    table.number = tr("Table 16");
    table.title = tr("Actions by owner organisation");
    table.columns =
        periodColumns(tr("Owner"),
                      {tr("Open last paper"), tr("New"), tr("Closed"), tr("Open"), tr("Overdue"), tr("Over 90 days"),
                       tr("Extended twice or more")},
                      {QStringLiteral("last"), QStringLiteral("new"), QStringLiteral("closed"), QStringLiteral("open"),
                       QStringLiteral("overdue"), QStringLiteral("late"), QStringLiteral("extended")},
                      2);
    for (const ChoiceName &owner : figures.names().choices(QStringLiteral("owner-organisation")))
        addOwner(table, figures, owner.code, owner.label);
    addOwner(table, figures, QString(), tr("Not said whose"));
    table.note =
        tr("Since the last paper, or the period's first day where there was none. %1").arg(sourceLine(figures));
    return table;
}

namespace {
/// Those of high priority that are overdue, and the Committee's own that are open, due longest first.
std::vector<const Read<Action> *> listedActions(const PackFigures &figures)
{
    const Day cutOff = figures.choices().cutOff;
    std::vector<const Read<Action> *> listed;
    for (const Read<Action> &one : figures.facts().actions) {
        const ActionSource source = figures.facts().actionSources.value(one.id);
        const bool isListed = source.isPaper ? isOpenOn(one.value, cutOff)
                                             : isHigh(one.value, figures.names()) && isOverdueOn(one.value, cutOff);
        if (isListed && !source.isRestricted)
            listed.push_back(&one);
    }
    std::stable_sort(listed.begin(), listed.end(),
                     [](const auto *a, const auto *b) { return a->value.due < b->value.due; });
    return listed;
}
} // namespace

report::Table overdueActionTable(const PackFigures &figures)
{
    const Day cutOff = figures.choices().cutOff;
    const PackFacts &facts = figures.facts();
    report::Table table;
    table.number = tr("Table 17");
    table.title = tr("Overdue high-priority actions, and this Committee's own");
    table.nil = tr("Nil: no action of high priority is overdue, and none of this Committee's is open.");
    table.columns = {{tr("Ref"), 1.5, Align::Left, QStringLiteral("reference")},
                     {tr("Source, date"), 1.6, Align::Left, QStringLiteral("source")},
                     {tr("Action"), 3, Align::Left, QStringLiteral("action")},
                     {tr("Owner"), 1.6, Align::Left, QStringLiteral("owner")},
                     {tr("First due"), 1.2, Align::Left, QStringLiteral("first")},
                     {tr("Now due (times moved)"), 1.4, Align::Left, QStringLiteral("due")},
                     {tr("Position"), 1.4, Align::Left, QStringLiteral("position")}};
    const std::vector<const Read<Action> *> listed = listedActions(figures);
    for (std::size_t i = 0; i < std::min(listed.size(), kMostListed); ++i) {
        const Read<Action> &one = *listed[i];
        const Action &action = one.value;
        const QString source = facts.actionSources.value(one.id).reference;
        const Day first = firstDueOf(action);
        table.rows.push_back(
            {{Cell(one.reference),
              Cell(source.isEmpty() ? showShort(one.entered) : tr("%1, %2").arg(source, showShort(one.entered))),
              Cell(action.what), Cell(ownerPost(action, figures)),
              Cell(first.isKnown() ? showShort(first) : QStringLiteral("–")),
              Cell(action.due.isKnown() ? tr("%1 (%2)").arg(showShort(action.due)).arg(action.moves.size())
                                        : QStringLiteral("–")),
              isOverdueOn(action, cutOff)
                  ? Cell(tr("%1 days late"), {Figure::number(action.due.daysTo(cutOff), {one.id})})
                  : Cell(tr("open"))},
             report::Row::Role::Normal,
             one.reference,
             one.id});
    }
    if (listed.size() > kMostListed)
        table.note = tr("The %1 that are due longest, of %2. ").arg(kMostListed).arg(listed.size());
    table.note += tr("The owner is a post or an organisation. %1").arg(sourceLine(figures));
    return table;
}
} // namespace pack
