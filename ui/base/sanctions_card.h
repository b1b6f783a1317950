// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sanctions/sanction.h"
#include "ui/base/register_services.h"
#include <functional>
#include <vector>

class Card;

/// What was done about somebody's conduct, on the record of the person or of an incident that it answers.
struct SanctionsShown {
    std::vector<RecordId> ids;          ///< those who may not be read are left out
    bool withPerson = false;            ///< says whose it is
    bool alsoNone = false;              ///< a card even where there is none, to add the first
    std::function<void(RecordId)> open; ///< opens one
    std::function<void()> add;          ///< begins a new one; not given: nobody may here
};

/// A line for each with its type, how it stands, when it was issued and when it is reviewed; null where there is
/// nothing to show, or for who may not read sanctions.
Card *sanctionsCard(const RegisterServices &services, const SanctionsShown &shown);
/// Whether who is at the desk may add a sanction.
bool mayAddSanction(const Workspace &workspace);
