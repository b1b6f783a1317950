// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/id.h"
#include "core/storage/database.h"
#include <QStringList>
#include <optional>
#include <vector>

/// So many question marks, a comma between them.
QString marks(qsizetype count);
void bindAll(Query &query, const QStringList &codes);

/// Keeps a statement to some records, which are bound last: written out, so many would be too long a statement.
QString among(const char *column, const std::optional<std::vector<RecordId>> &ids);
void bindAmong(Query &query, const std::optional<std::vector<RecordId>> &ids);
