// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incidents/references_in_text.h"
#include <catch2/catch.hpp>

namespace {
QStringList found(const QString &text)
{
    QStringList references;
    for (const ReferenceInText &one : referencesIn(text, {QStringLiteral("INC"), QStringLiteral("RA")})) {
        CHECK(text.mid(one.at, one.length).toUpper() == one.reference);
        references.append(one.reference);
    }
    return references;
}
} // namespace

TEST_CASE("References typed in a text are found with their place")
{
    CHECK(found(u"As in INC-2026/27-0042 and (ra-2025/26-0007)."_qs) ==
          QStringList{u"INC-2026/27-0042"_qs, u"RA-2025/26-0007"_qs});
    CHECK(found(u"INC-2026-42"_qs) == QStringList{u"INC-2026-42"_qs});
    CHECK(found(u"é INC-2026/27-0042, INC-2026/27-0042"_qs).size() == 2);
}

TEST_CASE("What only looks like a reference is none")
{
    const QString text =
        GENERATE(u""_qs, u"INC-2026/27-"_qs, u"XINC-2026/27-0042"_qs, u"INC-2026/27-0042b"_qs, u"ABC-2026/27-0042"_qs,
                 u"INC 2026/27 0042"_qs, u"INC-26/27-0042"_qs, u"A-INC-2026/27-0042"_qs);
    INFO(text.toStdString());
    CHECK(found(text).isEmpty());
}

TEST_CASE("Without prefixes nothing is a reference")
{
    CHECK(referencesIn(u"INC-2026/27-0042"_qs, {}).empty());
    CHECK(referencesIn(u"-2026/27-0042"_qs, {QString()}).empty());
}
