// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/incidents/police_notes.h"
#include <functional>

class Database;

/// Each note of contact with the police (trait `police` of the contact's kind) that was entered before the instant, the
/// earliest first, with the record on which it hangs; all of them where no instant is given.
Result<void> eachPoliceNote(const Database &database, const QString &enteredBefore,
                            const std::function<void(RecordId, const PoliceNote &)> &take);
