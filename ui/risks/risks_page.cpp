// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/risks/risks_page.h"
#include "core/office/organisation.h"
#include "core/records/show.h"
#include "core/risks/risk_foresight.h"
#include "core/risks/risk_movement.h"
#include "core/risks/risk_queries.h"
#include "core/risks/risk_register_queries.h"
#include "core/risks/risk_rules.h"
#include "core/risks/risk_standing.h"
#include "core/workspace/workspace.h"
#include "ui/base/card.h"
#include "ui/base/filter_row.h"
#include "ui/base/label.h"
#include "ui/base/record_view.h"
#include "ui/base/record_view_text.h"
#include "ui/base/theme.h"
#include "ui/risks/heat_map.h"
#include "ui/risks/score_card.h"
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <map>

namespace {
constexpr int kMostIncidents = 5; // named beside a risk
// In a lower window the list needs the room that the heat map would take.
constexpr int kLinesWithMap = 38;
constexpr int kThreshold = 8; // where the office says none

RegisterSetup setupOf(const RegisterServices &services, const PrintRecord &print)
{
    RegisterSetup setup{.kind = &kindOf<Risk>(), .group = RisksPage::tr("Risk")};
    setup.begin = [&workspace = services.workspace] {
        Risk risk;
        risk.raised = workspace.today();
        return AnyRecord::of(risk);
    };
    return withExchange(std::move(setup), services, print);
}
} // namespace

RisksPage::RisksPage(const RegisterServices &services, const PrintRecord &print, QWidget *parent)
    : RegisterPage(setupOf(services, print), services, parent), m_map(new HeatMap(services.workspace.names())),
      m_said(new Label(TextRank::Muted)), m_all(new QPushButton(tr("Show all risks"))), m_panel(makePanel())
{
    // Below the filters, above the list: so Tab goes.
    qobject_cast<QVBoxLayout *>(layout())->insertWidget(2, m_panel);
    QWidget::setTabOrder(&filters(), m_map);
    QWidget::setTabOrder(m_map, m_all);
    connect(m_map, &HeatMap::changed, this, &RisksPage::askCell);
    connect(m_all, &QPushButton::clicked, m_map, &HeatMap::leave);
    connect(&services.workspace, &Workspace::changed, this, [this] {
        if (isVisible()) // else it reads them when it is shown again
            readRisks();
    });
    view().addFirstCard([this](RecordId) { return escalationCard(); });
    view().addCard([this](RecordId) { return foretoldCard(); });
    view().addCard([this](RecordId) { return scoresCard(); });
}

QWidget *RisksPage::makePanel()
{
    auto *panel = new QWidget;
    auto *row = new QHBoxLayout(panel);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_map, 0, Qt::AlignTop);
    auto *beside = new QVBoxLayout;
    beside->addWidget(m_said->wrapped());
    beside->addWidget(m_all, 0, Qt::AlignLeft);
    beside->addStretch();
    row->addLayout(beside, 1);
    m_all->setAutoDefault(false);
    m_all->hide();
    return panel;
}

void RisksPage::resizeEvent(QResizeEvent *event)
{
    RegisterPage::resizeEvent(event);
    fitPanel();
}

void RisksPage::fitPanel() { m_panel->setVisible(height() >= fontMetrics().lineSpacing() * kLinesWithMap); }

void RisksPage::showEvent(QShowEvent *event)
{
    readRisks();
    RegisterPage::showEvent(event);
}

/// What is closed stands in no cell, and neither does what has no score.
void RisksPage::readRisks()
{
    const Workspace &workspace = services().workspace;
    const Day today = workspace.today();
    const auto paper = lastPaperDay(workspace.database(), today);
    m_lastPaper = paper ? *paper : Day();
    m_map->clear();
    std::map<RiskMovement, int> moved;
    const Scope scope = may(workspace.actor(), Act::Read, kindOf<Risk>(), today);
    if (const auto risks = allRisks(workspace.database(), scope))
        for (const Saved<Risk> &one : *risks) {
            const auto movement = movementSince(one.value, m_lastPaper, today);
            if (movement)
                ++moved[*movement];
            if (!riskScore(one.value) || riskStanding(one.value, today) == RiskStanding::Closed)
                continue;
            HeatMap::Cell &cell = m_map->at(*one.value.currentLikelihood, *one.value.currentConsequence);
            cell.risks.push_back(one.stamp.id);
            cell.up += movement == RiskMovement::Raised ? 1 : 0;
            cell.down += movement == RiskMovement::Lowered ? 1 : 0;
        }
    m_moved = m_lastPaper.isKnown()
                  ? tr("Since the last paper, which counts up to %1: new %2, up %3, down %4, closed %5.")
                        .arg(::show(m_lastPaper))
                        .arg(moved[RiskMovement::New])
                        .arg(moved[RiskMovement::Raised])
                        .arg(moved[RiskMovement::Lowered])
                        .arg(moved[RiskMovement::Closed])
                  : tr("No paper was issued yet, so nothing is said of how risks moved.");
    m_said->setText(m_moved);
    m_map->refresh();
    if (m_map->isOpen())
        askCell();
}

