// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/badges/badge.h"
#include "core/risks/risk_assessment.h"
#include "core/storage/backup.h"
#include "core/storage/verify.h"
#include "core/training/training_record.h"
#include "core/workspace/kinds.h"
#include "core/workspace/run_import.h"
#include "tests/support/import_office.h"
#include <QDir>
#include <QFile>
#include <catch2/catch.hpp>

namespace {
const QString kIncidents = QStringLiteral("incidents");
const QByteArray kListing = "Ref,Incident date,Category,Severity,Site,Description\n"
                            "W-1,01/03/2026,Theft,None,Elm House,Till emptied\n"
                            "W-2,02/03/2026,Physical assault,Low,elm house,Nurse struck\n";
const QByteArray kPeople = "EmployeeNumber,FirstName,LastName,OrganizationName,HireDate,ActualTerminationDate,"
                           "SupervisorAssignmentNumber\n"
                           "00123,Asha,Khan,Finance,20200401,47121231,00456\n"
                           "00456,Bea,Ode,Finance,2019-04-01,1900-01-01,\n"
                           "00789,Cy,Po,Estates,01/02/2021,,00123\n";

QStringList backupsOf(const ImportOffice &office)
{
    return QDir(office.folder.path()).entryList({QStringLiteral("*-2*.wardkeep")});
}
} // namespace

TEST_CASE("An import writes its rows, makes the site they name once, and records itself")
{
    ImportOffice office;
    const ImportOutcome outcome = office.brought(kIncidents, kListing);
    CHECK(outcome.written == 2);
    const auto incidents = office.all<Incident>();
    REQUIRE(incidents.size() == 2);
    REQUIRE(office.all<Site>().size() == 1);
    CHECK(incidents[0].value.site == office.all<Site>()[0].id());
    CHECK(incidents[0].value.otherReference == QStringLiteral("W-1"));
    CHECK(incidents[1].value.harm.text == QStringLiteral("low"));
    CHECK(incidents[1].value.firstGrade.text == QStringLiteral("low"));
    const auto imports = office.all<ImportRecord>();
    REQUIRE(imports.size() == 1);
    CHECK(imports[0].value.written == 2);
    CHECK(office.workspace->historyOf(incidents[0].stamp.id)->front().act == imports[0].value.act);
    CHECK(verify(office.workspace->database(), allKinds()).ok());
}

TEST_CASE("One refused row stops the whole import, unless refused rows are to be skipped")
{
    ImportOffice office;
    const QByteArray bad = kListing + "W-3,99/03/2026,Theft,None,Oak Clinic,Gone\n";
    const Result<ImportOutcome> refused = office.bring(kIncidents, bad);
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().text.contains(QStringLiteral("row 4")));
    CHECK(office.all<Incident>().empty());
    CHECK(office.brought(kIncidents, bad, {.skipRefused = true}).written == 2);
    CHECK(office.all<Site>().size() == 1); // only the refused row names the other
    CHECK(office.all<ImportRecord>()[0].value.refused == 1);
}

TEST_CASE("A dry run writes nothing and makes no backup")
{
    ImportOffice office;
    CHECK(office.brought(kIncidents, kListing, {.dryRun = true}).written == 0);
    CHECK(office.all<Incident>().empty());
    CHECK(backupsOf(office).isEmpty());
}

TEST_CASE("The same file twice is recognised, said, and writes nothing")
{
    ImportOffice office;
    const QByteArray without = "Incident date,Category,Description\n01/03/2026,Theft,Till emptied\n";
    const QByteArray file = GENERATE_REF(kListing, without);
    office.brought(kIncidents, file);
    const ImportPlan again = office.plan(kIncidents, file);
    CHECK(notesOf(again).contains(QStringLiteral("IMP-2026/27-0001")));
    CHECK(again.count(ImportRow::Standing::Same) == again.read);
    CHECK(again.toWrite(true) == 0);
}

