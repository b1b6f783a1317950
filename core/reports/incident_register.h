// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/access/may.h"
#include "core/base/result.h"
#include "core/reports/pack/pack_choices.h"
#include "core/reports/report.h"

class Database;
class Names;

/// Every live incident of the period that the scope covers, oldest first, however many; rows are read as they are
/// printed.
Result<Report> incidentRegister(const Database &database, const Names &names, const Scope &scope,
                                const PackChoices &choices);
