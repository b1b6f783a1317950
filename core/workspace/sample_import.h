// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/incidents/incident.h"
#include "core/workspace/sample_office.h"

/// Puts the saved import mappings on the timeline.
void scheduleMappings(const SampleOffice &office, SampleTimeline &timeline);

/// Imports a hospital's monthly listing that tells of these incidents, in their order, as a person would from its file.
Result<void> importListing(Write &write, const std::vector<Incident> &incidents, const SampleOffice &office);
