// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/report_data.h"
#include "tests/support/every_block.h"
#include <QJsonArray>
#include <catch2/catch.hpp>

namespace {
QString reference(RecordId id) { return id == 2 ? QString() : QStringLiteral("INC-%1").arg(id); }

QJsonObject found(const Report &report, const QString &place, const QString &row, const QString &column)
{
    const auto data = reportData(report, reference);
    REQUIRE(data.ok());
    for (const auto &item : data.value()[QStringLiteral("figures")].toArray()) {
        const QJsonObject figure = item.toObject();
        if (figure[QStringLiteral("place")] == place && figure[QStringLiteral("row")] == row &&
            figure[QStringLiteral("column")] == column)
            return figure;
    }
    return {};
}
} // namespace

TEST_CASE("each figure of a table says where it stands, its value, and the records behind it")
{
    const QJsonObject figure =
        found(everyBlock(), QStringLiteral("Table 2"), QStringLiteral("Violence"), QString::fromUtf8("Sep–Oct 2026"));
    CHECK(figure[QStringLiteral("section")] == QStringLiteral("2 Incidents"));
    CHECK(figure[QStringLiteral("kind")] == QStringLiteral("count"));
    CHECK(figure[QStringLiteral("value")] == 4);
    CHECK(figure[QStringLiteral("text")] == QStringLiteral("4"));
    // Record 2 has no reference to give.
    CHECK(figure[QStringLiteral("references")].toArray() ==
          QJsonArray{QStringLiteral("INC-1"), QStringLiteral("INC-3"), QStringLiteral("INC-4")});
}

TEST_CASE("restricted cases are counted beside the references of the others")
{
    Report r;
    r.cover = {report::Paragraph{report::Text(Figure::count({1, -3, 4, -5}))}};
    const auto data = reportData(r, reference);
    REQUIRE(data.ok());
    const QJsonObject figure = data.value()[QStringLiteral("figures")].toArray().at(0).toObject();
    CHECK(figure[QStringLiteral("references")].toArray() ==
          QJsonArray{QStringLiteral("INC-1"), QStringLiteral("INC-4")});
    CHECK(figure[QStringLiteral("restricted")] == 2);
    CHECK_FALSE(
        found(everyBlock(), QStringLiteral("Table 2"), QStringLiteral("Violence"), QString::fromUtf8("Sep–Oct 2026"))
            .contains(QStringLiteral("restricted")));
}

TEST_CASE("a share gives the records that it counts and those that it was asked of")
{
    Figure share = Figure::share(2, 4, {1, 4});
    share.ofIds = {1, 3, 4, -5};
    Report r;
    r.cover = {report::Paragraph{report::Text(share)}};
    const auto data = reportData(r, reference);
    REQUIRE(data.ok());
    const QJsonObject figure = data.value()[QStringLiteral("figures")].toArray().at(0).toObject();
    CHECK(figure[QStringLiteral("references")].toArray() ==
          QJsonArray{QStringLiteral("INC-1"), QStringLiteral("INC-4")});
    CHECK(figure[QStringLiteral("of_references")].toArray() ==
          QJsonArray{QStringLiteral("INC-1"), QStringLiteral("INC-3"), QStringLiteral("INC-4")});
    CHECK(figure[QStringLiteral("of_restricted")] == 1);
    CHECK_FALSE(figure.contains(QStringLiteral("restricted")));
}

TEST_CASE("a hidden figure gives away neither value nor records")
{
    Figure hidden = Figure::suppressed();
    hidden.value = 3;
    hidden.ids = {1, 3, 4};
    Report r;
    r.cover = {report::Paragraph{report::Text(hidden)}};
    const auto data = reportData(r, reference);
    REQUIRE(data.ok());
    const QJsonObject figure = data.value()[QStringLiteral("figures")].toArray().at(0).toObject();
    CHECK(figure[QStringLiteral("text")] == QStringLiteral("*"));
    CHECK_FALSE(figure.contains(QStringLiteral("value")));
    CHECK(figure[QStringLiteral("references")].toArray().isEmpty());
}

TEST_CASE("every chart's figures are in the data, and the limits of an XmR chart beside them")
{
    const Report report = everyBlock();
    CHECK(found(report, QStringLiteral("Figure 1"), QStringLiteral("Sep 26"),
                QStringLiteral("Incidents"))[QStringLiteral("value")] == 13);
    CHECK(found(report, QStringLiteral("Figure 2"), QString::fromUtf8("Sep–Oct 26"),
                QStringLiteral("Total"))[QStringLiteral("value")] == 11);
    const auto data = reportData(report, reference);
    const QJsonArray charts = data.value()[QStringLiteral("charts")].toArray();
    REQUIRE(charts.size() == 1);
    const QJsonObject point = charts[0].toObject()[QStringLiteral("points")].toArray().at(22).toObject();
    CHECK(point[QStringLiteral("variation")] == QStringLiteral("neutral-high"));
    CHECK(point[QStringLiteral("lower")].isNull());
}

TEST_CASE("figures of the cover and of sentences are in the data")
{
    const auto data = reportData(everyBlock(), reference);
    const QJsonObject first = data.value()[QStringLiteral("figures")].toArray().at(0).toObject();
    CHECK(first[QStringLiteral("section")] == QStringLiteral("cover"));
    CHECK(first[QStringLiteral("value")] == 11);
}

TEST_CASE("the data of a register that cannot be read is its sentence")
{
    Report r;
    report::Table table;
    table.source = {5, [](qint64, qint64) -> Result<std::vector<report::Row>> {
                        return Error{Error::Code::Busy, QStringLiteral("Busy.")};
                    }};
    r.cover = {table};
    const auto data = reportData(r, reference);
    REQUIRE_FALSE(data.ok());
    CHECK(data.error().code == Error::Code::Busy);
}
