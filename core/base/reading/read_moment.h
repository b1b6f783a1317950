// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/moment.h"
#include "core/base/result.h"

/// The answer to "When did it happen?".
struct MomentRead {
    Moment from;           ///< not known where blank or `notKnown`
    Moment to;             ///< known only for a range, and then after `from`
    bool notKnown = false; ///< the person said so; blank is no answer
    QString echo;          ///< the sentence shown below the field: how it was read
};

/// Reads what a person types: `14 Mar 26 1430`, `yesterday 0930`, `about 3pm yesterday`, `~14/3`, `March 2026`, a time
/// alone (today), `between fri 1800 and mon 0730`, `fri 1800 to mon 0730`, `between 2 and 3pm`, `?`. What cannot be
/// read, does not exist, or ends before it starts, is refused with a sentence.
Result<MomentRead> readMoment(QStringView text, Day today);

/// How a moment is said below the field: `Friday 30 October 18:00`, with its year where that is not today's.
QString sayMoment(const Moment &moment, Day today);
