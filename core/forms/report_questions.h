// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/forms/form_layout.h"

/// The ten questions of a first report (FIRST_REPORT.md) as a form asks them of somebody outside: no person is picked
/// from the register, and nothing is asked that only the LSMS says.
FormLayout reportQuestions(const Names &names);
