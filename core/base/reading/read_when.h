// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/moment.h"
#include "core/base/reading/note.h"
#include "core/base/result.h"

/// The moment another program wrote in one cell, or in two joined by a blank: `14/03/2026 14:30`,
/// `2026-03-14T14:30:00Z`, `14-Mar-2026 02:17:00 AM`, `20260314 1430`, `14 Mar 26`, `2026-03` for a month. A time needs
/// its date; a zone becomes local time; 24:00 is the next day's 00:00. Blank and `?` are a moment not known. `notes`
/// gets each doubtful reading.
Result<Moment> readWhen(QStringView text, Day today, ReadingNotes *notes = nullptr);

/// The same from a date column and a time column; a time cell that holds a date as well (`30/12/1899 14:30`) gives its
/// time.
Result<Moment> readWhen(QStringView date, QStringView time, Day today, ReadingNotes *notes = nullptr);
