// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sanctions/sanctions_page.h"
#include "core/sanctions/sanction_questions.h"
#include "core/workspace/workspace.h"
#include "ui/base/card.h"
#include "ui/base/filter_row.h"
#include "ui/base/filter_row_choice.h"
#include "ui/base/label.h"
#include "ui/base/record_view.h"
#include "ui/base/tag.h"
#include "ui/base/theme.h"
#include <QGridLayout>
#include <algorithm>

namespace {
RegisterSetup setupOf(const RegisterServices &services, const PrintRecord &print)
{
    RegisterSetup setup;
    setup.kind = &kindOf<Sanction>();
    setup.group = SanctionsPage::tr("Incidents");
    return withExchange(std::move(setup), services, print);
}

std::vector<FilterChoice> stateChoices()
{
    std::vector<FilterChoice> choices;
    for (const SanctionState state : sanctionStates())
        choices.push_back({Value(QString::fromLatin1(nameOf(state).word)), found("sanction", nameOf(state)).text});
    return choices;
}

bool isOneOf(SanctionState state, const std::vector<Value> &words)
{
    return std::any_of(words.begin(), words.end(),
                       [state](const Value &word) { return word.text() == QLatin1String(nameOf(state).word); });
}

TagText tagOf(QuestionStanding::Is is)
{
    switch (is) {
    case QuestionStanding::Is::Answered:
        return {SanctionsPage::tr("answered"), Tone::Good, Shape::Tick};
    case QuestionStanding::Is::Overruled:
        return {SanctionsPage::tr("overruled"), Tone::Info, Shape::Dash};
    case QuestionStanding::Is::Open:
        break;
    }
    return {SanctionsPage::tr("open"), Tone::Warning, Shape::Dot};
}
} // namespace

SanctionsPage::SanctionsPage(const RegisterServices &services, const PrintRecord &print, QWidget *parent)
    : RegisterPage(setupOf(services, print), services, parent),
      m_states(new FilterChoiceButton(tr("State"), stateChoices))
{
    view().addCard([this](RecordId id) { return questionsCard(id); });
    filters().addControl(m_states);
    connect(m_states, &FilterChoiceButton::changed, this, &SanctionsPage::askStates);
    connect(&services.workspace, &Workspace::changed, this, [this] {
        if (m_states->values())
            askStates();
        countWaiting();
    });
    countWaiting();
}

void SanctionsPage::filterStates(const std::optional<std::vector<SanctionState>> &states)
{
    std::vector<Value> words;
    for (const SanctionState state : states.value_or(std::vector<SanctionState>()))
        words.emplace_back(QString::fromLatin1(nameOf(state).word));
    m_states->setValues(states ? std::optional(words) : std::nullopt);
    askStates();
}

/// A state follows from the days of a sanction and from today: the register is asked for those that have it.
void SanctionsPage::askStates()
{
    const auto words = m_states->values();
    if (!words)
        return setConditions({});
    const Workspace &workspace = services().workspace;
    Filter filter{QStringLiteral("reference"), Filter::Is::OneOf, {}};
    if (const auto all = workspace.all<Sanction>())
        for (const Saved<Sanction> &sanction : *all)
            if (isOneOf(sanctionState(sanction.value, workspace.today(), workspace.names()), *words))
                filter.values.emplace_back(sanction.stamp.reference);
    setConditions({filter});
}

void SanctionsPage::countWaiting()
{
    const Workspace &workspace = services().workspace;
    const auto all = workspace.all<Sanction>();
    const auto due = !all ? 0 : std::count_if(all->begin(), all->end(), [&](const Saved<Sanction> &sanction) {
        return sanctionState(sanction.value, workspace.today(), workspace.names()) == SanctionState::DueForReview;
    });
    setWaiting(static_cast<int>(due), due > 0 ? Tone::Warning : Tone::Neutral);
}

Card *SanctionsPage::questionsCard(RecordId) const
{
    const auto &saved = view().saved();
    if (!saved || &saved->record.kind() != &kindOf<Sanction>())
        return nullptr;
    const auto standing = questionsOf(saved->record.as<Sanction>(), services().workspace.names());
    if (standing.empty())
        return nullptr;
    auto *card = new Card(tr("Asked before it is issued"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(2 * kGrid);
    grid->setColumnStretch(1, 1);
    for (const QuestionStanding &one : standing) {
        const int row = grid->rowCount();
        const QString why = (saved->record.as<Sanction>()).*one.question->whyNot;
        const QString text = one.is == QuestionStanding::Is::Overruled
                                 ? tr("%1 Overruled: %2").arg(one.question->shown(), why)
                                 : one.question->shown();
        grid->addWidget(new Tag(tagOf(one.is)), row, 0, Qt::AlignTop);
        grid->addWidget((new Label(TextRank::Body, text))->wrapped(), row, 1);
    }
    card->body()->addLayout(grid);
    return card;
}
