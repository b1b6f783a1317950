// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/workspace/workspace.h"

class Lease;

/// What work on another thread needs to open the same office by a connection of its own; the lease of an office on a
/// share is shared.
class SameOffice {
public:
    explicit SameOffice(const Workspace &office)
        : m_path(office.path()), m_actor(office.actor()), m_clock(office.clock()), m_lease(office.lease())
    {
    }
    /// To be called on the thread of the work.
    Result<std::unique_ptr<Workspace>> open(Database::Mode mode) const
    {
        Result<std::unique_ptr<Workspace>> office = Workspace::open(m_path, m_actor, m_clock, mode);
        if (office)
            (*office)->hold(m_lease);
        return office;
    }

private:
    QString m_path;
    Actor m_actor;
    Clock m_clock;
    std::shared_ptr<Lease> m_lease;
};
