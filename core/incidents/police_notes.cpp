// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incidents/police_notes.h"

void bringOn(PoliceCase &police, const PoliceNote &note)
{
    const bool isOfOther = !note.force.isNull() && !police.force.isNull() && !(note.force == police.force);
    const Day last = lastContact(police);
    if (isOfOther || !note.at.isKnown() || (last.isKnown() && note.at < last))
        return;
    police.lastContact = note.at;
    if (police.nextChase.isKnown() && police.nextChase <= note.at) // asked
        police.nextChase = {};
    if (!police.nextChase.isKnown() || (note.nextChase.isKnown() && note.nextChase < police.nextChase))
        police.nextChase = note.nextChase;
}
