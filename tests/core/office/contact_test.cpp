// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/contact.h"
#include "core/records/kind.h"
#include "tests/support/complaints.h"
#include <catch2/catch.hpp>

TEST_CASE("A contact has an organisation and at least one way to be reached")
{
    const Day today(2026, 3, 14);
    Contact contact;
    CHECK(kindOf<Contact>().field(u"organisation")->is(Field::Required));
    contact.organisation = QStringLiteral("Larkshire Constabulary");
    CHECK(complaints(contact, today) == QStringList{QStringLiteral("phone")});
    const auto way = GENERATE(&Contact::phone, &Contact::outOfHours, &Contact::email);
    contact.*way = QStringLiteral("01632 960180");
    CHECK(complaints(contact, today).isEmpty());
}

TEST_CASE("The numbers of a contact were found right today or before")
{
    const Day today(2026, 3, 14);
    Contact contact;
    contact.organisation = QStringLiteral("Larkshire Constabulary");
    contact.phone = QStringLiteral("101");
    contact.checked = today;
    CHECK(complaints(contact, today).isEmpty());
    contact.checked = today.plus(1);
    CHECK(complaints(contact, today) == QStringList{QStringLiteral("checked")});
}
