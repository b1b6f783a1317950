// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/incidents/incident.h"
#include "core/records/names.h"

/// Moves what files and older offices say of police and loss in single cells into rows of their own: into the first
/// row where one is there.
void settleArrival(Incident &incident);
/// Where the police were told and nothing more is known, that alone makes a police case, so that somebody asks what
/// came of it.
void openPoliceCase(Incident &incident, const Names &names);
