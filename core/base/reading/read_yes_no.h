// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include <optional>

/// Yes or no as people and programs write it, in any case: `yes`, `y`, `true`, `1`, `x`; `no`, `n`, `false`, `0`. None
/// for blank and `?`; anything else is refused with a sentence.
Result<std::optional<bool>> readYesNo(QStringView text);
