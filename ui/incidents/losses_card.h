// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/incidents/incident.h"

class Card;
class Workspace;

/// What was lost or damaged in an incident, added up for each class of owner; null where one thing at most is listed.
Card *lossesCard(const Workspace &workspace, const Incident &incident);
