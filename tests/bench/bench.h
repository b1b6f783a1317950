// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <functional>
#include <optional>
#include <vector>

/// One line of the table: what Wardkeep takes and what plain SQLite takes for the same work in the same run.
struct Figure {
    QString name;
    double ours = 0;
    double plain = 0;
    QString unit;
    std::optional<double> bar; ///< none: told, not judged
    bool atLeast = false;      ///< whether the ratio must reach the bar, or must not pass it

    double ratio() const { return plain > 0 ? ours / plain : 0; }
    bool isOk() const { return !bar || (atLeast ? ratio() >= *bar : ratio() <= *bar); }
};

/// Prints the figures under one heading; false where one misses its bar.
bool print(const std::vector<Figure> &figures);

/// Seconds of one run.
double seconds(const std::function<void()> &work);
/// The median of some runs of each of two, taken in turn so that both meet the same machine.
struct Medians {
    double ours, plain;
};
Medians inTurn(int runs, const std::function<void()> &ours, const std::function<void()> &plain);

/// Ends the program with a sentence: a bench that measured something else than it says is worth nothing.
[[noreturn]] void fail(const QString &why);
