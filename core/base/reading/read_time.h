// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include <QStringView>
#include <QTime>

/// The time of day a person or another program wrote: `1430`, `14:30`, `14.30`, `2:30 PM`, `2pm`, `02:17:00 AM`,
/// `noon`, `midnight` (00:00). Blank and `?` are an invalid QTime, not known; 24:00, 25:00 and 9:61 are refused with a
/// sentence.
Result<QTime> readTime(QStringView text);
