// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/exchange/derived_list.h"
#include "core/sanctions/find_courses.h"

/// Courses as CLI.md lists them under `courses-of-conduct`: possible and confirmed ones, a row for each person alleged;
/// victims with a semicolon between, most occasions first.
DerivedList coursesList(const FoundCourses &found, const Names &names);
