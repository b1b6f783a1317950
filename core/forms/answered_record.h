// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/forms/form_layout.h"
#include "core/records/any_record.h"
#include <QJsonObject>

class IdMaker;

/// The record as the answer would have it: what the form asked, put onto what the record held when the form was made.
/// Refused as altered where it holds what the form could not have said: a question it did not ask, a choice that no
/// list has, a row that was not there, a value outside its range.
Result<AnyRecord> answeredRecord(const FormLayout &layout, const AnyRecord &base, const QJsonObject &answers,
                                 const Names &names, IdMaker &ids);
