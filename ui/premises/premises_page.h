// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/exchange/register_exchange.h"

/// Sites, their buildings and rooms.
PageFactory premisesPage(const RegisterServices &services, const PrintRecord &print);
