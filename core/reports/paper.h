// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/records/field.h"

/// A paper as it was issued to a committee: what it said stands here for good, so that it opens again with the same
/// figures and the next one can restate from it (PACK.md).
struct Paper {
    QString report; ///< the report's name on the command line
    Code committee;
    Day meeting;
    QString item;
    QString paperReference;
    Day firstDay; ///< of the period
    Day lastDay;
    Day cutOff; ///< figures are what had been entered by the end of this day
    Code edition;
    QString title;
    QString author;
    QString clearedBy;
    Day cleared;
    Moment issued;
    QString figures; ///< JSON: every figure with the records behind it
    QString choices; ///< JSON: what a person decided about it, and the words under its sections
    QString content; ///< JSON: the whole paper as it was issued
    QString pdf;     ///< digest of the attachment
    QString seal;    ///< the journal's head when it was issued
    bool operator==(const Paper &) const = default;
};
template <> const Kind &kindOf<Paper>();
