// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/incidents/incident.h"
#include "core/workspace/sample_occasions.h"
#include "core/workspace/sample_office.h"

/// An incident of the sample as it was first entered. Its office is written already: links go to its records. `earlier`
/// is a reference that the text may name; empty: none.
Incident sampleIncident(const SampleOccasion &occasion, const SampleMaterial &material, const SampleOffice &office,
                        const QString &earlier);

/// One later step in handling an incident; the last one may withdraw it.
struct SampleHandlingStep {
    QDateTime at;
    QString why;
    std::function<void(Incident &)> edit; ///< none: it is withdrawn
};

/// What became of an incident until the end of the sample, in the order of time.
std::vector<SampleHandlingStep> sampleHandling(const SampleOccasion &occasion, const Incident &incident,
                                               const SampleIncidentKind &kind, Day until, const Names &names);
