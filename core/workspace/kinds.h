// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/records/kind.h"
#include <QStringView>

/// Every kind of record that stands for itself; child rows are reached through their parents.
std::span<const Kind *const> allKinds();
/// Those that people add to a record of whatever kind, on which they then hang.
std::span<const Kind *const> kindsAddedToRecords();
/// The kind by its name in code or its plural, as on the command line (`risk_assessment`, `risk-assessments`), or none.
const Kind *kindNamed(QStringView name);
