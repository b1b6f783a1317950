// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_identity.h"
#include "core/incidents/incident.h"
#include "core/risks/risk_assessment.h"
#include "core/training/training_record.h"

std::vector<std::vector<const char *>> identitiesOf(const Kind &kind)
{
    if (&kind == &kindOf<Incident>())
        return {{"other_reference"}};
    if (&kind == &kindOf<RiskAssessment>())
        return {{"title", "assessed"}};
    if (&kind == &kindOf<TrainingRecord>())
        return {{"person", "course", "completed"}, {"person", "course", "booked"}};
    std::vector<std::vector<const char *>> found;
    for (const Field *field : kind.fields())
        if (field->is(Field::Unique))
            found.push_back({field->key});
    return found;
}
