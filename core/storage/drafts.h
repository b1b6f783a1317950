// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/id.h"
#include "core/base/result.h"
#include <QDateTime>
#include <vector>

class Database;

/// What somebody was typing, kept apart from the records and never journalled.
struct Draft {
    qint64 id = 0; ///< 0: not kept yet
    QString kind;
    RecordId record = 0; ///< the record being changed; 0 for a new one
    QDateTime kept;      ///< UTC
    QString content;     ///< JSON
};

/// Keeps a draft under its number, or under a new one; answers the number. Busy where somebody is saving: keep it in
/// memory and try again.
Result<qint64> keepDraft(const Database &database, const QString &actor, const Draft &draft);
/// Removes it and the files that it alone held.
Result<void> dropDraft(const Database &database, const QString &actor, qint64 id);
/// The actor's drafts, the one kept last first.
Result<std::vector<Draft>> drafts(const Database &database, const QString &actor);
