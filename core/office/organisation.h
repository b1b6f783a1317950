// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/office_hours.h"
#include "core/records/field.h"

/// The body whose office this is, and how the office works: one record in each office file.
struct Organisation {
    QString legalName;
    QString shortName;
    Code kind;
    QString odsCode;
    QString address;     ///< as letters print it, a line each
    QString predecessor; ///< the body whose records came over, where there was one
    QString securityPhone;
    QString securityEmail;
    QString referencePattern = QStringLiteral("{prefix}-{year}/{yy}-{number:4}");
    Code part;                                 ///< of the United Kingdom, whose bank holidays it keeps; none: all
    Code marking;                              ///< the classification in the footer of papers
    std::optional<int> packCycleMonths = 2;    ///< OBLIGATIONS P5.5
    std::optional<int> reportHours = 24;       ///< DOMAIN.md 13
    std::optional<int> reviewWorkingDays = 10; ///< DOMAIN.md 13
    std::optional<int> badgeDays = 7;          ///< DOMAIN.md 13
    std::optional<int> riskThreshold = 8;      ///< score from which the committee sees a risk
    std::optional<int> cctvDays = 30;          ///< DOMAIN.md 13
    std::optional<int> suppressBelow = 5;      ///< PACK.md rule 8
    QString opens = QStringLiteral("09:00");   ///< of each working day
    QString closes = QStringLiteral("17:00");
    bool onePerson = true; ///< rules that want a second person are off (PRODUCT.md)
    bool operator==(const Organisation &) const = default;
};
template <> const Kind &kindOf<Organisation>();

/// The hours as they are set; nine to five where they can't be read.
OfficeHours officeHours(const Organisation &organisation);
