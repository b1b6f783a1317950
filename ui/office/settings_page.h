// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/exchange/register_exchange.h"

/// What the office is and goes by: organisation, departments, posts, choice lists, time limits, bank holidays, courses.
/// `more` are tabs that other features bring.
PageFactory settingsPage(const RegisterServices &services, const PrintRecord &print,
                         std::vector<RegisterSetup> more = {});
