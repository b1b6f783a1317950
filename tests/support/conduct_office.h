// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/incidents/incident.h"
#include "core/letters/letter.h"
#include "core/people/person.h"
#include "core/sanctions/sanction.h"
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

    /// A warning letter as the register of sanctions keeps it, all that is asked first answered.
    static Sanction warning(Id<Person> person, Id<Person> decidedBy)
    {
        Sanction warning;
        warning.type = Code{QStringLiteral("warning_letter")};
        warning.person = person;
        warning.why = QStringLiteral("Shouted twice");
        warning.informationCollected = warning.replyOffered = warning.appealTold = true;
        warning.patient = false;
        warning.decidedBy = decidedBy;
        warning.decided = warning.issued = warning.served = Day(2026, 5, 8);
        warning.servedHow = Code{QStringLiteral("recorded")};
        warning.review = Day(2026, 11, 8);
        return warning;
    }
    /// A first warning letter as it was sent, without pages.
    static Letter letter(RecordId holder, Id<Person> recipient, Day issued)
    {
        Letter letter;
        letter.holder = AnyId{holder};
        letter.templateCode = QStringLiteral("first_warning");
        letter.templateTitle = QStringLiteral("First warning letter");
        letter.purpose = Code{QStringLiteral("warning")};
        letter.whom = Code{QStringLiteral("alleged")};
        letter.recipient = recipient;
        letter.addressee = QStringLiteral("Dolores Quill\n27 Ferry Street");
        letter.subject = QStringLiteral("Your behaviour");
        letter.body = QStringLiteral("<p>We write about something that was reported to us.</p>");
        letter.issued = Moment(issued, QTime(15, 0));
        letter.issuedBy = QStringLiteral("Ada Warden");
        letter.digest = letterDigest(letter);
        return letter;
    }

private:
    Workspace &m_office;
};
