// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Stands in for Catch2 2's single header where Catch2 3 is installed (Ubuntu 24.04); tests/CMakeLists.txt puts it on
// the path.
#include <catch2/catch_all.hpp>
using Catch::Approx;
