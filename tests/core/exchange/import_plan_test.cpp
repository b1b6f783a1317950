// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incidents/incident.h"
#include "tests/support/import_office.h"
#include <catch2/catch.hpp>

namespace {
const QString kIncidents = QStringLiteral("incidents");

QByteArray listing(const QByteArray &rows)
{
    return "Ref,Incident date,Time,Category,Severity,Site,Description\n" + rows;
}

QString text(const ImportPlan &plan, const char *key, std::size_t row = 0)
{
    AnyRecord record(*plan.request.kind);
    applyRow(plan.rows.at(row), record.data());
    return plan.request.kind->field(QLatin1String(key))->value(record.data()).stored();
}
} // namespace

TEST_CASE("A listing of another program is read whatever its encoding, delimiter and line ends")
{
    ImportOffice office;
    const QString plain = QStringLiteral("Ref;Incident date;Category;Description;Loss\n"
                                         "W-1;14/03/2026;Theft;“Café till” emptied;£1,250.00\n");
    const QString crlf = QString(plain).replace(u'\n', QStringLiteral("\r\n"));
    const QString tabbed = QString(crlf).replace(u';', u'\t');
    QByteArray utf16("\xFF\xFE");
    for (const QChar c : tabbed)
        utf16.append(static_cast<char>(c.unicode() & 0xFF)).append(static_cast<char>(c.unicode() >> 8));
    QByteArray windows = QString(crlf).remove(u'“').remove(u'”').toLatin1();
    windows
        .replace("Caf", "\x93"
                        "Caf")
        .replace(" emptied", "\x94 emptied");
    windows.replace("till\x94", "till\x94");
    struct Case {
        QByteArray bytes;
        QString encoding, delimiter;
    };
    const std::vector<Case> cases = {
        {plain.toUtf8(), QStringLiteral("UTF-8"), QStringLiteral("semicolon")},
        {"\xEF\xBB\xBF" + crlf.toUtf8(), QStringLiteral("UTF-8 with BOM"), QStringLiteral("semicolon")},
        {utf16, QStringLiteral("UTF-16LE"), QStringLiteral("tab")},
        {windows, QStringLiteral("Windows-1252"), QStringLiteral("semicolon")},
        {QString(plain).replace(u';', u'|').toUtf8(), QStringLiteral("UTF-8"), QStringLiteral("pipe")}};
    for (const Case &c : cases) {
        const ImportPlan plan = office.plan(kIncidents, c.bytes);
        INFO(refusals(plan).join(u'\n').toStdString());
        CHECK(plan.encoding == c.encoding);
        CHECK(plan.delimiter == c.delimiter);
        REQUIRE(plan.count(ImportRow::Standing::New) == 1);
        CHECK(text(plan, "narrative") == QStringLiteral("“Café till” emptied"));
        CHECK(text(plan, "loss") == QStringLiteral("125000"));
    }
}

TEST_CASE("Times of day are read as programs write them")
{
    ImportOffice office;
    const auto [written, read] = GENERATE(table<std::string, std::string>({
        {"1430", "T14:30"},
        {"14:30", "T14:30"},
        {"14.30", "T14:30"},
        {"2:30 PM", "T14:30"},
        {"02:17:00 AM", "T02:17"},
        {"", ""},
    }));
    const ImportPlan plan =
        office.plan(kIncidents, listing("W-1,14/03/2026," + QByteArray::fromStdString(written) + ",Theft,,,Gone\n"));
    INFO(refusals(plan).join(u'\n').toStdString());
    CHECK(text(plan, "occurred").toStdString() == "2026-03-14" + read);
}

TEST_CASE("Days are read as programs write them, two-digit years are shown as read")
{
    ImportOffice office;
    const auto [written, noted] = GENERATE(table<std::string, bool>({
        {"14/03/2026 14:30", false},
        {"2026-03-14T14:30", false},
        {"14-Mar-2026 14:30", false},
        {"14-Mar-26 1430", true},
    }));
    const ImportPlan plan = office.plan(kIncidents, "Ref,Incident date,Category,Description\nW-1," +
                                                        QByteArray::fromStdString(written) + ",Theft,Gone\n");
    CHECK(text(plan, "occurred") == QStringLiteral("2026-03-14T14:30"));
    CHECK(notesOf(plan).contains(QStringLiteral("14 March 2026")) == noted);
}

