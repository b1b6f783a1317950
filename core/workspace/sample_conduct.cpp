// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/sample_conduct.h"
#include "core/access/may.h"
#include "core/incidents/person_incidents_queries.h"
#include "core/sanctions/conduct_course.h"
#include "core/sanctions/conduct_queries.h"
#include "core/sanctions/sanction.h"

namespace {
Code code(const char *text) { return Code{QString::fromLatin1(text)}; }

/// What is planned of a sanction; days are before the sample ends, below 0 after it, and kNever is not at all.
constexpr int kNever = -100'000;
struct Plan {
    const char *type;
    std::size_t person; ///< place among the outsiders
    int decided;
    int review;
    int expires;
    const char *served;
    const char *why;
};
constexpr Plan kPlans[] = {
    {"verbal_warning", 0, 410, 230, 230, "meeting", "Swore at reception and refused to leave the desk."},
    {"warning_letter", 0, 390, 30, 25, "recorded", "Came back twice and shouted at the same two people."},
    {"behaviour_agreement", 1, 200, -20, -165, "hand", "Agreed to telephone first and to speak to one named person."},
    {"exclusion", 2, 150, 10, -215, "recorded", "Threatened a colleague and blocked the door."},
    {"warning_letter", 3, 95, -85, -270, "recorded", "Sent abusive messages to a team."},
    {"entry_conditions", 0, 60, -120, -305, "hand", "May come by appointment only, to the side entrance."},
    {"compensation", 2, 40, kNever, kNever, "court", "Ordered by the court for a broken window."},
    {"stalking_order", 1, 35, -330, -1790, "police", "Made on the application of the police."},
    {"no_sanction", 4, 30, kNever, kNever, nullptr, "Could not have known what they did, as their clinician says."},
    {"warning_letter", 4, 5, -175, -360, nullptr, "Being prepared: three calls in one night."},
};

class ConductPlanner {
public:
    ConductPlanner(const SampleOffice &office, SampleTimeline &timeline) : m_office(office), m_timeline(timeline) {}

    void sanctions()
    {
        for (const Plan &plan : kPlans) {
            if (plan.person >= m_office.outsiders.size() || day(plan.decided) < m_office.first)
                continue;
            m_timeline.at(sampleInstant(day(plan.decided).date, 15, 10), QStringLiteral("Sanction decided"),
                          [self = *this, plan](Write &write) { return self.decide(write, plan); });
        }
    }

    void courses()
    {
        m_timeline.at(sampleInstant(m_office.until.plus(-1).date, 16, 20),
                      QStringLiteral("Courses of conduct looked at"),
                      [self = *this](Write &write) { return self.lookAtCourses(write); });
    }

private:
    Day day(int before) const { return m_office.until.plus(-before); }
    Day planned(int before) const { return before == kNever ? Day() : day(before); }

    Sanction asked(const Plan &plan) const
    {
        Sanction sanction;
        sanction.type = code(plan.type);
        sanction.person = m_office.outsiders[plan.person].id;
        sanction.why = QString::fromUtf8(plan.why);
        sanction.informationCollected = true;
        sanction.patient = m_office.outsiders[plan.person].value.category == code("patient");
        if (*sanction.patient) {
            sanction.clinicalSought = true;
            sanction.clinicalFrom = QStringLiteral("The practice's lead nurse");
            sanction.clinicalSaid = QStringLiteral("Nothing in their care explains the behaviour.");
        }
        sanction.replyOffered = sanction.appealTold = true;
        sanction.decidedBy = m_office.holder(QStringLiteral("security_director")).id;
        sanction.decided = day(plan.decided);
        sanction.review = planned(plan.review);
        sanction.expires = planned(plan.expires);
        return sanction;
    }

