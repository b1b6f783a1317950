// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_answer.h"
#include "core/office/choice_item.h"
#include "core/office/department.h"
#include "core/office/directorate.h"
#include "core/office/organisation.h"
#include "core/office/post_holder.h"
#include "core/office/room.h"
#include "core/people/person.h"
#include "core/training/course.h"
#include "core/workspace/run_export.h"
#include "core/workspace/sample.h"
#include "tests/support/import_office.h"
#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <catch2/catch.hpp>

namespace {
using Standing = ImportRow::Standing;

/// The sample office; its file is made once for the whole run.
std::unique_ptr<Workspace> sample()
{
    static const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("sample.wardkeep"));
    const Actor actor = machineActor(QStringLiteral("LSMS"));
    if (!QFile::exists(path)) {
        SampleOptions options;
        options.incidents = 40;
        options.years = 1;
        options.until = Day(2026, 11, 2);
        REQUIRE(makeSample(path, options, actor).ok());
    }
    auto opened = Workspace::open(
        path, actor, [] { return QDateTime(QDate(2026, 11, 2), QTime(9, 0), Qt::UTC); }, Database::Mode::ReadOnly);
    REQUIRE(opened.ok());
    return std::move(*opened);
}

QByteArray exported(const Workspace &office, const Kind &kind, bool personal = true, const QStringList &columns = {})
{
    QBuffer out;
    REQUIRE(out.open(QIODevice::WriteOnly));
    const Scope scope = may(office.actor(), Act::Export, kind, office.today());
    const Result<ExportOutcome> done = exportRecords({office.database(), office.names(), scope, office.today()},
                                                     {.kind = &kind, .columns = columns, .personal = personal}, out);
    INFO((done ? QString() : done.error().text).toStdString());
    REQUIRE(done.ok());
    return out.data();
}

ImportPlan planned(const Workspace &office, const Kind &kind, const QByteArray &csv)
{
    const Result<ImportPlan> plan = readImport(office, csv,
                                               {.kind = &kind,
                                                .kindName = QString::fromLatin1(kind.name),
                                                .fileName = QStringLiteral("export.csv"),
                                                .mapping = {},
                                                .on = office.today()});
    INFO((plan ? QString() : plan.error().text).toStdString());
    REQUIRE(plan.ok());
    return *plan;
}
/// What of people comes before the incidents: a marker names the incident behind it, a merged entry the one kept.
QStringList beforeIncidents(const Kind &kind)
{
    QStringList keys{QStringLiteral("reference")};
    for (const Field *field : kind.fields())
        if (const QString key = QLatin1String(field->key);
            !key.startsWith(QStringLiteral("marker")) && key != QStringLiteral("same_as"))
            keys << key;
    return keys;
}

/// The numbers of rows are each office's own: a site that another file named first gets its rows when its own comes.
QString withoutRowNumbers(const QByteArray &csv)
{
    return QString::fromUtf8(csv).remove(QRegularExpression(QStringLiteral("\"\"id\"\":\"\"[0-9]+\"\",")));
}
} // namespace

TEST_CASE("Every register exported and brought back into its office is the same, with or without personal data")
{
    const std::unique_ptr<Workspace> office = sample();
    const bool personal = GENERATE(true, false);
    for (const Kind *kind : kindsOfFilesInOrder()) {
        const ImportPlan plan = planned(*office, *kind, exported(*office, *kind, personal));
        INFO(kind->name << (personal ? "" : " without personal data") << "\n"
                        << refusals(plan).join(u'\n').toStdString());
        CHECK(plan.read > 0);
        CHECK(plan.count(Standing::Same) == plan.read);
        for (const ImportRow &row : plan.rows)
            for (const Change &change : row.differences)
                FAIL_CHECK(kind->name << " " << row.called.toStdString() << " " << change.path.toStdString());
    }
}

TEST_CASE("Every register exported into a new office and out of it again is as it went in")
{
    const std::unique_ptr<Workspace> office = sample();
    ImportOffice fresh;
    for (const Kind *kind : kindsOfFilesInOrder()) {
        const bool people = kind == &kindOf<Person>();
        const QByteArray csv = exported(*office, *kind, true, people ? beforeIncidents(*kind) : QStringList());
        const ImportPlan plan = planned(*fresh.workspace, *kind, csv);
        INFO(kind->name << "\n" << refusals(plan).join(u'\n').toStdString());
        CHECK(plan.count(Standing::Differs) == 0);
        const Result<ImportOutcome> done = runImport(*fresh.workspace, plan, {});
        INFO((done ? QString() : done.error().text).toStdString());
        REQUIRE(done.ok());
    }
    for (const Kind *kind : kindsOfFilesInOrder()) {
        INFO(kind->name);
        const QStringList columns = kind == &kindOf<Person>() ? beforeIncidents(*kind) : QStringList();
        const bool isSame = withoutRowNumbers(exported(*fresh.workspace, *kind, true, columns)) ==
                            withoutRowNumbers(exported(*office, *kind, true, columns));
        CHECK(isSame);
    }
}

