// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/new_office.h"

/// What the shipped policy offers a new office: kinds of organisation, and the first of the posts it cannot do without.
NewOfficeChoices firstChoices();
