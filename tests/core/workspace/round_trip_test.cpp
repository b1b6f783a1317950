// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/choice_item.h"
#include "core/office/department.h"
#include "core/office/directorate.h"
#include "core/office/post_holder.h"
#include "core/office/room.h"
#include "core/people/person.h"
#include "core/training/course.h"
#include "core/workspace/run_export.h"
#include "core/workspace/sample.h"
#include "tests/support/import_office.h"
#include <QBuffer>
#include <algorithm>
#include <catch2/catch.hpp>

namespace {
using Standing = ImportRow::Standing;

/// The sample office, made once for the whole run.
const Workspace &sample()
{
    static const QTemporaryDir folder;
    static const std::unique_ptr<Workspace> office = [] {
        const QString path = folder.filePath(QStringLiteral("sample.wardkeep"));
        SampleOptions options;
        options.incidents = 40;
        options.years = 1;
        options.until = Day(2026, 11, 2);
        const Actor actor = machineActor(QStringLiteral("LSMS"));
        REQUIRE(makeSample(path, options, actor).ok());
        auto opened = Workspace::open(
            path, actor, [] { return QDateTime(QDate(2026, 11, 2), QTime(9, 0), Qt::UTC); }, Database::Mode::ReadOnly);
        REQUIRE(opened.ok());
        return std::move(*opened);
    }();
    return *office;
}

QByteArray exported(const Workspace &office, const Kind &kind, bool personal = true)
{
    QBuffer out;
    REQUIRE(out.open(QIODevice::WriteOnly));
    const Scope scope = may(office.actor(), Act::Export, kind, office.today());
    const Result<ExportOutcome> done = exportRecords({office.database(), office.names(), scope, office.today()},
                                                     {.kind = &kind, .personal = personal}, out);
    INFO((done ? QString() : done.error().text).toStdString());
    REQUIRE(done.ok());
    return out.data();
}

/// The lines in order of their text: two offices may list the same records in another order.
QList<QByteArray> sortedLines(const QByteArray &csv)
{
    QList<QByteArray> lines = csv.split('\n');
    std::sort(lines.begin(), lines.end());
    return lines;
}

/// What files may bring, in an order in which each finds what it links to. Departments and those who lead them name
/// each other: a department that a person names is made, and filled by its own file.
std::vector<const Kind *> registers()
{
    std::vector<const Kind *> kinds = kindsOfFiles();
    const std::vector<const Kind *> first = {&kindOf<ChoiceItem>(), &kindOf<Site>(),       &kindOf<Building>(),
                                             &kindOf<Room>(),       &kindOf<Person>(),     &kindOf<Directorate>(),
                                             &kindOf<Department>(), &kindOf<PostHolder>(), &kindOf<Course>()};
    std::erase_if(kinds, [&](const Kind *kind) { return std::find(first.begin(), first.end(), kind) != first.end(); });
    kinds.insert(kinds.begin(), first.begin(), first.end());
    return kinds;
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
} // namespace

TEST_CASE("Every register exported and brought back into its office is the same, with or without personal data")
{
    const bool personal = GENERATE(true, false);
    for (const Kind *kind : registers()) {
        const ImportPlan plan = planned(sample(), *kind, exported(sample(), *kind, personal));
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
    ImportOffice fresh;
    for (const Kind *kind : registers()) {
        const QByteArray csv = exported(sample(), *kind);
        const ImportPlan plan = planned(*fresh.workspace, *kind, csv);
        INFO(kind->name << "\n" << refusals(plan).join(u'\n').toStdString());
        const Result<ImportOutcome> done = runImport(*fresh.workspace, plan, {.update = true});
        INFO((done ? QString() : done.error().text).toStdString());
        REQUIRE(done.ok());
    }
    for (const Kind *kind : registers()) {
        INFO(kind->name);
        CHECK(sortedLines(exported(*fresh.workspace, *kind)) == sortedLines(exported(sample(), *kind)));
    }
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
