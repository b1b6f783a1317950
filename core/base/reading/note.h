// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <vector>

/// How a doubtful value was read; the kind lets a list of ten thousand such notes be told as one sentence per column.
struct ReadingNote {
    enum class Kind { TwoDigitYear, NoYear, NamedFromToday, CompactDate, TimeLeftOut, EndOfDay, OtherZone };
    Kind kind = Kind::TwoDigitYear;
    QString text; ///< translated sentence that names the value and what it was read as
    bool operator==(const ReadingNote &) const = default;
};

using ReadingNotes = std::vector<ReadingNote>;

/// Which of two possible days a date without its year, or a weekday, means: what has happened or what is to come.
enum class Lean { Past, Future };
