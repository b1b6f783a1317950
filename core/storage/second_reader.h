// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/storage/database.h"
#include <optional>

/// Another connection that sees the same state of the file as one that is reading, so that two threads can read it at
/// once. There is none where the first is not reading or has something to save, where the file is in memory, or where
/// somebody waits to save: then the first reads all by itself.
class SecondReader {
public:
    /// Of a connection inside a `Reading` that has read something.
    explicit SecondReader(const Database &first);
    ~SecondReader();
    SecondReader(const SecondReader &) = delete;
    SecondReader &operator=(const SecondReader &) = delete;

    /// Null where there is none.
    const Database *database() const { return m_database; }

private:
    const Database *m_database = nullptr;
    std::optional<Reading> m_reading;
};
