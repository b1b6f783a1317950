// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/second_reader.h"
#include "core/storage/database.h"
#include <sqlite3.h>

namespace {
/// While it is so, nobody can commit; and what it sees is what stands in the file.
bool holdsOneState(const Database &database) { return sqlite3_txn_state(database.handle(), "main") == SQLITE_TXN_READ; }
} // namespace

SecondReader::SecondReader(const Database &first)
{
    const Database *beside = holdsOneState(first) ? first.beside() : nullptr;
    if (!beside)
        return;
    m_reading.emplace(*beside);
    beside->waitWhenBusy(0); // who waits to save waits for the first too
    (void)beside->schema();  // the first thing read takes the lock
    if (holdsOneState(*beside))
        m_database = beside;
}

SecondReader::~SecondReader() = default;
