// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/record_json.h"
#include "core/records/rows.h"
#include <QCoreApplication>
#include <QJsonArray>

namespace {

QString words(const char *text) { return QCoreApplication::translate("RecordJson", text); }

Error refusal(const char *text, const QString &key) { return {Error::Code::Invalid, words(text).arg(key)}; }

QJsonValue jsonOf(const Field &field, const Value &value)
{
    switch (field.type) {
    case Type::YesNo:
        return value.number() == 1;
    case Type::Number:
    case Type::Score:
    case Type::Money:
        return value.number();
    case Type::Choices:
        return QJsonArray::fromStringList(value.text().split(u'|', Qt::SkipEmptyParts));
    case Type::Link:
    case Type::Text:
    case Type::LongText:
    case Type::Day:
    case Type::Moment:
    case Type::Choice:
        break;
    }
    return value.stored();
}

Result<Value> wholeNumber(const QJsonValue &json, const QString &key)
{
    const qint64 number = json.toInteger(0);
    if (!json.isDouble() || (number == 0 && json.toInteger(1) == 1))
        return refusal("“%1” should be a whole number.", key);
    return Value(number);
}

Result<Value> link(const QJsonValue &json, const QString &key)
{
    bool isNumber = false;
    const RecordId id = json.toString().toLongLong(&isNumber);
    if (!isNumber || id <= 0)
        return refusal("“%1” should be the number of a record, as text.", key);
    return Value(id);
}

Result<Value> severalChoices(const QJsonValue &json, const QString &key)
{
    QStringList codes;
    bool sound = json.isArray();
    for (const QJsonValue &code : json.toArray()) {
        sound = sound && code.isString() && !code.toString().isEmpty() && !code.toString().contains(u'|');
        codes.append(code.toString());
    }
    if (!sound)
        return refusal("“%1” should be a list of codes.", key);
    return codes.isEmpty() ? Value() : Value(QString(u'|' + codes.join(u'|') + u'|'));
}

Result<Value> valueOf(const Field &field, const QJsonValue &json, const QString &key)
{
    if (json.isNull())
        return Value();
    switch (field.type) {
    case Type::YesNo:
        if (!json.isBool())
            return refusal("“%1” should be true or false.", key);
        return Value(qint64(json.toBool() ? 1 : 0));
    case Type::Number:
    case Type::Score:
    case Type::Money:
        return wholeNumber(json, key);
    case Type::Link:
        return link(json, key);
    case Type::Choices:
        return severalChoices(json, key);
    case Type::Text:
    case Type::LongText:
    case Type::Day:
    case Type::Moment:
    case Type::Choice:
        break;
    }
    if (!json.isString())
        return refusal("“%1” should be text.", key);
    return Value(json.toString());
}

Result<void> readField(const Field &field, const QJsonValue &json, void *record, const QString &key)
{
    auto value = valueOf(field, json, key);
    if (!value)
        return value.error();
    if (!field.setValue(record, *value))
        return Error{Error::Code::Invalid, words("“%1” can’t hold “%2”.").arg(key, value->stored())};
    return {};
}

Result<void> readInto(const Kind &kind, const QJsonObject &json, void *record, UnknownKeys unknown,
                      const QString &prefix);

Result<void> readRow(const Children &list, const QJsonValue &json, void *record, UnknownKeys unknown,
                     const QString &path)
{
    if (!json.isObject())
        return refusal("“%1” should be an object.", path);
    QJsonObject fields = json.toObject();
    const QJsonValue id = fields.take(QStringLiteral("id"));
    RecordId number = 0;
    if (!id.isUndefined()) {
        const auto read = link(id, path + QStringLiteral("/id"));
        if (!read)
            return read.error();
        number = read->number();
        if (indexOfRow(list, record, number))
            return refusal("“%1” has the number of a row before it.", path);
    }
    void *row = appendBlankRow(list, record, number);
    return readInto(list.kind(), fields, row, unknown, path + u'/');
}

Result<void> readRows(const Children &list, const QJsonValue &json, void *record, UnknownKeys unknown)
{
    const QString key = QLatin1String(list.key);
    if (!json.isArray())
        return refusal("“%1” should be a list of rows.", key);
    while (list.size(record) > 0)
        list.erase(record, list.size(record) - 1);
    int index = 0;
    for (const QJsonValue &row : json.toArray())
        if (auto read = readRow(list, row, record, unknown, key + u'/' + QString::number(index++)); !read)
            return read;
    return {};
}

Result<void> readInto(const Kind &kind, const QJsonObject &json, void *record, UnknownKeys unknown,
                      const QString &prefix)
{
    for (auto it = json.begin(); it != json.end(); ++it) {
        Result<void> read;
        if (const Field *field = kind.field(it.key()))
            read = readField(*field, it.value(), record, prefix + it.key());
        else if (const Children *list = listOf(kind, it.key()))
            read = readRows(*list, it.value(), record, unknown);
        else if (unknown == UnknownKeys::Refused)
            read = Error{Error::Code::Invalid,
                         words("“%1” is not a field of “%2”.").arg(prefix + it.key(), QLatin1String(kind.name))};
        if (!read)
            return read;
    }
    return {};
}

} // namespace

QJsonObject toJson(const Kind &kind, const void *record)
{
    QJsonObject json;
    for (const Section &section : kind.sections)
        for (const Field &field : section.fields)
            if (const Value value = field.value(record); !value.isNull())
                json.insert(QLatin1String(field.key), jsonOf(field, value));
    for (const Children &list : kind.lists) {
        QJsonArray rows;
        for (std::size_t i = 0; i < list.size(record); ++i) {
            QJsonObject row = toJson(list.kind(), list.at(record, i));
            if (const RecordId id = list.id(list.at(record, i)))
                row.insert(QStringLiteral("id"), QString::number(id));
            rows.append(row);
        }
        if (!rows.isEmpty())
            json.insert(QLatin1String(list.key), rows);
    }
    return json;
}

Result<void> fromJson(const Kind &kind, const QJsonObject &json, void *record, UnknownKeys unknown)
{
    return readInto(kind, json, record, unknown, QString());
}

Result<AnyRecord> recordFromJson(const Kind &kind, const QJsonObject &json, UnknownKeys unknown)
{
    AnyRecord record(kind);
    blank(kind, record.data());
    if (auto read = fromJson(kind, json, record.data(), unknown); !read)
        return read.error();
    return record;
}
