// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/records/kind.h"
#include <QStringList>
#include <vector>

/// One column a register can show.
struct TableColumn {
    QString key; ///< of a field or computed field, `reference`, `entered`
    QString label;
    const Field *field = nullptr;
    const Computed *computed = nullptr;
};

/// Every column of a kind that may be shown, in the order of its description.
std::vector<TableColumn> allColumns(const Kind &kind);
/// The keys shown until a person chooses otherwise: the reference, the fields marked as columns, what is
/// computed and has its place among them.
QStringList usualColumns(const Kind &kind);
/// The columns with these keys, in the order of the keys; keys the kind does not have are left out.
std::vector<TableColumn> columnsNamed(const Kind &kind, const QStringList &keys);
