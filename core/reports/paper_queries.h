// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include <QString>

class Database;

/// Whether a live paper with this reference and version was issued.
Result<bool> isIssued(const Database &database, const QString &reference, const QString &version);
