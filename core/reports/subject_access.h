// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/records/saved.h"
#include "core/reports/report.h"
#include "core/requests/information_request.h"

/// What the office holds about the person a request names: every place found with what becomes of it and on what
/// ground, how many there are of each, and exactly what was sent. For the office's own file: it names what is withheld.
Report subjectAccessReport(const Saved<InformationRequest> &request, const Names &names, Day today);
