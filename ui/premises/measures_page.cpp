// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/premises/measures_page.h"
#include "core/workspace/fault_action.h"
#include "core/workspace/workspace.h"
#include "ui/base/filter_row.h"
#include "ui/base/filter_row_choice.h"
#include "ui/base/icons.h"
#include "ui/base/read_only.h"
#include "ui/base/record_dialog.h"
#include "ui/base/record_table.h"
#include "ui/base/record_view.h"
#include <QAction>
#include <QPushButton>
#include <algorithm>

namespace {
const QString kState = QStringLiteral("test_state"); // no field's key

bool isOneOf(MeasureState state, const std::vector<Value> &words)
{
    return std::any_of(words.begin(), words.end(),
                       [state](const Value &word) { return word.text() == QLatin1String(nameOf(state).word); });
}

bool isOfMeasures(const ChangeSet &changes)
{
    return changes.many || std::any_of(changes.items.begin(), changes.items.end(),
                                       [](const ChangeSet::Item &item) { return item.kind == &kindOf<Measure>(); });
}
} // namespace

MeasuresPage::MeasuresPage(const RegisterServices &services, const PrintRecord &print, QWidget *parent)
    : RegisterPage(withExchange({.kind = &kindOf<Measure>()}, services, print), services, parent),
      m_round(view().addButton(QStringLiteral("calendar"), tr("Round of tests …"))),
      m_action(view().addButton(QStringLiteral("actions"), tr("Action for the fault …")))
{
    filters().addChoice(
        kState, tr("State"),
        [] {
            std::vector<FilterChoice> choices;
            for (const MeasureState state : measureStates())
                choices.push_back(
                    {Value(QString::fromLatin1(nameOf(state).word)), found("measure", nameOf(state)).text});
            return choices;
        },
        true);
    connect(m_round, &QPushButton::clicked, this, [this] {
        const auto measure = shown();
        Q_EMIT roundAsked(measure ? measure->value.site : Id<Site>());
    });
    connect(m_action, &QPushButton::clicked, this, &MeasuresPage::setAction);
    connect(&table(), &RecordTable::chosen, this, &MeasuresPage::showSteps);
    connect(&services.workspace, &Workspace::changed, this, [this](const ChangeSet &changes) {
        if (isOfMeasures(changes))
            countWaiting();
        showSteps();
    });
    countWaiting();
    showSteps();
}

std::optional<Saved<Measure>> MeasuresPage::shown() const
{
    const auto &saved = view().saved();
    if (!saved || &saved->record.kind() != &kindOf<Measure>())
        return {};
    return Saved<Measure>{saved->stamp, saved->record.as<Measure>()};
}

void MeasuresPage::showSteps()
{
    const Workspace &workspace = services().workspace;
    const auto measure = shown();
    const bool live = measure && !measure->stamp.isWithdrawn() && !workspace.isReadOnly() &&
                      !may(workspace.actor(), Act::Change, kindOf<Measure>(), workspace.today()).isNothing();
    m_round->setVisible(live && !measure->value.site.isNull());
    m_action->setVisible(live && openFault(measure->value, workspace.today(), workspace.names()));
}

/// A state follows from the diary and from today: the register is asked for those that have it.
std::vector<Filter> MeasuresPage::conditionsOf(const FilterState &state) const
{
    const auto chosen = state.fields.find(kState);
    if (chosen == state.fields.end())
        return {};
    const Workspace &workspace = services().workspace;
    Filter filter{QStringLiteral("id"), Filter::Is::OneOf, {}};
    if (const auto all = workspace.all<Measure>())
        for (const Saved<Measure> &measure : *all)
            if (isOneOf(measureState(measure.value, workspace.today(), workspace.names()), chosen->second))
                filter.values.emplace_back(measure.stamp.id);
    return {filter};
}

void MeasuresPage::countWaiting()
{
    const Workspace &workspace = services().workspace;
    const auto all = workspace.all<Measure>();
    const auto waiting = !all ? 0 : std::count_if(all->begin(), all->end(), [&](const Saved<Measure> &measure) {
        const MeasureState state = measureState(measure.value, workspace.today(), workspace.names());
        return state == MeasureState::Fault || state == MeasureState::Overdue;
    });
    setWaiting(static_cast<int>(waiting), waiting > 0 ? Tone::Warning : Tone::Neutral);
}

void MeasuresPage::setAction()
{
    const Workspace &workspace = services().workspace;
    const auto measure = shown();
    const MeasureTest *fault = measure ? openFault(measure->value, workspace.today(), workspace.names()) : nullptr;
    if (!fault || refusesWriting(workspace, services().prompts, this))
        return;
    const auto offices = workspace.all<Organisation>();
    const Organisation office = offices && !offices->empty() ? offices->front().value : Organisation();
    const Action action = faultAction(*measure, *fault, TimeLimits(office, workspace.names()), workspace.names());
    (new RecordDialog(AnyRecord::of(action), services(), window()))->open();
}
