// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sanctions/conduct_course.h"
#include "core/workspace/letter_pause.h"
#include "tests/support/conduct_office.h"
#include "tests/support/import_office.h"

namespace {
/// An office in which somebody was reported twice, and what the LSMS said about the formal letter.
struct Office : ImportOffice {
    ConductOffice conduct{*workspace};
    Id<Person> quill = conduct.person("Quill", "patient");
    Id<Person> khan = conduct.person("Khan", "staff");

    Office()
    {
        conduct.add(conduct.report(Day(2026, 3, 2), quill, khan));
        conduct.add(conduct.report(Day(2026, 5, 4), quill, khan));
    }
    void say(const char *state, Day until = {})
    {
        ConductCourse course;
        course.alleged = quill;
        LadderRow &row = course.ladder.emplace_back();
        row.step = Code{QStringLiteral("formal_letter")};
        row.state = Code{QString::fromLatin1(state)};
        row.reason = Code{QStringLiteral("police_asked")};
        row.on = workspace->today();
        row.until = until;
        conduct.add(course);
    }
    QString against(Id<Person> recipient, const char *purpose = "harassment") const
    {
        Letter letter;
        letter.purpose = Code{QString::fromLatin1(purpose)};
        letter.whom = Code{QStringLiteral("alleged")};
        letter.recipient = recipient;
        const auto pause = pauseAgainst(*workspace, letter);
        REQUIRE(pause);
        return *pause;
    }
};
} // namespace

TEST_CASE("Nothing stands against a letter that the ladder calls for")
{
    CHECK(Office().against(Office().quill).isEmpty());
}

TEST_CASE("A pause of the ladder stands against its letter until it ends, and says why")
{
    Office office;
    const Day today = office.workspace->today();
    office.say("paused", today.plus(1));
    CHECK(office.against(office.quill).contains(QStringLiteral("paused: ")));
    CHECK(office.against(office.khan).isEmpty());
    CHECK(office.against(office.quill, "appeal").isEmpty());
}

TEST_CASE("A pause that is over stands against nothing, a step that was skipped does")
{
    Office office;
    SECTION("over")
    {
        office.say("paused", office.workspace->today());
        CHECK(office.against(office.quill).isEmpty());
    }
    SECTION("skipped")
    {
        office.say("skipped");
        CHECK(office.against(office.quill).contains(QStringLiteral("skipped: ")));
    }
}
