// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QStringList>
#include <vector>

/// A reference to a record, typed in a text.
struct ReferenceInText {
    qsizetype at = 0;
    qsizetype length = 0;
    QString reference; ///< in capitals
    bool operator==(const ReferenceInText &) const = default;
};

/// References as `INC-2026/27-0042` with one of the prefixes, in any case, from left to right; one that continues in a
/// letter or digit is none.
std::vector<ReferenceInText> referencesIn(const QString &text, const QStringList &prefixes);
