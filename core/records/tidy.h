// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/records/kind.h"

/// Puts every text of the record and its rows into the form in which texts are stored: Unicode NFC, LF between lines.
/// Storage does so before it looks for problems.
void tidy(const Kind &kind, void *record);
/// The same for one text.
QString tidied(const QString &text);
/// Whether the text can be stored: valid UTF-16 without NUL.
bool isStorable(const QString &text);
