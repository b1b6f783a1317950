// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/incidents/incident.h"
#include "core/records/names.h"
#include <cstdint>

/// What the reviewer of a sample incident finds out: how people were hurt and supported, what was taken, who was told.
void tellFollowUp(Incident &incident, std::uint64_t seed, Day reviewed, const Names &names);
/// What is learnt when a sample incident closes.
void tellLessons(Incident &incident, std::uint64_t seed);
