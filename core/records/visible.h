// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/records/kind.h"

/// Whether a field is asked for, given the rest of its record (or row). What holds a value is never hidden.
bool isShown(const Kind &kind, const Field &field, const void *record);
/// Whether a section is asked for by the kind of thing picked, or holds something.
bool isShown(const Kind &kind, const Section &section, const void *record, const Names &names);
/// Whether a list of child rows is asked for, or has rows.
bool isShown(const Kind &kind, const Children &list, const void *record, const Names &names);

/// Whether every field of the rows is set by the program: a screen of its own shows and changes them.
bool isProgramsOwn(const Children &list);

/// One section as it stands in a form: its fields that are asked for and not the program's own.
struct ShownSection {
    const Section *section;
    std::vector<const Field *> fields;
};
/// The sections with at least one field to show, in the order of the description.
std::vector<ShownSection> shownSections(const Kind &kind, const void *record, const Names &names);
/// The lists of child rows to show.
std::vector<const Children *> shownLists(const Kind &kind, const void *record, const Names &names);
