// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include <optional>

/// A whole number, with or without commas before each three digits and a sign. None for blank and `?`; refused with a
/// sentence where it is not one, bears a spreadsheet's damage, or does not fit 64 bits.
Result<std::optional<qint64>> readWholeNumber(QStringView text);

/// A decimal number with a point, `.5` included, as full-time equivalents are written (FORMATS.md D3).
Result<std::optional<double>> readDecimal(QStringView text);
