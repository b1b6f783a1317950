// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/impersonal_names.h"
#include "core/records/kind.h"
#include "core/storage/database.h"
#include "core/storage/record_io.h"

QString ImpersonalNames::recordName(const Kind &kind, RecordId id) const
{
    return kind.field(Field::Personal) ? impersonal(kind, id) : NamesOver::recordName(kind, id);
}

QString ImpersonalNames::recordKey(const Kind &kind, RecordId id) const
{
    return kind.field(Field::Personal) ? impersonal(kind, id) : NamesOver::recordKey(kind, id);
}

QString ImpersonalNames::impersonal(const Kind &kind, RecordId id) const
{
    if (const auto known = m_known.constFind(id); known != m_known.constEnd())
        return *known;
    const Result<AnySaved> record = RecordReader(m_database, kind).load(id);
    const Field *naming = kind.field(QLatin1String(kind.naming));
    QString text;
    if (record && naming && !naming->is(Field::Personal))
        text = naming->value(record->record.data()).stored();
    if (record && text.isEmpty())
        text = record->stamp.reference;
    return *m_known.insert(id, text);
}
