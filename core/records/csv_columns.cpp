// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/csv_columns.h"
#include "core/records/rows.h"
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace {

QString words(const char *text) { return QCoreApplication::translate("CsvColumns", text); }

Error refusal(const QString &sentence) { return {Error::Code::Invalid, sentence}; }

QString headingOf(const char *key) { return QString::fromUtf8(key).replace(u'_', u' '); }

QString pounds(qint64 pence)
{
    const quint64 size = pence < 0 ? 0 - static_cast<quint64>(pence) : static_cast<quint64>(pence);
    return (pence < 0 ? QStringLiteral("-") : QString()) + QString::number(size / 100) + u'.' +
           QString::number(size % 100).rightJustified(2, u'0');
}

Result<void> parseField(const Field &field, const QString &text, void *row, const Names &names,
                        const ParseContext &context)
{
    const auto value = parse(field, text, names, context);
    if (!value)
        return value.error();
    if (!field.setValue(row, *value))
        return refusal(words("“%1” does not fit here.").arg(text));
    return {};
}

Result<void> parseRow(const Children &list, const QJsonValue &json, void *record, const Names &names,
                      const ParseContext &context)
{
    QJsonObject cells = json.toObject();
    const RecordId id = cells.take(QStringLiteral("id")).toString().toLongLong();
    if (!json.isObject() || id < 0 || (id != 0 && indexOfRow(list, record, id)))
        return refusal(words("The row is not an object with a number of its own."));
    void *row = appendBlankRow(list, record, id);
    for (auto it = cells.begin(); it != cells.end(); ++it) {
        const Field *field = list.kind().field(it.key());
        if (!field || !it.value().isString())
            return refusal(words("“%1” is not a field with a text.").arg(it.key()));
        if (auto read = parseField(*field, it.value().toString(), row, names, context); !read)
            return refusal(words("%1: %2").arg(it.key(), read.error().text));
    }
    return {};
}

} // namespace

std::vector<CsvColumn> csvColumns(const Kind &kind, const CsvChoice &choice)
{
    std::vector<CsvColumn> columns;
    if (*kind.prefix)
        columns.push_back({QStringLiteral("wardkeep reference"), nullptr, nullptr});
    for (const Field *field : kind.fields())
        if (choice.includes(*field))
            columns.push_back({headingOf(field->key), field, nullptr});
    for (const Children &list : kind.lists)
        columns.push_back({headingOf(list.key), nullptr, &list});
    return columns;
}

QString csvText(const Field &field, const Value &value, const Names &names)
{
    if (value.isNull())
        return {};
    switch (field.type) {
    case Type::YesNo:
        return value.number() == 1 ? QStringLiteral("yes") : QStringLiteral("no");
    case Type::Money:
        return pounds(value.number());
    case Type::Choices:
        return value.text().split(u'|', Qt::SkipEmptyParts).join(u'|');
    case Type::Link:
        return field.target ? names.recordKey(field.target(), value.number()) : value.stored();
    case Type::Text:
    case Type::LongText:
    case Type::Number:
    case Type::Day:
    case Type::Moment:
    case Type::Choice:
    case Type::Score:
        break;
    }
    return value.stored();
}

QString csvText(const Children &list, const void *record, const Names &names, const CsvChoice &choice)
{
    QJsonArray rows;
    for (std::size_t i = 0; i < list.size(record); ++i) {
        const void *row = list.at(record, i);
        QJsonObject cells;
        if (const RecordId id = list.id(row))
            cells.insert(QStringLiteral("id"), QString::number(id));
        for (const Field *field : list.kind().fields())
            if (const Value value = field->value(row);
                choice.includes(*field) && (!value.isNull() || CsvChoice::canLeaveOut(*field)))
                cells.insert(QLatin1String(field->key), csvText(*field, value, names));
        rows.append(cells);
    }
    return rows.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(rows).toJson(QJsonDocument::Compact));
}

QString csvText(const CsvColumn &column, const void *record, const QString &reference, const Names &names,
                const CsvChoice &choice)
{
    if (column.isReference())
        return reference;
    return column.field ? csvText(*column.field, column.field->value(record), names)
                        : csvText(*column.list, record, names, choice);
}

Result<void> parseRows(const Children &list, const QString &text, void *record, const Names &names,
                       const ParseContext &context)
{
    arrangeRows(list, record, {});
    if (text.trimmed().isEmpty())
        return {};
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8(), &fault);
    if (!document.isArray())
        return refusal(words("“%1” should be a list of rows as `export` writes it.").arg(headingOf(list.key)));
    int number = 0;
    for (const QJsonValue &row : document.array()) {
        ++number;
        if (auto read = parseRow(list, row, record, names, context); !read)
            return refusal(
                words("Row %1 of “%2”: %3").arg(QString::number(number), headingOf(list.key), read.error().text));
    }
    return {};
}
