// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/letter_template.h"
#include "core/workspace/sanction_letters.h"
#include "tests/support/conduct_office.h"
#include "tests/support/import_office.h"
#include "tests/support/policy_names.h"

namespace {
const Day kIssued(2026, 5, 8);

Code code(const char *item) { return Code{QString::fromLatin1(item)}; }

Letter issued(Day day = kIssued)
{
    Letter letter;
    letter.issued = Moment(day, QTime(15, 0));
    return letter;
}
Letter served(const char *how = "recorded")
{
    Letter letter = issued();
    letter.served = kIssued.plus(1);
    letter.servedHow = code(how);
    letter.servedBy = QStringLiteral("The post");
    return letter;
}
Sanction given()
{
    Sanction sanction;
    sanction.issued = kIssued;
    return sanction;
}
} // namespace

TEST_CASE("A sanction takes from its letter the day it was issued, and nothing from a draft")
{
    const PolicyNames names;
    CHECK_FALSE(withService({}, Letter(), names));
    CHECK(withService({}, issued(), names)->issued == kIssued);
    CHECK_FALSE(withService(given(), issued(), names));
    CHECK_FALSE(withService(given(), issued(kIssued.plus(1)), names)); // of a later day: a review, an appeal
}

TEST_CASE("A sanction takes how its letter was served in the words of its own list, once")
{
    const PolicyNames names;
    const auto [letters, sanctions] = GENERATE(table<const char *, const char *>({{"by_hand", "hand"},
                                                                                  {"recorded", "recorded"},
                                                                                  {"first_class", "first_class"},
                                                                                  {"email", "email"},
                                                                                  {"through_other", ""}}));
    const auto now = withService(given(), served(letters), names);
    REQUIRE(now);
    CHECK(now->served == kIssued.plus(1));
    CHECK(now->servedHow.text == QLatin1String(sanctions));
    CHECK(now->servedBy == QStringLiteral("The post"));
    CHECK_FALSE(withService(*now, served(letters), names));
    Letter review = served(letters);
    review.issued = Moment(kIssued.plus(1));
    CHECK_FALSE(withService(given(), review, names));
}

TEST_CASE("A letter that came back leaves its sanction not served")
{
    const PolicyNames names;
    Letter letter = served();
    const auto before = withService(given(), letter, names);
    letter.returned = kIssued.plus(7);
    const auto now = withService(*before, letter, names);
    REQUIRE(now);
    CHECK_FALSE(now->served.isKnown());
    CHECK(now->servedHow == code("returned"));
    CHECK_FALSE(withService(*now, letter, names));
    Sanction byHand = given();
    byHand.served = kIssued.plus(9); // served otherwise since
    CHECK_FALSE(withService(byHand, letter, names));
}

TEST_CASE("Only a letter about a sanction has news for one")
{
    struct Office : ImportOffice, ConductOffice {
        Office() : ConductOffice(*workspace) {}
    } office;
    const Id<Person> quill = office.person("Quill", "patient");
    Sanction waiting = ConductOffice::warning(quill, quill);
    waiting.issued = waiting.served = {};
    const Saved<Sanction> sanction = office.add(waiting);
    const Saved<Letter> letter = office.add(ConductOffice::letter(sanction.stamp.id, quill, Day(2026, 5, 9)));
    const auto news = newsOf(*office.workspace, letter);
    REQUIRE(news);
    CHECK(news->was.stamp.id == sanction.stamp.id);
    CHECK(news->now.issued == Day(2026, 5, 9));
    CHECK_FALSE(newsOf(*office.workspace, office.add(ConductOffice::letter(quill.value, quill, Day(2026, 5, 9)))));
}

TEST_CASE("The letter of the ladder is the one about harassment, else another of its rung, and none that is retired")
{
    struct Office : ImportOffice, ConductOffice {
        Office() : ConductOffice(*workspace) {}
        /// Retires every template of the purpose.
        void retire(const char *purpose)
        {
            const auto all = workspace->all<LetterTemplate>();
            REQUIRE(all.ok());
            for (const Saved<LetterTemplate> &one : *all)
                if (one.value.purpose == code(purpose)) {
                    LetterTemplate retired = one.value;
                    retired.retired = true;
                    REQUIRE(workspace
                                ->write(QStringLiteral("test"),
                                        [&](Write &write) -> Result<void> {
                                            const auto done = write.change(one, retired);
                                            return done ? Result<void>() : Result<void>(done.error());
                                        })
                                .ok());
                }
        }
    } office;
    CHECK(ladderTemplate(*office.workspace) == QStringLiteral("harassment"));
    office.retire("harassment");
    CHECK(ladderTemplate(*office.workspace) == QStringLiteral("first_warning"));
    office.retire("warning");
    CHECK(ladderTemplate(*office.workspace).isEmpty());
}
