// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/exchange/register_exchange.h"

/// Who completed which course, and how long it holds.
PageFactory trainingPage(const RegisterServices &services, const PrintRecord &print);
