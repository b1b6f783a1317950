// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/policy.h"
#include "core/office/follow_policy.h"
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

QString policyText(const QJsonObject &item, const char *key)
{
    const QJsonValue value = item.value(QLatin1String(key));
    QStringList lines;
    for (const QJsonValue &line : value.toArray())
        lines.append(line.toString());
    return value.isArray() ? lines.join(u'\n') : value.toString();
}

Result<std::vector<ChoiceItem>> shippedChoices()
{
    const auto items = shippedItems(QStringLiteral("lists"));
    if (!items)
        return items.error();
    std::vector<ChoiceItem> choices;
    for (const QJsonObject &item : *items) {
        ChoiceItem choice{.list = policyText(item, "list"),
                          .code = policyText(item, "code"),
                          .label = policyText(item, "label"),
                          .definition = policyText(item, "definition"),
                          .group = policyText(item, "group"),
                          .aliases = policyText(item, "aliases"),
                          .traits = policyText(item, "traits"),
                          .position = item.value(QLatin1String("position")).toInt(),
                          .retired = false,
                          .source = policyText(item, "source"),
                          .verified = item.value(QLatin1String("verified")).toBool(),
                          .shipped = {}};
        choice.shipped = policyDigest(choice);
        choices.push_back(choice);
    }
    return choices;
}

Result<std::vector<BankHoliday>> shippedBankHolidays()
{
    const auto items = shippedItems(QStringLiteral("bank-holidays"));
    if (!items)
        return items.error();
    std::vector<BankHoliday> holidays;
    for (const QJsonObject &item : *items) {
        BankHoliday holiday{
            Day::fromIso(policyText(item, "day")), policyText(item, "name"), policyText(item, "where"), {}};
        holiday.shipped = policyDigest(holiday);
        holidays.push_back(holiday);
    }
    return holidays;
}
