// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sanctions/conduct_queries.h"
#include "core/workspace/run_courses.h"
#include "tests/support/conduct_office.h"
#include "tests/support/import_office.h"
#include "tests/support/policy_names.h"
#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace {
const Day kOn(2026, 11, 2);

struct Office : ImportOffice, ConductOffice {
    Office() : ConductOffice(*workspace), quill(person("Quill", "patient")), khan(person("Khan", "staff")) {}
    FoundCourses found(Day on = kOn) const
    {
        const auto courses = officeCourses(*workspace, on);
        REQUIRE(courses.ok());
        return *courses;
    }
    QByteArray exported(ExportFormat format, bool personal, Day on = kOn)
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        REQUIRE(exportCourses(*workspace, format, personal, on, buffer).ok());
        return buffer.data();
    }

    Id<Person> quill, khan;
};
} // namespace

TEST_CASE("Reports of kinds that connect make a course, in the office as in the rules")
{
    Office office;
    office.add(office.report(Day(2026, 3, 1), office.quill, office.khan));
    CHECK(office.found().courses.empty());
    office.add(office.report(Day(2026, 5, 4), office.quill, office.khan, "threat"));
    const FoundCourses found = office.found();
    REQUIRE(found.courses.size() == 1);
    CHECK(found.courses[0].alleged == office.quill.value);
    CHECK(found.courses[0].tallies.at(0).victim == office.khan.value);
    CHECK(found.courses[0].occasions[0].reference.startsWith(QStringLiteral("INC-")));
    CHECK(office.found(Day(2026, 5, 3)).courses.empty());
}

TEST_CASE("Exercises, duplicates, withdrawn reports and kinds that do not connect make no course")
{
    Office office;
    const Saved<Incident> first = office.add(office.report(Day(2026, 3, 1), office.quill, office.khan));
    Incident second = office.report(Day(2026, 5, 4), office.quill, office.khan);
    const int which = GENERATE(0, 1, 2, 3, 4);
    if (which == 0)
        second.exercise = true;
    if (which == 1)
        second.duplicateOf = first.id();
    if (which == 2)
        second.kind = Code{QStringLiteral("theft")};
    if (which == 3) { // as a further kind it connects
        second.kind = Code{QStringLiteral("theft")};
        second.alsoKinds.texts = {QStringLiteral("harassment")};
    }
    const Saved<Incident> saved = office.add(second);
    if (which == 4)
        REQUIRE(office.workspace
                    ->write(QStringLiteral("test"),
                            [&](Write &write) { return write.withdraw(saved, QStringLiteral("told twice")); })
                    .ok());
    INFO(which);
    CHECK(office.found().courses.size() == (which == 3 ? 1 : 0));
}

TEST_CASE("Occasions typed in from a diary sheet count inside one report")
{
    Office office;
    Incident diary = office.report(Day(2026, 5, 4), office.quill, office.khan, "harassment");
    for (const int hour : {9, 10, 11}) {
        Occasion occasion;
        occasion.at = Moment(Day(2026, 5, 4), QTime(hour, 0));
        occasion.words = QStringLiteral("I know where you park");
        occasion.counts = hour == 11 ? std::optional(false) : std::nullopt;
        diary.occasions.push_back(occasion);
    }
    office.add(diary);
    const FoundCourses found = office.found();
    REQUIRE(found.courses.size() == 1);
    CHECK(found.courses[0].counted == 2);
    CHECK(found.courses[0].incidents == 1);
}

TEST_CASE("Another entry of the same person and people who work here are known from the register")
{
    Office office;
    Person other;
    other.lastName = QStringLiteral("Quill");
    other.sameAs = office.quill;
    const Id<Person> same = office.add(other).id();
    office.add(office.report(Day(2026, 3, 1), office.quill, office.khan));
    office.add(office.report(Day(2026, 5, 4), same, office.khan));
    CHECK(office.found().courses.size() == 1);
    office.add(office.report(Day(2026, 3, 1), office.khan, office.quill));
    office.add(office.report(Day(2026, 5, 4), office.khan, office.quill));
    CHECK(office.found().courses.size() == 1);
    CHECK(office.found().workforce.size() == 1);
}