TEST_CASE("A file of the organisation completes a new office's, and changes a settled one only where that is asked")
{
    ImportOffice office;
    const Kind &kind = kindOf<Organisation>();
    const QByteArray csv = "legal name,reference pattern,report hours,part\n"
                           "Larkshire ICB,{prefix}/{year}/{number:5},48,scotland\n";
    const ImportPlan first = planned(*office.workspace, kind, csv);
    REQUIRE(first.rows.front().standing == Standing::Completes);
    const Result<ImportOutcome> done = runImport(*office.workspace, first, {});
    REQUIRE(done.ok());
    REQUIRE(office.all<Organisation>().size() == 1);
    CHECK(office.all<Organisation>().front().value.legalName == QStringLiteral("Larkshire ICB"));
    CHECK(office.all<Organisation>().front().value.reportHours == 48);
    CHECK(planned(*office.workspace, kind, csv).count(Standing::Same) == 1);

    const ImportPlan again = planned(*office.workspace, kind, "legal name,report hours\nLarkshire Trust,12\n");
    REQUIRE(again.rows.front().standing == Standing::Differs);
    REQUIRE(runImport(*office.workspace, again, {}).ok());
    CHECK(office.all<Organisation>().front().value.reportHours == 48);
    const Result<ImportOutcome> updated = runImport(*office.workspace, again, {.update = true});
    REQUIRE(updated.ok());
    CHECK(office.all<Organisation>().front().value.legalName == QStringLiteral("Larkshire Trust"));
    REQUIRE(undoImport(*office.workspace, updated->reference).ok());
    CHECK(office.all<Organisation>().front().value.legalName == QStringLiteral("Larkshire ICB"));
    CHECK(office.all<Organisation>().size() == 1);
}

TEST_CASE("A file that tells of two organisations is refused by its second row")
{
    ImportOffice office;
    const ImportPlan plan =
        planned(*office.workspace, kindOf<Organisation>(), "legal name\nLarkshire ICB\nLarkshire Trust\n");
    CHECK(refusals(plan) ==
          QStringList{QStringLiteral("3  “”: An office has one organisation, and row 2 tells of it already.")});
}

TEST_CASE("A department known by its name alone is completed by its own file, and undo leaves the name")
{
    ImportOffice office;
    office.brought(QStringLiteral("people"), "staff number,last name,department\nLK1,Quill,Estates\n");
    const QByteArray csv = "name,directorate,manager,cost centre\nEstates,Finance,LK1,C40010\n";
    const ImportPlan plan = planned(*office.workspace, kindOf<Department>(), csv);
    REQUIRE(plan.rows.front().standing == Standing::Completes);
    CHECK(plan.toWrite(false) == 1);
    const Result<ImportOutcome> done = runImport(*office.workspace, plan, {});
    REQUIRE(done.ok());
    CHECK(done->written == 1);
    CHECK(done->changed == 0);
    CHECK(office.all<Department>().front().value.costCentre == QStringLiteral("C40010"));
    CHECK(office.all<Directorate>().size() == 1);
    CHECK(planned(*office.workspace, kindOf<Department>(), csv).count(Standing::Same) == 1);

    REQUIRE(undoImport(*office.workspace, done->reference).ok());
    CHECK(office.all<Department>().front().value == Department{.name = QStringLiteral("Estates")});
}

TEST_CASE("A department of which more is known than its name is never written over unasked")
{
    ImportOffice office;
    office.brought(QStringLiteral("departments"), "name,cost centre\nEstates,C1\n");
    const ImportPlan plan =
        planned(*office.workspace, kindOf<Department>(), "name,directorate,cost centre\nEstates,Finance,C1\n");
    REQUIRE(plan.rows.front().standing == Standing::Differs);
    CHECK(plan.toWrite(false) == 0);
    const QJsonArray told = importAnswer(plan, {}, office.workspace->names())[QStringLiteral("differences")].toArray();
    CHECK(told[0][QStringLiteral("fields")][0].toString() == QStringLiteral("Directorate: not known → Finance"));
}

TEST_CASE("A link to a person who is not here says which file comes first")
{
    ImportOffice office;
    const ImportPlan plan = planned(*office.workspace, kindOf<Department>(), "name,manager\nEstates,LK1\n");
    CHECK(refusals(plan) ==
          QStringList{QStringLiteral(
              "2 manager “LK1”: There is no person “LK1” here. Import people first, or leave this cell blank.")});
}

TEST_CASE("A file without personal data never clears what is here of it")
{
    ImportOffice office;
    office.brought(QStringLiteral("people"), "staff number,last name,email\nLK1,Quill,dora@example.org\n");
    const Kind &people = kindOf<Person>();
    QByteArray csv = exported(*office.workspace, people, false);
    CHECK_FALSE(csv.contains("Quill"));
    csv.replace("LK1,", "LK1,Estates"); // the department, which is not personal, is another in the file
    const Result<ImportOutcome> done =
        runImport(*office.workspace, planned(*office.workspace, people, csv), {.update = true});
    REQUIRE(done.ok());
    CHECK(done->changed == 1);
    const Person person = office.all<Person>().front().value;
    CHECK(person.lastName == QStringLiteral("Quill"));
    CHECK(person.email == QStringLiteral("dora@example.org"));
    CHECK_FALSE(person.department.isNull());
}
