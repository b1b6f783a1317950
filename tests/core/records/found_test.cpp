// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/badges/badge_rules.h"
#include "core/records/found.h"
#include "core/training/training_rules.h"
#include "tests/support/policy_names.h"
#include <catch2/catch.hpp>

TEST_CASE("States begin with a capital as the statuses and grades of the lists do")
{
    QStringList shown;
    for (int i = 0; i <= static_cast<int>(BadgeState::Destroyed); ++i)
        shown << found("badge", nameOf(static_cast<BadgeState>(i))).text;
    for (int i = 0; i <= static_cast<int>(TrainingState::Never); ++i)
        shown << found("training_record", nameOf(static_cast<TrainingState>(i))).text;
    for (const char *list : {"incident-status", "harm", "badge-kind", "attendance-outcome"}) {
        const std::vector<ChoiceName> items = PolicyNames().choices(QString::fromUtf8(list));
        REQUIRE_FALSE(items.empty());
        for (const ChoiceName &item : items)
            shown << item.label;
    }
    for (const QString &text : shown) {
        INFO(text.toStdString());
        CHECK(text.front().isUpper());
    }
}
