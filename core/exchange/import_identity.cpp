// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_identity.h"
#include "core/incidents/incident.h"
#include "core/office/building.h"
#include "core/office/choice_item.h"
#include "core/office/room.h"
#include "core/risks/risk_assessment.h"
#include "core/training/training_record.h"

std::vector<Identity> identitiesOf(const Kind &kind)
{
    if (&kind == &kindOf<Incident>())
        return {{{"other_reference"}}};
    if (&kind == &kindOf<RiskAssessment>())
        return {{{"title"}, {"assessed"}}};
    if (&kind == &kindOf<TrainingRecord>())
        return {{{"person"}, {"course"}, {"completed"}}, {{"person"}, {"course"}, {"booked"}}};
    if (&kind == &kindOf<ChoiceItem>())
        return {{{"code"}, {"list"}}};
    if (&kind == &kindOf<Building>())
        return {{{"name"}, {"site"}}};
    if (&kind == &kindOf<Room>())
        return {{{"name"}, {"site"}, {"building", true}}};
    std::vector<Identity> found;
    for (const Field *field : kind.fields())
        if (field->is(Field::Unique))
            found.push_back({{field->key}});
    return found;
}
