// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/policy.h"
#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

Result<std::vector<QJsonObject>> shippedItems(const QString &name)
{
    QFile file(QStringLiteral(":/resources/policy/%1.json").arg(name));
    const QJsonDocument document =
        file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()) : QJsonDocument();
    const QJsonArray array = document.object().value(QLatin1String("items")).toArray();
    if (array.isEmpty())
        return Error{Error::Code::Failed, QCoreApplication::translate("policy", "The program is incomplete: its %1 are "
                                                                                "missing. Install it again.")
                                              .arg(name)};
    std::vector<QJsonObject> items;
    for (const QJsonValue &value : array)
        items.push_back(value.toObject());
    return items;
}

QString policyText(const QJsonObject &item, const QString &key)
{
    const QJsonValue value = item.value(key);
    QStringList lines;
    for (const QJsonValue &line : value.toArray())
        lines.append(line.toString());
    return value.isArray() ? lines.join(u'\n') : value.toString();
}

void takeFields(const Kind &kind, void *record, const QJsonObject &item, const PolicyKeys &keys)
{
    for (const Field *field : kind.fields()) {
        const QString key = QString::fromLatin1(field->key);
        const QJsonValue value = item.value(keys.value(key, key));
        if (value.isBool() || value.isDouble())
            field->setValue(record, Value(value.toVariant().toLongLong()));
        else if (field->type == Type::Choices)
            field->setValue(record, Value(u'|' + policyText(item, keys.value(key, key)).replace(u'\n', u'|') + u'|'));
        else if (!value.isUndefined())
            field->setValue(record, Value(policyText(item, keys.value(key, key))));
    }
    for (const Children &list : kind.lists)
        for (const QJsonValue &row : item.value(QLatin1String(list.key)).toArray())
            takeFields(list.kind(), list.append(record), row.toObject(), keys);
}

Result<std::vector<ChoiceItem>> shippedChoices()
{
    return shippedRecords<ChoiceItem>(QStringLiteral("lists"), {{QStringLiteral("heading"), QStringLiteral("group")}});
}

Result<std::vector<BankHoliday>> shippedBankHolidays()
{
    return shippedRecords<BankHoliday>(QStringLiteral("bank-holidays"),
                                       {{QStringLiteral("kept_in"), QStringLiteral("where")}});
}
