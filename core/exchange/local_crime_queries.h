// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/exchange/local_crime.h"
#include "core/storage/database.h"

/// The crimes of a month that are here, with their numbers.
Result<std::vector<std::pair<RecordId, LocalCrime>>> localCrimeOf(const Database &database, const QString &month);

/// Writes street crimes of one import; keeps its statements.
class LocalCrimeWriter {
public:
    LocalCrimeWriter(const Database &database, RecordId import);
    Result<void> add(RecordId id, const LocalCrime &crime);
    Result<void> change(RecordId id, const LocalCrime &crime);

private:
    RecordId m_import;
    Query m_insert;
    Query m_update;
};

/// Removes what an import brought; answers how many.
Result<qint64> removeLocalCrime(const Database &database, RecordId import);
