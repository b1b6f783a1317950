// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/storage/schema.h"

class Database;

/// The statements that a file still lacks for the kinds as they are described: a table, index or view that is not
/// there, and each column that a table has not. Empty where the migrations made it all. A table's columns may stand in
/// another order: those that came later stand last.
QStringList missingStatements(const Database &database, Kinds kinds);
