// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include <functional>

class Job;
class QObject;

/// Writes a whole, checked copy of an office file beside the work on it, on a connection of its own.
Job *startBackUp(QObject *context, const QString &office, const QString &copy,
                 std::function<void(const Result<void> &)> done);
/// Checks an office file on a connection of its own; answers its record seal.
Job *startVerify(QObject *context, const QString &office, std::function<void(const Result<QString> &)> done);
