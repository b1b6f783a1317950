// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/exchange/register_exchange.h"

/// Risk assessments with the band of their score, in its word and colour.
PageFactory risksPage(const RegisterServices &services, const PrintRecord &print);
