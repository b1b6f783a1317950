// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/base/register_services.h"

class StepActs;

/// Puts in what opens the form of a record: the incident itself, an action that hangs on it, the manager's answer.
void putRecordActs(StepActs &acts, const RegisterServices &services);
