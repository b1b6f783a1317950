// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/incidents/incident.h"
#include "core/records/names.h"

/// The status of `incident-status` with the trait `start`, in which an incident arrives; not known where none has it.
Code statusOfArrival(const Names &names);
/// Whether the status carries the trait `closed`.
bool isClosed(const Code &status, const Names &names);
/// The statuses that may follow, in the list's order: from an open one any other open or closed one but that of
/// arrival; from a closed one only those with the trait `reopens`.
std::vector<ChoiceName> statusesAfter(const Code &status, const Names &names);
/// The incident in another status, with the day of its first review and of its closing kept in step; an error where the
/// status may not follow, or, to close, where it still misses what closing needs is for `problems` at `Stage::Close`.
Result<Incident> withStatus(const Incident &incident, const Code &status, const Moment &now, const Names &names);
