// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/moment.h"
#include "core/office/person_kind.h"
#include "core/records/any_id.h"

/// What a line manager did about an incident of their department (OBLIGATIONS P7.3); it stands beside the record, which
/// they do not change.
struct ManagerAnswer {
    AnyId holder; ///< the incident
    QString text;
    Moment at;
    QString by; ///< as they are called
    bool operator==(const ManagerAnswer &) const = default;
};
template <> const Kind &kindOf<ManagerAnswer>();