TEST_CASE("A cumulative listing adds what is new and shows what differs field by field, written only when asked")
{
    ImportOffice office;
    office.brought(kIncidents, kListing);
    const QByteArray later = "Ref,Incident date,Category,Severity,Site,Description\n"
                             "W-1,01/03/2026,Theft,,Elm House,Till emptied\n"
                             "W-2,02/03/2026,Physical assault,Moderate,Elm House,Nurse struck\n"
                             "W-3,03/03/2026,Theft,None,Elm House,Bag gone\n";
    const ImportPlan plan = office.plan(kIncidents, later);
    CHECK(plan.rows[0].standing == ImportRow::Standing::Same); // a blank cell says nothing
    REQUIRE(plan.rows[1].standing == ImportRow::Standing::Differs);
    REQUIRE(plan.rows[1].differences.size() == 1);
    CHECK(plan.rows[1].differences[0].path == QStringLiteral("harm"));
    CHECK(office.brought(kIncidents, later).written == 1);
    CHECK(office.all<Incident>()[1].value.harm.text == QStringLiteral("low"));
    const ImportOutcome updated = office.brought(kIncidents, later, {.update = true});
    CHECK(updated.changed == 1);
    const Incident incident = office.all<Incident>()[1].value;
    CHECK(incident.harm.text == QStringLiteral("moderate"));
    CHECK(incident.firstGrade.text == QStringLiteral("low"));
}

TEST_CASE("Undo withdraws what an import added, restores what it changed, and lets the file come again")
{
    ImportOffice office;
    const ImportOutcome first = office.brought(kIncidents, kListing);
    const QByteArray later =
        QByteArray(kListing).replace(",Low,", ",Moderate,") + "W-3,03/03/2026,Theft,None,Oak Clinic,Bag gone\n";
    const ImportOutcome second = office.brought(kIncidents, later, {.update = true});
    const Result<UndoOutcome> early = undoImport(*office.workspace, first.reference);
    REQUIRE_FALSE(early.ok());
    CHECK(early.error().text.contains(QStringLiteral("INC-2026/27-0002")));
    const Result<UndoOutcome> undone = undoImport(*office.workspace, second.reference);
    REQUIRE(undone.ok());
    CHECK(undone->restored == 1);
    CHECK(undone->withdrawn == 2); // the incident and its site
    CHECK(office.all<Incident>().size() == 2);
    CHECK(office.all<Incident>()[1].value.harm.text == QStringLiteral("low"));
    CHECK(office.brought(kIncidents, later, {.update = true}).written == 1);
    CHECK(verify(office.workspace->database(), allKinds()).ok());
    CHECK_FALSE(undoImport(*office.workspace, second.reference).ok()); // taken back already
}

TEST_CASE("Undo changes nothing where a record has been worked on since, and names it")
{
    ImportOffice office;
    const ImportOutcome outcome = office.brought(kIncidents, kListing);
    const Saved<Incident> worked = office.all<Incident>()[0];
    Incident now = worked.value;
    now.crimeNumber = QStringLiteral("LK/1234/26");
    REQUIRE(office.workspace
                ->write(QStringLiteral("crime number"),
                        [&](Write &w) -> Result<void> {
                            const auto changed = w.change(worked, now);
                            return changed ? Result<void>() : changed.error();
                        })
                .ok());
    const Result<UndoOutcome> undone = undoImport(*office.workspace, outcome.reference);
    REQUIRE_FALSE(undone.ok());
    CHECK(undone.error().text.contains(worked.stamp.reference));
    CHECK(office.all<Incident>().size() == 2);
}

TEST_CASE("An import makes a backup first where the last is older than a day")
{
    ImportOffice office;
    office.brought(kIncidents, kListing);
    CHECK(backupsOf(office).size() == 1);
    CHECK(newestBackupBeside(office.workspace->path()) == office.now.toLocalTime()); // the window says so
    office.now = office.now.addSecs(24 * 60 * 60);
    office.brought(kIncidents, "Incident date,Category,Description\n01/03/2026,Theft,Purse gone\n");
    CHECK(backupsOf(office).size() == 1);
    office.now = office.now.addSecs(1);
    office.brought(kIncidents, "Incident date,Category,Description\n02/03/2026,Theft,Coat gone\n");
    CHECK(backupsOf(office).size() == 2);
}

TEST_CASE("People of the personnel system keep their zeros, open ends and managers further down in the file")
{
    ImportOffice office;
    office.brought(QStringLiteral("people"), kPeople);
    const auto people = office.all<Person>();
    REQUIRE(people.size() == 3);
    const auto named = [&](const char *number) {
        for (const Saved<Person> &person : people)
            if (person.value.staffNumber == QLatin1String(number))
                return person;
        FAIL("nobody has the number");
        return people[0];
    };
    CHECK_FALSE(named("00123").value.left.isKnown());
    CHECK_FALSE(named("00456").value.left.isKnown());
    CHECK(named("00123").value.lineManager == named("00456").id());
    CHECK(named("00789").value.lineManager == named("00123").id());
    CHECK(office.all<Department>().size() == 2);
    CHECK(office.plan(QStringLiteral("people"), kPeople).count(ImportRow::Standing::Same) == 3);
}

