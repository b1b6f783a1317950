// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/actions_page.h"
#include "core/actions/action_state.h"
#include "core/base/count.h"
#include "core/due/due_list.h"
#include "core/workspace/workspace.h"
#include "ui/actions/change_actions_dialog.h"
#include "ui/base/banner.h"
#include "ui/base/calendar_file.h"
#include "ui/base/filter_row.h"
#include "ui/base/filter_row_choice.h"
#include "ui/base/icons.h"
#include "ui/base/prompts.h"
#include "ui/base/read_only.h"
#include "ui/base/record_table.h"
#include <QPushButton>
#include <QSet>
#include <QVBoxLayout>
#include <algorithm>

namespace {
const QString kState = QStringLiteral("action_state"); // no field's key

/// The numbers of the actions in a state, by the days that the file has.
std::vector<RecordId> inState(const Workspace &workspace, ActionState state)
{
    using Is = Filter::Is;
    const QString done = QStringLiteral("done");
    const Filter isOpen{done, Is::NotKnown, {}};
    const Filter isOverdue{QStringLiteral("due"), Is::Below, {Value(workspace.today().iso())}};
    const auto ids = [&workspace](std::vector<Filter> filters) {
        auto all = workspace.list(kindOf<Action>()).ids({.filters = std::move(filters)});
        return all ? std::move(*all) : std::vector<RecordId>();
    };
    const bool isVerified = state == ActionState::Verified;
    switch (state) {
    case ActionState::Overdue:
        return ids({isOpen, isOverdue});
    case ActionState::Open: {
        const std::vector<RecordId> overdue = ids({isOpen, isOverdue});
        const QSet<RecordId> late(overdue.begin(), overdue.end());
        std::vector<RecordId> open = ids({isOpen});
        std::erase_if(open, [&late](RecordId id) { return late.contains(id); });
        return open;
    }
    case ActionState::Done:
    case ActionState::Verified:
        return ids({{done, Is::Known, {}}, {QStringLiteral("verified"), isVerified ? Is::Known : Is::NotKnown, {}}});
    }
    return {};
}
} // namespace

ActionsPage::ActionsPage(const RegisterServices &services, const PrintRecord &print, QWidget *parent)
    : RegisterPage(withExchange({.kind = &kindOf<Action>(), .group = tr("Risk")}, services, print), services, parent),
      m_change(new QPushButton(icon(QStringLiteral("edit")), tr("Change these …"))),
      m_calendar(new QPushButton(icon(QStringLiteral("calendar")), tr("Calendar file …")))
{
    filters().addChoice(
        kState, tr("State"),
        [] {
            std::vector<FilterChoice> choices;
            for (const ActionState state : actionStates())
                choices.push_back(
                    {Value(QString::fromLatin1(nameOf(state).word)), found("action", nameOf(state)).text});
            return choices;
        },
        true);
    m_change->setToolTip(tr("Changes the actions that the filters let through, in one act that can be taken back"));
    m_calendar->setToolTip(tr("Open ones with a day, for the calendar of whoever has to do them"));
    filters().addControl(m_change);
    filters().addControl(m_calendar);
    connect(m_change, &QPushButton::clicked, this, &ActionsPage::changeShown);
    connect(m_calendar, &QPushButton::clicked, this, &ActionsPage::askCalendar);
    connect(&table().rows(), &RecordTableModel::counted, this, &ActionsPage::allowSteps);
    connect(&services.workspace, &Workspace::changed, this, [this] {
        countOverdue();
        allowSteps();
    });
    countOverdue();
    allowSteps();
}

std::vector<Filter> ActionsPage::conditionsOf(const FilterState &state) const
{
    const auto chosen = state.fields.find(kState);
    if (chosen == state.fields.end())
        return {};
    Filter filter{QStringLiteral("id"), Filter::Is::OneOf, {}};
    for (const ActionState one : actionStates())
        if (std::ranges::find(chosen->second, Value(QString::fromLatin1(nameOf(one).word))) != chosen->second.end())
            for (const RecordId id : inState(services().workspace, one))
                filter.values.emplace_back(id);
    return {filter};
}

void ActionsPage::countOverdue()
{
    const auto overdue = static_cast<int>(inState(services().workspace, ActionState::Overdue).size());
    setWaiting(overdue, overdue > 0 ? Tone::Danger : Tone::Neutral);
}

// While rows are still being found it is not known which they are.
void ActionsPage::allowSteps()
{
    const Workspace &workspace = services().workspace;
    const RecordTableModel &rows = table().rows();
    const bool isThere = rows.isComplete() && rows.count() > 0 && !rows.query().withdrawn;
    m_change->setEnabled(isThere && !workspace.isReadOnly() &&
                         !may(workspace.actor(), Act::Change, kindOf<Action>(), workspace.today()).isNothing());
    m_calendar->setEnabled(isThere);
}

void ActionsPage::changeShown()
{
    if (refusesWriting(services().workspace, services().prompts, this))
        return;
    std::vector<RecordId> shown;
    for (int row = 0; row < table().rows().count(); ++row)
        shown.push_back(table().rows().idAt(row));
    auto *dialog = new ChangeActionsDialog(services(), shown, window());
    connect(dialog, &ChangeActionsDialog::changed, this, &ActionsPage::showChange);
    dialog->open();
}

void ActionsPage::showChange(const ChangedActions &changed)
{
    delete m_changed;
    const auto count = static_cast<qint64>(changed.changed.size());
    m_changed = new Banner(
        Tone::Good, count == 1 ? tr("One action was changed.") : tr("%1 actions were changed.").arg(shownCount(count)),
        changed.unchanged > 0 ? tr("Left as they are, done or as asked already: %1").arg(shownCount(changed.unchanged))
                              : QString());
    connect(m_changed->addButton(tr("Take it back")), &QPushButton::clicked, this,
            [this, changed] { takeBack(changed); });
    connect(m_changed->addButton(tr("Dismiss")), &QPushButton::clicked, m_changed, &QObject::deleteLater);
    qobject_cast<QVBoxLayout *>(layout())->insertWidget(0, m_changed);
    m_changed->show();
}

void ActionsPage::takeBack(const ChangedActions &changed)
{
    if (const Result<void> done = takeBackChange(services().workspace, changed); !done)
        return services().prompts.tell(this,
                                       {tr("The change was not taken back"), done.error().text, {}, Tone::Warning});
    m_changed->deleteLater();
    Q_EMIT statusText(tr("The actions are as they were."));
}

void ActionsPage::askCalendar()
{
    const Workspace &workspace = services().workspace;
    auto due = dueList(workspace.database(), workspace.names(), workspace.actor(), Deadline(workspace.today()));
    if (!due)
        return services().prompts.tell(this, {tr("Calendar file"), due.error().text, {}, Tone::Warning});
    std::erase_if(*due, [this](const DueItem &item) {
        return item.act != DueAct::FinishAction || table().rows().rowOf(item.record) < 0;
    });
    if (due->empty())
        return services().prompts.tell(
            this, {tr("Calendar file"), tr("None of the actions shown is open and has a day."), {}, Tone::Neutral});
    askCalendarFile(this, services().prompts, tr("Actions on %1").arg(workspace.today().iso()), *due, workspace.now(),
                    [this](const QString &sentence) { Q_EMIT statusText(sentence); });
}
