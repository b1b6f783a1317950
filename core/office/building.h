// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/office/site.h"

/// A building of a site.
struct Building {
    QString name;
    Id<Site> site;
    bool operator==(const Building &) const = default;
};
template <> const Kind &kindOf<Building>();
