// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/exchange/import_plan.h"

/// Personnel systems write a row for each time in which something of a person was so (FORMATS.md D3). Of the rows with
/// one identity the one that holds on the day of the import counts, else the last before it, else the next; the others
/// are passed over as the same record, and it is said. `identity` is empty for a row that names nobody.
void passOverOtherTimes(ImportPlan &plan, const std::function<QString(const ImportRow &)> &identity);
