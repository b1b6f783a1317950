// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/records/field.h"
#include <QString>
#include <functional>

/// What a line was read as.
struct LineRead {
    Value value;
    QString echo; ///< shown beneath: how it was read; empty where that is plain
    Value until;  ///< the end of a range of time, where one was typed
};

/// How a line of text becomes a value and back.
struct LineReader {
    std::function<Result<LineRead>(const QString &text)> read;
    std::function<QString(const Value &value)> write;
    QString hint; ///< stands in the empty line
};

/// The reader for a type that is typed on one line: Text, Number, Day, Moment, Money.
LineReader readerFor(Type type, Day today);
