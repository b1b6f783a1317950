// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/exchange/import_plan.h"
#include "core/exchange/import_record.h"

/// The live import of the very same file, said in the plan's notes; none where it is new here.
Result<std::optional<ImportRecord>> noteKnownFile(ImportPlan &plan, const Database &database);
