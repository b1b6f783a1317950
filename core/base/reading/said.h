// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include <QString>

namespace reading {

/// The text between typographic quotes, on one line and at most 40 characters of it: how a sentence names a value.
QString quoted(QStringView said);

/// Whether the words are an answer that says "not known": `?`, `not known`, `n/k`, `unknown`, `null`; blank is not.
bool saysNotKnown(QStringView said);

/// A sentence when the text bears a spreadsheet's damage that cannot be undone (`1.23E+11`, `########`, `#REF!`), else
/// empty (FORMATS.md D6).
QString spreadsheetDamage(QStringView said);

/// The sentence that refuses what is not a date: names damage, or a spreadsheet's day number, where it is one.
Error notADate(QStringView said);

/// The error of a value that was not understood: refused, with this sentence.
inline Error refusal(const QString &sentence) { return Error{Error::Code::Invalid, sentence}; }

} // namespace reading
