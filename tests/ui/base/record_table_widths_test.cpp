// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incidents/incident.h"
#include "core/requests/information_request.h"
#include "tests/support/policy_names.h"
#include "ui/base/record_table_tags.h"
#include "ui/base/record_table_widths.h"
#include <QApplication>
#include <QFontMetrics>
#include <catch2/catch.hpp>

namespace {
ColumnWidth widthOf(const char *key)
{
    const PolicyNames names;
    const auto columns = columnsNamed(kindOf<Incident>(), {QString::fromLatin1(key)});
    REQUIRE(columns.size() == 1);
    return widthOf(columns.front(), names, QApplication::font());
}
} // namespace

TEST_CASE("A column stands in its own width where there is room, and gives its share where there is not")
{
    const std::vector<ColumnWidth> columns{{100, 100}, {200, 100}, {400, 100}};
    CHECK(fitted(columns, 1000) == std::vector<int>({100, 200, 400}));
    CHECK(fitted(columns, 700) == std::vector<int>({100, 200, 400}));
    CHECK(fitted(columns, 500) == std::vector<int>({100, 150, 250}));
    CHECK(fitted(columns, 300) == std::vector<int>({100, 100, 100}));
    CHECK(fitted(columns, 0) == std::vector<int>({100, 100, 100}));
    CHECK(fitted({}, 100).empty());
    for (int room = 300; room < 700; ++room) {
        const std::vector<int> widths = fitted(columns, room);
        const int all = widths[0] + widths[1] + widths[2];
        CHECK((all <= room && all > room - 3)); // no scroll bar for the sake of a pixel
    }
}

TEST_CASE("A moment, a reference and the longest tag of a list are never narrower than their text")
{
    const QFontMetrics metrics(QApplication::font());
    CHECK(widthOf("occurred").least > metrics.horizontalAdvance(QStringLiteral("about 29 Oct 2026, 02:30")));
    CHECK(widthOf("reference").least > metrics.horizontalAdvance(QStringLiteral("INC-2026/27-0101")));
    const PolicyNames names;
    for (const ChoiceName &item : names.choices(QStringLiteral("incident-status")))
        if (const auto tag = tagOf(item))
            CHECK(widthOf("status").least >= tagSize(*tag, QApplication::font()).width());
    CHECK(widthOf("summary").least < widthOf("summary").wanted);
}

TEST_CASE("A state that is worked out is not cut where the columns give way")
{
    const PolicyNames names;
    const auto columns = columnsNamed(kindOf<InformationRequest>(), {QStringLiteral("state")});
    REQUIRE(columns.size() == 1);
    const QFont font = QApplication::font();
    const auto tag = tagOf(Found{QStringLiteral("due in 18 days"), Found::As::State, Tone::Info});
    REQUIRE(tag);
    CHECK(widthOf(columns.front(), names, font).least >= tagSize(*tag, font).width());
}

TEST_CASE("A heading is never cut")
{
    const PolicyNames names;
    const QFontMetrics metrics(QApplication::font());
    for (const TableColumn &column : allColumns(kindOf<Incident>()))
        CHECK(widthOf(column, names, QApplication::font()).least > metrics.horizontalAdvance(column.label));
}
