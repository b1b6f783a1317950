// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include <QByteArray>
#include <QStringList>

class QIODevice;

/// Writes rows as delimited UTF-8 text with CRLF, quoting only the cells that need it. Formulas are the caller's care
/// (`guardFormula`), who knows which cells are text.
class DelimitedWriter {
public:
    struct Form {
        QChar delimiter = u',';
        bool byteOrderMark = true; ///< without it Excel reads a file that it opens by double click as Windows-1252
    };

    /// `out` is open for writing and outlives the writer.
    DelimitedWriter(QIODevice &out, Form form);
    explicit DelimitedWriter(QIODevice &out) : DelimitedWriter(out, Form{}) {}
    /// Adds a row; what goes wrong is told by `finish`.
    void row(const QStringList &cells);
    /// Writes what is left; an error where the device did not take everything, as when the disk is full.
    Result<void> finish();

private:
    void cell(const QString &text);
    void flush();

    QIODevice &m_out;
    Form m_form;
    QByteArray m_waiting;
    bool m_failed = false;
};
