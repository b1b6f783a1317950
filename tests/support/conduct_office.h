// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/incidents/incident.h"
#include "core/people/person.h"
#include "core/workspace/workspace.h"
#include <catch2/catch.hpp>

/// Puts people and what one does to another into an office, as reports of the shipped kinds.
class ConductOffice {
public:
    explicit ConductOffice(Workspace &office) : m_office(office) {}

    template <class T> Saved<T> add(const T &value)
    {
        std::optional<Saved<T>> saved;
        const Result<void> done = m_office.write(QStringLiteral("test"), [&](Write &write) -> Result<void> {
            const auto added = write.add(value);
            if (!added)
                return added.error();
            saved = *added;
            return {};
        });
        INFO((done ? QString() : done.error().text).toStdString());
        REQUIRE(done.ok());
        return *saved;
    }
    Id<Person> person(const char *last, const char *category)
    {
        Person person;
        person.firstName = QStringLiteral("Dolores");
        person.lastName = QString::fromLatin1(last);
        person.category = Code{QString::fromLatin1(category)};
        return add(person).id();
    }
    Incident report(Day day, Id<Person> alleged, Id<Person> affected, const char *kind = "verbal_abuse") const
    {
        Incident incident;
        incident.kind = Code{QString::fromLatin1(kind)};
        incident.summary = QStringLiteral("Shouted at reception");
        incident.narrative = incident.summary;
        incident.occurred = incident.reported = Moment(day);
        incident.reporterText = QStringLiteral("Reception");
        incident.parties = {party("alleged", alleged), party("affected", affected)};
        return incident;
    }
    static Party party(const char *role, Id<Person> person)
    {
        Party party;
        party.role = Code{QString::fromLatin1(role)};
        party.person = person;
        return party;
    }

private:
    Workspace &m_office;
};
