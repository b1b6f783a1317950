// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/records/found.h"
#include "core/requests/information_request.h"

class Names;

/// The day by which the request must be answered, by the deadline its type names (DOMAIN.md 13): working days skip
/// Saturdays, Sundays and the office's table of bank holidays in any part of the United Kingdom; a month ends on its
/// last day where the next is shorter. An extension wins, then the earlier of that day and the one the request
/// names. Not known where nothing says.
Day requestDue(const InformationRequest &request, const Names &names);

/// `answered`, `answered 2 days late`, `3 days overdue`, `due today`, `due in 5 days`, `no date set`.
Found requestState(const InformationRequest &request, Day today, const Names &names);
