// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/id.h"
#include "core/exchange/names_over.h"
#include <QHash>

class Database;

/// The names of an office for files without personal data: a record whose kind has personal fields is called by its
/// naming field, as a staff number, or else by its reference, never by a person's name.
class ImpersonalNames : public NamesOver {
public:
    ImpersonalNames(const Database &database, const Names &names) : NamesOver(names), m_database(database) {}

    QString recordName(const Kind &kind, RecordId id) const override;
    QString recordKey(const Kind &kind, RecordId id) const override;

private:
    QString impersonal(const Kind &kind, RecordId id) const;
    const Database &m_database;
    mutable QHash<RecordId, QString> m_known;
};
