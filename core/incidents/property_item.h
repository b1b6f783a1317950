// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/records/field.h"

/// A thing taken, lost or damaged in an incident (DOMAIN.md 3.2, 3.3).
struct PropertyItem {
    RecordId id = 0;
    QString item;
    Code owner;
    QString ownerName; ///< whose it is, where that matters: the property receipt goes to them
    QString description;
    QString tag; ///< asset tag or serial number
    std::optional<int> quantity;
    std::optional<Money> value; ///< of all of them together
    Code basis;
    std::optional<Money> recovered;
    Day recoveredOn;
    Code personalData; ///< yes, no, not known
    Code encrypted;
    Day wiped;
    QString formsFrom; ///< serial numbers of prescription forms
    QString formsTo;
    QString lossesNumber; ///< of Finance's losses register
    QString insurerClaim;
    bool operator==(const PropertyItem &) const = default;
};
template <> const Kind &kindOf<PropertyItem>();
