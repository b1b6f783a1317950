// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/incidents/incident.h"
#include "core/letters/fill_letter.h"
#include "core/letters/letter_place.h"
#include "core/sanctions/sanction.h"
#include "tests/support/policy_names.h"
#include <map>

/// One literal incident of which everything is known, the people in it, a sanction that answers it, and the office that
/// writes about it on 9 November 2026: what letters are tested on.
class LetterScene {
public:
    LetterScene();
    /// The shipped template with the code; fails the test where there is none.
    static LetterTemplate shipped(const char *code);
    static std::vector<LetterTemplate> allShipped();
    /// Somebody of the incident that a letter by the template goes to; none for a letter to nobody in the register.
    Id<Person> recipientOf(const LetterTemplate &from) const;
    /// The template filled for its recipient.
    Result<FilledLetter> fill(const LetterTemplate &from) const { return fill(from, recipientOf(from)); }
    Result<FilledLetter> fill(const LetterTemplate &from, Id<Person> recipient) const;
    /// The letter that comes of it, addressed, as it is before it is issued.
    Letter letter(const LetterTemplate &from) const;
    /// All but the person, as the register has them.
    std::vector<Person> peopleBut(Id<Person> person) const;
    /// The incident, or the sanction where letters by the template are written about one.
    AnySaved holder(const LetterTemplate &from = {}) const;

    Incident incident;
    Sanction sanction;
    std::map<RecordId, Person> people;
    Organisation office;
    PolicyNames names;
    int reports = 1; ///< in which the recipient is the person alleged
    static constexpr Id<Person> kAffected{11};
    static constexpr Id<Person> kAlleged{12};
    static constexpr Id<Person> kWitness{13};
    static constexpr Id<Person> kReporter{14};
    static constexpr Id<Person> kSecondAffected{15};
};
