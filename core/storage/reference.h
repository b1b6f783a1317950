// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/day.h"
#include "core/base/result.h"

class Database;
struct Kind;

/// What an office starts with. `{year}` is the year the financial year begins in, `{yy}` the last digits of the one it
/// ends in,
/// `{number:4}` the running number with at least four digits.
inline constexpr const char *kReferencePattern = "{prefix}-{year}/{yy}-{number:4}";

/// `INC-2026/27-0042`. A pattern without its number gets it at the end, so that no two are alike.
QString formatReference(const QString &pattern, const QString &prefix, Day day, qint64 number);

/// Takes the next number of the kind and financial year inside the caller's transaction; a rolled-back one is given
/// again.
Result<QString> nextReference(const Database &database, const Kind &kind, const QString &pattern, Day day);
