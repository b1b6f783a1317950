// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/records/kind.h"

/// By which values a record of a file is known to be one that is here: lists of field keys, the first of which all
/// values are given decides. Empty for kinds whose records only our own reference tells apart.
std::vector<std::vector<const char *>> identitiesOf(const Kind &kind);
