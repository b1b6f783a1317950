// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incidents/incident.h"
#include "core/records/kind.h"
#include "core/records/reading_order.h"
#include "core/risks/control.h"
#include "tests/support/policy_names.h"
#include <catch2/catch.hpp>

namespace {
QStringList orderOf(const char *key, const Kind &kind = kindOf<Incident>())
{
    const PolicyNames names;
    QStringList codes;
    for (const Value &code : readingOrder(*kind.field(QString::fromLatin1(key)), names))
        codes << code.text();
    return codes;
}
} // namespace

TEST_CASE("Grades and stages are read as the list has them")
{
    CHECK(orderOf("harm") == QStringList({QStringLiteral("none"), QStringLiteral("low"), QStringLiteral("moderate"),
                                          QStringLiteral("severe"), QStringLiteral("death")}));
    const QStringList status = orderOf("status");
    CHECK(status.front() == QStringLiteral("new"));
    CHECK(status.indexOf(QStringLiteral("investigating")) < status.indexOf(QStringLiteral("closed")));
}

TEST_CASE("Steps that are no grades are read as the list has them too, and none of them looks like harm")
{
    const PolicyNames names;
    CHECK(orderOf("strength", kindOf<Control>()) ==
          QStringList({QStringLiteral("weak"), QStringLiteral("fair"), QStringLiteral("strong")}));
    CHECK(orderOf("type", kindOf<Control>()).front() == QStringLiteral("eliminate"));
    for (const char *list : {"control-strength", "control-type"})
        for (const ChoiceName &item : names.choices(QString::fromLatin1(list)))
            CHECK(item.trait(u"rank").isEmpty());
}

TEST_CASE("What is no grade is read by its label, and what is no choice has no order of its own")
{
    const PolicyNames names;
    const QStringList kinds = orderOf("kind");
    QStringList labels;
    for (const QString &code : kinds)
        labels << names.choiceLabel(QStringLiteral("incident-kind"), code).toLower();
    CHECK(labels.size() > 20);
    CHECK(std::is_sorted(labels.begin(), labels.end()));
    CHECK(orderOf("summary").isEmpty());
    CHECK(orderOf("site").isEmpty());
}
