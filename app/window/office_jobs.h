// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include <functional>

class Job;
class QObject;
class Workspace;

/// Writes a whole, checked copy of an office file beside the work on it, on a connection of its own.
Job *startBackUp(QObject *context, const Workspace &office, const QString &copy,
                 std::function<void(const Result<void> &)> done);
/// Brings the choice lists, bank holidays and courses of an office up to this version on a connection of its own, for
/// as long as the office is open; answers how many items were.
Job *startPolicyUpdate(Workspace &office, std::function<void(const Result<int> &)> done);
/// Checks an office file on a connection of its own; answers its record seal.
Job *startVerify(QObject *context, const QString &office, std::function<void(const Result<QString> &)> done);
