// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/reports/report.h"

/// A paper of a fictitious body that holds every kind of block and chart, so that each renderer can be seen at work.
Report everyBlock();

/// A table of so many rows, streamed, of eight columns like a register's.
report::Table longTable(qint64 rows);
