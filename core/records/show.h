// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/records/kind.h"

/// A value as people read it: `14 March 2026`, `yes`, `£1,250.50`, the labels of choices joined by commas, a score as
/// `4 Likely`, a link by the name of its record. Empty where it is not known. `parse` reads it back.
QString show(const Field &field, const Value &value, const Names &names);

/// The same for a cell of a table: days as `14 Mar 2026`, long text as its first 120 characters on one line.
QString showShort(const Field &field, const Value &value, const Names &names);

/// Whether it is said in words that the field is not known: of a moment that registers show and a person tells. An
/// empty cell would look as if nobody had asked.
bool saysUnknown(const Field &field);
/// `showShort` for a register, which says `not known` or `14 Mar 2026, time not known` where `saysUnknown`.
QString showInRegister(const Field &field, const Value &value, const Names &names);

/// A text about a person as the privacy key shows it: `D. Q.` for “Dolores Quill”; dots where it holds a digit or an @,
/// or more than five words, so that no number, address or story shows.
QString initials(const QString &text);

/// Whether records of the kind are called by what names a person.
bool isNamedAsPerson(const Kind &kind);
/// Whether the field describes a person, or links to a record whose name is a person's.
bool isAboutPerson(const Field &field);

/// `showShort` under the privacy key: personal texts as initials, other personal values as dots.
QString showPrivate(const Field &field, const Value &value, const Names &names);
