// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/reading/piece.h"
#include <utility>

namespace reading {

/// The two ends of a range as they were said.
struct PiecePair {
    Piece from;
    Piece to;
};

/// `between A and B`, `on fri between A and B`, `from A to B`, `A until B`, `A - B` with blanks, `A – B`; none where it
/// is not a range or one end was not understood.
std::optional<PiecePair> takeSpokenRange(const std::vector<Token> &tokens);

/// `A-B` without blanks, where both halves can be read: `1800-1930`, `14-16 March`.
std::optional<PiecePair> takeHyphenRange(const std::vector<Token> &tokens);

/// Both moments. What one end leaves out it takes from the other: the day, the half of the day, the month; a weekday or
/// a date without its year is the last one before the other end. The order of the two is not checked.
Result<std::pair<Moment, Moment>> resolve(const PiecePair &pair, Day today, QStringView said);

} // namespace reading
