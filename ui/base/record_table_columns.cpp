// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/record_table_columns.h"
#include <QCoreApplication>

namespace {
QString words(const char *text) { return QCoreApplication::translate("RecordTable", text); }
} // namespace

std::vector<TableColumn> allColumns(const Kind &kind)
{
    std::vector<TableColumn> all;
    if (*kind.prefix)
        all.push_back({QStringLiteral("reference"), words("Reference")});
    const auto addComputed = [&](const char *after) {
        for (const Computed &computed : kind.computed)
            if (after ? computed.after && qstrcmp(computed.after, after) == 0 : !computed.after)
                all.push_back({QString::fromLatin1(computed.key), kind.shown(computed.label), nullptr, &computed});
    };
    for (const Field *field : kind.fields()) {
        if (!field->is(Field::Hidden))
            all.push_back({QString::fromLatin1(field->key), kind.shown(field->label), field});
        addComputed(field->key);
    }
    addComputed(nullptr);
    all.push_back({QStringLiteral("entered"), words("Entered")});
    return all;
}

QStringList usualColumns(const Kind &kind)
{
    QStringList keys;
    for (const TableColumn &column : allColumns(kind))
        if (column.key == QStringLiteral("reference") || (column.computed && column.computed->after) ||
            (column.field && column.field->is(Field::Column)))
            keys << column.key;
    return keys;
}

std::vector<TableColumn> columnsNamed(const Kind &kind, const QStringList &keys)
{
    const std::vector<TableColumn> all = allColumns(kind);
    std::vector<TableColumn> chosen;
    for (const QString &key : keys)
        for (const TableColumn &column : all)
            if (column.key == key)
                chosen.push_back(column);
    return chosen;
}
