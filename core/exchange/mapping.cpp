// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mapping.h"
#include "core/exchange/headings.h"
#include <QCoreApplication>

namespace {
QString tr(const char *text) { return QCoreApplication::translate("Import", text); }

const QString kField = QStringLiteral("field");
const QString kValues = QStringLiteral("values");

Error notUnderstood(const QString &heading)
{
    return {Error::Code::Invalid,
            tr("The mapping of “%1” was not understood: give a field's name, null, or an object with field and values.")
                .arg(heading)};
}

Result<ColumnMapping> columnFromJson(const QString &heading, const QJsonValue &json)
{
    if (json.isNull())
        return ColumnMapping{};
    if (json.isString())
        return ColumnMapping{json.toString(), {}};
    const QJsonObject object = json.toObject();
    const QJsonValue values = object.value(kValues);
    const QJsonValue field = object.value(kField);
    if (!json.isObject() || !(values.isUndefined() || values.isObject()) ||
        !(field.isUndefined() || field.isNull() || field.isString()))
        return notUnderstood(heading);
    ColumnMapping column;
    if (!field.isNull())
        column.field = field.isUndefined() ? heading : field.toString();
    const QJsonObject translated = values.toObject();
    for (auto it = translated.begin(); it != translated.end(); ++it) {
        if (!it.value().isString())
            return notUnderstood(heading);
        column.values.insert(it.key().simplified().toLower(), it.value().toString());
    }
    return column;
}
} // namespace

Result<Mapping> mappingFromJson(const QJsonObject &json)
{
    Mapping mapping;
    for (auto it = json.begin(); it != json.end(); ++it) {
        const Result<ColumnMapping> column = columnFromJson(it.key(), it.value());
        if (!column)
            return column.error();
        mapping.columns.insert(plainHeading(it.key()), *column);
    }
    return mapping;
}

QJsonObject mappingToJson(const Mapping &mapping)
{
    QJsonObject json;
    for (auto it = mapping.columns.begin(); it != mapping.columns.end(); ++it) {
        const QJsonValue field = it->field ? QJsonValue(*it->field) : QJsonValue();
        if (it->values.isEmpty()) {
            json.insert(it.key(), field);
            continue;
        }
        QJsonObject values;
        for (auto value = it->values.begin(); value != it->values.end(); ++value)
            values.insert(value.key(), *value);
        json.insert(it.key(), QJsonObject{{kField, field}, {kValues, values}});
    }
    return json;
}
