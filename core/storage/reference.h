// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/day.h"
#include "core/storage/query.h"
#include <optional>

class Database;
struct Kind;

/// What an office starts with. `{year}` is the year the financial year begins in, `{yy}` the last digits of the one it
/// ends in, `{number:4}` the running number with at least four digits.
inline constexpr const char *kReferencePattern = "{prefix}-{year}/{yy}-{number:4}";

/// `INC-2026/27-0042`. A pattern without its number gets it at the end, so that no two are alike.
QString formatReference(const QString &pattern, const QString &prefix, Day day, qint64 number);

/// The running number of a reference that has the pattern's form, with the financial year's first day; none where it
/// has another form. `day` is tried first, then the years that the reference itself names.
struct ReferenceNumber {
    Day year;
    qint64 number;
};
std::optional<ReferenceNumber> referenceNumber(const QString &pattern, const QString &prefix, Day day,
                                               const QString &reference);

/// Sees to it that a reference kept from elsewhere is not given again.
Result<void> keepReference(const Database &database, const Kind &kind, const QString &pattern, Day day,
                           const QString &reference);

/// Gives the references of one kind inside somebody else's transaction; keeps its statements for the next.
class ReferenceMaker {
public:
    ReferenceMaker(const Database &database, const Kind &kind, QString pattern);
    /// Takes the next number of the day's financial year. A rolled-back one is given again; one that stands on a record
    /// already, because an import brought it, is passed over.
    Result<QString> next(Day day);
    Result<bool> isTaken(const QString &reference);

private:
    QString m_prefix;
    QString m_pattern;
    Query m_count;
    Query m_taken;
};
