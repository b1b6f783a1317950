// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include <QHash>
#include <QJsonObject>
#include <QString>
#include <optional>

/// How the person wants one column read.
struct ColumnMapping {
    std::optional<QString> field;   ///< the target's name; none leaves the column out
    QHash<QString, QString> values; ///< what a cell says (lower case) → what it means here
    bool operator==(const ColumnMapping &) const = default;
};

/// How the columns of a file are read where their headings do not say enough (CLI.md `--mapping`).
struct Mapping {
    QHash<QString, ColumnMapping> columns; ///< by plain heading
    bool isEmpty() const { return columns.isEmpty(); }
    bool operator==(const Mapping &) const = default;
};

/// Reads `{"Heading": "field", "Other": null, "Grade": {"field": "harm", "values": {"Cat 1": "severe"}}}`; the object
/// form without `field` translates values and leaves the column to its heading.
Result<Mapping> mappingFromJson(const QJsonObject &json);
/// The same form, for `ImportMapping::mapping`.
QJsonObject mappingToJson(const Mapping &mapping);
