// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/export_sink.h"
#include "core/office/site.h"
#include "core/records/any_id.h"
#include "core/records/kind.h"
#include "tests/support/import_office.h"
#include <QBuffer>
#include <QJsonDocument>
#include <QJsonObject>
#include <catch2/catch.hpp>

namespace {
/// A kind whose link to any record is shown to people too.
struct Note {
    AnyId about;
    bool operator==(const Note &) const = default;
};
constexpr Field noteFields[] = {field<&Note::about>("about", label("About"))};
constexpr Section noteSections[] = {{"note", label("Note"), noteFields}};
constexpr Kind note{.name = "note",
                    .label = label("Note"),
                    .plural = label("Notes"),
                    .sections = noteSections,
                    .shape = shapeOf<Note>()};
} // namespace

TEST_CASE("A link to any record that people see is exported by the record's kind and what it is called")
{
    ImportOffice office;
    office.brought(QStringLiteral("sites"), "name\nQuayside\n");
    AnySaved linked{{}, AnyRecord(note)}, blank{{}, AnyRecord(note)}, gone{{}, AnyRecord(note)};
    noteFields[0].setValue(linked.record.data(), Value(office.all<Site>().front().stamp.id));
    noteFields[0].setValue(gone.record.data(), Value(RecordId{17}));
    const ExportShape shape{
        note, csvColumns(note), {}, office.workspace->names(), Day(2026, 11, 2), office.workspace->database()};
    QBuffer out;
    REQUIRE(out.open(QIODevice::WriteOnly));
    const std::unique_ptr<ExportSink> sink = jsonSink(shape, out);
    for (const AnySaved *record : {&linked, &blank, &gone})
        REQUIRE(sink->add(*record).ok());
    REQUIRE(sink->finish().ok());
    const QJsonValue records = QJsonDocument::fromJson(out.data()).object()[QStringLiteral("records")];
    const QJsonValue about = records[0][QStringLiteral("about")];
    CHECK(about[QStringLiteral("kind")].toString() == QStringLiteral("site"));
    CHECK(about[QStringLiteral("reference")].toString() == QStringLiteral("Quayside"));
    CHECK(about[QStringLiteral("id")].toString().toLongLong() == office.all<Site>().front().stamp.id);
    CHECK(records[1][QStringLiteral("about")].isUndefined());
    CHECK(records[2][QStringLiteral("about")][QStringLiteral("reference")].toString().isEmpty());
}