TEST_CASE("Headings come in any case and order, with blanks and colons, and unknown ones stay visible")
{
    ImportOffice office;
    const ImportPlan plan =
        office.plan(kIncidents, "Handler, DESCRIPTION ,log no,Date of Incident:,T005 - Event Date,sub category,"
                                "External notifications: Police force,ID\nAB,Gone,77,14/03/2026,,Theft,Larkshire,9\n");
    std::map<std::string, std::string> fills;
    for (const ImportColumn &column : plan.columns)
        fills[column.heading.toStdString()] = column.fills.toStdString();
    CHECK(fills == std::map<std::string, std::string>{{"Handler", ""},
                                                      {"DESCRIPTION", "narrative"},
                                                      {"log no", "reference"},
                                                      {"Date of Incident:", "occurred"},
                                                      {"T005 - Event Date", "occurred"},
                                                      {"sub category", "kind"},
                                                      {"External notifications: Police force", ""},
                                                      {"ID", ""}});
    CHECK(notesOf(plan).contains(QStringLiteral("all fill occurred")));
    CHECK(text(plan, "occurred") == QStringLiteral("2026-03-14"));
    CHECK(text(plan, "kind") == QStringLiteral("theft"));
}

TEST_CASE("A sub category only counts where there is no category")
{
    ImportOffice office;
    const ImportPlan plan =
        office.plan(kIncidents, "Date of incident,Sub category,Category,Description\n14/03/2026,Nonsense,Theft,Gone\n");
    CHECK(refusals(plan).isEmpty());
    CHECK(plan.columns[1].fills.isEmpty());
}

TEST_CASE("Choices are read by code, label or alias in any case, and what is none refuses the row by name")
{
    ImportOffice office;
    const ImportPlan plan = office.plan(kIncidents, listing("W-1,1/3/2026,,physical_assault,,,a\n"
                                                            "W-2,1/3/2026,,PHYSICAL ASSAULT,,,b\n"
                                                            "W-3,1/3/2026,,vandalism,Minor,,c\n"
                                                            "W-4,1/3/2026,,Wizardry,,,d\n"));
    CHECK(text(plan, "kind", 0) == QStringLiteral("physical_assault"));
    CHECK(text(plan, "kind", 1) == QStringLiteral("physical_assault"));
    CHECK(text(plan, "kind", 2) == QStringLiteral("criminal_damage"));
    CHECK(text(plan, "harm", 2) == QStringLiteral("low"));
    REQUIRE(plan.problems.size() == 1);
    CHECK(plan.problems[0].row == 5);
    CHECK(plan.problems[0].column == QStringLiteral("Category"));
    CHECK(plan.problems[0].value == QStringLiteral("Wizardry"));
    CHECK(plan.problems[0].text.contains(QStringLiteral("Wizardry")));
}

TEST_CASE("A mapping sends headings to fields, leaves columns out and translates values")
{
    ImportOffice office;
    const Result<Mapping> mapping = mappingFromJson(
        {{QStringLiteral("When?"), QStringLiteral("occurred")},
         {QStringLiteral("description"), QJsonValue()},
         {QStringLiteral("Story"), QStringLiteral("narrative")},
         {QStringLiteral("Sort"),
          QJsonObject{{QStringLiteral("field"), QStringLiteral("kind")},
                      {QStringLiteral("values"), QJsonObject{{QStringLiteral("Cat 1"), QStringLiteral("theft")}}}}}});
    REQUIRE(mapping.ok());
    const ImportPlan plan =
        office.plan(kIncidents, "When?,Description,Story,Sort\n14/03/2026,no,Till emptied,CAT 1\n", *mapping);
    INFO(refusals(plan).join(u'\n').toStdString());
    CHECK(plan.problems.empty());
    CHECK(plan.columns[1].fills.isEmpty());
    CHECK(text(plan, "kind") == QStringLiteral("theft"));
    CHECK(text(plan, "narrative") == QStringLiteral("Till emptied"));
    CHECK(mappingFromJson(mappingToJson(*mapping)).value() == *mapping);
}

