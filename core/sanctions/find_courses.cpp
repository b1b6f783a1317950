// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sanctions/find_courses.h"
#include <algorithm>
#include <map>
#include <set>

namespace {
using Key = std::pair<RecordId, RecordId>; // incident and row

bool isAfter(Day day, Day on) { return day.isKnown() && day > on; }

void addOnce(std::vector<RecordId> &ids, RecordId id)
{
    if (id != 0 && std::find(ids.begin(), ids.end(), id) == ids.end())
        ids.push_back(id);
}

bool isMonth(const Moment &at) { return at.precision() == Moment::Precision::Month; }

/// Whether two times may be one: of what is known only by its day or month, every time of it.
bool mayBeSame(const Moment &one, const Moment &other)
{
    if (isMonth(one) || isMonth(other))
        return one.day().iso().left(7) == other.day().iso().left(7);
    const bool haveTimes = one.time().isValid() && other.time().isValid();
    return one.day() == other.day() && (!haveTimes || one.time() == other.time());
}

bool tellsOfItself(const ToldOccasion &told, const ConductIncident &incident)
{
    return !told.at.isKnown() || mayBeSame(told.at, incident.at);
}

/// An incident is an occasion by itself, unless one that was typed into it is that one.
bool isOccasionItself(const ConductIncident &incident)
{
    return incident.occasions.empty() ||
           (incident.saysWhen && std::none_of(incident.occasions.begin(), incident.occasions.end(),
                                              [&](const ToldOccasion &told) { return tellsOfItself(told, incident); }));
}

/// What is kept of one person, put together where two entries were one.
struct Kept {
    RecordId id = 0;
    QString reference;
    CourseDecision decision = CourseDecision::Possible;
    Day decided;
    Purpose purpose = Purpose::NotKnown;
    QString purposeWhy;
    std::map<Key, DecidedOccasion> decisions;
    std::vector<LadderTaken> ladder;
};

void take(Kept &kept, const SavedConduct &saved, Day on)
{
    if (kept.id == 0) {
        kept.id = saved.id;
        kept.reference = saved.reference;
    }
    if (saved.decision != CourseDecision::Possible && !isAfter(saved.decided, on) && saved.decided >= kept.decided) {
        kept.decision = saved.decision;
        kept.decided = saved.decided;
    }
    if (saved.purpose != Purpose::NotKnown) {
        kept.purpose = saved.purpose;
        kept.purposeWhy = saved.purposeWhy;
    }
    for (const DecidedOccasion &decided : saved.decisions)
        kept.decisions[{decided.incident, decided.row}] = decided;
    kept.ladder.insert(kept.ladder.end(), saved.ladder.begin(), saved.ladder.end());
}

/// One person's conduct while it is put together.
class Conduct {
public:
    Conduct(const ConductFacts &facts, RecordId alleged, const Kept &kept, Day on)
        : m_facts(facts), m_kept(kept), m_on(on)
    {
        m_course.alleged = alleged;
        m_course.saved = kept.id;
        m_course.reference = kept.reference;
        m_course.decision = kept.decision;
        m_course.decided = kept.decided;
        m_course.purpose = kept.purpose;
        m_course.purposeWhy = kept.purposeWhy;
    }

    void add(const ConductIncident &incident)
    {
        if (isOccasionItself(incident))
            addOccasion(incident, {0, incident.at, 0, {}});
        for (const ToldOccasion &told : incident.occasions)
            addOccasion(incident, told);
    }

