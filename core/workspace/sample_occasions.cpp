// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/sample_occasions.h"
#include "core/base/financial_year.h"
#include "core/incidents/incident.h"
#include "core/office/organisation.h"
#include "core/records/kind.h"
#include "core/storage/reference.h"
#include "core/workspace/sample_paper.h"
#include <QHash>
#include <algorithm>

namespace {
/// Of a hundred in an average month, January first: dark months bring more, August less.
constexpr int kSeason[] = {108, 100, 102, 98, 100, 97, 96, 86, 101, 106, 108, 98};
constexpr int kShiftMonths = 15;   ///< before the end, when reporting by a form began …
constexpr int kBeforeShift = 70;   ///< … and what the rate was before, of a hundred
constexpr int kLeftOpenDays = 150; ///< what is left open is not forgotten for longer
constexpr int kToldLate = 3;       ///< incidents of the last paper's period that it could not know
constexpr std::size_t kMostImported = 6;
constexpr std::size_t kImportedShare = 20; ///< of so many incidents at most one
constexpr int kImportDays = 25;            ///< what the listing brings was reported in so many days before it

struct Month {
    Day from, to; ///< both count
};

std::vector<Month> monthsBetween(Day first, Day last)
{
    std::vector<Month> months;
    for (Day from = first; from <= last;) {
        const Day next(QDate(from.date.year(), from.date.month(), 1).addMonths(1));
        months.push_back({from, std::min(next.plus(-1), last)});
        from = next;
    }
    return months;
}

std::vector<int> rates(const std::vector<Month> &months)
{
    std::vector<int> rates;
    for (std::size_t i = 0; i < months.size(); ++i) {
        const int days = months[i].from.daysTo(months[i].to) + 1;
        const bool before = months.size() - i > kShiftMonths;
        rates.push_back(days * kSeason[months[i].from.date.month() - 1] * (before ? kBeforeShift : 100));
    }
    return rates;
}

class OccasionPlanner {
public:
    OccasionPlanner(const SampleMaterial &material, Day until, Chance &chance)
        : m_material(material), m_chance(chance), m_end(sampleInstant(until.date, 6, 0))
    {
        for (const SampleIncidentKind &kind : material.kinds)
            m_weights.push_back(kind.weight);
    }

    SampleOccasion occasion(const Month &month)
    {
        SampleOccasion o;
        o.kind = m_chance.weighted(m_weights);
        o.story = m_chance.below(m_material.kinds[o.kind].everyday);
        o.occurred = instantIn(month);
        keepQuiet(o);
        tell(o, o.occurred.addSecs(60LL * minutesToReport()));
        o.seed = static_cast<std::uint64_t>(m_chance.below(std::size_t(1) << 62));
        o.fate = fate();
        if (o.fate == SampleFate::LeftOpen && o.entered.daysTo(m_end) > kLeftOpenDays)
            o.fate = SampleFate::Ordinary;
        return o;
    }

    /// Some of what happened in the last paper's period comes to light only after its cut-off.
    void tellLate(std::vector<SampleOccasion> &occasions, const SamplePaper &paper)
    {
        int left = kToldLate;
        for (SampleOccasion &o : occasions)
            if (left > 0 && o.fate == SampleFate::Ordinary && paper.period.contains(Day(o.occurred.date()))) {
                tell(o, sampleInstant(paper.cutOff.plus(2 + 4 * left).date, 9, m_chance.between(10, 50)));
                --left;
            }
    }

    /// What a listing of another system brings, all at its instant.
    void import(std::vector<SampleOccasion> &occasions, const QDateTime &at)
    {
        std::size_t left = std::min(kMostImported, occasions.size() / kImportedShare);
        for (auto o = occasions.rbegin(); o != occasions.rend() && left > 0; ++o) {
            const SampleIncidentKind &kind = m_material.kinds[o->kind];
            if (o->fate != SampleFate::Ordinary || kind.has("confidential") || kind.has("referral") ||
                o->reported > at || o->reported.daysTo(at) > kImportDays)
                continue;
            o->fate = SampleFate::Imported;
            o->reached = o->entered = at;
            --left;
        }
    }

private:
    /// Something was done about a kind, and for some months another happens in its place.
    void keepQuiet(SampleOccasion &o) const
    {
        const auto before = o.occurred.daysTo(m_end);
        const SampleIncidentKind &kind = m_material.kinds[o.kind];
        if (kind.quietFrom == 0 || before > kind.quietFrom || before < kind.quietUntil)
            return;
        o.kind = static_cast<std::size_t>(std::max_element(m_weights.begin(), m_weights.end()) - m_weights.begin());
        o.story %= m_material.kinds[o.kind].everyday;
    }

    QDateTime instantIn(const Month &month)
    {
        QDate day = month.from.plus(m_chance.between(0, month.from.daysTo(month.to))).date;
        if (day.dayOfWeek() > 5 && m_chance.percent(70)) // offices stand still at the weekend
            day = month.from.plus(m_chance.between(0, month.from.daysTo(month.to))).date;
        const bool night = m_chance.percent(14);
        const int hour = night ? m_chance.between(18, 30) % 24 : m_chance.between(8, 17);
        return sampleInstant(day, hour, m_chance.percent(60) ? m_chance.between(0, 11) * 5 : m_chance.between(0, 59));
    }

