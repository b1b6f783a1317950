// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/records/kind.h"

/// Some questions of a form under one heading.
struct FormGroup {
    QString key;
    QString legend;
    QString says; ///< one sentence under the heading
    std::vector<const Field *> fields;
    QString asks; ///< asked where the kind picked carries `asks:<this>`, or anything in it is known
};

/// One heading of a form: questions of the record itself, or a list of rows.
struct FormPart {
    QString key;
    QString legend;
    QString says;
    std::vector<FormGroup> groups;
    const Children *list = nullptr;
    const Field *preset = nullptr; ///< of a list: this field of each row has a value of the form's own
    Value presetValue;
    QStringList needed; ///< keys that are needed though the record would do without; `a|b`: one of them
    const Kind &kindIn(const Kind &kind) const { return list ? list->kind() : kind; }
};

/// The questions of a form, derived from the description of the record that it fills.
struct FormLayout {
    const Kind *kind;
    std::vector<FormPart> parts;

    const FormPart *part(QStringView key) const;
};

/// The kind of record that a form of the list `form-kind` fills, by its trait `fills:<kind>`; none where it fills none.
const Kind *filledBy(const Code &form, const Names &names);
/// Whether the form goes out with a record that is there, to be reviewed: its trait `own`.
bool isOfOwn(const Code &form, const Names &names);
/// The questions of a kind that forms can fill; without parts for any other.
FormLayout layoutOf(const Kind &kind, const Names &names);

/// Whether somebody outside is asked for it: not what the program sets, hides or guards, and of links only those to
/// places, departments and controls, which name no person.
bool isAskedOutside(const Field &field);
/// The kinds whose records a form offers by name.
bool isOfferedOutside(const Kind &kind);
