// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/letters/letter_template.h"
#include "core/records/kind.h"

/// Refuses a text that is not the small rich text, a place that no record can fill, and a place that would print the
/// name, address or birth date of somebody the letter does not go to: one sentence for each, which names the place.
void templateRules(const LetterTemplate &letter, const RuleContext &context, Problems &problems);
/// Gives a template of the office's own its code, from its title.
void completeTemplate(LetterTemplate &letter, const RuleContext &context);
