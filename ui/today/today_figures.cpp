// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_figures.h"
#include "core/access/may.h"
#include "core/base/count.h"
#include "core/incidents/incident_counting.h"
#include "core/incidents/incident_status.h"
#include "core/office/directory.h"
#include "core/reports/trend_queries.h"
#include "core/storage/database.h"
#include "core/storage/list.h"
#include "core/storage/record_io.h"
#include <QCoreApplication>
#include <QLocale>

namespace {

QString tr(const char *text) { return QCoreApplication::translate("TodayFigures", text); }

constexpr int kMonths = 13; // this month and the twelve before it: the same month last year is the first
constexpr int kOpenDays = 28;
constexpr int kAges[] = {0, 7, kOpenDays, 90}; // days: a bar for those above each, up to the next

/// What the figures of a month are made from.
struct MonthFacts {
    std::vector<Fact> facts;    // without referrals, which are counted apart
    std::vector<Period> months; // the last one up to today
    Period now;
    Period lastYear; // the same days
};

Code codeOf(const Fact &fact, TrendDimension dimension) { return fact.code(static_cast<std::size_t>(dimension)); }

/// Whether its kind carries the trait.
bool isOf(const Names &names, const Fact &fact, const char *trait)
{
    return names.hasTrait(QStringLiteral("incident-kind"), codeOf(fact, TrendDimension::Kind).text,
                          QLatin1String(trait));
}

QString words(Day day) { return day.date.toString(u"d MMMM yyyy"); }

QString compare(qint64 now, qint64 before, Day then)
{
    if (now == before)
        return tr("As many as by %1.").arg(words(then));
    const QString by = before == 1 ? tr("%1, when there was 1").arg(words(then))
                                   : tr("%1, when there were %2").arg(words(then), shownCount(before));
    return now > before ? tr("%1 more than by %2.").arg(shownCount(now - before), by)
                        : tr("%1 fewer than by %2.").arg(shownCount(before - now), by);
}

/// Where the figures come from.
struct Source {
    const Database &database;
    const Names &names;
    const Actor &actor;
    Day today;
};

Result<MonthFacts> monthFacts(const Source &from)
{
    const Day today = from.today;
    MonthFacts month;
    month.months = monthsUpTo(Period::month(today.date.year(), today.date.month()), kMonths);
    month.months.back().last = today;
    month.now = month.months.back();
    month.lastYear = {month.months.front().first, Day(today.date.addYears(-1))};
    auto facts = readTrendFacts(from.database, from.names, from.actor, {month.months.front().first, today}, today);
    if (!facts)
        return facts.error();
    month.facts = std::move(*facts);
    std::erase_if(month.facts, [&](const Fact &fact) { return isOf(from.names, fact, "referral"); });
    return month;
}

/// A count of the month, with the months before it as bars.
TodayFigure counted(const MonthFacts &month, const std::vector<Fact> &facts)
{
    TodayFigure figure;
    const std::vector<Tally> months = countInPeriods(facts, month.months);
    const std::vector<Tally> compared = countInPeriods(facts, std::vector{month.lastYear});
    QStringList said;
    for (std::size_t i = 0; i < months.size(); ++i) {
        figure.bars.push_back(static_cast<double>(months[i].count()));
        said << tr("%1: %2").arg(month.months[i].first.date.toString(u"MMMM yyyy"), shownCount(months[i].count()));
    }
    figure.number = shownCount(months.back().count());
    figure.compared = compare(months.back().count(), compared.front().count(), month.lastYear.last);
    figure.isRunning = true;
    figure.firstBar = month.months.front().first.date.toString(u"MMM yy");
    figure.lastBar = month.now.first.date.toString(u"MMM yy");
    figure.said = said.join(QStringLiteral(", "));
    figure.ids = months.back().ids;
    return figure;
}

TodayFigure incidents(const MonthFacts &month, const Names &names)
{
    TodayFigure figure = counted(month, month.facts);
    const qint64 hurt = std::count_if(month.facts.begin(), month.facts.end(), [&](const Fact &fact) {
        return month.now.contains(fact.day) &&
               names.hasTrait(QStringLiteral("harm"), codeOf(fact, TrendDimension::Harm).text,
                              QStringLiteral("injury"));
    });
    const QString name = month.now.first.date.toString(u"MMMM");
    const QString all =
        figure.ids.size() == 1 ? tr("incident so far in %1").arg(name) : tr("incidents so far in %1").arg(name);
    figure.what = hurt == 0   ? tr("%1, nobody hurt").arg(all)
                  : hurt == 1 ? tr("%1; in 1 somebody was hurt").arg(all)
                              : tr("%1; in %2 somebody was hurt").arg(all, shownCount(hurt));
    return figure;
}

TodayFigure assaults(const MonthFacts &month, const Names &names)
{
    std::vector<Fact> facts = month.facts;
    std::erase_if(facts, [&](const Fact &fact) { return !isOf(names, fact, "assault:physical"); });
    TodayFigure figure = counted(month, facts);
    const QString name = month.now.first.date.toString(u"MMMM");
    figure.what = figure.ids.size() == 1 ? tr("physical assault so far in %1").arg(name)
                                         : tr("physical assaults so far in %1").arg(name);
    return figure;
}

struct Lost {
    Money lost;
    Money recovered;
    std::vector<RecordId> ids; // of those with a loss
};

/// Restricted cases among them: figures count them whoever asks.
Result<Lost> lostIn(const Source &from, const std::vector<RecordId> &ids)
{
    Lost all;
    RecordReader reader(from.database, kindOf<Incident>());
    for (const RecordId id : ids) {
        const Result<AnySaved> incident = reader.load(id);
        if (!incident)
            return incident.error();
        const std::vector<Loss> losses = lossesOf(incident->record.as<Incident>(), from.names);
        for (const Loss &loss : losses) {
            all.lost.pence += loss.value ? loss.value->pence : 0;
            all.recovered.pence += loss.recovered ? loss.recovered->pence : 0;
        }
        if (!losses.empty())
            all.ids.push_back(id);
    }
    return all;
}

Result<TodayFigure> lost(const MonthFacts &month, const Source &from)
{
    const std::vector<Tally> both = countInPeriods(month.facts, std::vector{month.lastYear, month.now});
    const Result<Lost> before = lostIn(from, both.front().ids);
    const Result<Lost> now = before ? lostIn(from, both.back().ids) : before;
    if (!now)
        return now.error();
    TodayFigure figure;
    figure.number = ::show(now->lost);
    const QString name = month.now.first.date.toString(u"MMMM");
    figure.what = now->recovered.pence == 0
                      ? tr("lost so far in %1, as far as known").arg(name)
                      : tr("lost so far in %1, as far as known; %2 recovered").arg(name, ::show(now->recovered));
    figure.compared = tr("%1 by %2.").arg(::show(before->lost), words(month.lastYear.last));
    figure.bars = {static_cast<double>(before->lost.pence), static_cast<double>(now->lost.pence)};
    figure.isRunning = true;
    figure.firstBar = month.lastYear.first.date.toString(u"MMM yy");
    figure.lastBar = month.now.first.date.toString(u"MMM yy");
    figure.ids = now->ids;
    return figure;
}

Filter openOnes(const Names &names)
{
    Filter open{QStringLiteral("status"), Filter::Is::OneOf, {}};
    for (const ChoiceName &status : names.choices(QStringLiteral("incident-status")))
        if (!isClosed(Code{status.code}, names))
            open.values.emplace_back(Value(status.code));
    return open;
}

/// Those reported more than so many days ago.
Filter olderThan(int days, Day today)
{
    return {QStringLiteral("reported"), Filter::Is::Below, {Value(today.plus(-days).iso())}};
}

Result<TodayFigure> open(const Source &from)
{
    Scope scope = may(from.actor, Act::Read, Area::Trends, from.today);
    scope.namedOnAll = true; // figures count what is restricted
    const Lister incidents(from.database, kindOf<Incident>(), scope);
    const Filter still = openOnes(from.names);
    const Result<qint64> all = incidents.count({.filters = {still}});
    const auto old = incidents.ids({.filters = {still, olderThan(kOpenDays, from.today)}});
    if (!all || !old)
        return all ? old.error() : all.error();
    std::vector<double> above;
    for (const int days : kAges) {
        const Result<qint64> count =
            days == 0 ? all : incidents.count({.filters = {still, olderThan(days, from.today)}});
        if (!count)
            return count.error();
        above.push_back(static_cast<double>(*count));
    }
    TodayFigure figure;
    for (std::size_t i = 0; i < above.size(); ++i)
        figure.bars.push_back(above[i] - (i + 1 < above.size() ? above[i + 1] : 0));
    figure.number = shownCount(static_cast<qint64>(old->size()));
    figure.what = tr("open for more than %1 days").arg(kOpenDays);
    figure.compared = *all == 1 ? tr("Of 1 that is open.") : tr("Of %1 that are open.").arg(shownCount(*all));
    figure.firstBar = tr("a week");
    figure.lastBar = tr("over 90 days");
    const auto countOf = [&figure](std::size_t bar) { return shownCount(static_cast<qint64>(figure.bars[bar])); };
    figure.said = tr("open up to 7 days: %1, 8 to 28 days: %2, 29 to 90 days: %3, longer: %4")
                      .arg(countOf(0), countOf(1), countOf(2), countOf(3));
    figure.ids = *old;
    return figure;
}

} // namespace

bool TodayFigure::hasChart() const
{
    return std::any_of(bars.begin(), bars.end(), [](double bar) { return bar > 0; });
}

Result<std::vector<TodayFigure>> todayFigures(const Database &database, const Names &names, const Actor &actor,
                                              Day today)
{
    const Source from{database, names, actor, today};
    std::vector<TodayFigure> figures;
    const auto month = monthFacts(from);
    if (!month && month.error().code == Error::Code::NotAllowed)
        return figures;
    if (!month)
        return month.error();
    Result<TodayFigure> stillOpen = open(from);
    if (!stillOpen)
        return stillOpen.error();
    if (month->facts.empty() && !stillOpen->hasChart())
        return figures;
    Result<TodayFigure> loss = lost(*month, from);
    if (!loss)
        return loss.error();
    figures = {incidents(*month, names), assaults(*month, names), std::move(*stillOpen), std::move(*loss)};
    return figures;
}

Result<std::vector<TodayFigure>> todayFiguresOf(const QString &office, const Actor &actor, Day today)
{
    const auto database = Database::open(office, Database::Mode::ReadOnly);
    if (!database)
        return database.error();
    return todayFigures(**database, Directory(**database), actor, today);
}
