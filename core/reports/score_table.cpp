// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/score_table.h"
#include "core/reports/band_shade.h"
#include "core/risks/risk_rules.h"
#include <QCoreApplication>

namespace {
constexpr int kMost = 5;

QString tr(const char *text) { return QCoreApplication::translate("AssessmentSheet", text); }

/// `4 Likely`, as the office calls the step.
QString stepWords(const Names &names, const QString &list, int score)
{
    for (const ChoiceName &item : names.choices(list))
        if (item.trait(u"score") == QString::number(score))
            return QStringLiteral("%1 %2").arg(score).arg(item.label);
    return QString::number(score);
}

/// The hazards whose score of this sort stands in the cell.
QString marked(const RiskAssessment &assessment, const ScoreParts &which, QChar mark, int likelihood, int consequence,
               const Names &names)
{
    QStringList numbers;
    for (const Hazard &hazard : assessment.hazards)
        if (hazard.*which.likelihood == likelihood && hazard.*which.consequence == consequence &&
            !isClosed(hazard, names))
            numbers << QString::number(hazard.number.value_or(0));
    return numbers.isEmpty() ? QString() : mark + QStringLiteral("\u00a0") + numbers.join(QStringLiteral(", "));
}

QString cellWords(const RiskAssessment &assessment, int likelihood, int consequence, const Names &names)
{
    QStringList words{QString::number(likelihood * consequence)};
    words << marked(assessment, kInherent, u'▲', likelihood, consequence, names)
          << marked(assessment, kCurrent, u'●', likelihood, consequence, names)
          << marked(assessment, kTarget, u'○', likelihood, consequence, names);
    words.removeAll(QString());
    return words.join(QStringLiteral("  "));
}
} // namespace

report::Table scoreTable(const RiskAssessment &assessment, const Names &names)
{
    report::Table table;
    table.columns = {
        {tr("Likelihood, then consequence"), 1.3, report::Column::Align::Left, QStringLiteral("likelihood")}};
    for (int consequence = 1; consequence <= kMost; ++consequence)
        table.columns.push_back({stepWords(names, QStringLiteral("consequence"), consequence), 1,
                                 report::Column::Align::Left, QString::number(consequence)});
    for (int likelihood = kMost; likelihood >= 1; --likelihood) {
        report::Row row{{report::Cell(stepWords(names, QStringLiteral("likelihood"), likelihood))},
                        report::Row::Role::Normal,
                        QString::number(likelihood)};
        for (int consequence = 1; consequence <= kMost; ++consequence)
            row.cells.push_back(report::Cell(cellWords(assessment, likelihood, consequence, names))
                                    .in(bandShade(likelihood * consequence, names)));
        table.rows.push_back(std::move(row));
    }
    table.note =
        tr("▲ without what is done, ● now, ○ aimed at; the numbers are those of the hazards. %1").arg(bandWords(names));
    return table;
}
