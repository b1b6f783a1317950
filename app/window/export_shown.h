// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/storage/list.h"

class Prompts;
class QWidget;
class Workspace;

/// Asks for a file and writes what a register shows into it, in the background and on a connection of its own; the
/// file's ending says how (CSV, XLSX or JSON).
void exportShown(const Workspace &workspace, Prompts &prompts, const Kind &kind, const ListQuery &query,
                 const QStringList &columns, QWidget *over);