TEST_CASE("People who manage each other come in too, and one managed by a refused row does not")
{
    ImportOffice office;
    const ImportOutcome circle = office.brought(QStringLiteral("people"), "staff number,last name,line manager\n"
                                                                          "A,Ash,B\nB,Birch,A\nC,Cedar,C\n");
    CHECK(circle.written == 3);
    const auto people = office.all<Person>();
    CHECK(people[0].value.lineManager == people[1].id());
    CHECK(people[1].value.lineManager == people[0].id());
    CHECK(people[2].value.lineManager == people[2].id());
    const ImportPlan plan = office.plan(QStringLiteral("people"), "staff number,last name,line manager,start\n"
                                                                  "D,Dill,E,\nE,Elder,,31/02/2020\nF,Fern,Z,\n");
    CHECK(plan.count(ImportRow::Standing::Refused) == 3);
}

TEST_CASE("A staff number that a spreadsheet has shortened is refused with a sentence")
{
    ImportOffice office;
    const ImportPlan plan = office.plan(QStringLiteral("people"), "staff number,last name\n1.23E+11,Dee\n");
    REQUIRE(plan.problems.size() == 1);
    CHECK(plan.problems[0].value == QStringLiteral("1.23E+11"));
    CHECK(plan.problems[0].text.contains(QStringLiteral("spreadsheet")));
}

TEST_CASE("Training finds person and course, holds as long as the course does, and invents no course")
{
    ImportOffice office;
    office.brought(QStringLiteral("people"), kPeople);
    const QByteArray file = "staff number,course,completed\n00123,Conflict resolution,2024-02-29\n"
                            "00123,Basket weaving,2024-01-01\n99,Conflict resolution,2024-01-01\n";
    CHECK(office.plan(QStringLiteral("training"), file).problems.size() == 2);
    office.brought(QStringLiteral("training"), file, {.skipRefused = true});
    REQUIRE(office.all<TrainingRecord>().size() == 1);
    CHECK(office.all<TrainingRecord>()[0].value.expires == Day(2027, 2, 28));
}

TEST_CASE("Badges find their holder by staff number")
{
    ImportOffice office;
    office.brought(QStringLiteral("people"), kPeople);
    const QByteArray file = "number,staff number,kind,issued,authorised by\n0012,00123,permanent,2024-01-01,00456\n"
                            "13,99,permanent,2024-01-01,\n";
    CHECK(office.plan(QStringLiteral("badges"), file).problems.size() == 1);
    office.brought(QStringLiteral("badges"), file, {.skipRefused = true});
    REQUIRE(office.all<Badge>().size() == 1);
    CHECK(office.all<Badge>()[0].value.number == QStringLiteral("0012"));
}

TEST_CASE("Consecutive rows with one title and date are hazards of one assessment")
{
    ImportOffice office;
    const QByteArray file = "title,kind,department,site,assessed,hazard,existing controls,current likelihood,"
                            "current consequence\n"
                            "Reception,security,Estates,Elm House,2026-03-01,Tailgating,Doors,2,3\n"
                            "Reception,security,Estates,Elm House,2026-03-01,Theft,Locks,2,2\n"
                            "Ward,security,Estates,Oak Clinic,2026-04-01,Violence,Alarm,3,3\n";
    office.brought(QStringLiteral("risk-assessments"), file);
    const auto assessments = office.all<RiskAssessment>();
    REQUIRE(assessments.size() == 2);
    REQUIRE(assessments[0].value.hazards.size() == 2);
    CHECK(assessments[0].value.hazards[1].hazard == QStringLiteral("Theft"));
    CHECK(assessments[0].value.hazards[1].currentLikelihood == 2);
    CHECK(office.plan(QStringLiteral("risk-assessments"), file).count(ImportRow::Standing::Same) == 3);
    CHECK(office.plan(QStringLiteral("risk-assessments"), QByteArray(file).replace("Locks", "Guard"))
              .count(ImportRow::Standing::Differs) == 2);
}

