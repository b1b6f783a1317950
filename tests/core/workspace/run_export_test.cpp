// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/badges/badge.h"
#include "core/office/attach.h"
#include "core/people/person.h"
#include "core/storage/journal.h"
#include "core/workspace/run_export.h"
#include "tests/support/import_office.h"
#include <QBuffer>
#include <QJsonDocument>
#include <QJsonObject>
#include <catch2/catch.hpp>

namespace {
/// An office with many badges, the last issued first in its list.
struct Badges : ImportOffice {
    explicit Badges(int count = 3)
    {
        QByteArray text = "number,kind,issued\n";
        for (int i = 1; i <= count; ++i)
            text += "B" + QByteArray::number(i).rightJustified(4, '0') + ",,1/9/2026\n";
        brought(QStringLiteral("badges"), text);
    }
};

struct Exported {
    Result<ExportOutcome> outcome = ExportOutcome{};
    QByteArray bytes;
    QList<QByteArray> lines() const { return bytes.trimmed().split('\n'); }
};

Exported exported(Workspace &office, const ExportRequest &request, const Progress &progress = {})
{
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    Exported made;
    made.outcome = runExport(office, request, office.today(), out, progress);
    made.bytes = QByteArray(out.data()).replace("\r\n", "\n").replace("\xEF\xBB\xBF", ""); // without the mark of UTF-8
    return made;
}

ExportRequest badges() { return {.kind = &kindOf<Badge>()}; }
} // namespace

TEST_CASE("An export holds the records of its query alone, in its order")
{
    Badges office(4);
    ExportRequest request = badges();
    request.query.filters = {{QStringLiteral("number"),
                              Filter::Is::OneOf,
                              {Value(QStringLiteral("B0004")), Value(QStringLiteral("B0002"))}}};
    request.query.sort = QStringLiteral("number");
    request.columns = {QStringLiteral("number")};
    Exported made = exported(*office.workspace, request);
    REQUIRE(made.outcome.ok());
    CHECK(made.outcome->records == 2);
    CHECK(made.lines() == QList<QByteArray>{"number", "B0002", "B0004"});
    request.query.descending = true;
    CHECK(exported(*office.workspace, request).lines() == QList<QByteArray>{"number", "B0004", "B0002"});
    request.query.filters = {{QStringLiteral("number"), Filter::Is::OneOf, {Value(QStringLiteral("none"))}}};
    made = exported(*office.workspace, request);
    CHECK(made.outcome->records == 0);
    CHECK(made.lines() == QList<QByteArray>{"number"});
}

TEST_CASE("The columns asked for come in the order of the description, whatever order they were asked in")
{
    Badges office(1);
    ExportRequest request = badges();
    request.columns = {QStringLiteral("issued"), QStringLiteral("number")};
    CHECK(exported(*office.workspace, request).lines() == QList<QByteArray>{"number,issued", "B0001,2026-09-01"});
}

TEST_CASE("What was withdrawn is exported from the bin and from nowhere else")
{
    Badges office(2);
    const auto all = office.all<Badge>();
    REQUIRE(office.workspace
                ->write(QStringLiteral("test"),
                        [&](Write &write) { return write.withdraw(all.front(), QStringLiteral("twice")); })
                .ok());
    ExportRequest request = badges();
    request.columns = {QStringLiteral("number")};
    CHECK(exported(*office.workspace, request).lines() == QList<QByteArray>{"number", "B0002"});
    request.query.withdrawn = true;
    CHECK(exported(*office.workspace, request).lines() == QList<QByteArray>{"number", "B0001"});
}

TEST_CASE("An export is stopped where it is asked to, and the journal says nothing of it")
{
    Badges office(401);
    const qint64 acts = journalHead(office.workspace->database())->acts;
    std::vector<qint64> told;
    const auto [stopAt, calls] = GENERATE(table<qint64, std::size_t>({{0, 1}, {200, 2}, {400, 3}}));
    const Exported made = exported(*office.workspace, badges(), [&, stopAt = stopAt](qint64 done) {
        told.push_back(done);
        return done < stopAt;
    });
    REQUIRE_FALSE(made.outcome.ok());
    CHECK(made.outcome.error().code == Error::Code::Cancelled);
    CHECK(told.size() == calls);
    CHECK(told.back() == stopAt);
    CHECK(journalHead(office.workspace->database())->acts == acts);
}

TEST_CASE("Every format holds the same records")
{
    Badges office(3);
    ExportRequest request = badges();
    request.format = ExportFormat::Json;
    const Exported json = exported(*office.workspace, request);
    CHECK(json.outcome->records == 3);
    const QJsonObject all = QJsonDocument::fromJson(json.bytes).object();
    CHECK(all[QStringLiteral("kind")].toString() == QStringLiteral("badge"));
    CHECK(all[QStringLiteral("on")].toString() == QStringLiteral("2026-11-02"));
    CHECK(all[QStringLiteral("records")][2][QStringLiteral("number")].toString() == QStringLiteral("B0003"));
    request.format = ExportFormat::Xlsx;
    const Exported sheet = exported(*office.workspace, request);
    CHECK(sheet.outcome->records == 3);
    CHECK(sheet.bytes.startsWith("PK"));
}