TEST_CASE("Somebody whom only the report calls staff goes to Human Resources, and stalking to the police")
{
    Office office;
    Person nobody;
    nobody.lastName = QStringLiteral("Birch");
    const Id<Person> birch = office.add(nobody).id();
    for (const Day day : {Day(2026, 3, 1), Day(2026, 5, 4)}) {
        Incident incident = office.report(day, birch, office.quill);
        incident.parties[0].category = Code{QStringLiteral("staff")};
        office.add(incident);
    }
    CHECK(office.found().courses.empty());
    CHECK(office.found().workforce.size() == 1);
    office.add(office.report(Day(2026, 3, 1), office.quill, office.khan));
    Incident followed = office.report(Day(2026, 5, 4), office.quill, office.khan);
    followed.alsoKinds.texts = {QStringLiteral("stalking")};
    office.add(followed);
    CHECK(office.found().courses.at(0).policeAtOnce);
}

TEST_CASE("A decision is kept on a record of the person and an issued letter is a rung")
{
    Office office;
    office.add(office.report(Day(2026, 3, 1), office.quill, office.khan));
    office.add(office.report(Day(2026, 5, 4), office.quill, office.khan));
    const auto kept = changeConduct(*office.workspace, office.found().courses.at(0), QStringLiteral("test"),
                                    [](ConductCourse &course) {
                                        course.decision = Code{QStringLiteral("course")};
                                        course.decidedBy = QStringLiteral("A. Marsh");
                                        course.decided = kOn;
                                    });
    REQUIRE(kept.ok());
    CHECK(office.found().courses.at(0).saved == *kept);
    CHECK(std::string(stageWord(office.found().courses.at(0))) == "confirmed");
    office.add(office.warning(office.quill, office.khan));
    CHECK(std::string(stageWord(office.found().courses.at(0))) == "letter");
    // the second change works on the same record
    CHECK(*changeConduct(*office.workspace, office.found().courses.at(0), QStringLiteral("test"),
                         [](ConductCourse &course) { course.note = QStringLiteral("x"); }) == *kept);
}

TEST_CASE("A letter issued to the person alleged is the letter of the ladder, under another entry of theirs too")
{
    Office office;
    Person other;
    other.lastName = QStringLiteral("Quill");
    other.sameAs = office.quill;
    const Id<Person> same = office.add(other).id();
    office.add(office.report(Day(2026, 3, 1), office.quill, office.khan));
    const Saved<Incident> second = office.add(office.report(Day(2026, 5, 4), office.quill, office.khan));
    const auto rungs = [&](Day on) { return office.found(on).courses.at(0).ladder; };

    Letter draft = office.letter(second.stamp.id, same, Day(2026, 11, 2));
    draft.issued = {};
    draft.digest.clear();
    office.add(draft);
    Letter copy = office.letter(second.stamp.id, office.quill, Day(2026, 11, 2));
    copy.whom = Code{QStringLiteral("reporter")};
    copy.digest = letterDigest(copy);
    office.add(copy); // not as the person alleged
    CHECK(rungs(kOn).empty());

    Saved<Letter> issued = office.add(office.letter(second.stamp.id, same, Day(2026, 11, 2)));
    REQUIRE(rungs(kOn).size() == 1);
    CHECK(rungs(kOn)[0].on == Day(2026, 11, 2));
    CHECK(rungs(Day(2026, 11, 1)).empty());

    Letter returned = issued.value;
    returned.served = returned.returned = Day(2026, 11, 2);
    REQUIRE(office.workspace
                ->write(QStringLiteral("test"),
                        [&](Write &write) -> Result<void> {
                            const auto done = write.change(issued, returned);
                            return done ? Result<void>() : Result<void>(done.error());
                        })
                .ok());
    CHECK(rungs(kOn).empty());
}

