// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/kind.h"
#include "core/training/training_record.h"
#include "core/training/training_rules.h"

namespace training_record {
constexpr Field fields[] = {
    field<&TrainingRecord::person>("person", label("Person")).required().column().indexed().with(Field::Whose),
    field<&TrainingRecord::course>("course", label("Course")).required().column().indexed().counted(),
    field<&TrainingRecord::booked>("booked", label("Booked for")),
    field<&TrainingRecord::completed>("completed", label("Completed")).past().column().indexed(),
    field<&TrainingRecord::expires>("expires", label("Expires")).since("completed").column().indexed(),
    field<&TrainingRecord::outcome>("outcome", label("Outcome")).list("attendance-outcome").column().counted(),
    field<&TrainingRecord::provider>("provider", label("Provider")).searched(),
};
constexpr Field exemption[] = {
    field<&TrainingRecord::exemptFrom>("exempt_from", label("Exempt from")),
    field<&TrainingRecord::exemptUntil>("exempt_until", label("Exempt until"))
        .since("exempt_from")
        .when("exempt_from", "*"),
    field<&TrainingRecord::exemptWhy>("exempt_why", label("Why exempt")).when("exempt_from", "*"),
};
constexpr Section sections[] = {
    {"attendance", label("Attendance"), fields},
    {"exemption", label("Exemption"), exemption},
};
constexpr Computed computed[] = {{"state", label("State"), foundBy<TrainingRecord, trainingFound>(), "course"}};
constexpr Kind description{
    .name = "training_record",
    .label = label("Training record"),
    .plural = label("Training"),
    .why = label("Who completed which course and until when it holds; earlier completions are kept."),
    .icon = "training",
    .area = Area::Training,
    .prefix = "TRN",
    .sameBy = "person course completed|person course booked",
    .anyOf = "completed booked exempt_from outcome",
    .sections = sections,
    .computed = computed,
    .shape = shapeOf<TrainingRecord>()};
} // namespace training_record

template <> const Kind &kindOf<TrainingRecord>() { return training_record::description; }
