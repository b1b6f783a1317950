// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/office/site_rows.h"
#include <vector>

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
    QString opening;             ///< how it is opened and closed
    std::optional<int> expected; ///< the most people expected at once, staff included
    std::optional<bool> inScope; ///< used for something that the Act on the protection of premises names
    Day regulatorTold;
    QString lockdown; ///< in which order it is locked down by hand
    QString alarm;    ///< who watches it
    Code policeResponse;
    std::optional<int> cameras;
    Id<Contact> cctvFirm;
    Day cctvServiced;
    std::vector<EmergencyProcedure> procedures;
    std::vector<KeyHolder> keyHolders;
    bool operator==(const Site &) const = default;
};
template <> const Kind &kindOf<Site>();