    int minutesToReport()
    {
        static const std::vector<int> weights = {34, 30, 20, 10, 5, 1};
        static constexpr std::pair<int, int> ranges[] = {{5, 50},       {51, 400},      {401, 1500},
                                                         {1501, 10080}, {10081, 43200}, {43201, 120000}};
        const auto &[low, high] = ranges[m_chance.weighted(weights)];
        return m_chance.between(low, high);
    }

    void tell(SampleOccasion &o, const QDateTime &reported)
    {
        o.reported = std::min(reported, m_end.addSecs(-90LL * 60));
        o.reached = reached(o.reported);
        o.entered = entered(o.reached);
    }

    QDateTime reached(const QDateTime &reported)
    {
        const int minutes = m_chance.percent(78) ? m_chance.between(2, 150) : m_chance.between(600, 4300);
        return std::min(reported.addSecs(60LL * minutes), m_end.addSecs(-60LL * 60));
    }

    /// The desk writes in office hours on working days; at the very end it writes before hours rather than not at all.
    QDateTime entered(const QDateTime &reached)
    {
        QDateTime at = reached.addSecs(60LL * m_chance.between(3, 90));
        if (at.time().hour() >= 17)
            at = sampleInstant(at.date().addDays(1), 9, m_chance.between(0, 59));
        else if (at.time().hour() < 9)
            at = sampleInstant(at.date(), 9, m_chance.between(0, 59));
        while (at.date().dayOfWeek() > 5)
            at = at.addDays(1);
        return std::min(std::max(at, reached), m_end);
    }

    SampleFate fate()
    {
        static const std::vector<int> weights = {925, 15, 15, 12, 33};
        return static_cast<SampleFate>(m_chance.weighted(weights));
    }

    const SampleMaterial &m_material;
    Chance &m_chance;
    QDateTime m_end;
    std::vector<int> m_weights;
};

/// The stories told once, each of an ordinary incident of about its time.
void tellRareStories(std::vector<SampleOccasion> &occasions, const SampleMaterial &material, Day until)
{
    for (std::size_t kind = 0; kind < material.kinds.size(); ++kind)
        for (std::size_t story = material.kinds[kind].everyday; story < material.kinds[kind].stories.size(); ++story) {
            const Day from = until.plus(-material.kinds[kind].stories[story].daysBefore);
            const auto o = std::find_if(occasions.begin(), occasions.end(), [&](const SampleOccasion &candidate) {
                return candidate.fate == SampleFate::Ordinary && Day(candidate.occurred.date()) >= from &&
                       candidate.story < material.kinds[candidate.kind].everyday;
            });
            if (o != occasions.end()) {
                o->kind = kind;
                o->story = story;
            }
        }
}

void nameOriginals(std::vector<SampleOccasion> &occasions)
{
    for (std::size_t i = 0; i < occasions.size(); ++i) {
        SampleOccasion &o = occasions[i];
        if (o.fate != SampleFate::Duplicate)
            continue;
        std::size_t original = i;
        while (original > 0 && occasions[--original].fate != SampleFate::Ordinary) {
        }
        if (original == i || occasions[original].fate != SampleFate::Ordinary) {
            o.fate = SampleFate::Ordinary;
            continue;
        }
        o.original = original; // the same event, told by somebody else
        o.kind = occasions[original].kind;
        o.story = occasions[original].story;
        o.seed = occasions[original].seed;
        o.occurred = std::min(occasions[original].occurred, o.reported);
    }
}

/// Storage numbers by the financial year of the report, in the order of entering.
void numberOccasions(std::vector<SampleOccasion> &occasions)
{
    const Organisation organisation;
    QHash<int, qint64> last;
    for (SampleOccasion &o : occasions) {
        const Day reported(o.reported.date());
        o.reference = formatReference(organisation.referencePattern, QLatin1String(kindOf<Incident>().prefix), reported,
                                      ++last[FinancialYear::of(reported).begins]);
    }
}
} // namespace

QDateTime sampleImportAt(Day until)
{
    Day day = until.plus(-2);
    while (day.date.dayOfWeek() > 5)
        day = day.plus(-1);
    return sampleInstant(day.date, 11, 20);
}

std::vector<SampleOccasion> planOccasions(const SampleMaterial &material, qint64 count, Day first, Day until,
                                          Chance &chance)
{
    const std::vector<Month> months = monthsBetween(first, until.plus(-1));
    const std::vector<int> weights = rates(months);
    OccasionPlanner planner(material, until, chance);
    std::vector<SampleOccasion> occasions;
    occasions.reserve(static_cast<std::size_t>(count));
    for (qint64 i = 0; i < count; ++i)
        occasions.push_back(planner.occasion(months[chance.weighted(weights)]));
    planner.tellLate(occasions, paperBefore(until));
    const auto byEntry = [](const SampleOccasion &a, const SampleOccasion &b) { return a.entered < b.entered; };
    std::stable_sort(occasions.begin(), occasions.end(), byEntry);
    tellRareStories(occasions, material, until);
    planner.import(occasions, sampleImportAt(until));
    std::stable_sort(occasions.begin(), occasions.end(), byEntry);
    nameOriginals(occasions);
    numberOccasions(occasions);
    return occasions;
}
