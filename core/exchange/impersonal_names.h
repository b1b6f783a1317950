// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/id.h"
#include "core/records/names.h"
#include <QHash>

class Database;

/// The names of an office for files without personal data: a record whose kind has personal fields is called by its
/// naming field, as a staff number, or else by its reference, never by a person's name.
class ImpersonalNames : public Names {
public:
    ImpersonalNames(const Database &database, const Names &names) : m_database(database), m_names(names) {}

    QString choiceLabel(const QString &list, const QString &code) const override
    {
        return m_names.choiceLabel(list, code);
    }
    std::vector<ChoiceName> choices(const QString &list) const override { return m_names.choices(list); }
    Result<QString> choiceMeant(const QString &list, const QString &text) const override
    {
        return m_names.choiceMeant(list, text);
    }
    bool hasTrait(const QString &list, const QString &code, const QString &trait) const override
    {
        return m_names.hasTrait(list, code, trait);
    }
    QString recordName(const Kind &kind, RecordId id) const override;
    QString recordKey(const Kind &kind, RecordId id) const override;
    Result<RecordId> recordMeant(const Kind &kind, const QString &text) const override
    {
        return m_names.recordMeant(kind, text);
    }

private:
    QString impersonal(const Kind &kind, RecordId id) const;
    const Database &m_database;
    const Names &m_names;
    mutable QHash<RecordId, QString> m_known;
};
