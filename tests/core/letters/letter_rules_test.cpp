// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/letter_rules.h"
#include "core/records/problems.h"
#include "tests/support/letter_scene.h"
#include <catch2/catch.hpp>

namespace {
QString text(const char *utf8) { return QString::fromUtf8(utf8); }

QStringList refusals(const LetterScene &scene, const Letter &letter)
{
    QStringList fields;
    for (const Problem &problem : problems(kindOf<Letter>(), &letter, RuleContext{Day(2026, 11, 20), scene.names}))
        if (problem.severity == Problem::Severity::Refuses)
            fields << problem.field;
    return fields;
}

Letter issued(const LetterScene &scene)
{
    Letter letter = scene.letter(LetterScene::shipped("first_warning"));
    letter.issued = Moment(Day(2026, 11, 9), QTime(15, 0));
    letter.issuedBy = text("Ada Warden");
    letter.digest = letterDigest(letter);
    return letter;
}
} // namespace

TEST_CASE("A letter to a person names the person, one to nobody in the register does not")
{
    const LetterScene scene;
    Letter letter = scene.letter(LetterScene::shipped("first_warning"));
    CHECK(refusals(scene, letter).isEmpty());
    letter.recipient = {};
    CHECK(refusals(scene, letter) == QStringList{text("recipient")});
    Letter sheet = scene.letter(LetterScene::shipped("police_information"));
    CHECK(refusals(scene, sheet).isEmpty());
    sheet.recipient = LetterScene::kAffected;
    CHECK(refusals(scene, sheet) == QStringList{text("recipient")});
}

TEST_CASE("Nothing of an issued letter can be changed but how it was served")
{
    const LetterScene scene;
    const Letter sent = issued(scene);
    CHECK(refusals(scene, sent).isEmpty());
    const auto changes = std::vector<std::function<void(Letter &)>>{
        [](Letter &l) { l.body = text("<p>Other</p>"); },
        [](Letter &l) { l.subject += u'x'; },
        [](Letter &l) { l.addressee = text("Somebody"); },
        [](Letter &l) { l.behaviour += u'x'; },
        [](Letter &l) { l.conditions += u'x'; },
        [](Letter &l) { l.review = Day(2028, 1, 1); },
        [](Letter &l) { l.ends = {}; },
        [](Letter &l) { l.answerBy = {}; },
        [](Letter &l) { l.recipient = LetterScene::kWitness; },
        [](Letter &l) { l.issued = Moment(Day(2026, 11, 8)); },
        [](Letter &l) { l.issued = {}; },
        [](Letter &l) { l.issuedBy = text("Somebody"); },
        [](Letter &l) { l.documentDigest = text("00"); },
        [](Letter &l) { l.document = Id<Attachment>{9}; },
        [](Letter &l) { l.digest.clear(); },
    };
    for (const auto &change : changes) {
        Letter other = sent;
        change(other);
        CHECK(refusals(scene, other) == QStringList{text("body")});
    }
    Letter served = sent;
    served.served = Day(2026, 11, 10);
    served.servedHow = Code{text("recorded")};
    served.proof = text("LK 0042 1187");
    served.returned = Day(2026, 11, 16);
    CHECK(refusals(scene, served).isEmpty());
}

TEST_CASE("A letter is served on or after the day it was issued, and not before it is")
{
    const LetterScene scene;
    Letter letter = issued(scene);
    const auto [day, fields] = GENERATE(table<int, int>({{8, 1}, {9, 0}, {10, 0}}));
    letter.served = Day(2026, 11, day);
    INFO(day);
    CHECK(refusals(scene, letter).size() == fields);
    Letter draft = scene.letter(LetterScene::shipped("first_warning"));
    draft.served = Day(2026, 11, 9);
    CHECK(refusals(scene, draft) == QStringList{text("issued")});
}

TEST_CASE("A letter is a draft, issued, served or returned")
{
    const LetterScene scene;
    Letter letter = scene.letter(LetterScene::shipped("first_warning"));
    const auto state = [&] { return letterState(letter, Day(2026, 11, 20), scene.names).text; };
    CHECK(state() == text("Draft"));
    letter.issued = Moment(Day(2026, 11, 9));
    CHECK(state() == text("Issued"));
    letter.served = Day(2026, 11, 10);
    CHECK(state() == text("Served"));
    letter.returned = Day(2026, 11, 16);
    CHECK(state() == text("Returned undelivered"));
}
