// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/people/same_person.h"
#include "core/storage/list.h"

class Database;

/// An entry that is perhaps the same person as another.
struct PerhapsSame {
    Id<Person> person;
    Person value;
    Likeness likeness;
};

/// The live entries that are perhaps the same person, the likeliest first, at most five; entries that were merged and
/// `except` with all merged into it are left out. Looked for by the beginnings of names, by alias, by date of birth and
/// by the words of the description, as far as the lister's actor reads them.
Result<std::vector<PerhapsSame>> perhapsSamePerson(const Lister &people, const Person &person,
                                                   const MergedPeople &merged = {}, Id<Person> except = {});

/// All merges of the office; live entries alone count.
Result<MergedPeople> mergedPeople(const Database &database);