TEST_CASE("A link in JSON says what files call its record and what people do, and nobody's name without personal data")
{
    ImportOffice office;
    office.brought(QStringLiteral("people"), "staff number,first name,last name\nLK1,Dora,Quill\n");
    office.brought(QStringLiteral("badges"), "number,staff number\nB0001,LK1\n");
    for (const bool personal : {true, false}) {
        ExportRequest request = badges();
        request.format = ExportFormat::Json;
        request.personal = personal;
        const QByteArray json = exported(*office.workspace, request).bytes;
        const QJsonValue holder =
            QJsonDocument::fromJson(json).object()[QStringLiteral("records")][0][QStringLiteral("holder")];
        CHECK(holder[QStringLiteral("reference")].toString() == QStringLiteral("LK1"));
        CHECK(holder[QStringLiteral("name")].toString() ==
              (personal ? QStringLiteral("Dora Quill") : QStringLiteral("LK1")));
        CHECK(holder[QStringLiteral("id")].toString().toLongLong() > 0);
        CHECK(json.contains("Quill") == personal);
    }
}

TEST_CASE("The register of attachments says on which record each hangs")
{
    Badges office(1);
    const RecordId badge = office.all<Badge>().front().stamp.id;
    REQUIRE(office.workspace
                ->write(QStringLiteral("test"),
                        [&](Write &write) -> Result<void> {
                            const auto hung = attach(
                                write, badge,
                                attachedFile(QStringLiteral("front.png"), QStringLiteral("image/png"), "picture"));
                            return hung ? Result<void>() : Result<void>(hung.error());
                        })
                .ok());
    ExportRequest request{.kind = &kindOf<Attachment>()};
    const Exported csv = exported(*office.workspace, request);
    REQUIRE(csv.outcome.ok());
    CHECK(csv.lines() == QList<QByteArray>{"holder kind,holder,name,type,bytes", "badge,B0001,front.png,image/png,7"});
    request.format = ExportFormat::Json;
    const QJsonValue holder = QJsonDocument::fromJson(exported(*office.workspace, request).bytes)
                                  .object()[QStringLiteral("records")][0][QStringLiteral("holder")];
    CHECK(holder[QStringLiteral("kind")].toString() == QStringLiteral("badge"));
    CHECK(holder[QStringLiteral("reference")].toString() == QStringLiteral("B0001"));
    CHECK(holder[QStringLiteral("id")].toString().toLongLong() == badge);
    request.format = ExportFormat::Csv;
    request.columns = {QStringLiteral("name")};
    CHECK(exported(*office.workspace, request).lines().front() == "name");
}

TEST_CASE("The journal says who exported how many of what where people are named in it")
{
    ImportOffice office;
    office.brought(QStringLiteral("people"), "staff number,first name,last name\nLK1,Dora,Quill\nLK2,Sam,Osei\n");
    const auto acts = [&] { return journalHead(office.workspace->database())->acts; };
    const qint64 before = acts();
    ExportRequest request{.kind = &kindOf<Person>()};
    request.personal = false;
    const Exported without = exported(*office.workspace, request);
    REQUIRE(without.outcome.ok());
    CHECK_FALSE(without.outcome->personal);
    CHECK_FALSE(without.bytes.contains("Quill"));
    CHECK(acts() == before);
    request.personal = true;
    request.columns = {QStringLiteral("staff_number")};
    CHECK_FALSE(exported(*office.workspace, request).outcome->personal);
    CHECK(acts() == before);
    request.columns = {QStringLiteral("last_name")};
    CHECK(exported(*office.workspace, request).outcome->personal);
    REQUIRE(acts() == before + 1);
    const std::vector<HistoryItem> noted = *history(office.workspace->database(), 0);
    const QJsonObject told = QJsonDocument::fromJson(noted.back().change.toUtf8()).object();
    CHECK(noted.back().actor == QStringLiteral("LSMS"));
    CHECK(noted.back().what == QLatin1String(entry::kNoted));
    CHECK(told.value(QStringLiteral("what")).toString() == QStringLiteral("export"));
    CHECK(told.value(QStringLiteral("kind")).toString() == QStringLiteral("person"));
    CHECK(told.value(QStringLiteral("records")).toInt() == 2);
}

TEST_CASE("A register is exported from a file open for reading only, and from none the actor may not read")
{
    Badges office(2);
    const QString path = office.workspace->path();
    const auto copy =
        Workspace::open(path, office.workspace->actor(), office.workspace->clock(), Database::Mode::ReadOnly);
    REQUIRE(copy.ok());
    CHECK(exported(**copy, badges()).outcome->records == 2);
    Actor reception;
    reception.roles = {{Role::Reception, {}}};
    const auto desk = Workspace::open(path, reception, office.workspace->clock());
    REQUIRE(desk.ok());
    const Exported refused = exported(**desk, badges());
    REQUIRE_FALSE(refused.outcome.ok());
    CHECK(refused.outcome.error().code == Error::Code::NotAllowed);
    CHECK(refused.bytes.isEmpty());
}
