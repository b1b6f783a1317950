// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/office/bank_holiday.h"
#include "core/office/choice_item.h"
#include <QJsonObject>
#include <vector>

/// The items of `resources/policy/<name>.json` as they ship with this version; an error only where the program itself
/// is damaged.
Result<std::vector<QJsonObject>> shippedItems(const QString &name);
/// A text of an item; a list of texts becomes one a line.
QString policyText(const QJsonObject &item, const char *key);

/// The shipped choice lists as records of a new office, each with its digest.
Result<std::vector<ChoiceItem>> shippedChoices();
/// The shipped bank holidays as records of a new office, each with its digest.
Result<std::vector<BankHoliday>> shippedBankHolidays();
