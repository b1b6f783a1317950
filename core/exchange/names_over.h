// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/records/names.h"

/// The names of an office, of which a few are told otherwise by those who derive from it.
class NamesOver : public Names {
public:
    /// The names below outlive it.
    explicit NamesOver(const Names &names) : m_names(names) {}

    QString choiceLabel(const QString &list, const QString &code) const override
    {
        return m_names.choiceLabel(list, code);
    }
    std::vector<ChoiceName> choices(const QString &list) const override { return m_names.choices(list); }
    std::optional<ChoiceName> choice(const QString &list, const QString &code) const override
    {
        return m_names.choice(list, code);
    }
    Result<QString> choiceMeant(const QString &list, const QString &text) const override
    {
        return m_names.choiceMeant(list, text);
    }
    bool hasTrait(const QString &list, const QString &code, const QString &trait) const override
    {
        return m_names.hasTrait(list, code, trait);
    }
    LimitName timeLimit(const QString &code) const override { return m_names.timeLimit(code); }
    QString recordName(const Kind &kind, RecordId id) const override { return m_names.recordName(kind, id); }
    QString recordKey(const Kind &kind, RecordId id) const override { return m_names.recordKey(kind, id); }
    Result<RecordId> recordMeant(const Kind &kind, const QString &text) const override
    {
        return m_names.recordMeant(kind, text);
    }

private:
    const Names &m_names;
};
