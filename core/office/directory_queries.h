// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/office/office_limit.h"
#include "core/records/names.h"
#include <optional>

class Database;

/// An item of a choice list as stored, with its other words.
struct StoredChoice {
    ChoiceName name;
    QStringList aliases;
};

/// The list of the steps of procedures, which is none of the office's own: their keys and words.
inline const QString kProcedureSteps = QStringLiteral("procedure-step");
/// The live items of a list in their order.
std::vector<StoredChoice> storedChoices(const Database &database, const QString &list);
/// The title of a record, else its naming field, else its reference; withdrawn records keep their names.
QString storedName(const Database &database, const Kind &kind, RecordId id);
/// The naming field; for kinds without one the reference; else the title, else the reference.
QString storedKey(const Database &database, const Kind &kind, RecordId id);
/// The live records whose naming field, title or reference is the text, in any case; at most so many.
std::vector<RecordId> recordsNamed(const Database &database, const Kind &kind, const QString &text, int most = 2);
/// The day up to which the last paper that was issued to the committee counts, before `today`; not known: there is
/// none.
Result<Day> storedPaperDay(const Database &database, Day today);
std::optional<QString> storedReferencePattern(const Database &database);
/// The live time limits, as far as `Names::timeLimit` asks.
std::vector<OfficeLimit> storedLimits(const Database &database);
