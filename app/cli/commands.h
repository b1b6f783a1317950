// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/cli/command.h"
#include <span>

/// Every command of CLI.md that this version has, in the order of the help.
std::span<const Command> commands();
/// The command of that name; null for none.
const Command *commandNamed(const QString &name);

/// What a command does, its options and what else its caller must know, several lines.
QString helpOf(const Command &command);

/// What `--kind` takes for an import, in the order in which an empty office takes the files of a whole one.
QStringList importKindNames();
/// What `--kind` takes for an export.
QStringList exportKindNames();
