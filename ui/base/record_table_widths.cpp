// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/record_table_widths.h"
#include "core/records/show.h"
#include "ui/base/record_table_tags.h"
#include <algorithm>

namespace {

constexpr int kMargin = 16;   // around the text of a cell
constexpr int kSortMark = 18; // beside the heading

struct Letters {
    int wanted;
    int least;
};

Letters lettersOf(const TableColumn &column)
{
    if (!column.field)
        return column.computed ? Letters{18, 17} : Letters{18, 18};
    switch (column.field->type) {
    case Type::LongText:
        return {50, 16};
    case Type::Text:
    case Type::Choices:
        return column.field->is(Field::Searched) ? Letters{34, 16} : Letters{20, 12};
    case Type::Choice:
    case Type::Link:
        return {24, 13};
    case Type::Moment: // "about 29 Oct 2026, 02:30"
        return {25, 25};
    case Type::Day:
    case Type::Money:
        return {13, 13};
    case Type::Number:
    case Type::YesNo:
    case Type::Score:
        return {11, 11};
    }
    return {20, 12};
}

/// The longest tag of a list; 0 where its items are no tags.
int widestTag(const Field &field, const Names &names, const QFont &font)
{
    int widest = 0;
    if (field.type == Type::Choice && field.listName)
        for (const ChoiceName &item : names.choices(QString::fromUtf8(field.listName)))
            if (const auto tag = tagOf(item); tag && !item.retired)
                widest = std::max(widest, tagSize(*tag, font).width());
    return widest;
}

} // namespace

ColumnWidth widthOf(const TableColumn &column, const Names &names, const QFont &font)
{
    const QFontMetrics metrics(font);
    const int heading = metrics.horizontalAdvance(column.label) + kSortMark + kMargin;
    if (const int tag = column.field ? widestTag(*column.field, names, font) : 0; tag > 0)
        return {std::max(tag + kMargin, heading), std::max(tag + kMargin, heading)};
    const Letters letters = lettersOf(column);
    const int longest =
        column.field && saysUnknown(*column.field)
            ? metrics.horizontalAdvance(showInRegister(*column.field, QStringLiteral("2026-09-28"), names))
            : 0;
    const auto pixels = [&](int count) {
        return std::max(std::max(count * metrics.averageCharWidth(), longest) + kMargin, heading);
    };
    return {pixels(letters.wanted), pixels(letters.least)};
}

std::vector<int> fitted(std::span<const ColumnWidth> columns, int room)
{
    int wanted = 0;
    int spare = 0;
    for (const ColumnWidth &column : columns) {
        wanted += column.wanted;
        spare += column.wanted - column.least;
    }
    const int over = std::clamp(wanted - room, 0, spare);
    std::vector<int> widths;
    for (const ColumnWidth &column : columns)
        widths.push_back(column.wanted -
                         (spare == 0 ? 0 : ((column.wanted - column.least) * over + spare - 1) / spare)); // never short
    return widths;
}
