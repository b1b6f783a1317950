// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/office/person_kind.h"
#include "core/workspace/workspace.h"

/// The open records of a kind that somebody has to do, by a field with the trait `Handler`.
struct OpenWork {
    const Kind *kind = nullptr;
    const Field *field = nullptr;
    std::vector<RecordId> ids;
};

/// Who is at the desk: their own record, or in an office without accounts the holder of the LSMS's post; null where
/// nobody is known.
Id<Person> personAtDesk(const Workspace &workspace);
/// All open work of a person, by kind; a record with a day on which it was closed or done is not open.
Result<std::vector<OpenWork>> openWorkOf(const Workspace &workspace, Id<Person> person);
/// Hands all of it to another person in one act of the journal; how many records that were. Refused, and nothing
/// changed, where one of them may not be changed, or both are one person.
Result<int> reassign(Workspace &workspace, Id<Person> from, Id<Person> to);