    Result<void> decide(Write &write, Plan plan) const
    {
        plan.person = allegedFrom(write, plan.person);
        Sanction sanction = asked(plan);
        const bool isIssued = plan.served || sanction.type == code("no_sanction");
        if (isIssued)
            sanction.issued = sanction.decided;
        if (plan.served) {
            sanction.servedHow = code(plan.served);
            sanction.served = sanction.issued;
            sanction.servedBy = QStringLiteral("Local Security Management Specialist");
            sanction.addressSource = QStringLiteral("The practice's list, checked that day");
            sanction.officerTold = sanction.layMemberTold = sanction.issued;
        }
        addStory(sanction);
        if (const Result<void> answered = addIncidents(write, sanction); !answered)
            return answered;
        const auto added = write.add(sanction);
        return added ? Result<void>() : Result<void>(added.error());
    }

    /// The first from that place on of whom anything was reported by then: a sanction answers a report.
    std::size_t allegedFrom(const Write &write, std::size_t person) const
    {
        constexpr std::size_t kStep = 5; // of one plan: no two take the same person
        for (std::size_t at = person; at < m_office.outsiders.size(); at += kStep) {
            Sanction sanction;
            sanction.person = m_office.outsiders[at].id;
            if (addIncidents(write, sanction) && !sanction.incidents.empty())
                return at;
        }
        return person;
    }

    /// It answers the last reports of the person by then.
    static Result<void> addIncidents(const Write &write, Sanction &sanction)
    {
        constexpr std::size_t kMost = 2;
        const Scope everything = may(write.context().actor, Act::Read, kindOf<Incident>(), write.context().today);
        const auto parts = partsOf(write.database(), everything, std::vector{sanction.person});
        if (!parts)
            return parts.error();
        for (auto part = parts->begin(); part != parts->end() && sanction.incidents.size() < kMost; ++part)
            if (part->role == code("alleged"))
                sanction.incidents.push_back({0, Id<Incident>{part->incident}});
        return {};
    }

    /// What makes each of them a sanction of its own.
    void addStory(Sanction &sanction) const
    {
        const QString &type = sanction.type.text;
        if (type == code("exclusion").text) {
            sanction.conditions = QStringLiteral("Not to enter Larkshire House except for care that cannot wait.");
            sanction.breaches = {{0,
                                  sanction.decided,
                                  QStringLiteral("Waited at the staff entrance"),
                                  {},
                                  QStringLiteral("Told to leave, and left")}};
        }
        if (type == code("entry_conditions").text)
            sanction.conditions = QStringLiteral("Come by appointment only.\n"
                                                 "Use the side entrance and ask for the manager on duty.");
        if (type == code("warning_letter").text)
            sanction.conditions = QStringLiteral("Speak to staff as you would wish to be spoken to.\n"
                                                 "Ring once and leave a message; you are rung back that day.");
        if (type == code("behaviour_agreement").text) {
            sanction.conditions = QStringLiteral("Telephones before coming; speaks to the patient liaison team only.");
            sanction.appealReceived = sanction.decided;
        }
        if (type == code("compensation").text) {
            sanction.redressSought = Money{42000};
            sanction.redressReceived = Money{15000};
            sanction.redressNote = QStringLiteral("Paid in instalments through the court");
            sanction.publicityWanted = true;
        }
    }

    /// The newest ones first: one is left as found, the others stand on one rung after the other.
    Result<void> lookAtCourses(Write &write) const
    {
        const Names &names = write.context().names;
        const Day today = write.context().today;
        const Scope everything = may(write.context().actor, Act::Read, kindOf<Incident>(), today);
        const Result<ConductFacts> facts = conductFacts(write.database(), names, {everything, {}});
        if (!facts)
            return facts.error();
        const FoundCourses found = findCourses(*facts, today);
        constexpr std::size_t kDecided = 5;
        for (std::size_t i = 1; i < std::min(found.courses.size(), kDecided + 1); ++i) {
            const auto added = write.add(decided(found.courses[i], i, today));
            if (!added)
                return added.error();
        }
        if (found.courses.size() < 2)
            if (const Result<void> kept = recordWarning(write, today); !kept)
                return kept;
        return found.courses.empty() ? Result<void>() : typeDiaryIn(write, found.courses.front());
    }

