// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/exchange/import_write.h"
#include <QJsonObject>

/// The answer of `wardkeep-cli import` (CLI.md): what the plan found and what was done.
QJsonObject importAnswer(const ImportPlan &plan, const ImportOutcome &outcome, const Names &names);
