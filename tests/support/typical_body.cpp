// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/typical_body.h"
#include "core/risks/approval.h"
#include <random>

namespace {
constexpr RecordId kSites = 900;
constexpr RecordId kPeople = 2000;
constexpr RecordId kBadges = 3000;
constexpr RecordId kTraining = 4000;
constexpr int kStaff = 60;
const Day kFirst(2024, 4, 1);
const Day kLast(2026, 10, 31);

Code code(const char *text) { return Code{QLatin1String(text)}; }
QString words(const char *text) { return QString::fromUtf8(text); }

/// One of a list, the same for the same draw.
template <std::size_t N> const char *pick(const char *const (&of)[N], unsigned draw) { return of[draw % N]; }
} // namespace

TypicalBody::TypicalBody()
{
    const char *sites[] = {"Beacon House",    "Elmsbrook Health Centre", "Hollinfold Civic Hub",
                           "Quayside Clinic", "Ridgeway Store",          "Tannery Court"};
    for (std::size_t i = 0; i < std::size(sites); ++i)
        names.recordNames.insert(kSites + static_cast<RecordId>(i), QString::fromLatin1(sites[i]));
    facts.choices.meeting = Day(2026, 11, 24);
    facts.choices.paper = QStringLiteral("AC-2026/27-04");
    facts.organisation.marking = code("official_sensitive");
    facts.program = QStringLiteral("Wardkeep 0.1.0");
    facts.printedOn = QStringLiteral("10 November 2026, 09:00");
    addIncidents();
    addStaff();
    addAssessments();
    issue(Period::months(2026, 7, 2026, 8), Day(2026, 9, 7));
}

void TypicalBody::addIncidents()
{
    const char *const kinds[] = {"verbal_abuse",     "lost_badge",      "theft",      "nuisance",
                                 "physical_assault", "intruder",        "harassment", "missing_property",
                                 "threat",           "criminal_damage", "tailgating", "measure_failed"};
    const char *const actors[] = {"unknown", "patient", "visitor", "public", "own_staff"};
    std::mt19937 random(2026);
    const auto draw = [&random] { return static_cast<unsigned>(random()); };
    for (Day day = kFirst; day <= kLast; day = day.plus(1)) {
        if (draw() % 365 >= 60)
            continue;
        Read<Incident> &read = add(pick(kinds, draw()), day);
        Incident &incident = read.value;
        read.entered = day.plus(draw() % 8 == 0 ? 24 : 0);
        incident.reported = Moment(read.entered, QTime(11, 0));
        incident.reachedLsms = Moment(read.entered.plus(draw() % 8 == 0 ? 1 : 0), QTime(12, 0));
        if (draw() % 7 == 0)
            incident.channel = code("telephone");
        else
            incident.site = Id<Site>{kSites + static_cast<RecordId>(draw() % 6)};
        incident.actor = code(pick(actors, draw()));
        incident.harm = code(draw() % 9 == 0 ? "low" : "none");
        incident.firstGrade = code(draw() % 20 == 0                              ? "low"
                                   : incident.harm.text == QStringLiteral("low") ? "low"
                                                                                 : "none");
        incident.policeReported = code(draw() % 3 == 0 ? "online" : "not_reported");
        incident.reviewed = read.entered.plus(3);
        if (draw() % 20 != 0 && day < Day(2026, 9, 20)) {
            incident.status = code("closed");
            incident.closed = read.entered.plus(20);
            incident.feedbackGiven = incident.closed;
        }
        if (incident.kind == code("theft")) {
            PropertyItem &item = incident.property.emplace_back();
            item.owner = code(draw() % 2 == 0 ? "organisation" : "staff");
            item.value = Money{static_cast<qint64>(2000 + draw() % 30000)};
        }
    }
    addWhatFollowed();
    Read<Incident> &late = add("theft", Day(2026, 8, 20));
    late.entered = Day(2026, 9, 30);
    late.value.reported = Moment(late.entered, QTime(11, 0));
    late.value.site = Id<Site>{kSites + 3};
    Incident &restricted = add("sexual_safety", Day(2026, 9, 14)).value;
    restricted.confidential = true;
    restricted.site = Id<Site>{kSites};
}

