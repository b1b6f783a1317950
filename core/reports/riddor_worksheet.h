// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/incidents/incident.h"
#include "core/records/names.h"
#include "core/records/saved.h"
#include "core/reports/report.h"

/// For each person hurt in an incident what the regulations on reporting injuries ask, from which facts and why
/// (DOMAIN.md 6.5), as it stands on the day; people by name only where `withNames`.
Report riddorWorksheet(const Saved<Incident> &incident, const Names &names, Day today, bool withNames);
