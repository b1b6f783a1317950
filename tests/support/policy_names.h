// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/office/choice_item.h"
#include "core/office/office_limit.h"
#include "core/records/names.h"
#include <QHash>
#include <vector>

/// An office with the choice lists as they ship and no records.
class PolicyNames : public Names {
public:
    PolicyNames();
    QString choiceLabel(const QString &list, const QString &code) const override;
    std::vector<ChoiceName> choices(const QString &list) const override;
    Result<QString> choiceMeant(const QString &list, const QString &text) const override;
    bool hasTrait(const QString &list, const QString &code, const QString &trait) const override;
    LimitName timeLimit(const QString &code) const override { return m_limits.value(code); }
    QString recordName(const Kind &kind, RecordId id) const override;
    Result<RecordId> recordMeant(const Kind &kind, const QString &text) const override;

    /// The first code of a list whose item carries the trait; fails the test where none does.
    Code withTrait(const char *list, const char *trait) const;
    /// The first code of a list whose item does not carry the trait.
    Code withoutTrait(const char *list, const char *trait) const;

    QHash<RecordId, QString> recordNames; ///< what a test calls its records; others are called by their number

private:
    std::vector<ChoiceItem> m_items;
    QHash<QString, LimitName> m_limits = limitsByCode({});
};
