// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/access/may.h"
#include "core/base/result.h"
#include "core/office/organisation.h"
#include "core/records/saved.h"

class Database;

/// The office's own record; a blank one where it has none yet.
Result<Organisation> organisationOf(const Database &database);
/// A record the actor may read; NotAllowed, NotFound.
Result<AnySaved> readableRecord(const Database &database, const Actor &actor, Day today, const Kind &kind, RecordId id);
