// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/reports/report.h"

/// A blank sheet for somebody who is harassed: when, how, what was done, the exact words, what shows it, who saw it.
/// Typed in, its lines become the occasions of an incident.
Report diarySheet();
