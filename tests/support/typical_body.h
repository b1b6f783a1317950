// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/support/small_pack.h"

/// The body for which PACK.md tells its lengths: some sixty incidents a year, twelve kinds, six sites; staff, badges,
/// training and assessments, a last paper, incidents reported after it and one restricted case. The same each time.
class TypicalBody : public SmallPack {
public:
    TypicalBody();
    /// Everything that a person may say on the cover and under the sections, at the length at which they say it.
    void fillWords();

private:
    void addIncidents();
    void addWhatFollowed();
    void addStaff();
    void addAssessments();
};
