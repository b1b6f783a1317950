// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include <functional>

class Database;

/// Writes a whole consistent copy while others work, checks its pages, and only then gives it its name. `progress` is
/// told per mille and answers false to stop.
Result<void> backUp(const Database &from, const QString &path, const std::function<bool(int)> &progress = {});
