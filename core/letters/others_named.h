// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/people/person.h"
#include <vector>

/// What in a text tells who somebody is.
struct NamedInText {
    QString text; ///< a sentence that names what was found
    bool isCertain =
        false; ///< a whole name, address, number or birth date; else a last name alone, which may be a word
    bool operator==(const NamedInText &) const = default;
};

/// Looks in a text for the names, addresses, e-mail addresses, telephone numbers and birth dates of people who are not
/// to be known from it, but not for what they share with those who may be, such as a family name or an address.
std::vector<NamedInText> othersNamed(const QString &text, const std::vector<Person> &others,
                                     const std::vector<Person> &known);
