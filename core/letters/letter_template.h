// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/records/field.h"

/// A letter or form before it is about anybody: its words with named places (`{{incident.reference}}`), and whom it
/// goes to (DOMAIN.md 18). Policy data: follows the product until the office edits it.
struct LetterTemplate {
    QString title;
    QString code;   ///< of the shipped template, and what letters remember; empty only before it is first saved
    Code purpose;   ///< what for
    Code recipient; ///< the rule of whom it goes to, and so of whose names it may hold
    QString about = QStringLiteral("incident"); ///< the kind of record it is written about
    QString subject;                            ///< with named places
    QString body;                               ///< rich text (core/base/rich_text.h) with named places
    int edition = 1;                            ///< one more each time its words change
    bool retired = false;                       ///< kept where used, not offered
    QString source;                             ///< where the product has it from
    bool verified = false;
    QString shipped; ///< digest of the shipped template it came from; empty: the office's own
    bool operator==(const LetterTemplate &) const = default;
};
template <> const Kind &kindOf<LetterTemplate>();

/// The template as it is saved after a change: the edition one higher where subject or body differ.
LetterTemplate nextEdition(const LetterTemplate &was, LetterTemplate now);
