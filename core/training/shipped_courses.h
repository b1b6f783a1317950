// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/training/course.h"
#include <vector>

/// The shipped courses as records of a new office, each with its digest.
Result<std::vector<Course>> shippedCourses();
