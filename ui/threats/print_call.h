// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/threats/threat_call.h"

class Prompts;
class QWidget;
class Workspace;

/// Shows a threat call of the office as the sheet for the police, as much of it as the actor may read; says why where
/// it can't be read.
void printThreatCall(const Workspace &workspace, Prompts &prompts, RecordId id, QWidget *over);
