// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/reports/report.h"
#include <QJsonObject>
#include <functional>

/// What a record is called without naming anybody: `INC-2026/27-0042`, a badge's number; empty leaves the record out.
using ReferenceOf = std::function<QString(RecordId)>;

/// Every figure of the report (`--data`): where it stands (section, place, row, column), kind, value, text as printed,
/// and the references of the records behind it, of a share those of its whole too (`of_references`), and how many of
/// these are `restricted` and so not named; money in pence. Limits of XmR charts stand in `charts`. Fails where a
/// streamed table cannot be read.
Result<QJsonObject> reportData(const Report &report, const ReferenceOf &referenceOf);
