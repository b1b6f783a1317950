// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/exchange/register_exchange.h"

/// The register of people: staff, contacts and those who have a part in incidents.
PageFactory peoplePage(const RegisterServices &services, const PrintRecord &print);
