// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/canonical.h"
#include "tests/support/sample_kinds.h"
#include <catch2/catch.hpp>

TEST_CASE("the canonical form is written by key, rows by number")
{
    SampleCase record;
    record.title = QStringLiteral("back\\slash\nbreak");
    record.cctv = false;
    record.loss = Money{0};
    record.site = {7};
    record.parties = {{.id = 30, .name = QStringLiteral("Ó")}, {.id = 20}};
    const QByteArray expected = "sample_case CAS-2026/27-0001\n"
                                "cctv=#0\nloss=#0\nsite=#7\ntitle=\"back\\\\slash\\nbreak\n"
                                "parties/20\nparties/30\nname=\"Ó\n";
    CHECK(canonical(kindOf<SampleCase>(), &record, QStringLiteral("CAS-2026/27-0001")) == expected);
    std::swap(record.parties[0], record.parties[1]);
    CHECK(canonical(kindOf<SampleCase>(), &record, QStringLiteral("CAS-2026/27-0001")) == expected);
}

TEST_CASE("the zero of a field that is always known is not written")
{
    SampleCase record;
    const CanonicalForm form(kindOf<SampleCase>());
    CHECK(form.of(&record, QString()) == "sample_case \n");
    record.exercise = true;
    record.visits = -1;
    CHECK(form.of(&record, QString()) == "sample_case \nexercise=#1\nvisits=#-1\n");
}

TEST_CASE("a number that starts at another value is always written")
{
    SampleStep step{.minutes = 0, .state = {}};
    CHECK(canonical(kindOf<SampleStep>(), &step, QString()) == "sample_step \nminutes=#0\n");
}

TEST_CASE("text can't be made to look like another field")
{
    SampleCase one;
    one.title = QStringLiteral("a\nvisits=#1");
    SampleCase other;
    other.title = QStringLiteral("a");
    other.visits = 1;
    const CanonicalForm form(kindOf<SampleCase>());
    CHECK(form.of(&one, QString()) != form.of(&other, QString()));
    CHECK(form.of(&one, QStringLiteral("x\ntitle=\"a")) != form.of(&one, QStringLiteral("x")));
}
