// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/workspace/sample_chance.h"
#include "core/workspace/sample_material.h"
#include "core/workspace/sample_timeline.h"

/// What becomes of a report besides the ordinary.
enum class SampleFate {
    Ordinary,
    Exercise,
    Duplicate,
    Withdrawn,
    LeftOpen,
    Imported ///< came in a listing of another system, not long ago, and nobody has touched it since
};

/// The bones of an incident: when it happened, was told and was entered, and what it was. Its flesh follows from
/// `seed`.
struct SampleOccasion {
    QDateTime occurred, reported, reached, entered;
    std::size_t kind = 0, story = 0; ///< in the material
    SampleFate fate = SampleFate::Ordinary;
    std::uint64_t seed = 0;
    std::size_t original = 0; ///< of a duplicate: its place in the list
    QString reference;        ///< that storage will give it
};

/// When the listing of another system was imported, of which the sample still has the file's own incidents.
QDateTime sampleImportAt(Day until);

/// Occasions over the years up to `until`, in the order of entering. The rate has a season and one real shift, and no
/// trend; everything has happened, been told and been entered before `until` begins. Some of the last paper's period
/// are told after that paper, and the last days bring a few by import.
std::vector<SampleOccasion> planOccasions(const SampleMaterial &material, qint64 count, Day first, Day until,
                                          Chance &chance);
