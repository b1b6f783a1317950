// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/people/same_person.h"
#include "core/workspace/workspace.h"

/// Somebody a letter may go to.
struct LetterRecipient {
    Id<Person> person;
    QString name;
    QString part; ///< `Person alleged`
};
/// Who of the register a letter by the template may go to, from those involved in the record, each by the entry that is
/// kept; none where it goes to nobody in the register, or nobody in the record fits.
Result<std::vector<LetterRecipient>> recipientsOf(const Workspace &workspace, const AnySaved &holder,
                                                  const Code &recipient);

/// Somebody of a record, with the part they had.
struct Involved {
    Id<Person> person;
    Code role;
};
/// The people of a record and of the records that its rows lead to, such as the incidents that a sanction answers. A
/// link of the record itself to its reporter counts as one, and somebody it is about is the person alleged.
std::vector<Involved> involvedBehind(const Workspace &workspace, const AnySaved &holder);

/// The merges of the office; none where they can't be read: each entry then stands for itself.
MergedPeople mergedIn(const Workspace &workspace);
