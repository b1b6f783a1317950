// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

/// The text with an apostrophe before it where a spreadsheet would take it for a formula: it begins with `=`, `+`, `-`,
/// `@`, a tab or a line break (or the wide forms of the signs), perhaps behind apostrophes. All other texts stay as
/// they are.
QString guardFormula(const QString &text);

/// Takes back what `guardFormula` did: `unguardFormula(guardFormula(text)) == text` for every text.
QString unguardFormula(const QString &text);
