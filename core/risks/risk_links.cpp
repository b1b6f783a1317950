// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risks/risk_links.h"
#include <algorithm>

bool canBeLinkedToRisk(const Kind &kind) { return &kind == &kindOf<Incident>() || &kind == &kindOf<Measure>(); }

bool isLinked(const Risk &risk, const Kind &kind, RecordId record)
{
    if (&kind == &kindOf<Incident>())
        return std::any_of(risk.incidents.begin(), risk.incidents.end(),
                           [record](const RiskIncident &one) { return one.incident.value == record; });
    return &kind == &kindOf<Measure>() &&
           std::any_of(risk.measures.begin(), risk.measures.end(),
                       [record](const RiskMeasure &one) { return one.measure.value == record; });
}

Risk linked(Risk risk, const Kind &kind, RecordId record)
{
    if (isLinked(risk, kind, record))
        return risk;
    if (&kind == &kindOf<Incident>())
        risk.incidents.emplace_back().incident = {record};
    else if (&kind == &kindOf<Measure>())
        risk.measures.emplace_back().measure = {record};
    return risk;
}

Risk unlinked(Risk risk, const Kind &kind, RecordId record)
{
    if (&kind == &kindOf<Incident>())
        std::erase_if(risk.incidents, [record](const RiskIncident &one) { return one.incident.value == record; });
    else if (&kind == &kindOf<Measure>())
        std::erase_if(risk.measures, [record](const RiskMeasure &one) { return one.measure.value == record; });
    return risk;
}
