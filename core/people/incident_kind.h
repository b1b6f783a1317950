// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/records/field.h"

// Incidents stand above people, who only link to them.
struct Incident;
template <> const Kind &kindOf<Incident>();
