// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/records/field.h"

/// Premises where the body's people work.
struct Site {
    QString name;
    Code kind;
    QString address;
    QString postcode;
    QString landlord;
    QString occupiedBy;
    QString opens; ///< when and by whom, as people say it
    QString closes;
    std::optional<bool> cctv;
    std::optional<int> cctvDays; ///< until footage is overwritten; not known: the office's setting holds
    QString note;
    bool operator==(const Site &) const = default;
};
template <> const Kind &kindOf<Site>();
