// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/people_page.h"
#include "core/people/person.h"
#include <QCoreApplication>

PageFactory peoplePage(const RegisterServices &services, const PrintRecord &print)
{
    return [services, print](QWidget *parent) {
        RegisterSetup people;
        people.kind = &kindOf<Person>();
        people.group = QCoreApplication::translate("PeoplePage", "Incidents");
        people.icon = QStringLiteral("people");
        people.why = QCoreApplication::translate(
            "PeoplePage", "One entry for each person, whatever part they have: staff, contact, victim, witness.");
        return new RegisterPage(withExchange(std::move(people), services, print), services, parent);
    };
}
