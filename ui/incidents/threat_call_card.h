// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/id.h"
#include "ui/base/register_services.h"

class Card;
class RecordView;

/// The threat calls that an incident came of, each a link back to what was taken down; null where there is none, or
/// the person may not read them.
Card *threatCallCard(const RegisterServices &services, RecordView &view, RecordId incident);
