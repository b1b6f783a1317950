// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/attach.h"
#include "core/reports/conduct/conduct_reports.h"
#include "core/sanctions/conduct_acts.h"
#include "core/sanctions/sanction.h"
#include "core/workspace/run_courses.h"
#include "tests/support/conduct_office.h"
#include "tests/support/import_office.h"
#include "tests/support/small_pack.h"
#include <algorithm>

namespace {
const Day kOn(2026, 11, 2);

struct Office : ImportOffice, ConductOffice {
    Office() : ConductOffice(*workspace), quill(person("Quill", "patient")), khan(person("Khan", "staff"))
    {
        Incident first = report(Day(2026, 3, 1), quill, khan);
        first.parties[1].supportsPolice = Code{QStringLiteral("yes")};
        first.parties[1].supportsWhy = QStringLiteral("It has to stop");
        reference = add(first).stamp.reference;
        Incident second = report(Day(2026, 5, 4), quill, khan, "harassment");
        Occasion call;
        call.at = Moment(Day(2026, 5, 4), QTime(9, 0));
        call.what = QStringLiteral("Rang the desk");
        call.words = QStringLiteral("I know where you park");
        call.evidence = QStringLiteral("Call list");
        Occasion joke = call;
        joke.words = QStringLiteral("Only joking");
        joke.counts = false;
        second.occasions = {call, joke};
        PoliceCase police;
        police.incidentNumber = QStringLiteral("LK-77");
        police.crimeNumber = QStringLiteral("LK/123/26");
        second.police = {police};
        add(second);
    }
    Sanction letter() const { return warning(quill, khan); }
    Saved<Letter> written(RecordId holder, Id<Person> recipient, Day returned = {})
    {
        Letter sent = ConductOffice::letter(holder, recipient, Day(2026, 5, 8));
        sent.served = Day(2026, 5, 9);
        sent.servedHow = Code{QStringLiteral("recorded")};
        sent.proof = QStringLiteral("LK 0042 1187");
        sent.returned = returned;
        return add(sent);
    }
    Result<Report> made(const char *name, const QString &record = {}) const
    {
        ReportRequest request;
        request.name = QLatin1String(name);
        request.record = record;
        request.choices.asAt = kOn;
        request.choices.period = Period::months(2026, 5, 2026, 6);
        return makeReport(workspace->database(), workspace->names(), workspace->actor(), request);
    }
    QString words(const char *name, const QString &record = {}) const
    {
        const Result<Report> report = made(name, record);
        INFO((report ? QString() : report.error().text).toStdString());
        REQUIRE(report.ok());
        return wordsOf(*report);
    }

    Id<Person> quill, khan;
    QString reference;
};
} // namespace

TEST_CASE("The chronology holds occasions, exact words, letters with proof, wishes and the last day to charge")
{
    Office office;
    const Saved<Sanction> letter = office.add(office.letter());
    REQUIRE(office.workspace
                ->write(QStringLiteral("test"),
                        [&](Write &write) -> Result<void> {
                            const auto file =
                                attach(write, letter.stamp.id,
                                       attachedFile(QStringLiteral("letter.pdf"), QStringLiteral("application/pdf"),
                                                    QByteArrayLiteral("%PDF-1.7")));
                            return file ? Result<void>() : Result<void>(file.error());
                        })
                .ok());
    const QString words = office.words("course-chronology", office.reference);
    for (const char *expected :
         {"Dolores Quill", "may amount to an offence", "4 November 2026", "“I know where you park”", "Call list",
          "Recorded or signed-for post", "letter.pdf, SHA-256", "It has to stop", "LK-77", "LK/123/26"}) {
        INFO(expected);
        CHECK(words.contains(QString::fromUtf8(expected)));
    }
    CHECK_FALSE(words.contains(QStringLiteral("Only joking"))); // left out
    CHECK_FALSE(words.contains(QStringLiteral("guilty of harassment")));
}

TEST_CASE("The chronology says of each person affected who was not asked that they were not")
{
    Office office;
    CHECK(office.words("course-chronology", office.reference).contains(QStringLiteral("not asked")));
}

TEST_CASE("The chronology tells a letter once, as it was sent, with proof or with its return")
{
    Office office;
    Person other;
    other.lastName = QStringLiteral("Quill");
    other.sameAs = office.quill;
    const Id<Person> same = office.add(other).id(); // the letter went to the entry that was merged since
    const Saved<Sanction> sanction = office.add(office.letter());
    const bool isReturned = GENERATE(false, true);
    const Saved<Letter> letter = office.written(sanction.stamp.id, same, isReturned ? Day(2026, 5, 16) : Day());
    const QString words = office.words("course-chronology", office.reference);
    CHECK(words.count(sanction.stamp.reference) == 1);
    CHECK(words.contains(letter.stamp.reference));
    CHECK(words.contains(QStringLiteral("First warning letter")));
    CHECK(words.contains(QStringLiteral("LK 0042 1187")));
    CHECK(words.contains(QStringLiteral("as sent, SHA-256 ") + letter.value.digest));
    CHECK(words.contains(QStringLiteral("We write about something that was reported to us.")));
    CHECK(words.contains(QStringLiteral("Returned undelivered on 16 May 2026")) == isReturned);
    CHECK(words.contains(QStringLiteral("Nil: no step has been taken yet.")) == isReturned);
}

