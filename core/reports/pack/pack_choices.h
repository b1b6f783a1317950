// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/analysis/periods.h"
#include <QMap>
#include <QStringList>

/// What a person decides about a committee paper, and the words that are theirs (PACK.md 2). Plain text; line breaks
/// kept.
struct PackChoices {
    Period period;              ///< whole calendar months
    Day cutOff;                 ///< counts only what had been entered by the end of this day
    Day asAt;                   ///< the day that counts as today
    bool isPublic = false;      ///< the public edition: small counts suppressed, tables left out
    bool sitesByLetter = false; ///< a site with one team on it can identify

    QString committee; ///< "Audit Committee"
    Day meeting;
    QString item;
    QString paper; ///< reference of the paper: AC-2026/27-04
    QString version = QStringLiteral("1");
    QString lead;   ///< title of the executive lead
    QString author; ///< title of the author
    QString clearedBy;
    Day cleared;
    QString consideredBefore;
    QString part; ///< part I public or II private, and why
    QString purpose;
    QStringList asked;     ///< the Committee is asked to …
    QStringList keyPoints; ///< empty: as the rules propose
    QString assurance;     ///< level proposed
    QString assuranceWhy;
    QString registerLinks;                          ///< to the risk register or assurance framework
    QString money, law, peopleAndEquality, quality; ///< implications; "none" is typed, not assumed
    QString interests;
    QString concerns;                ///< what concerns me
    QString decisions;               ///< what I did about your last decisions
    QMap<QString, QString> comments; ///< section number → the words under it

    bool operator==(const PackChoices &) const = default;
};

/// The choices as JSON and back, for the paper that keeps them.
QByteArray toJson(const PackChoices &choices);
PackChoices packChoicesFromJson(const QByteArray &text);
