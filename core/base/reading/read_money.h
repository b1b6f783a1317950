// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/money.h"
#include "core/base/result.h"
#include <optional>

/// The sum a person or another program wrote: `£1,250.00`, `1250`, `1,250`, `.50`, `50p`, `GBP 12.5`. None for blank
/// and `?`. Refused with a sentence: less than nothing, fractions of a penny, `1.250,00`, `£1.5k`, a trillion pounds
/// and more.
Result<std::optional<Money>> readMoney(QStringView text);
