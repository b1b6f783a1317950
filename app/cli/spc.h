// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>
#include <QTextStream>

/// `spc FILE.csv [--improvement increase|decrease|neutral] [--keep-outliers]` of CLI.md; `args` are those behind the
/// command's name. Returns the exit status: 0 done, 1 refused, 2 wrong usage.
int runSpc(const QStringList &args, QTextStream &out, QTextStream &err);