    /// None where it takes more to be a course.
    std::optional<FoundCourse> course()
    {
        std::stable_sort(m_course.occasions.begin(), m_course.occasions.end(),
                         [](const FoundOccasion &a, const FoundOccasion &b) { return a.at < b.at; });
        measure();
        const bool isRepeated = !m_course.tallies.empty() && m_course.tallies.front().occasions > 1;
        if (!isRepeated && m_course.tallies.size() > 1)
            m_course.test = CourseTest::SeveralVictims;
        m_course.isEnough =
            m_course.counted > 1 && (isRepeated || (m_course.tallies.size() > 1 && m_course.purpose != Purpose::No));
        if (!m_course.isEnough && !isDecided())
            return std::nullopt;
        takeLadder();
        return std::move(m_course);
    }

private:
    /// Whether the LSMS has looked at it: what was decided stays to be seen.
    bool isDecided() const
    {
        return m_course.decision != CourseDecision::Possible || m_course.lacksPurpose() ||
               std::any_of(m_course.occasions.begin(), m_course.occasions.end(),
                           [](const FoundOccasion &occasion) { return occasion.decided == false; });
    }

    void addOccasion(const ConductIncident &incident, const ToldOccasion &told)
    {
        if (isAfter(told.at.day(), m_on) || isAfter(incident.reported, m_on))
            return;
        FoundOccasion occasion{incident.id,
                               told.row,
                               incident.reference,
                               told.at.isKnown() ? told.at : incident.at,
                               incident.reported,
                               {},
                               {},
                               {},
                               false,
                               -1,
                               incident.department};
        if (told.affected != 0)
            addVictim(occasion, told.affected);
        else
            for (const RecordId affected : incident.affected)
                addVictim(occasion, affected);
        auto decided = m_kept.decisions.find({incident.id, told.row});
        if (decided == m_kept.decisions.end() && !told.counts && tellsOfItself(told, incident))
            decided = m_kept.decisions.find({incident.id, 0}); // decided before it was typed
        if (decided != m_kept.decisions.end()) {
            occasion.decided = decided->second.counts;
            occasion.why = decided->second.why;
        }
        occasion.counts = !occasion.victims.empty() && occasion.decided.value_or(told.counts.value_or(true));
        if (occasion.counts) {
            m_course.policeAtOnce |= incident.policeAtOnce;
            m_course.weapon |= incident.weapon;
            m_course.isRestricted |= incident.isRestricted;
        }
        m_course.occasions.push_back(std::move(occasion));
    }

    void addVictim(FoundOccasion &occasion, RecordId affected)
    {
        const RecordId victim = m_facts.same(affected);
        if (victim != m_course.alleged)
            addOnce(occasion.victims, victim);
    }

    void measure()
    {
        std::set<RecordId> reports;
        Moment before;
        for (FoundOccasion &occasion : m_course.occasions) {
            if (!occasion.counts)
                continue;
            ++m_course.counted;
            reports.insert(occasion.incident);
            const Day day = occasion.at.day();
            if (!m_course.first.isKnown())
                m_course.first = day;
            if (before.isKnown() && day.isKnown()) {
                occasion.gap = before.day().daysTo(day);
                occasion.isGapAbout = isMonth(before) || isMonth(occasion.at);
            }
            before = occasion.at;
            m_course.last = day;
            for (const RecordId victim : occasion.victims)
                tally(victim, occasion.at, occasion.incident);
        }
        m_course.incidents = static_cast<int>(reports.size());
        std::stable_sort(m_course.tallies.begin(), m_course.tallies.end(),
                         [](const VictimTally &a, const VictimTally &b) { return a.occasions > b.occasions; });
    }

    void tally(RecordId victim, const Moment &when, RecordId incident)
    {
        auto at = std::find_if(m_course.tallies.begin(), m_course.tallies.end(),
                               [victim](const VictimTally &t) { return t.victim == victim; });
        if (at == m_course.tallies.end())
            at = m_course.tallies.insert(at, {victim, 0, 0, when, when, 0});
        if (at->last.isKnown() && when.isKnown())
            at->longestGap = std::max(at->longestGap, at->last.day().daysTo(when.day()));
        ++at->occasions;
        at->incidents += m_told.insert({victim, incident}).second ? 1 : 0;
        at->last = when;
    }

