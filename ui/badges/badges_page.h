// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/exchange/register_exchange.h"

/// The register of badges, each with the state it is in today.
PageFactory badgesPage(const RegisterServices &services, const PrintRecord &print);
