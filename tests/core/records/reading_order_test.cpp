// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incidents/incident.h"
#include "core/records/kind.h"
#include "core/records/reading_order.h"
#include "tests/support/policy_names.h"
#include <catch2/catch.hpp>

namespace {
QStringList orderOf(const char *key)
{
    const PolicyNames names;
    QStringList codes;
    for (const Value &code : readingOrder(*kindOf<Incident>().field(QString::fromLatin1(key)), names))
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
