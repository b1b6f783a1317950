// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/label.h"
#include <catch2/catch.hpp>

namespace {
constexpr int kNarrow = 80;
constexpr int kWide = 2000;
const QString kLong = QStringLiteral("Everybody who was told of it, and when");
} // namespace

TEST_CASE("A label remembers its height at each width, until its text changes")
{
    Label label(TextRank::Body, kLong);
    label.wrapped();
    const int narrow = label.heightForWidth(kNarrow);
    const int wide = label.heightForWidth(kWide);
    CHECK(narrow > wide);
    CHECK(label.heightForWidth(kNarrow) == narrow);
    label.setText(kLong.left(3));
    CHECK(label.heightForWidth(kNarrow) == wide);
    label.setText(kLong);
    CHECK(label.heightForWidth(kNarrow) == narrow);
}

TEST_CASE("A larger font and wider margins make a label measure itself again")
{
    Label label(TextRank::Body, kLong);
    label.wrapped();
    const int before = label.heightForWidth(kNarrow);
    SECTION("font")
    {
        QFont font = label.font();
        font.setPointSizeF(font.pointSizeF() * 2);
        label.setFont(font);
    }
    SECTION("margins") { label.setContentsMargins(10, 10, 10, 10); }
    CHECK(label.heightForWidth(kNarrow) > before);
}

TEST_CASE("A label asked for its height before it wraps measures itself again")
{
    Label label(TextRank::Body, kLong);
    const int line = label.heightForWidth(kNarrow);
    CHECK(label.wrapped()->heightForWidth(kNarrow) > line);
}
