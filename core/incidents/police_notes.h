// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/incidents/police_case.h"

/// A note of contact with the police on an incident, as far as its cases ask.
struct PoliceNote {
    Day at;
    Id<Contact> force;
    Day nextChase;
};

/// The case as the note brings it on, without changing the record: they were spoken to on its day, so what was to be
/// asked by then has been asked, and the note says when to ask again; where both say, the earlier holds. A note of
/// another force, or from before the last contact, says nothing of it.
void bringOn(PoliceCase &police, const PoliceNote &note);
