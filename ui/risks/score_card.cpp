// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/risks/score_card.h"
#include "core/risks/risk_rules.h"
#include "ui/base/card.h"
#include "ui/base/label.h"
#include "ui/base/record_table_tags.h"
#include "ui/base/tag.h"
#include "ui/print/charts/chart_widget.h"
#include <QCoreApplication>
#include <QHBoxLayout>

Card *scoreCard(const std::vector<ScoredOn> &scores, const Names &names, const std::function<void(RecordId)> &open)
{
    const report::Chart history = scoreHistory(scores, names);
    auto *card = new Card(history.title);
    if (scores.size() > 1) {
        auto *chart = new ChartWidget;
        chart->setChart(history);
        QObject::connect(chart, &ChartWidget::recordsAsked, card, [open](const std::vector<RecordId> &ids) {
            if (!ids.empty())
                open(ids.front());
        });
        card->body()->addWidget(chart);
    }
    card->body()->addWidget((new Label(TextRank::Body, history.sentence))->wrapped());
    if (scores.size() < 2)
        return card;
    for (auto one = scores.rbegin(); one != scores.rend(); ++one) {
        auto *line = new QHBoxLayout;
        line->addWidget(
            new Label(TextRank::Body, QCoreApplication::translate("ScoreCard", "From %1").arg(show(one->on))));
        line->addStretch();
        if (const auto tag = tagOf(graded(one->score, names)))
            line->addWidget(new Tag(*tag));
        card->body()->addLayout(line);
    }
    return card;
}
