// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/office/choice_item.h"
#include "core/office/office_limit.h"
#include "core/records/names.h"
#include <map>

/// The choice lists and time limits as they ship, for work without an office; there are no records to name.
class ShippedNames : public Names {
public:
    ShippedNames();
    QString choiceLabel(const QString &list, const QString &code) const override;
    std::vector<ChoiceName> choices(const QString &list) const override;
    std::optional<ChoiceName> choice(const QString &list, const QString &code) const override;
    Result<QString> choiceMeant(const QString &list, const QString &text) const override;
    bool hasTrait(const QString &list, const QString &code, const QString &trait) const override;
    LimitName timeLimit(const QString &code) const override { return m_limits.value(code); }
    QString recordName(const Kind &, RecordId) const override { return {}; }
    Result<RecordId> recordMeant(const Kind &kind, const QString &text) const override;

private:
    const ChoiceName *find(const QString &list, const QString &code) const;
    std::map<QString, std::vector<ChoiceName>> m_lists;
    QHash<QString, LimitName> m_limits = limitsByCode({});
};
