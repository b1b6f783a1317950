// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

/// What a colour says; a word or a shape always says it too.
enum class Tone { Neutral, Info, Good, Warning, Danger };

/// What is found from a record, in words of the person's language, and how it stands there.
struct Found {
    enum class As { Words, State, Grade };
    QString text;
    As as = As::Words;
    Tone tone = Tone::Neutral; ///< of a state or a grade
};

/// A state that a record can be in.
struct StateName {
    const char *word;  ///< in files and on the command line: the same in every language
    const char *label; ///< marked for translation
    Tone tone;
};
/// A record in the state, in the person's language; `context` is the name of its kind.
Found found(const char *context, const StateName &state);
