// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/id.h"
#include <QDateTime>
#include <QString>
#include <optional>

/// Which form of which office this is: goes out with the form, and comes back with the answer untouched.
struct FormIdentity {
    RecordId form = 0;
    QString reference;
    RecordId office = 0; ///< the number of the office's own record
    QString officeName;
    QString kind;     ///< of the record that it fills
    QDateTime issued; ///< UTC
    QString base;     ///< the digest of what the record held
    bool operator==(const FormIdentity &) const = default;
};

/// The form's own part, as text, and its seal.
struct SealedForm {
    QString text;
    QString seal; ///< hexadecimal
    bool operator==(const SealedForm &) const = default;
};

/// A key for one form: 64 hexadecimal digits that nobody can guess.
QString newSealKey();
/// The digest of what a record held when a form was made, hexadecimal.
QString digestOfBase(const QString &base);
SealedForm sealForm(const FormIdentity &identity, const QString &key);
bool isSealedBy(const SealedForm &form, const QString &key);
/// What the form's own part says; none where it is no such part.
std::optional<FormIdentity> identityIn(const QString &text);
