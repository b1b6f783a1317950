// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/office/bank_holiday.h"
#include "core/office/choice_item.h"
#include "core/office/follow_policy.h"
#include <QHash>
#include <QJsonObject>
#include <vector>

/// The items of `resources/policy/<name>.json` as they ship with this version; an error only where the program itself
/// is damaged.
Result<std::vector<QJsonObject>> shippedItems(const QString &name);
/// A text of an item; a list of texts becomes one a line.
QString policyText(const QJsonObject &item, const QString &key);
inline QString policyText(const QJsonObject &item, const char *key)
{
    return policyText(item, QString::fromLatin1(key));
}

/// What the policy calls fields that records call otherwise.
using PolicyKeys = QHash<QString, QString>;
/// Puts what an item says into the fields of a record that it names, and its lists into the rows.
void takeFields(const Kind &kind, void *record, const QJsonObject &item, const PolicyKeys &keys = {});

/// The shipped items as records of a new office, each with its digest.
template <class T> Result<std::vector<T>> shippedRecords(const QString &name, const PolicyKeys &keys = {})
{
    const auto items = shippedItems(name);
    if (!items)
        return items.error();
    std::vector<T> records;
    for (const QJsonObject &item : *items) {
        T &record = records.emplace_back();
        takeFields(kindOf<T>(), &record, item, keys);
        record.shipped = policyDigest(record);
    }
    return records;
}

/// The shipped choice lists as records of a new office, each with its digest.
Result<std::vector<ChoiceItem>> shippedChoices();
/// The shipped bank holidays as records of a new office, each with its digest.
Result<std::vector<BankHoliday>> shippedBankHolidays();
