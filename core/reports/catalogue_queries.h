// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/access/may.h"
#include "core/base/result.h"
#include "core/office/organisation.h"
#include "core/records/saved.h"

class Database;
class Names;

/// The office's own record; a blank one where it has none yet.
Result<Organisation> organisationOf(const Database &database);
/// The record that a report on one is asked of by its reference, where the actor may read it.
Result<AnySaved> askedRecord(const Kind &kind, const Database &database, const Names &names, const Actor &actor,
                             const QString &reference, Day today);
/// Refuses a report in words.
Error reportNotAllowed();
/// A record the actor may read; NotAllowed, NotFound.
Result<AnySaved> readableRecord(const Database &database, const Actor &actor, Day today, const Kind &kind, RecordId id);