TEST_CASE("A mapping to a field that does not exist is refused as a whole")
{
    ImportOffice office;
    const Result<Mapping> mapping = mappingFromJson({{QStringLiteral("When?"), QStringLiteral("moonphase")}});
    const Result<ImportPlan> plan = readImport(
        *office.workspace, "When?\n1/1/2026\n",
        {.kind = importKind(kIncidents), .kindName = kIncidents, .mapping = *mapping, .on = Day(2026, 11, 2)});
    REQUIRE_FALSE(plan.ok());
    CHECK(plan.error().text.contains(QStringLiteral("moonphase")));
}

TEST_CASE("What can’t be is refused with its row, column, value and a sentence")
{
    ImportOffice office;
    struct Case {
        QByteArray row;
        QString column;
        QString value; // as the file has it
    };
    const Case c = GENERATE(values<Case>({
        {"W-1,03/11/2026,,Theft,,,Gone\n", QStringLiteral("Incident date"), QStringLiteral("03/11/2026")}, // tomorrow
        {"W-1,31/02/2026,,Theft,,,Gone\n", QStringLiteral("Incident date"),
         QStringLiteral("31/02/2026")},                                                           // no such day
        {"W-1,01/03/2026,25:00,Theft,,,Gone\n", QStringLiteral("Time"), QStringLiteral("25:00")}, // no such time
        {"W-1,01/03/2026,,,,,Gone\n", QStringLiteral("Category"), {}},                            // no kind
        {"W-1,01/03/2026,,Theft,,,\n", QStringLiteral("Description"), {}},                        // says nothing
        {"W-1,01/03/2026,,Theft,Wizardly,,Gone\n", QStringLiteral("Severity"), QStringLiteral("Wizardly")},
    }));
    const ImportPlan plan = office.plan(kIncidents, listing(c.row));
    INFO(refusals(plan).join(u'\n').toStdString());
    REQUIRE(plan.problems.size() == 1);
    CHECK(plan.problems[0].row == 2);
    CHECK(plan.problems[0].column == c.column);
    CHECK(plan.problems[0].value == c.value);
    CHECK_FALSE(plan.problems[0].text.isEmpty());
    CHECK(plan.count(ImportRow::Standing::Refused) == 1);
}

TEST_CASE("Today is not in the future, and blank rows and rows of commas are counted, not read")
{
    ImportOffice office;
    const ImportPlan plan = office.plan(kIncidents, listing("W-1,02/11/2026,,Theft,,,Gone\n\n,,,,,,\n"));
    CHECK(plan.problems.empty());
    CHECK(plan.read == 1);
    CHECK(plan.blank == 2);
}

TEST_CASE("The same reference twice in one file is refused with the row where it stood first")
{
    ImportOffice office;
    const ImportPlan plan = office.plan(
        kIncidents, listing("W-1,01/03/2026,,Theft,,,a\nW-2,01/03/2026,,Theft,,,b\nW-1,01/03/2026,,Theft,,,a\n"));
    REQUIRE(plan.problems.size() == 1);
    CHECK(plan.problems[0].row == 4);
    CHECK(plan.problems[0].column == QStringLiteral("Ref"));
    CHECK(plan.problems[0].value == QStringLiteral("W-1"));
    CHECK(plan.problems[0].text.contains(QStringLiteral("row 2")));
}

TEST_CASE("A record the other system has rejected is refused, one approved is not")
{
    ImportOffice office;
    const QByteArray head = "Incident date,Category,Description,Approval status\n1/3/2026,Theft,Gone,";
    CHECK(office.plan(kIncidents, head + "REJECT\n").problems.size() == 1);
    CHECK(office.plan(kIncidents, head + "FA\n").problems.empty());
}

TEST_CASE("Junk days before 1990 are not known, and that is said")
{
    ImportOffice office;
    const ImportPlan plan =
        office.plan(kIncidents, "Incident date,Reported,Category,Description\n30/12/1899,1/3/2026,Theft,Gone\n");
    CHECK(plan.problems.empty());
    CHECK(text(plan, "occurred").isEmpty());
    CHECK(notesOf(plan).contains(QStringLiteral("before 1990")));
}

TEST_CASE("A file without one known heading is refused with a sentence that names them")
{
    ImportOffice office;
    const Result<ImportPlan> plan =
        readImport(*office.workspace, "Alpha,Beta\n1,2\n",
                   {.kind = importKind(kIncidents), .kindName = kIncidents, .on = Day(2026, 11, 2)});
    REQUIRE_FALSE(plan.ok());
    CHECK(plan.error().text.contains(QStringLiteral("Alpha, Beta")));
}
