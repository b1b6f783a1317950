// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/records/any_record.h"
#include <QJsonObject>

/// What becomes of keys that the kind does not have.
enum class UnknownKeys { Refused, Ignored };

/// The known fields by key: numbers and pence as numbers, yes and no as booleans, days and moments in their ISO form,
/// links as text (their 63 bits don't fit a double), several choices as an array. Child rows are arrays of objects with
/// `id` as text.
QJsonObject toJson(const Kind &kind, const void *record);

/// Sets what the object holds; fields and lists that it does not name are left as they are. The error names the key and
/// what was expected; the record may then be half filled and is best thrown away.
Result<void> fromJson(const Kind &kind, const QJsonObject &json, void *record,
                      UnknownKeys unknown = UnknownKeys::Refused);

/// A new record that holds what the object says; what it does not name is unknown, whatever the type starts with.
Result<AnyRecord> recordFromJson(const Kind &kind, const QJsonObject &json, UnknownKeys unknown = UnknownKeys::Refused);
