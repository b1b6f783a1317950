// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/records/kind.h"
#include "ui/base/register_services.h"
#include <functional>

class Card;

/// The risks of the register that name an incident or a measure or were raised from an assessment, a line for each with
/// its score and how it stands. An incident and a measure are linked to a risk and taken from it here, by who may
/// change risks; for others the card is null where there is none, as it is for a record of another kind and for who may
/// not read risks.
Card *risksCard(const RegisterServices &services, const Kind &kind, RecordId id,
                const std::function<void(RecordId)> &open);
