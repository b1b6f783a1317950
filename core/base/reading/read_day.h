// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/day.h"
#include "core/base/reading/note.h"
#include "core/base/result.h"

/// The day a person or another program wrote, day before month always: `today`, `fri` (the last one, today counts),
/// `14/3`, `14/3/26`, `14.3.2026`, `14 Mar 26`, `March 14 2026`, `2026-03-14`, `20260314`, with or without a time
/// behind it. Blank and `?` are a day not known; what does not exist or was not understood is refused with a sentence
/// naming it.
Result<Day> readDay(QStringView text, Day today, ReadingNotes *notes = nullptr, Lean lean = Lean::Past);
