// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/due/due_for.h"
#include "tests/support/due_ground.h"

TEST_CASE("A due thing is for the person named, else another organisation, else the LSMS")
{
    struct Case {
        RecordId person;
        const char *organisation, *who;
        RecordId is;
        bool isLsms;
    };
    const auto c = GENERATE(Case{8, "landlord", "Asha Khan", 8, false}, Case{8, "", "Asha Khan", 8, false},
                            Case{0, "landlord", "Landlord", 0, false}, Case{0, "own", "Ada Warden", 7, true},
                            Case{0, "", "Ada Warden", 7, true});
    const DueGround ground{Deadline(Day(2026, 11, 2))};
    DueItem item;
    handTo(item, c.person, Code{QString::fromLatin1(c.organisation)}, ground.context());
    CHECK(item.who == QString::fromLatin1(c.who));
    CHECK(item.person == c.is);
    CHECK(item.isLsms == c.isLsms);
}
