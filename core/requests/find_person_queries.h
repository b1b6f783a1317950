// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/access/actor.h"
#include "core/base/id.h"
#include "core/requests/information_request.h"
#include "core/storage/schema.h"
#include <functional>

class Database;
class Names;

/// Where the office holds something about a person.
struct FoundPerson {
    std::vector<FoundInRecord> found; ///< nothing decided yet
    bool everywhere = true;           ///< no: records that the actor may not read were left out
};

/// Told how many kinds of how many were searched; false stops.
using FindProgress = std::function<bool(qint64 done, qint64 total)>;

/// Looks for the person, under all entries given, in every record of every kind that the actor reads, withdrawn ones
/// included: in links such as parties, in every text, in the names of files, by tags in the texts of incidents, and in
/// the texts that the journal keeps of what records said before. The request `except` is left out. Cancelled where it
/// was stopped.
Result<FoundPerson> findPerson(const Database &database, Kinds kinds, const Names &names, const Actor &actor, Day today,
                               std::span<const Id<Person>> entries, RecordId except, const FindProgress &progress = {});
