// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/id.h"
#include "core/records/value.h"
#include <QString>
#include <vector>

/// What of a record decides whether a scope reaches it: the columns of the small table `record`.
struct Facts {
    RecordId department = 0; ///< 0 where it has none
    RecordId whose = 0;      ///< the person whose record it is: the reporter, the owner; 0 where it has none
    bool restricted = false;
    RecordId id = 0; ///< needed only where an actor is named on restricted records
};

/// Which records of an area an act may touch. Default is none.
struct Scope {
    bool everything = false;
    std::vector<RecordId> departments; ///< the records of these departments
    RecordId person = 0;               ///< the records of this person
    bool figures = false;              ///< counts over all records, restricted ones included, and nothing else of them
    bool guarded = false;              ///< with the fields that the LSMS alone reads
    bool journalled = false;           ///< each reading is to be written into the journal
    std::vector<RecordId> named;       ///< the restricted records within reach; no others are
    bool namedOnAll = false;

    /// Whether every record is within reach, restricted ones included: no condition is needed.
    bool isEverything() const { return everything && namedOnAll; }
    /// Whether no record at all is within reach (figures may be).
    bool isNothing() const { return !everything && departments.empty() && person == 0; }
    bool operator==(const Scope &) const = default;
};

/// Whether the scope reaches the record. The same answer as `scopeSql`.
bool covers(const Scope &scope, const Facts &facts);

/// A condition for a WHERE clause and what is bound to its question marks, in order.
struct ScopeSql {
    QString text;
    std::vector<Value> values;
};

/// The condition over the table `record` (or its alias): every number is bound, none is written into the text.
ScopeSql scopeSql(const Scope &scope, const QString &record = QStringLiteral("record"));
