// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/break_words.h"
#include <catch2/catch.hpp>

namespace {
const QString kDigest = QStringLiteral("9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08");
const QChar kBreak(0x200b);
} // namespace

TEST_CASE("A digest can be broken after every eighth letter, and is whole again when it is copied")
{
    const QString shown = withBreaks(QStringLiteral("Digest: %1").arg(kDigest));
    CHECK(shown.count(kBreak) == 7);
    CHECK(shown.split(kBreak).at(1) == kDigest.mid(8, 8));
    CHECK(withoutBreaks(shown) == QStringLiteral("Digest: %1").arg(kDigest));
}

TEST_CASE("Words of the usual length stay as they are, at the boundary too")
{
    const QString plain = QStringLiteral("Counter-terrorism and security preparedness, at the desk");
    CHECK(withBreaks(plain) == plain);
    CHECK(withBreaks(kDigest.left(24)) == kDigest.left(24));
    CHECK(withBreaks(kDigest.left(25)).contains(kBreak));
    CHECK(withBreaks({}).isEmpty());
}

TEST_CASE("An address is broken where it has its dots and strokes, and lines stay lines")
{
    const QString shown = withBreaks(QStringLiteral("See\nhttps://intranet.larkshire.example/security/policy"));
    CHECK(shown.startsWith(QStringLiteral("See\nhttps:") + kBreak));
    CHECK(shown.contains(QStringLiteral("example/") + kBreak));
}
