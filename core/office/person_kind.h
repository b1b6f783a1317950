// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/records/field.h"

struct Person;
/// The register of people: said here, below the feature, since the office's own records link to people.
template <> const Kind &kindOf<Person>();
