// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/threats/threat_call.h"

/// A real call of Monday 2 November 2026, 08:22, in which most things were learnt.
ThreatCall aThreatCall();
