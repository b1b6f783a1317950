// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/records/field.h"
#include <QStringList>

/// One item of a choice list of the office (ARCHITECTURE.md idea 5); the office's own from the day it was edited.
struct ChoiceItem {
    QString list;
    QString code; ///< stays for good: records hold it
    QString label;
    QString definition;
    QString group;
    QString aliases; ///< other words accepted for it, one a line
    QString traits;  ///< what the program may ask of it, one a line
    int position = 0;
    bool retired = false; ///< kept where used, not offered
    QString source;       ///< where the product has it from
    bool verified = false;
    QString shipped; ///< digest of the shipped item it came from; empty: the office's own
    bool operator==(const ChoiceItem &) const = default;
};
template <> const Kind &kindOf<ChoiceItem>();

/// The lines of a text that holds one entry a line, without blanks around them and without empty ones.
QStringList entries(const QString &lines);
