// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/records/names.h"
#include <QSet>

/// An office in which every list has the same items and record 17 of a kind is called `<kind> 17`.
class FixedNames : public Names {
public:
    QSet<QString> traits; ///< as `list/code/trait`

    QString choiceLabel(const QString &list, const QString &code) const override;
    std::vector<ChoiceName> choices(const QString &list) const override;
    Result<QString> choiceMeant(const QString &list, const QString &text) const override;
    bool hasTrait(const QString &list, const QString &code, const QString &trait) const override;
    QString recordName(const Kind &kind, RecordId id) const override;
    Result<RecordId> recordMeant(const Kind &kind, const QString &text) const override;
};
