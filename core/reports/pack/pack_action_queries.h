// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/reports/pack/pack_facts.h"

class Database;

/// What each live action hangs on.
Result<QHash<RecordId, ActionSource>> actionSources(const Database &database);
