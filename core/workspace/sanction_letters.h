// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/letters/letter.h"
#include "core/sanctions/sanction.h"
#include "core/workspace/workspace.h"

/// The sanction as its letter has it: issued on the letter's day where it was not issued before, and, where it is the
/// letter by which it was issued, how it was served or that it came back. None where its record says all of it.
std::optional<Sanction> withService(const Sanction &sanction, const Letter &letter, const Names &names);

/// What a letter has to tell the sanction it is about.
struct SanctionNews {
    Saved<Sanction> was;
    Sanction now;
};
/// None where the letter is about no sanction, tells nothing new, or the actor may not change the sanction.
std::optional<SanctionNews> newsOf(const Workspace &workspace, const Saved<Letter> &letter);

/// The code of the template by which the letter of the ladder is written about an incident: one that says that it may
/// amount to an offence, else another of that rung; empty where the office offers none.
QString ladderTemplate(const Workspace &workspace);
