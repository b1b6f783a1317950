// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/exchange/register_exchange.h"

/// The pages of the registers beside the incidents, in the order of the navigation. What the services refer to outlives
/// the pages.
std::vector<PageFactory> registerPages(const RegisterServices &services, const PrintRecord &print = {});
/// The pages of the office itself: imports and settings.
std::vector<PageFactory> officePages(const RegisterServices &services, const PrintRecord &print = {});