TEST_CASE("The chronology tells which manager gave the warning, what shows the purpose and no day that is not known")
{
    Office office;
    const Id<Person> moss = office.person("Moss", "staff");
    const Id<Person> lane = office.person("Lane", "public");
    Incident first = office.report(Day(2026, 3, 1), lane, office.khan);
    first.occurred = Moment::fromText(QStringLiteral("2026-03"));
    const QString reference = office.add(first).stamp.reference;
    office.add(office.report(Day(2026, 5, 4), lane, moss));
    const auto found = officeCourses(*office.workspace, kOn);
    const auto course = std::find_if(found->courses.begin(), found->courses.end(),
                                     [lane](const FoundCourse &one) { return one.alleged == lane.value; });
    REQUIRE(course != found->courses.end());
    REQUIRE(changeConduct(*office.workspace, *course, QStringLiteral("test"), [&](ConductCourse &kept) {
                conduct::decidePurpose(kept, Purpose::Yes, QStringLiteral("Asked each to drop the complaint"),
                                       office.workspace->names());
                LadderRow warned = conduct::rowOf(kept, LadderStep::Verbal, Day(2026, 3, 4), office.workspace->names());
                warned.by = moss;
                conduct::keepRow(kept, warned);
            }).ok());
    const QString words = office.words("course-chronology", reference);
    CHECK(words.contains(QStringLiteral("Asked each to drop the complaint")));
    CHECK(words.contains(QStringLiteral("2 in 2 reports, March 2026 – 4 May 2026")));
    CHECK(words.contains(QStringLiteral("By")));
    CHECK(words.count(QStringLiteral("Dolores Moss")) == 3); // affected in two tables, and the manager who warned
}

TEST_CASE("A letter to somebody else, a draft and one of a later day stand in no chronology")
{
    Office office;
    const RecordId incident = *office.workspace->names().recordMeant(kindOf<Incident>(), office.reference);
    office.add(ConductOffice::letter(incident, office.khan, Day(2026, 5, 8)));
    office.add(ConductOffice::letter(incident, office.quill, kOn.plus(1)));
    Letter draft = ConductOffice::letter(incident, office.quill, Day(2026, 5, 8));
    draft.issued = {};
    draft.digest.clear();
    office.add(draft);
    CHECK(office.words("course-chronology", office.reference)
              .contains(QStringLiteral("Nil: no letter or notice was issued.")));
}

TEST_CASE("A chronology is found by the person, the course and each of its incidents, and by nothing else")
{
    Office office;
    const auto found = officeCourses(*office.workspace, kOn);
    REQUIRE(changeConduct(*office.workspace, found->courses.at(0), QStringLiteral("test"), [](ConductCourse &course) {
                course.note = QStringLiteral("begun");
            }).ok());
    const QString course = officeCourses(*office.workspace, kOn)->courses.at(0).reference;
    CHECK(course.startsWith(QStringLiteral("COC-")));
    for (const QString &record :
         {course, course.toLower(), office.reference, office.workspace->referenceOf(office.quill.value)})
        CHECK(office.made("course-chronology", record).ok());
    const Result<Report> none = office.made("course-chronology", QStringLiteral("INC-1999/00-0001"));
    REQUIRE_FALSE(none.ok());
    CHECK(none.error().code == Error::Code::NotFound);
    CHECK_FALSE(office.made("course-chronology").ok());
}

TEST_CASE("The list of courses and the register of sanctions say what stands")
{
    Office office;
    const Saved<Sanction> letter = office.add(office.letter());
    const QString courses = office.words("courses");
    CHECK(courses.contains(QStringLiteral("Dolores Quill")));
    CHECK(courses.contains(QStringLiteral("2 / 2")));
    CHECK(courses.contains(QStringLiteral("64 days")));
    const QString sanctions = office.words("sanctions");
    CHECK(sanctions.contains(letter.stamp.reference));
    CHECK(sanctions.contains(QStringLiteral("Nil: no redress was sought.")));
}

TEST_CASE("The blank diary sheet is made for anybody and names nobody")
{
    Office office;
    const QString words = office.words("diary-sheet");
    CHECK(words.contains(QStringLiteral("Exact words")));
    CHECK_FALSE(words.contains(QStringLiteral("Quill")));
}

TEST_CASE("Reports about people are refused to who may not read them")
{
    Office office;
    Actor reader;
    reader.name = QStringLiteral("Reader");
    reader.roles = {{Role::Reader, {}}};
    for (const char *name : {"courses", "sanctions", "course-chronology"}) {
        ReportRequest request;
        request.name = QLatin1String(name);
        request.record = office.reference;
        request.choices.asAt = kOn;
        const auto made = makeReport(office.workspace->database(), office.workspace->names(), reader, request);
        REQUIRE_FALSE(made.ok());
        CHECK(made.error().code == Error::Code::NotAllowed);
    }
}
