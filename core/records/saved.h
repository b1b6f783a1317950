// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/id.h"
#include "core/records/any_record.h"
#include <QDateTime>

/// What storage knows of a record besides its value; only storage makes one.
struct Stamp {
    RecordId id = 0;
    qint64 version = 0;  ///< 1 when added, one more with each change
    QString reference;   ///< ours; empty for kinds without
    QDateTime entered;   ///< UTC
    QDateTime withdrawn; ///< UTC; invalid while live
    QString withdrawnWhy;
    bool isWithdrawn() const { return withdrawn.isValid(); }
};

/// A record as it stands in the office file; what a person edits is the value.
template <class T> struct Saved {
    Stamp stamp;
    T value;
    Id<T> id() const { return {stamp.id}; }
};

/// The same for a kind known only at run time.
struct AnySaved {
    Stamp stamp;
    AnyRecord record;
};
