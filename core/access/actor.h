// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/day.h"
#include "core/base/id.h"
#include <QString>
#include <vector>

/// The columns of PRODUCT.md "Who may do what".
enum class Role { Lsms, LineManager, Director, Reception, Hr, Reader, Auditor, Administrator };

/// A role as somebody holds it.
struct HeldRole {
    Role role = Role::Reader;
    Day until; ///< the last day of it; not known: no end
};

/// Who is at the desk.
struct Actor {
    QString name;
    std::vector<HeldRole> roles;
    RecordId person = 0;               ///< their record, where there is one
    std::vector<RecordId> departments; ///< those they manage
    std::vector<RecordId> directorate; ///< the departments of the directorate they direct
    std::vector<RecordId> named;       ///< restricted records that name them
    bool isNamedOnAll = false;         ///< of an office without accounts: there is nobody else
    bool holds(Role role, Day today) const;
};

/// Until an office has accounts: the machine's user, as LSMS and administrator.
Actor machineActor(const QString &name);
