// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/id.h"

class Prompts;
class QWidget;
class Workspace;
struct Kind;

/// Asks for a printer and prints the whole record as a report of its own.
void printRecord(const Workspace &workspace, Prompts &prompts, const Kind &kind, RecordId id, QWidget *over);
