// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/id.h"

class Card;
class PrivacyKey;
class Workspace;

/// What the regulations on reporting injuries ask for each person hurt in an incident, with the reasons and until when;
/// null where nobody was hurt.
Card *riddorCard(const Workspace &workspace, const PrivacyKey &privacy, RecordId incident);
