// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/due/due_basis.h"
#include "core/due/premises_due_queries.h"
#include "core/due/register_due_queries.h"

DueBasis::DueBasis(Rows rows, const Names &names, const Deadline &now)
    : m_office(std::move(rows.office)), m_limits(m_office, names), m_posts(rows.holders, now.day, names),
      m_holidays(std::move(rows.holidays)), m_managers(std::move(rows.managers)),
      m_recordings(std::move(rows.recordings)), m_context{now, names, m_limits, m_posts, m_holidays, &m_managers}
{
    m_context.recordingDays = &m_recordings;
}

Result<DueBasis::Rows> DueBasis::rowsOf(const Database &database, const Names &names)
{
    auto office = officeOf(database);
    if (!office)
        return office.error();
    auto holders = postHolders(database);
    if (!holders)
        return holders.error();
    auto holidays = holidaysOf(database, office->part);
    if (!holidays)
        return holidays.error();
    auto managers = lineManagers(database, names);
    if (!managers)
        return managers.error();
    auto recordings = recordingDays(database);
    if (!recordings)
        return recordings.error();
    return Rows{std::move(*office), std::move(*holders), std::move(*holidays), std::move(*managers),
                std::move(*recordings)};
}

Result<std::unique_ptr<DueBasis>> DueBasis::read(const Database &database, const Names &names, const Deadline &now)
{
    auto rows = rowsOf(database, names);
    if (!rows)
        return rows.error();
    return std::unique_ptr<DueBasis>(new DueBasis(std::move(*rows), names, now));
}
