// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/action_plan.h"
#include "core/actions/action_rules.h"
#include <QCoreApplication>
#include <algorithm>

namespace {
constexpr int kLongLate = 90;  ///< days
constexpr int kOftenMoved = 2; ///< times

QString tr(const char *text) { return QCoreApplication::translate("Reports", text); }

/// What one owner has to do.
struct OwnerPlan {
    QString owner;
    std::vector<const PlannedAction *> actions;

    template <class Is> Figure count(const Is &is) const
    {
        std::vector<RecordId> ids;
        for (const PlannedAction *one : actions)
            if (is(one->action.value))
                ids.push_back(one->action.stamp.id);
        return Figure::count(std::move(ids));
    }
};

/// How many days ago it was due; not known: it is not late.
std::optional<int> daysLate(const Action &action, Day today)
{
    return action.due.isKnown() && action.due < today ? std::optional(action.due.daysTo(today)) : std::nullopt;
}

/// Our own first, then the others in the order of the list.
std::vector<OwnerPlan> byOwner(std::span<const PlannedAction> actions, const Names &names)
{
    const QString list = QStringLiteral("owner-organisation");
    std::vector<OwnerPlan> plans{{tr("Nobody's yet: say whose it is"), {}}};
    QStringList codes{QString()};
    for (const ChoiceName &owner : names.choices(list)) {
        plans.push_back({owner.label, {}});
        codes << owner.code;
    }
    for (const PlannedAction &one : actions) {
        const auto at = codes.indexOf(one.action.value.organisation.text);
        plans[static_cast<std::size_t>(std::max<qsizetype>(at, 0))].actions.push_back(&one);
    }
    std::rotate(plans.begin(), plans.begin() + 1, plans.end()); // what is nobody's stands last
    std::erase_if(plans, [](const OwnerPlan &plan) { return plan.actions.empty(); });
    return plans;
}

report::Table ownersTable(const std::vector<OwnerPlan> &plans, Day today)
{
    using Align = report::Column::Align;
    report::Table table;
    table.columns = {{tr("Whose to do"), 60, Align::Left, QStringLiteral("owner")},
                     {tr("Open"), 20, Align::Right, QStringLiteral("open")},
                     {tr("Overdue"), 20, Align::Right, QStringLiteral("overdue")},
                     {tr("More than 90 days late"), 30, Align::Right, QStringLiteral("long_late")},
                     {tr("Moved twice or more"), 30, Align::Right, QStringLiteral("often_moved")}};
    table.nil = tr("Nil: no action is open.");
    for (const OwnerPlan &plan : plans)
        table.rows.push_back(
            {{report::Cell(plan.owner), plan.count([](const Action &) { return true; }),
              plan.count([today](const Action &a) { return daysLate(a, today).has_value(); }),
              plan.count([today](const Action &a) { return daysLate(a, today).value_or(0) > kLongLate; }),
              plan.count([](const Action &a) { return static_cast<int>(a.moves.size()) >= kOftenMoved; })},
             report::Row::Role::Normal,
             plan.owner});
    return table;
}

QString dueWords(const Action &action)
{
    if (!action.due.isKnown())
        return tr("no day");
    if (action.moves.empty())
        return showShort(action.due);
    return tr("%1\nfirst %2, moved %3")
        .arg(showShort(action.due), showShort(firstDueOf(action)),
             action.moves.size() == 1 ? tr("once") : tr("%1 times").arg(action.moves.size()));
}

/// How it stands: lateness, and the last that was noted of it.
QString position(const Action &action, Day today)
{
    QStringList lines;
    if (const auto late = daysLate(action, today))
        lines << (*late == 1 ? tr("1 day late") : tr("%1 days late").arg(*late));
    if (!action.progress.empty()) {
        const auto last =
            std::max_element(action.progress.begin(), action.progress.end(),
                             [](const ActionProgress &a, const ActionProgress &b) { return a.on < b.on; });
        lines << tr("%1: %2").arg(showShort(last->on), last->note);
    }
    return lines.isEmpty() ? QStringLiteral("–") : lines.join(u'\n');
}

QString ownerOf(const Action &action, const Names &names)
{
    return action.owner.isNull() ? tr("nobody named") : names.recordName(kindOf<Person>(), action.owner.value);
}

report::Row rowOf(const PlannedAction &one, Day today, const Names &names)
{
    const Action &action = one.action.value;
    return {
        {report::Cell(one.action.stamp.reference), report::Cell(one.from.isEmpty() ? QStringLiteral("–") : one.from),
         report::Cell(action.what),
         report::Cell(action.priority.isKnown() ? names.choiceLabel(QStringLiteral("priority"), action.priority.text)
                                                : QStringLiteral("–")),
         report::Cell(dueWords(action)), report::Cell(position(action, today))},
        report::Row::Role::Normal,
        one.action.stamp.reference};
}

/// The list of one owner, a group for each person.
report::Section sectionOf(const OwnerPlan &plan, Day today, const Names &names)
{
    using Align = report::Column::Align;
    report::Table table;
    table.columns = {{tr("Ref"), 28, Align::Left, QStringLiteral("reference")},
                     {tr("From"), 28, Align::Left, QStringLiteral("from")},
                     {tr("What"), 90, Align::Left, QStringLiteral("what")},
                     {tr("Priority"), 20, Align::Left, QStringLiteral("priority")},
                     {tr("Due"), 38, Align::Left, QStringLiteral("due")},
                     {tr("Position"), 60, Align::Left, QStringLiteral("position")}};
    QStringList people;
    for (const PlannedAction *one : plan.actions)
        if (const QString who = ownerOf(one->action.value, names); !people.contains(who))
            people << who;
    people.sort();
    for (const QString &who : people) {
        table.rows.push_back({{report::Cell(who)}, report::Row::Role::Group, {}});
        for (const PlannedAction *one : plan.actions)
            if (ownerOf(one->action.value, names) == who)
                table.rows.push_back(rowOf(*one, today, names));
    }
    report::Section section;
    section.title = plan.owner;
    section.blocks.emplace_back(std::move(table));
    return section;
}
} // namespace

Report actionPlan(std::span<const PlannedAction> actions, Day today, const Names &names)
{
    const std::vector<OwnerPlan> plans = byOwner(actions, names);
    Report report;
    report.title = tr("Action plan");
    report.subtitle = tr("Open on %1").arg(show(today));
    report.landscape = true;
    report::Section summary;
    summary.title = tr("By whose it is to do");
    summary.blocks.emplace_back(ownersTable(plans, today));
    report.sections.push_back(std::move(summary));
    for (const OwnerPlan &plan : plans)
        report.sections.push_back(sectionOf(plan, today, names));
    return report;
}
