// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

/// Share of a whole as a committee reads it: "7 of 10" where the whole is under 20, "70% (14 of 20)" from 20 on
/// (PACK.md 1, rule 4), "–" where there is no whole. Never 0% of some nor 100% of not quite all.
QString proportion(qint64 part, qint64 whole);

/// A change of a count, never as a percentage: "+3", "−2" (with a minus sign), "0".
QString difference(qint64 now, qint64 before);

/// A change of a count in words that a noun follows: "3 more than", "2 fewer than", "as many as".
QString differenceInWords(qint64 now, qint64 before);
