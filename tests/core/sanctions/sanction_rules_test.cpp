// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sanctions/sanction_questions.h"
#include "core/sanctions/sanction_rules.h"
#include "core/sanctions/sanction_state.h"
#include "tests/support/policy_names.h"
#include <algorithm>
#include <catch2/catch.hpp>

namespace {
const Day kToday(2026, 3, 14);

/// A letter about which everything is answered.
Sanction answered(const PolicyNames &names)
{
    Sanction sanction;
    sanction.type = names.withTrait("sanction-type", "step:letter");
    sanction.person = Id<Person>{1};
    sanction.why = QStringLiteral("Shouted at reception three times.");
    sanction.informationCollected = true;
    sanction.patient = true;
    sanction.clinicalSought = true;
    sanction.clinicalFrom = QStringLiteral("Practice nurse");
    sanction.replyOffered = true;
    sanction.appealTold = true;
    sanction.decidedBy = Id<Person>{2};
    sanction.decided = Day(2026, 3, 1);
    sanction.issued = Day(2026, 3, 2);
    sanction.review = Day(2026, 9, 2);
    return sanction;
}

QStringList refused(const Sanction &sanction, const PolicyNames &names)
{
    Problems problems;
    sanctionRules(sanction, {kToday, names}, problems);
    QStringList fields;
    for (const Problem &problem : problems)
        if (problem.severity == Problem::Severity::Refuses)
            fields.append(problem.field);
    return fields;
}
} // namespace

TEST_CASE("A letter of which everything is answered may be issued")
{
    const PolicyNames names;
    CHECK(refused(answered(names), names).isEmpty());
    CHECK(questionsOf(answered(names), names).size() == 6);
}

TEST_CASE("Nothing is asked of a sanction that is only being prepared")
{
    const PolicyNames names;
    Sanction sanction;
    sanction.type = names.withTrait("sanction-type", "step:letter");
    CHECK(refused(sanction, names).isEmpty());
    for (const QuestionStanding &standing : questionsOf(sanction, names))
        CHECK(standing.is == QuestionStanding::Is::Open);
}

TEST_CASE("What the guidance asks first is asked, and overruled only with a reason")
{
    const PolicyNames names;
    struct Case {
        const char *field;
        void (*unanswer)(Sanction &);
        QString Sanction::*why;
    };
    const Case cases[] = {
        {"information_collected", [](Sanction &s) { s.informationCollected = false; }, &Sanction::informationWhyNot},
        {"clinical_sought", [](Sanction &s) { s.clinicalSought = false; }, &Sanction::clinicalWhyNot},
        {"clinical_from", [](Sanction &s) { s.clinicalFrom.clear(); }, &Sanction::clinicalWhyNot},
        {"patient",
         [](Sanction &s) {
             s.patient.reset();
             s.clinicalSought.reset();
         },
         &Sanction::clinicalWhyNot},
        {"reply_offered", [](Sanction &s) { s.replyOffered.reset(); }, &Sanction::replyWhyNot},
        {"review", [](Sanction &s) { s.review = {}; }, &Sanction::reviewWhyNot},
        {"appeal_told", [](Sanction &s) { s.appealTold = false; }, &Sanction::appealWhyNot},
        {"decided_by", [](Sanction &s) { s.decidedBy = {}; }, &Sanction::decisionWhyNot},
        {"why", [](Sanction &s) { s.why = QStringLiteral(" "); }, &Sanction::decisionWhyNot},
    };
    for (const Case &one : cases) {
        INFO(one.field);
        Sanction sanction = answered(names);
        one.unanswer(sanction);
        CHECK(refused(sanction, names) == QStringList(QLatin1String(one.field)));
        sanction.*one.why = QStringLiteral("  ");
        CHECK(refused(sanction, names).size() == 1);
        sanction.*one.why = QStringLiteral("The court has decided it.");
        CHECK(refused(sanction, names).isEmpty());
    }
}

TEST_CASE("Nobody asks a clinician about somebody who is no patient")
{
    const PolicyNames names;
    Sanction sanction = answered(names);
    sanction.patient = false;
    sanction.clinicalSought.reset();
    CHECK(refused(sanction, names).isEmpty());
}

TEST_CASE("That nothing is done needs its reason at once")
{
    const PolicyNames names;
    Sanction sanction;
    sanction.type = names.withTrait("sanction-type", "none");
    CHECK(refused(sanction, names) == QStringList(QStringLiteral("why")));
}

