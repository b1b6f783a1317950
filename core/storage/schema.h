// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/records/kind.h"
#include <QStringList>

/// The kinds of an office file, as storage is handed them.
using Kinds = std::span<const Kind *const>;

/// The columns that every table of a kind begins with: id, version, reference, entered, withdrawn, withdrawn_why.
inline constexpr int kCommonColumns = 6;

/// `incident_parties`: where the rows of a list stand, as their kind says.
QString childTable(const Kind &kind, const Children &list);

/// The columns of a field list in their order: the keys.
QStringList fieldColumns(const Kind &kind);

/// The fields that name a record of the kind beside its reference, or else the one it goes by; never links.
std::vector<const Field *> titleFields(const Kind &kind);

/// The statements that make a kind's table, its children's, their indexes and its `live_` view; migrations are written
/// with them and a test compares what the migrations made.
QStringList createStatements(const Kind &kind);

/// The SELECT that gives id, title and body of the live records of a kind for the full-text index; a condition may
/// follow it. Empty where nothing of the kind is searched.
QString searchSelect(const Kind &kind);
/// The same for all kinds, as one.
QString searchSource(Kinds kinds);
