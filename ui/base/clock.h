// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/day.h"
#include <QDateTime>
#include <functional>

/// Gives the present in local time. `main` makes the only one that reads the machine's clock; tests hand in a fixed
/// one.
using Clock = std::function<QDateTime()>;

/// The day it is by that clock.
inline Day today(const Clock &clock) { return Day(clock().date()); }
