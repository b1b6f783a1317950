// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/moment.h"
#include "core/base/reading/written_date.h"
#include "core/base/reading/written_time.h"

namespace reading {

/// What one moment was said with, in any order: a day, a time, "about"; or one number that only its neighbour can
/// explain.
struct Piece {
    std::optional<WrittenDate> date;
    std::optional<WrittenTime> time;
    std::optional<int> bare;
    bool about = false;
};

/// Reads all the tokens as one moment; none where something in them was not understood.
std::optional<Piece> readPiece(const Token *begin, const Token *end);

/// The moment meant; a time without a day is on `frame.anchor`. A sentence where day or time do not exist.
Result<Moment> resolve(const Piece &piece, const DateFrame &frame, QStringView said);

} // namespace reading
