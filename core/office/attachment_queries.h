// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/id.h"
#include "core/storage/database.h"
#include <vector>

/// The numbers of the files that hang on a record, those withdrawn last, each oldest first.
Result<std::vector<RecordId>> attachmentIds(const Database &database, RecordId holder);