TEST_CASE("Every heading that is promised for risk assessments arrives in its field, in any case and order")
{
    ImportOffice office;
    office.brought(QStringLiteral("people"), kPeople);
    const QByteArray file =
        "TARGET CONSEQUENCE,target likelihood,Current Consequence,current likelihood,inherent consequence,"
        "inherent likelihood, existing controls ,hazard,assessed,assessor,site,department,kind,title\n"
        "2,1,3,2,4,5,Two go together,Attack on a visit,2026-03-01,00456,Elm House,Home Visits,lone working,Visits\n"
        "5,5,5,5,5,5,None,Left in the dark,2026-03-01,00456,Elm House,Home Visits,lone working,Visits\n";
    office.brought(QStringLiteral("risk-assessments"), file);
    const auto all = office.all<RiskAssessment>();
    REQUIRE(all.size() == 1);
    const RiskAssessment &visits = all[0].value;
    CHECK(visits.title == QStringLiteral("Visits"));
    CHECK(visits.kind.text == QStringLiteral("lone_working"));
    const Names &names = office.workspace->names();
    CHECK(names.recordName(kindOf<Department>(), visits.department.value) == QStringLiteral("Home Visits"));
    CHECK(names.recordName(kindOf<Site>(), visits.site.value) == QStringLiteral("Elm House"));
    const auto assessor = office.workspace->load(visits.assessor);
    REQUIRE(assessor.ok());
    CHECK(assessor->value.staffNumber == QStringLiteral("00456"));
    CHECK(visits.assessed == Day(2026, 3, 1));
    CHECK_FALSE(visits.approval.signedAt.isKnown()); // nobody signed it here
    REQUIRE(visits.hazards.size() == 2);
    const Hazard &first = visits.hazards[0];
    CHECK(first.hazard == QStringLiteral("Attack on a visit"));
    CHECK(first.existingControls == QStringLiteral("Two go together"));
    CHECK(first.inherentLikelihood == 5);
    CHECK(first.inherentConsequence == 4);
    CHECK(first.currentLikelihood == 2);
    CHECK(first.currentConsequence == 3);
    CHECK(first.targetLikelihood == 1);
    CHECK(first.targetConsequence == 2);
    CHECK(visits.hazards[1].targetConsequence == 5); // the highest that there is
    CHECK(office.plan(QStringLiteral("risk-assessments"), file).count(ImportRow::Standing::Same) == 2);
}

TEST_CASE("A column of risk assessments that is absent is not known")
{
    ImportOffice office;
    office.brought(QStringLiteral("risk-assessments"), "title,assessed,hazard\nVisits,2026-03-01,Attack on a visit\n");
    const auto all = office.all<RiskAssessment>();
    REQUIRE(all.size() == 1);
    CHECK(all[0].value.assessor.isNull());
    CHECK(all[0].value.department.isNull());
    CHECK_FALSE(all[0].value.kind.isKnown());
    REQUIRE(all[0].value.hazards.size() == 1);
    CHECK_FALSE(all[0].value.hazards[0].targetConsequence);
}

TEST_CASE("A hazard that can’t be is refused in the row where it stands")
{
    ImportOffice office;
    const ImportPlan plan =
        office.plan(QStringLiteral("risk-assessments"), "title,assessed,hazard,current likelihood,current consequence\n"
                                                        "Reception,2026-03-01,Tailgating,2,3\n"
                                                        "\n"
                                                        "Reception,2026-03-01,Theft,9,2\n");
    INFO(refusals(plan).join(u'\n').toStdString());
    REQUIRE(plan.problems.size() == 1);
    CHECK(plan.problems[0].row == 4);
    CHECK(plan.problems[0].column == QStringLiteral("current likelihood"));
    CHECK(plan.problems[0].value == QStringLiteral("9"));
}

TEST_CASE("Stopping an import leaves the office as it was")
{
    ImportOffice office;
    const ImportPlan plan = office.plan(kIncidents, kListing);
    const Result<ImportOutcome> stopped = runImport(*office.workspace, plan, {}, [](int) { return false; });
    REQUIRE_FALSE(stopped.ok());
    CHECK(stopped.error().code == Error::Code::Cancelled);
    CHECK(office.all<Incident>().empty());
    CHECK(office.all<Site>().empty());
}
