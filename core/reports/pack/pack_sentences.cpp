// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/proportion.h"
#include "core/reports/pack/pack_sections.h"
#include <QCoreApplication>

namespace {
QString tr(const char *text, int n = -1) { return QCoreApplication::translate("Pack", text, nullptr, n); }

/// "September and October", "August", "October to December".
QString months(const Period &period)
{
    const QLocale british(QLocale::English, QLocale::UnitedKingdom);
    const QString first = british.toString(period.first.date, QStringLiteral("MMMM"));
    const QString last = british.toString(period.last.date, QStringLiteral("MMMM"));
    const auto count = (period.last.date.year() - period.first.date.year()) * 12 + period.last.date.month() -
                       period.first.date.month() + 1;
    if (!period.isWholeMonths())
        return period.title();
    return count == 1 ? first : count == 2 ? tr("%1 and %2").arg(first, last) : tr("%1 to %2").arg(first, last);
}

/// What the last paper said of all incidents in its period, where that is the period before this one.
std::optional<qint64> reportedThen(const PackFigures &figures)
{
    const auto &last = figures.facts().last;
    if (!last || last->period != figures.periods()[1])
        return std::nullopt;
    for (const ReportedFigure &figure : last->figures)
        if (figure.place == QStringLiteral("Table 1") && figure.row == QStringLiteral("all") &&
            figure.column == QStringLiteral("this"))
            return figure.value;
    return std::nullopt;
}

QString incidentSentence(const PackFigures &figures)
{
    const std::vector<Period> &p = figures.periods();
    const auto now = static_cast<qint64>(figures.in(p[0]).size());
    const auto before = static_cast<qint64>(figures.in(p[1]).size());
    const auto lastYear = static_cast<qint64>(figures.in(p[2]).size());
    const std::optional<qint64> then = reportedThen(figures);
    const QString restated =
        then && *then != before ? tr("%1, reported to you as %2").arg(before).arg(*then) : QString::number(before);
    return tr("%1 occurred in %2, %3 in %4 (%5) and %6 a year ago (%7).")
        .arg(now == 1 ? tr("One incident") : tr("%1 incidents").arg(now), months(p[0]), differenceInWords(now, before),
             months(p[1]), restated, differenceInWords(now, lastYear))
        .arg(lastYear);
}

QString policeSentence(const PackFigures &figures)
{
    std::vector<RecordId> told = figures.in(figures.periods()[0], [&](const CountedIncident &i) {
        return figures.names().hasTrait(QStringLiteral("police-reported"), i.value().policeReported.text,
                                        QStringLiteral("told"));
    });
    const std::vector<RecordId> known = figures.in(figures.periods()[0], [&](const CountedIncident &i) {
        return figures.names().hasTrait(QStringLiteral("police-reported"), i.value().policeReported.text,
                                        QStringLiteral("told")) &&
               figures.names().hasTrait(QStringLiteral("police-outcome"), i.value().policeOutcome.text,
                                        QStringLiteral("known"));
    });
    if (told.empty())
        return {};
    if (told.size() == 1)
        return known.empty() ? tr("The outcome of the one incident told to the police is not known.")
                             : tr("The outcome of the one incident told to the police is known.");
    return tr("Of %1 incidents told to the police, the outcome of %2 is known.").arg(told.size()).arg(known.size());
}

QString lossSentence(const PackFigures &figures)
{
    const pack::NetLoss loss = pack::ownLoss(figures, figures.periods()[0]);
    if (loss.cases.empty())
        return {};
    const QString unknown = loss.unknown.empty()       ? QString()
                            : loss.unknown.size() == 1 ? tr(", one value not known")
                                                       : tr(", %1 values not known").arg(loss.unknown.size());
    return tr("Loss to the organisation %1%2.").arg(show(loss.net), unknown);
}

QString starterSentence(const PackFigures &figures)
{
    const Figure carded = pack::startersCarded(figures, figures.periods()[0]);
    if (carded.of == 0 || carded.value == carded.of)
        return {};
    return tr("%1 of %2 starters had no badge within the first week.").arg(carded.of - carded.value).arg(carded.of);
}
} // namespace

namespace pack {
QStringList proposedKeyPoints(const PackFigures &figures)
{
    QStringList points{incidentSentence(figures)};
    const report::Section chart = incidents(figures);
    for (const report::Block &block : chart.blocks)
        if (const auto *c = std::get_if<report::Chart>(&block);
            c && c->number == tr("Figure 1") && !c->sentence.isEmpty())
            points.append(c->sentence);
    for (const QString &sentence : {policeSentence(figures), lossSentence(figures), starterSentence(figures)})
        if (!sentence.isEmpty() && points.size() < 5)
            points.append(sentence);
    return points;
}

QStringList changedSinceLast(const PackFigures &figures)
{
    QStringList sentences;
    QMap<Day, qint64> late; // by month of occurrence
    for (const CountedIncident &incident : figures.incidents())
        if (incident.late)
            ++late[Day(incident.day.date.year(), incident.day.date.month(), 1)];
    const QLocale british(QLocale::English, QLocale::UnitedKingdom);
    for (auto it = late.begin(); it != late.end(); ++it) {
        const QString month = british.toString(it.key().date, QStringLiteral("MMMM yyyy"));
        sentences.append(it.value() == 1
                             ? tr("One incident of %1 was reported after the last paper.").arg(month)
                             : tr("%1 incidents of %2 were reported after the last paper.").arg(it.value()).arg(month));
    }
    if (sentences.size() > 4) {
        qint64 all = 0;
        for (const qint64 count : late)
            all += count;
        sentences = {
            tr("%1 incidents of earlier months were reported after the last paper; appendix A lists them.").arg(all)};
    }
    return sentences;
}
} // namespace pack
