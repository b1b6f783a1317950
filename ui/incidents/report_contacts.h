// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/incidents/report_letters.h"

class Workspace;

/// The body, its LSMS as the posts say today, and the reporter of the incident, where there is one.
ReportContacts reportContacts(const Workspace &workspace, const Incident *incident = nullptr);
