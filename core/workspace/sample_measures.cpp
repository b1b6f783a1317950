// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/premises/measure_state.h"
#include "core/workspace/fault_action.h"
#include "core/workspace/sample_registers.h"
#include <memory>

namespace {
constexpr int kRoundMonths = 3; ///< between two entries of the diary sheets
constexpr int kFaultEach = 17;  ///< test of all
constexpr int kInUseBefore = 400;
constexpr int kDaysApart = 5; ///< so many days before its round a test may have been
constexpr int kMendedAfter = 1;
constexpr std::size_t kLaterSite = 0; ///< got its lock in the middle of the years: did it work?
constexpr std::size_t kSilentSite = 1;
constexpr std::size_t kExemptSite = 2;

/// What a site has, and whose test it is.
struct Shape {
    const char *kind;
    const char *name;
    const char *whose;
    const char *interval;
    int months; ///< between tests; 0: none is made
    qint64 pounds;
};
constexpr Shape kShapes[] = {
    {"panic_alarm", "Panic alarm, front desk", "own", "monthly", 1, 640},
    {"intruder_alarm", "Intruder alarm", "provider", "half_yearly", 6, 4200},
    {"digital_lock", "Coded lock, staff corridor", "own", "quarterly", 3, 210},
    {"fire_alarm", "Fire alarm", "landlord", "monthly", 1, 0},
    {"emergency_lighting", "Emergency lighting", "landlord", "monthly", 1, 0},
    {"legionella", "Water hygiene", "landlord", "quarterly", 3, 0},
};

using Ids = std::vector<Id<Measure>>;

/// Planned at first, and put into use in the middle of the years.
bool isLater(const Shape &shape, std::size_t site)
{
    return site == kLaterSite && QLatin1String(shape.kind) == QStringLiteral("digital_lock");
}

Measure measureOf(const SampleOffice &office, const Shape &shape, std::size_t site)
{
    Measure measure;
    measure.name = QLatin1String(shape.name);
    measure.kind = Code{QLatin1String(shape.kind)};
    measure.site = office.sites[site].id;
    measure.testedBy = Code{QLatin1String(shape.whose)};
    measure.interval = Code{QLatin1String(shape.interval)};
    if (!isLater(shape, site))
        measure.started = office.first.plus(-kInUseBefore);
    if (shape.pounds > 0)
        measure.cost = Money{shape.pounds * 100};
    if (site == kExemptSite && measure.kind.text == QStringLiteral("digital_lock")) {
        measure.exempt = office.first;
        measure.exemptWhy = QStringLiteral("The corridor is staffed whenever it is open.");
        measure.exemptAgreedBy = QStringLiteral("Head of Estates");
    }
    return measure;
}

/// The tests of the months up to the round. A fault is put right within days, but for those of the latest round.
void addTests(Measure &measure, const Shape &shape, std::size_t number, int round, Day on, bool isLatest)
{
    for (int back = kRoundMonths - 1; back >= 0; --back) {
        if ((round * kRoundMonths - back) % shape.months != 0)
            continue;
        const Day day(on.date.addMonths(-back).addDays(-kMendedAfter - static_cast<int>(number % kDaysApart)));
        if (!measure.started.isKnown() || day < measure.started)
            continue;
        MeasureTest &test = measure.tests.emplace_back();
        test.on = day;
        test.by = QLatin1String(shape.whose) == QStringLiteral("own") ? QStringLiteral("Site lead")
                                                                      : QStringLiteral("Contractor");
        const bool isFault = (number * 7 + measure.tests.size() * 3) % kFaultEach == 0;
        test.result = Code{isFault ? QStringLiteral("fault") : QStringLiteral("passed")};
        if (!isFault)
            continue;
        test.found = QStringLiteral("It did not answer at the first try.");
        if (!isLatest)
            test.mended = test.on.plus(kMendedAfter);
    }
}

Result<void> enterRound(Write &write, const Ids &ids, std::size_t site, int round, Day on, bool isLatest)
{
    for (std::size_t i = 0; i < ids.size(); ++i) {
        const auto was = write.load(ids[i]);
        if (!was)
            return was.error();
        Measure now = was->value;
        if (!now.exempt.isKnown())
            addTests(now, kShapes[i], site + i, round, on, isLatest);
        if (now == was->value)
            continue;
        if (const auto changed = write.change(*was, now); !changed)
            return changed.error();
    }
    return {};
}

/// The landlord is asked to put right what the last round found.
Result<void> setActions(Write &write, const Ids &ids, Day on)
{
    const Names &names = write.context().names;
    const TimeLimits limits(Organisation(), names);
    for (const Id<Measure> id : ids) {
        const auto measure = write.load(id);
        if (!measure)
            return measure.error();
        const MeasureTest *fault = openFault(measure->value, on, names);
        if (!fault || measure->value.testedBy.text != QStringLiteral("landlord"))
            continue;
        if (const auto added = write.add(faultAction(*measure, *fault, limits, names)); !added)
            return added.error();
    }
    return {};
}

/// What was planned is put into use.
Result<void> putIntoUse(Write &write, const Ids &ids, std::size_t site)
{
    for (std::size_t i = 0; i < ids.size(); ++i) {
        if (!isLater(kShapes[i], site))
            continue;
        const auto was = write.load(ids[i]);
        if (!was)
            return was.error();
        Measure now = was->value;
        now.started = write.context().today;
        if (const auto changed = write.change(*was, now); !changed)
            return changed.error();
    }
    return {};
}

void scheduleSite(const SampleOffice &office, std::size_t site, SampleTimeline &timeline)
{
    const auto ids = std::make_shared<Ids>();
    timeline.at(sampleInstant(office.first.date.addDays(2), 9, 20), QStringLiteral("Measures of a site"),
                [&office, site, ids](Write &write) -> Result<void> {
                    for (const Shape &shape : kShapes)
                        if (const Result<void> done =
                                addRecord(write, measureOf(office, shape, site), ids->emplace_back());
                            !done)
                            return done;
                    return {};
                });
    const Day middle = office.first.plus(office.first.daysTo(office.until) / 2);
    if (site == kLaterSite && middle > office.first.plus(3))
        timeline.at(sampleInstant(middle.date, 9, 40), QStringLiteral("Measure put into use"),
                    [ids, site](Write &write) { return putIntoUse(write, *ids, site); });
    // The sheets of one site have not come for a while.
    const Day last = site == kSilentSite ? Day(office.until.date.addMonths(-2 * kRoundMonths)) : office.until.plus(-1);
    for (int round = 1;; ++round) {
        const Day on(office.first.date.addMonths(round * kRoundMonths).addDays(-kDaysApart));
        if (on > last)
            break;
        const bool isLatest = on.date.addMonths(kRoundMonths) > last.date;
        timeline.at(sampleInstant(on.date, 14, 0), QStringLiteral("Round of tests"),
                    [ids, site, round, on, isLatest](Write &write) {
                        return enterRound(write, *ids, site, round, on, isLatest);
                    });
    }
    const Day asked = office.until.plus(-1);
    timeline.at(sampleInstant(asked.date, 15, 0), QStringLiteral("Faults that the landlord has to put right"),
                [ids, asked](Write &write) { return setActions(write, *ids, asked); });
}
} // namespace

void scheduleMeasures(const SampleOffice &office, SampleTimeline &timeline)
{
    for (std::size_t site = 0; site < office.sites.size(); ++site)
        scheduleSite(office, site, timeline);
}