    /// Where there is no course to decide on, the manager's warning after a first report is kept all the same.
    Result<void> recordWarning(Write &write, Day today) const
    {
        if (m_office.outsiders.empty())
            return {};
        ConductCourse made;
        made.alleged = m_office.outsiders.back().id;
        made.ladder = {taken("verbal_warning", today)};
        const auto added = write.add(made);
        return added ? Result<void>() : Result<void>(added.error());
    }

    ConductCourse decided(const FoundCourse &course, std::size_t stage, Day today) const
    {
        ConductCourse made;
        made.alleged = Id<Person>{course.alleged};
        made.decision = code(stage == 5 ? "no_course" : "course");
        made.decidedBy = m_office.holder(QStringLiteral("lsms")).value.firstName + u' ' +
                         m_office.holder(QStringLiteral("lsms")).value.lastName;
        made.decided = today;
        if (course.test == CourseTest::SeveralVictims && stage != 5) {
            made.purpose = code("yes");
            made.purposeWhy = QStringLiteral("Wanted the team to change a decision about funding.");
        }
        if (stage == 5)
            made.why = QStringLiteral("The reports are of two people with one name.");
        for (const FoundOccasion &occasion : course.occasions)
            if (!occasion.victims.empty() && stage != 5)
                made.decisions.push_back({0, Id<Incident>{occasion.incident}, {}, true, {}});
        const char *rungs[] = {"verbal_warning", "formal_letter", "police"};
        for (std::size_t rung = 0; rung + 1 < std::min<std::size_t>(stage, 4); ++rung)
            made.ladder.push_back(taken(rungs[rung], today));
        if (stage == 1)
            made.ladder = {paused(today)};
        constexpr int kQuiet = 180; // days
        if (stage < 4 && course.last < today.plus(-kQuiet))
            made.ladder.push_back(skipped(today));
        return made;
    }

    LadderRow taken(const char *step, Day today) const
    {
        LadderRow row;
        row.step = code(step);
        row.state = code("done");
        row.on = today;
        row.by = m_office.holder(QStringLiteral("lsms")).id;
        row.officerTold = row.layMemberTold = today;
        return row;
    }

    /// It stopped by itself, so that the police are not asked.
    LadderRow skipped(Day today) const
    {
        LadderRow row = taken("police", today);
        row.state = code("skipped");
        row.reason = code("other");
        row.why = QStringLiteral("Nothing more came for half a year; taken up again at the next report.");
        row.officerTold = row.layMemberTold = Day();
        return row;
    }

    LadderRow paused(Day today) const
    {
        LadderRow row = taken("formal_letter", today);
        row.state = code("paused");
        row.reason = code("police_asked");
        row.until = today.plus(21);
        row.officerTold = row.layMemberTold = Day();
        return row;
    }

    /// The last report of the newest course came with a diary.
    static Result<void> typeDiaryIn(Write &write, const FoundCourse &course)
    {
        const RecordId last = course.occasions.back().incident;
        return changeRecord(write, Id<Incident>{last}, [](Incident &incident) {
            const Day day = incident.occurred.day();
            if (!day.isKnown() || !incident.occasions.empty())
                return;
            const auto occasion = [&](int before, int hour, const char *channel, const char *what, const char *words) {
                Occasion row;
                row.at = Moment(day.plus(-before), QTime(hour, 5));
                row.channel = code(channel);
                row.what = QString::fromUtf8(what);
                row.words = QString::fromUtf8(words);
                row.evidence = QStringLiteral("Call list");
                incident.occasions.push_back(row);
            };
            occasion(2, 9, "telephone", "Rang and would not give a name", "I know when you finish");
            occasion(1, 8, "telephone", "Rang four times in an hour", "You will answer me");
            occasion(0, 17, "site", "Waited by the door and shouted", "I told you I would come");
            incident.occasions.back().at = incident.occurred; // the report itself
        });
    }

    const SampleOffice &m_office;
    SampleTimeline &m_timeline;
};
} // namespace

void scheduleConduct(const SampleOffice &office, SampleTimeline &timeline)
{
    ConductPlanner planner(office, timeline);
    planner.sanctions();
    planner.courses();
}