TEST_CASE("The days of a sanction follow one another")
{
    const PolicyNames names;
    Sanction sanction = answered(names);
    sanction.issued = Day(2026, 2, 28);
    CHECK(refused(sanction, names) == QStringList(QStringLiteral("issued")));
    sanction.issued = sanction.decided;
    CHECK(refused(sanction, names).isEmpty());
    sanction.appealOutcome = names.withTrait("appeal-outcome", "ends");
    CHECK(refused(sanction, names) == QStringList(QStringLiteral("appeal_received")));
    sanction.appealOutcome = {};
    sanction.ended = kToday;
    CHECK(refused(sanction, names) == QStringList(QStringLiteral("ended_why")));
    sanction.endedWhy = QStringLiteral("Moved away");
    sanction.served = kToday;
    CHECK(refused(sanction, names) == QStringList(QStringLiteral("served_how")));
}

TEST_CASE("An outcome is made public only with approval, and not before it")
{
    const PolicyNames names;
    Sanction sanction = answered(names);
    sanction.publicityWanted = true;
    sanction.published = Day(2026, 3, 10);
    CHECK(refused(sanction, names) == QStringList(QStringLiteral("publicity_approved_by")));
    sanction.publicityApprovedBy = Id<Person>{3};
    sanction.publicityApproved = Day(2026, 3, 11);
    CHECK(refused(sanction, names) == QStringList(QStringLiteral("published")));
    sanction.publicityApproved = Day(2026, 3, 10);
    CHECK(refused(sanction, names).isEmpty());
}

TEST_CASE("Every type of sanction can be issued once what it asks is answered, and none with a question open")
{
    const PolicyNames names;
    const auto types = names.choices(QStringLiteral("sanction-type"));
    CHECK(types.size() >= 25);
    for (const ChoiceName &type : types) {
        INFO(type.code.toStdString());
        Sanction sanction = answered(names);
        sanction.type = Code{type.code};
        CHECK(refused(sanction, names).isEmpty());
        const SanctionState state = sanctionState(sanction, kToday, names);
        CHECK(state == (type.has(QStringLiteral("none"))      ? SanctionState::Decided
                        : type.has(QStringLiteral("lasting")) ? SanctionState::InForce
                                                              : SanctionState::Given));
        Sanction bare;
        bare.type = sanction.type;
        bare.person = sanction.person;
        bare.why = sanction.why;
        bare.issued = sanction.issued;
        CHECK(refused(bare, names).size() == static_cast<qsizetype>(questionsOf(bare, names).size()));
        bare.informationWhyNot = bare.clinicalWhyNot = bare.replyWhyNot = bare.reviewWhyNot = bare.appealWhyNot =
            bare.decisionWhyNot = QStringLiteral("The panel met at once");
        CHECK(refused(bare, names).isEmpty());
    }
}

TEST_CASE("Of a card for a patient is asked whether the practice was sent a copy, and on no day before it was issued")
{
    const PolicyNames names;
    const auto said = [&names](const Sanction &sanction, const char *field) {
        Problems problems;
        sanctionRules(sanction, {kToday, names}, problems);
        return std::any_of(problems.begin(), problems.end(),
                           [field](const Problem &problem) { return problem.field == QLatin1String(field); });
    };
    Sanction card = answered(names);
    CHECK_FALSE(said(card, "gp_copied")); // a letter is not copied as of itself
    card.type = names.withTrait("sanction-type", "gp-copy");
    CHECK(said(card, "gp_copied"));
    CHECK(refused(card, names).isEmpty());
    card.gpCopied = false;
    CHECK_FALSE(said(card, "gp_copied"));
    card.gpCopied = true;
    card.gpCopiedOn = card.issued.plus(-1);
    CHECK(refused(card, names) == QStringList{QStringLiteral("gp_copied_on")});
    card.gpCopiedOn = card.issued;
    CHECK(refused(card, names).isEmpty());
}

TEST_CASE("A sanction that was lifted on appeal has its end, and one that stays needs none")
{
    const PolicyNames names;
    Sanction sanction = answered(names);
    sanction.appealReceived = Day(2026, 3, 4);
    sanction.appealDecided = Day(2026, 3, 10);
    sanction.appealOutcome = names.withTrait("appeal-outcome", "stays");
    CHECK(refused(sanction, names).isEmpty());
    CHECK(sanctionState(sanction, kToday, names) == SanctionState::InForce);
    sanction.appealOutcome = names.withTrait("appeal-outcome", "ends");
    CHECK(refused(sanction, names) == QStringList{QStringLiteral("ended")});
    sanction.ended = sanction.appealDecided;
    sanction.endedWhy = QStringLiteral("Lifted on appeal");
    CHECK(refused(sanction, names).isEmpty());
    CHECK(sanctionState(sanction, kToday, names) == SanctionState::Ended);
}
