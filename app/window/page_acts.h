// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/base/register_services.h"

class StepActs;

/// Puts in what steps do on a page of the window: the status of the incident, the course of who is alleged in it.
void putPageActs(StepActs &acts, const RegisterServices &services);
