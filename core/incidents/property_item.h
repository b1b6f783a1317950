// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/records/field.h"

/// A thing taken, lost or damaged in an incident.
struct PropertyItem {
    RecordId id = 0;
    QString item;
    Code owner;
    std::optional<Money> value;
    Code basis;
    std::optional<Money> recovered;
    bool operator==(const PropertyItem &) const = default;
};
template <> const Kind &kindOf<PropertyItem>();
