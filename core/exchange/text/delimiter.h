// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

/// The sign between the cells of a file, and where its first row begins.
struct Delimiter {
    QChar sign = u',';
    qsizetype start = 0; ///< behind the line `sep=;` that some spreadsheets write, else 0
    bool operator==(const Delimiter &) const = default;
};

/// Finds comma, semicolon, tab or pipe: the one that parts the first rows, outside quotes, into the same number of
/// cells as the heading. Comma where a file has one column only.
Delimiter sniffDelimiter(QStringView text);

/// The same, but with the sign that somebody says; null: found from the text.
Delimiter delimiterOf(QStringView text, QChar said);

/// `comma`, `semicolon`, `tab`, `pipe`: as the command line and the window say it.
QString delimiterName(QChar sign);