/// People affected, cases with the police and bodies told, of each so many as of a body that asks after them.
void TypicalBody::addWhatFollowed()
{
    const char *const harms[] = {"none", "low", "none", "moderate"};
    const char *const wishes[] = {"yes", "undecided", "no"};
    for (std::size_t i = 0; i < facts.incidents.size(); ++i) {
        Incident &incident = facts.incidents[i].value;
        const Day day = incident.occurred.day();
        const auto at = static_cast<unsigned>(i);
        if (incident.kind == code("physical_assault") || incident.kind == code("threat")) {
            Party &party = incident.parties.emplace_back();
            party.role = code("affected");
            party.person = Id<Person>{kPeople + 10 + static_cast<RecordId>(i % 40)};
            party.harm = code(pick(harms, at));
            party.alone = code(at % 3 == 0 ? "yes" : "no");
            party.supportsPolice = code(pick(wishes, at));
            party.supportOffered = Codes{{QStringLiteral("manager")}};
            if (party.harm == code("moderate")) {
                party.unableFrom = day.plus(1);
                party.unableTo = day.plus(4);
            }
        }
        if (incident.policeReported == code("online")) {
            PoliceCase &police = incident.police.emplace_back();
            police.reportedAt = Moment(day.plus(1), QTime(9, 30));
            police.crimeNumber = QStringLiteral("42/%1/26").arg(1000 + i);
            if (at % 4 != 0) {
                police.outcome = code("no_suspect");
                police.outcomeDay = day.plus(40);
            }
        }
        if (incident.kind == code("theft") && at % 2 == 0) {
            Notification &told = incident.told.emplace_back();
            told.body = code("accountable_officer");
            told.sent = Moment(day.plus(2), QTime(10, 0));
            incident.property.front().item = QStringLiteral("Laptop");
            incident.property.front().basis = code("estimate");
            incident.property.front().lossesNumber = QStringLiteral("LR-%1").arg(i);
        }
    }
}

void TypicalBody::addStaff()
{
    const char *courses[] = {"Conflict resolution", "Security awareness", "Fire safety", "Information governance"};
    for (RecordId c = 1; c <= 4; ++c) {
        Course course;
        course.title = QString::fromLatin1(courses[c - 1]);
        course.requiredOf = QStringLiteral("everyone");
        course.traits = c == 1 ? QStringLiteral("conflict") : QString();
        facts.courses.push_back({c, {}, kFirst, course});
    }
    for (RecordId i = 0; i < kStaff; ++i) {
        Person person;
        person.staffNumber = QStringLiteral("ICB%1").arg(i);
        person.started = i < 4 ? Day(2026, 9, 1).plus(static_cast<int>(i) * 9) : Day(2020, 1, 6);
        if (i > 56)
            person.left = Day(2026, 10, 9);
        facts.people.push_back({kPeople + i, {}, kFirst, person});
        Badge badge;
        badge.holder = Id<Person>{kPeople + i};
        badge.issued = person.started.plus(i % 3 == 0 ? 2 : 9);
        facts.badges.push_back({kBadges + i, {}, kFirst, badge});
        for (RecordId c = 1; c <= 4; ++c) {
            TrainingRecord record;
            record.person = badge.holder;
            record.course = Id<Course>{c};
            record.completed = Day(2025, 5, 12);
            record.expires = (i + c) % 6 == 0 ? Day(2026, 5, 11) : Day(2028, 5, 11);
            record.outcome = code("passed");
            facts.training.push_back({kTraining + i * 4 + c, {}, kFirst, record});
        }
    }
}

void TypicalBody::addAssessments()
{
    for (RecordId i = 1; i <= 6; ++i) {
        facts.departments.push_back({i, {}, kFirst, {}});
        RiskAssessment assessment;
        assessment.department = Id<Department>{i};
        assessment.assessed = Day(2025, 6, 2);
        assessment.nextReview = i < 3 ? Day(2026, 6, 1) : Day(2027, 6, 1);
        assessment = acceptedBy(signedBy(assessment, {}, Moment(assessment.assessed)), {}, Moment(assessment.assessed));
        facts.assessments.push_back({100 + i, QStringLiteral("RA-000%1").arg(i), kFirst, assessment});
    }
}

void TypicalBody::fillWords()
{
    PackChoices &c = facts.choices;
    c.item = words("9");
    c.lead = words("Chief Finance Officer and Security Management Director");
    c.author = words("Local Security Management Specialist");
    c.clearedBy = words("Chief Finance Officer");
    c.cleared = Day(2026, 11, 11);
    c.consideredBefore = words("Health, Safety and Security Group, 3 November 2026");
    c.part = words("Part II, private: single cases could be recognised in Appendix A");
    c.purpose = words("Assurance");
    c.asked = {words("note the position on security management"),
               words("approve the lockdown tests planned for January at Beacon House and Quayside Clinic"),
               words("agree that the next paper is taken in part I, in its public edition")};
    c.assurance = words("Reasonable");
    c.assuranceWhy = words("What is reported is dealt with in time; two tests of panic alarms are outstanding and one "
                           "site has no assessment in date.");
    c.registerLinks = words("Risk 14, lone working; assurance framework item 3.2");
    c.money = words("£2,400 for alarms, within budget");
    c.law = words("Health and Safety at Work etc. Act 1974, section 2; Protection from Harassment Act 1997");
    c.peopleAndEquality = words("Reception staff are affected most; an equality assessment is on file");
    c.quality = words("None");
    c.interests = words("None declared");
    c.concerns = words("Tail-gating at Beacon House is seen and seldom reported.");
    c.decisions = words("AC-2026/27-03, decision 2, door timers: done on 14 October.");
    c.comments.insert(words("2"), words("The lost badges of September are one delivery that went astray."));
}
