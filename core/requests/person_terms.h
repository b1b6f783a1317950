// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/people/person.h"
#include <QStringList>
#include <optional>
#include <span>
#include <vector>

/// By what a person is found in texts.
struct PersonTerms {
    QStringList sure;      ///< names in full, aliases, staff number, e-mail, telephone
    QStringList lastNames; ///< with a title before them, or anywhere in a record the person has a part in
    bool isEmpty() const { return sure.isEmpty() && lastNames.isEmpty(); }
};

/// What the entries of one person say they are called; words of fewer than three letters are left out.
PersonTerms termsOf(std::span<const Person> entries);
/// The words around the first place where a text names the person, at most 160 characters on one line; none where it
/// does not. Whole words in any case; `hasPart`: a last name alone counts.
std::optional<QString> excerptNaming(const QString &text, const PersonTerms &terms, bool hasPart = false);
/// The words around a place in a text, on one line.
QString excerptAround(const QString &text, qsizetype at, qsizetype length);
