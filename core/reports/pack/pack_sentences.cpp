// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/proportion.h"
#include "core/base/count.h"
#include "core/reports/pack/pack_sections.h"
#include <QCoreApplication>
#include <QLocale>
#include <map>

namespace {
QString tr(const char *text) { return QCoreApplication::translate("Pack", text); }

constexpr int kWeek = 7;
constexpr std::size_t kMonthsNamed = 4; // more months than these are not told one by one

/// "September and October", "August", "October to December".
QString months(const Period &period)
{
    const QLocale british(QLocale::English, QLocale::UnitedKingdom);
    const QString first = british.toString(period.first.date, QStringLiteral("MMMM"));
    const QString last = british.toString(period.last.date, QStringLiteral("MMMM"));
    const auto count = (period.last.date.year() - period.first.date.year()) * 12 + period.last.date.month() -
                       period.first.date.month() + 1;
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

/// "one" to "ten", then figures.
QString inWords(qint64 n)
{
    const QString words[] = {tr("no"),  tr("one"),   tr("two"),   tr("three"), tr("four"), tr("five"),
                             tr("six"), tr("seven"), tr("eight"), tr("nine"),  tr("ten")};
    return n >= 0 && n < static_cast<qint64>(std::size(words)) ? words[n] : shownCount(n);
}

QString atStart(QString words)
{
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words;
}

QString incidentSentence(const PackFigures &figures)
{
    const std::vector<Period> &p = figures.periods();
    const auto now = static_cast<qint64>(figures.in(p[0]).size());
    const auto before = static_cast<qint64>(figures.in(p[1]).size());
    const auto lastYear = static_cast<qint64>(figures.in(p[2]).size());
    const std::optional<qint64> then = reportedThen(figures);
    const QString restated = then && *then != before
                                 ? tr("%1, reported to you as %2").arg(shownCount(before), shownCount(*then))
                                 : shownCount(before);
    const QString many = now == 0   ? tr("No incident")
                         : now == 1 ? tr("One incident")
                                    : tr("%1 incidents").arg(shownCount(now));
    return tr("%1 occurred in %2, %3 in %4 (%5) and %6 a year ago.")
        .arg(many, months(p[0]), differenceInWords(now, before), months(p[1]), restated,
             differenceInWords(now, lastYear));
}

QString policeSentence(const PackFigures &figures)
{
    const auto count = [&](const PackFigures::Test &test) { return figures.in(figures.periods()[0], test).size(); };
    const auto told = count([&](const CountedIncident &i) { return figures.isPoliceTold(i); });
    const auto known = count([&](const CountedIncident &i) { return figures.isPoliceOutcomeKnown(i); });
    if (told == 0)
        return {};
    if (told == 1)
        return known == 0 ? tr("The outcome of the one incident told to the police is not known.")
                          : tr("The outcome of the one incident told to the police is known.");
    return tr("Of %1 incidents told to the police, the outcome of %2 is known.")
        .arg(shownCount(static_cast<qint64>(told)), known == 0 ? tr("none") : shownCount(static_cast<qint64>(known)));
}

QString lossSentence(const PackFigures &figures)
{
    const pack::NetLoss loss = pack::ownLoss(figures, figures.periods()[0]);
    const auto unknown = static_cast<qint64>(loss.unknown.size());
    if (loss.cases.empty())
        return {};
    if (loss.unknown == loss.cases)
        return unknown == 1
                   ? tr("One loss to the organisation, its value not known.")
                   : tr("%1 losses to the organisation, their value not known.").arg(atStart(inWords(unknown)));
    const QString rest = unknown == 0   ? QString()
                         : unknown == 1 ? tr(", one value not known")
                                        : tr(", %1 values not known").arg(inWords(unknown));
    return tr("Loss to the organisation %1%2.").arg(show(loss.known), rest);
}

QString starterSentence(const PackFigures &figures)
{
    const Figure carded = pack::startersCarded(figures, figures.periods()[0]);
    if (carded.of == 0 || carded.value == carded.of)
        return {};
    const qint64 without = carded.of - carded.value;
    const int days = figures.facts().organisation.badgeDays.value_or(kWeek);
    const QString within = days == kWeek ? tr("within the first week") : tr("within %1 days").arg(days);
    if (carded.of == 1)
        return tr("The one starter had no badge %1.").arg(within);
    return tr("%1 of %2 starters had no badge %3.").arg(atStart(inWords(without)), shownCount(carded.of), within);
}
} // namespace

namespace pack {
QStringList proposedKeyPoints(const PackFigures &figures)
{
    QStringList points{incidentSentence(figures)};
    for (const report::Block &block : incidents(figures).blocks)
        if (const auto *chart = std::get_if<report::Chart>(&block);
            chart && chart->number == tr("Figure 1") && std::holds_alternative<report::XmrChart>(chart->drawing))
            points.append(chart->sentence);
    points.append(policeSentence(figures));
    points.append(lossSentence(figures));
    points.append(starterSentence(figures));
    points.removeAll(QString());
    return points;
}

QStringList changedSinceLast(const PackFigures &figures)
{
    std::map<Day, qint64> late; // by month of occurrence
    qint64 all = 0;
    for (const CountedIncident &incident : figures.incidents())
        if (incident.late) {
            ++late[Day(incident.day.date.year(), incident.day.date.month(), 1)];
            ++all;
        }
    const QString when = figures.facts().last ? tr("after the last paper") : tr("only in this period");
    if (late.size() > kMonthsNamed)
        return {(all > kMostLateListed
                     ? tr("%1 incidents of earlier months were reported %2; appendix A lists the latest.")
                     : tr("%1 incidents of earlier months were reported %2; appendix A lists them."))
                    .arg(shownCount(all), when)};
    const QLocale british(QLocale::English, QLocale::UnitedKingdom);
    QStringList sentences;
    for (const auto &[month, count] : late) {
        const bool isRecent = lastTwelveMonths(figures.choices().period).contains(month);
        const QString name =
            british.toString(month.date, isRecent ? QStringLiteral("MMMM") : QStringLiteral("MMMM yyyy"));
        sentences.append(count == 1
                             ? tr("One incident of %1 was reported %2.").arg(name, when)
                             : tr("%1 incidents of %2 were reported %3.").arg(atStart(inWords(count)), name, when));
    }
    return sentences;
}
} // namespace pack
