// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/risks/risks_page.h"
#include "core/risks/risk_rules.h"
#include "core/workspace/workspace.h"
#include "ui/base/card.h"
#include "ui/base/flow_layout.h"
#include "ui/base/label.h"
#include "ui/base/record_table.h"
#include "ui/base/record_view.h"
#include <QCoreApplication>

namespace {
QString tr(const char *text) { return QCoreApplication::translate("RisksPage", text); }

/// `16 Extreme`, in the tone of its place among the bands.
std::optional<TagText> tagOf(std::optional<int> score, const std::vector<RiskBand> &bands)
{
    const auto band = score ? riskBand(*score, bands) : std::nullopt;
    if (!band)
        return {};
    const QString word = QStringLiteral("%1 %2").arg(*score).arg(band->label);
    const bool top = *band == bands.back();
    if (top)
        return TagText{word, Tone::Danger, Shape::Up};
    if (bands.size() > 1 && *band == bands[bands.size() - 2])
        return TagText{word, Tone::Warning, Shape::Up};
    return TagText{word, *band == bands.front() ? Tone::Good : Tone::Neutral, Shape::Down};
}

/// The scores of an assessment before controls, now and as aimed at.
QWidget *scoresCard(const RiskAssessment &assessment, const Names &names)
{
    const std::vector<RiskBand> bands = riskBands(names);
    auto *card = new Card(tr("Scores"));
    auto *row = new QWidget;
    auto *flow = new FlowLayout(row);
    for (const auto &[label, score] :
         {std::pair{tr("Before controls"), inherentScore(assessment)}, std::pair{tr("Now"), currentScore(assessment)},
          std::pair{tr("Aimed at"), targetScore(assessment)}}) {
        flow->addWidget(new Label(TextRank::Muted, label));
        flow->addWidget(new Tag(tagOf(score, bands).value_or(TagText{tr("not scored"), Tone::Neutral, Shape::None})));
    }
    card->body()->addWidget(row);
    return card;
}
} // namespace

PageFactory risksPage(const RegisterServices &services, const PrintRecord &print)
{
    return [services, print](QWidget *parent) {
        RegisterSetup risks;
        risks.kind = &kindOf<RiskAssessment>();
        risks.group = tr("Risk");
        risks.icon = QStringLiteral("risk");
        risks.columns = {QStringLiteral("reference"),  QStringLiteral("title"), QStringLiteral("band"),
                         QStringLiteral("department"), QStringLiteral("site"),  QStringLiteral("assessed"),
                         QStringLiteral("next_review")};
        risks.why = tr("What could go wrong in each department and on each site, how likely and how bad, and when it "
                       "is looked at again.");
        auto *page = new RegisterPage(withExchange(std::move(risks), services, print), services, parent);
        const Names &names = services.workspace.names();
        page->table().rows().setComputedTag([&names](const Computed &, const AnySaved &saved) {
            return tagOf(currentScore(saved.record.as<RiskAssessment>()), riskBands(names));
        });
        page->view().setMoreCards([&names](const AnySaved &saved) -> std::vector<QWidget *> {
            return {scoresCard(saved.record.as<RiskAssessment>(), names)};
        });
        return page;
    };
}