TEST_CASE("A warning letter’s sanction and the letter on the incident it answers are one rung")
{
    Office office;
    office.add(office.report(Day(2026, 3, 1), office.quill, office.khan));
    const Saved<Incident> second = office.add(office.report(Day(2026, 5, 4), office.quill, office.khan));
    Sanction warning = office.warning(office.quill, office.khan);
    const SanctionIncident answered{0, second.id()};
    warning.incidents = {answered};
    const Saved<Sanction> sanction = office.add(warning);
    office.add(office.letter(second.stamp.id, office.quill, Day(2026, 10, 30)));
    const auto ladder = office.found().courses.at(0).ladder;
    REQUIRE(ladder.size() == 1);
    CHECK(ladder[0].source == sanction.stamp.id);
    CHECK(ladder[0].on == Day(2026, 5, 8));
}

TEST_CASE("Courses are exported as the command line promises, with and without people")
{
    Office office;
    office.add(office.report(Day(2026, 3, 1), office.quill, office.khan));
    office.add(office.report(Day(2026, 5, 4), office.quill, office.khan));
    const QByteArray csv = office.exported(ExportFormat::Csv, true);
    CHECK(csv.mid(3).split('\r').at(0) == "suspect,victims,occasions,first,last,test,stage");
    CHECK(csv.contains("Dolores Quill,Dolores Khan,2,2026-03-01,2026-05-04,one-victim,possible"));
    CHECK(
        office.exported(ExportFormat::Csv, false).mid(3).startsWith("occasions,first,last,test,stage\r\n2,2026-03-01"));
    CHECK(office.exported(ExportFormat::Csv, true, Day(2026, 5, 3)).count('\n') == 1);
    const QJsonObject json = QJsonDocument::fromJson(office.exported(ExportFormat::Json, true)).object();
    CHECK(json[QStringLiteral("kind")].toString() == QStringLiteral("courses-of-conduct"));
    CHECK(json[QStringLiteral("on")].toString() == kOn.iso());
    CHECK(json[QStringLiteral("records")].toArray().at(0)[QStringLiteral("occasions")].toInt() == 2);
    CHECK(office.exported(ExportFormat::Xlsx, true).startsWith("PK"));
}

TEST_CASE("Who may not read what was decided about people sees no course")
{
    Office office;
    Actor reader;
    reader.name = QStringLiteral("Reader");
    reader.roles = {{Role::Reader, {}}};
    const auto other = Workspace::open(office.workspace->path(), reader, [&office] { return office.now; });
    REQUIRE(other.ok());
    const auto courses = officeCourses(**other, kOn);
    REQUIRE_FALSE(courses.ok());
    CHECK(courses.error().code == Error::Code::NotAllowed);
}

TEST_CASE("The limits of the ladder are those of the shipped deadlines")
{
    const LadderLimits limits = ladderLimits(PolicyNames());
    CHECK(limits.verbalWorkingDays == 5);
    CHECK(limits.letterWorkingDays == 5);
    CHECK(limits.policeDays == 0);
    CHECK(limits.chargeMonths == 6);
}

TEST_CASE("Courses are found of however many people are asked about")
{
    Office office;
    office.add(office.report(Day(2026, 3, 1), office.quill, office.khan));
    Scope everything;
    everything.everything = everything.namedOnAll = true;
    std::vector<RecordId> people{office.quill.value};
    for (RecordId i = 1; i < 60000; ++i) // more than a statement has room for, were they written out
        people.push_back(office.quill.value + i);
    const auto facts = conductFacts(office.workspace->database(), office.workspace->names(), {everything, {}, people});
    REQUIRE(facts);
    REQUIRE(facts->incidents.size() == 1);
    CHECK(facts->incidents[0].affected == std::vector<RecordId>{office.khan.value});
}