    void takeLadder()
    {
        for (const LadderTaken &taken : m_kept.ladder)
            if (const bool isUndone = taken.undone.isKnown() && taken.undone <= m_on;
                !isUndone && !isAfter(taken.on, m_on))
                takeRung(taken);
        std::stable_sort(m_course.ladder.begin(), m_course.ladder.end(),
                         [](const LadderTaken &a, const LadderTaken &b) { return a.on < b.on; });
    }

    /// A step that a sanction and a row both tell of is one.
    void takeRung(const LadderTaken &taken)
    {
        const auto same = std::find_if(m_course.ladder.begin(), m_course.ladder.end(), [&](const LadderTaken &other) {
            return other.step == taken.step && other.act == taken.act && other.on == taken.on;
        });
        if (same == m_course.ladder.end())
            return m_course.ladder.push_back(taken);
        same->officerTold = std::max(same->officerTold, taken.officerTold);
        same->layMemberTold = std::max(same->layMemberTold, taken.layMemberTold);
        if (same->why.isEmpty())
            same->why = taken.why;
        if (same->by.isEmpty())
            same->by = taken.by;
    }

    const ConductFacts &m_facts;
    const Kept &m_kept;
    Day m_on;
    FoundCourse m_course;
    std::set<Key> m_told; ///< victim and report: an incident counts once for each
};

std::map<RecordId, Kept> keptByPerson(const ConductFacts &facts, Day on)
{
    std::map<RecordId, Kept> kept;
    for (const SavedConduct &saved : facts.saved)
        take(kept[facts.same(saved.alleged)], saved, on);
    for (auto taken = facts.taken.begin(); taken != facts.taken.end(); ++taken) {
        std::vector<LadderTaken> &ladder = kept[facts.same(taken.key())].ladder;
        ladder.insert(ladder.end(), taken->begin(), taken->end());
    }
    return kept;
}

std::map<RecordId, std::vector<const ConductIncident *>> incidentsByPerson(const ConductFacts &facts)
{
    std::map<RecordId, std::vector<const ConductIncident *>> byPerson;
    for (const ConductIncident &incident : facts.incidents) {
        std::vector<RecordId> people;
        for (const RecordId alleged : incident.alleged)
            addOnce(people, facts.same(alleged));
        for (const RecordId person : people)
            byPerson[person].push_back(&incident);
    }
    return byPerson;
}

/// Whether they still worked here at the last act: somebody who has left is on the ladder like others.
bool worksHere(const ConductFacts &facts, const FoundCourse &course)
{
    const ConductPerson who = facts.people.value(course.alleged);
    return who.isWorkforce && !(who.left.isKnown() && who.left < course.last);
}

void newestFirst(std::vector<FoundCourse> &courses)
{
    std::stable_sort(courses.begin(), courses.end(),
                     [](const FoundCourse &a, const FoundCourse &b) { return a.last > b.last; });
}
} // namespace

FoundCourses findCourses(const ConductFacts &facts, Day on)
{
    std::map<RecordId, Kept> kept = keptByPerson(facts, on);
    FoundCourses found;
    for (const auto &[person, incidents] : incidentsByPerson(facts)) {
        Conduct conduct(facts, person, kept[person], on);
        for (const ConductIncident *incident : incidents)
            conduct.add(*incident);
        std::optional<FoundCourse> course = conduct.course();
        if (!course)
            continue;
        const bool isRejected = course->decision == CourseDecision::Rejected ||
                                (course->decision == CourseDecision::Possible && !course->isEnough);
        std::vector<FoundCourse> &list = worksHere(facts, *course) ? found.workforce
                                         : isRejected              ? found.rejected
                                                                   : found.courses;
        list.push_back(std::move(*course));
    }
    for (std::vector<FoundCourse> *list : {&found.courses, &found.rejected, &found.workforce})
        newestFirst(*list);
    found.alike = findAlike(facts, on);
    return found;
}