void RisksPage::askCell()
{
    m_all->setVisible(m_map->isOpen());
    if (!m_map->isOpen()) {
        m_said->setText(m_moved);
        return setConditions({});
    }
    const int likelihood = m_map->openLikelihood(), consequence = m_map->openConsequence();
    m_said->setText(tr("%1\n\n%2").arg(m_moved, tr("Shown: %1.").arg(m_map->words(likelihood, consequence))));
    Filter filter{QStringLiteral("id"), Filter::Is::OneOf, {}};
    for (const RecordId id : m_map->at(likelihood, consequence).risks)
        filter.values.emplace_back(id);
    if (filter.values.empty())
        filter.values.emplace_back(RecordId(0)); // no record has it
    setConditions({filter});
}

std::optional<Saved<Risk>> RisksPage::shownRisk() const
{
    const auto &saved = view().saved();
    if (!saved || &saved->record.kind() != &kindOf<Risk>())
        return {};
    return Saved<Risk>{saved->stamp, saved->record.as<Risk>()};
}

Card *RisksPage::escalationCard()
{
    const auto shown = shownRisk();
    if (!shown)
        return nullptr;
    const Workspace &workspace = services().workspace;
    const auto offices = workspace.all<Organisation>();
    const int threshold =
        offices && !offices->empty() ? offices->front().value.riskThreshold.value_or(kThreshold) : kThreshold;
    const auto owed = escalationOwed(shown->value, threshold, workspace.today(), workspace.names());
    if (!owed)
        return nullptr;
    auto *card = new Card(tr("To be raised with those above"));
    card->body()->addWidget(
        (new Label(
             TextRank::Body,
             tr("It has scored %1 or more since %2: raise it with the %3, and note below when you did.")
                 .arg(threshold)
                 .arg(::show(owed->since),
                      workspace.names().choiceLabel(QStringLiteral("escalation-level"), owed->to.text).toLower())))
            ->wrapped());
    return card;
}

// What happened of what it predicted, beside how likely it was said to be.
Card *RisksPage::foretoldCard()
{
    const auto shown = shownRisk();
    const Workspace &workspace = services().workspace;
    const Day today = workspace.today();
    const Scope scope = may(workspace.actor(), Act::Read, kindOf<Incident>(), today);
    if (!shown || scope.isNothing())
        return nullptr;
    const auto happened = happenedSince(workspace.database(), foretoldSince(today), scope);
    if (!happened)
        return nullptr;
    const Foretold found = foretold(shown->value, *happened, today, workspace.names());
    auto *card = new Card(tr("How likely, and how often"));
    card->setCount(static_cast<int>(found.incidents.size()), found.isMoreOften() ? Tone::Warning : Tone::Neutral);
    card->body()->addWidget((new Label(TextRank::Body, found.words()))->wrapped());
    if (found.isMoreOften())
        card->body()->addWidget(
            (new Label(TextRank::Muted, tr("That is more often than its likelihood says.")))->wrapped());
    const std::size_t first = found.incidents.size() > kMostIncidents ? found.incidents.size() - kMostIncidents : 0;
    for (std::size_t i = found.incidents.size(); i > first; --i) {
        const RecordId id = found.incidents[i - 1];
        QLabel *label = readingLabel(linkTo(id, workspace.names().recordName(kindOf<Incident>(), id)));
        connect(label, &QLabel::linkActivated, this, [this, id] { Q_EMIT openRequested(id); });
        card->body()->addWidget(label);
    }
    if (first > 0)
        card->body()->addWidget(new Label(TextRank::Muted, tr("and %1 earlier ones").arg(first)));
    return card;
}

Card *RisksPage::scoresCard()
{
    const auto shown = shownRisk();
    if (!shown)
        return nullptr;
    const Workspace &workspace = services().workspace;
    const Risk &risk = shown->value;
    const auto target = scoreOf(risk.targetLikelihood, risk.targetConsequence);
    std::vector<ScoredOn> scores;
    for (const RiskScored &one : risk.scores)
        if (const auto score = scoreOf(one.likelihood, one.consequence))
            scores.push_back({one.on, *score, target, 0});
    Card *card = scoreCard(scores, workspace.names(), [](RecordId) {});
    if (const auto movement = movementSince(risk, m_lastPaper, workspace.today()))
        card->setRemark(tr("%1 %2 since the last paper").arg(signOf(*movement), wordOf(*movement)));
    return card;
}
