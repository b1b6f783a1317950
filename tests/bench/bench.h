// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include <QString>
#include <functional>
#include <optional>
#include <vector>

/// One line of the table: what Wardkeep takes and what plain SQLite (or, for paper, LibreOffice) takes for the same
/// work in the same run.
struct Measured {
    QString name;
    double ours = 0;
    std::optional<double> plain; ///< none: there is nothing to compare with
    QString unit;
    std::optional<double> bar; ///< none: told, not judged
    bool atLeast = false;      ///< whether the ratio must reach the bar, or must not pass it

    double ratio() const { return plain.value_or(0) > 0 ? ours / *plain : 0; }
    bool isOk() const { return !bar || (atLeast ? ratio() >= *bar : ratio() <= *bar); }
};

/// Prints one line, as soon as it is known.
void print(const Measured &figure);
void printHeading();

/// Seconds of one run.
double seconds(const std::function<void()> &work);
/// The best of some runs of each of two, taken in turn so that both meet the same machine: what else runs on it only
/// ever adds.
struct Best {
    double ours, plain;
};
Best inTurn(int runs, const std::function<void()> &ours, const std::function<void()> &plain);

/// Ends the program with a sentence: a bench that measured something else than it says is worth nothing.
[[noreturn]] void fail(const QString &why);

template <class T> T must(Result<T> result)
{
    if (!result)
        fail(result.error().text);
    return std::move(*result);
}
void must(const Result<void> &result);
