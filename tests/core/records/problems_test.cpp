// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/problems.h"
#include "tests/support/fixed_names.h"
#include "tests/support/sample_kinds.h"
#include <catch2/catch.hpp>

namespace {

SampleCase sound()
{
    SampleCase record;
    record.occurred = Moment(Day(2026, 3, 14));
    record.kind = {QStringLiteral("alpha")};
    return record;
}

QStringList said(const SampleCase &record, Stage stage = Stage::Report, const FixedNames &names = {})
{
    QStringList texts;
    for (const Problem &p : problems(kindOf<SampleCase>(), &record, {Day(2026, 3, 14), names, stage}))
        texts.append(p.field + QStringLiteral(": ") + p.text);
    return texts;
}

} // namespace

TEST_CASE("a sound record has no problems") { CHECK(said(sound()).isEmpty()); }

TEST_CASE("what must be known is said by its label")
{
    CHECK(said(SampleCase()) == QStringList{QStringLiteral("occurred: When it happened is needed."),
                                            QStringLiteral("kind: Kind is needed.")});
}

TEST_CASE("what is needed to close is not needed to report")
{
    CHECK(said(sound(), Stage::Close) == QStringList{QStringLiteral("narrative: Narrative is needed.")});
}

TEST_CASE("what is not asked for is not needed")
{
    FixedNames names;
    SampleCase record = sound();
    record.cctv = true;
    CHECK(said(record) == QStringList{QStringLiteral("cctv_kept: Kept until is needed.")});
    record.cctv = false;
    CHECK(said(record).isEmpty());
}

TEST_CASE("numbers are held to their range")
{
    struct Row {
        int likelihood;
        bool sound;
    };
    const Row row = GENERATE(Row{0, false}, Row{1, true}, Row{5, true}, Row{6, false});
    SampleCase record = sound();
    record.likelihood = row.likelihood;
    const QStringList expected =
        row.sound ? QStringList() : QStringList{QStringLiteral("likelihood: Likelihood must be from 1 to 5.")};
    CHECK(said(record) == expected);
}

TEST_CASE("money out of range is said in pounds")
{
    SampleCase record = sound();
    record.loss = Money{-1};
    CHECK(said(record) == QStringList{QStringLiteral("loss: Loss must be from £0 to £1,000,000.")});
}

TEST_CASE("a code that no list has is refused, a label is not a code")
{
    SampleCase record = sound();
    record.kind = {QStringLiteral("wizardry")};
    record.also = {{QStringLiteral("beta"), QStringLiteral("ALPHA")}};
    CHECK(said(record) == QStringList{QStringLiteral("kind: Kind: “wizardry” is not in the list “sample-kind”."),
                                      QStringLiteral("also: Also: “ALPHA” is not a code of its list.")});
}

TEST_CASE("text that can't be stored is refused")
{
    SampleCase record = sound();
    const QString text = GENERATE(QString(u'a') + QChar(u'\0'), QString(QChar(0xD800)), QStringLiteral("e\u0301"));
    record.title = text;
    CHECK(said(record).size() == 1);
}

TEST_CASE("problems of a row say which row")
{
    SampleCase record = sound();
    record.parties = {{.id = 10, .role = {QStringLiteral("alpha")}}, {.id = 20}};
    CHECK(said(record) == QStringList{QStringLiteral("parties/1/role: Role is needed.")});
}

TEST_CASE("the kind's own rules come last")
{
    SampleCase record = sound();
    record.occurred = Moment(Day(2026, 3, 15));
    record.count = 100;
    CHECK(said(record) == QStringList{QStringLiteral("count: Count must be from 0 to 99."),
                                      QStringLiteral("occurred: When it happened lies in the future.")});
}
