// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/form_problems.h"
#include <QPushButton>
#include <catch2/catch.hpp>

namespace {
QString told(const char *where, const char *sentence)
{
    ProblemList list;
    list.showProblems({{QString::fromUtf8(where), {QStringLiteral("x"), QString::fromUtf8(sentence)}}});
    return list.findChild<QPushButton *>()->accessibleName();
}
} // namespace

TEST_CASE("What is wrong is told with its place, and the field is named once")
{
    CHECK(told("", "Say who it was.") == QStringLiteral("Say who it was."));
    CHECK(told("Title", "Say what it is about.") == QStringLiteral("Title: Say what it is about."));
    CHECK(told("Title", "Title is needed.") == QStringLiteral("Title is needed."));
    CHECK(told("People 2, Role", "Role is needed.") == QStringLiteral("People 2: Role is needed."));
    CHECK(told("People 2, Role", "Say what part it was.") == QStringLiteral("People 2, Role: Say what part it was."));
}
