// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include <QStringList>
#include <deque>
#include <vector>

/// One row of a delimited file. The cells are views that hold until the next row is read.
struct DelimitedRow {
    qsizetype number = 0; ///< as a spreadsheet shows it: the first row of the file is 1, blank rows count
    qsizetype line = 0;   ///< the line of the text where it begins, from 1
    std::vector<QStringView> cells;
    QString fault; ///< a sentence where it has values beyond the last heading, else empty
};

/// Reads the rows of a delimited text in one pass, as RFC 4180 says and as programs really write: CRLF, LF or CR; line
/// breaks (given as LF) and doubled quotes inside quotes; a quote inside an unquoted cell is a quote; text behind a
/// closing quote stays. The text it is given is kept whole; beside it, only cells with doubled quotes or line breaks
/// take memory.
class DelimitedReader {
public:
    /// `line`: on which line of the text `start` stands; 0: it is counted.
    DelimitedReader(QString text, QChar delimiter, qsizetype start = 0, qsizetype line = 0);
    DelimitedReader(const DelimitedReader &) = delete;
    DelimitedReader &operator=(const DelimitedReader &) = delete;

    /// Reads the first row that is not blank as headings, each on one line without blanks around it. Call it once,
    /// first.
    Result<QStringList> readHeadings();
    /// Reads the next row that is not blank; false at the end. After `readHeadings` a row has as many cells as there
    /// are headings: a short one is filled up with blank cells, what is blank beyond the last heading is cut off. A
    /// quote that is never closed is an error that names the row where it began, and ends the reading.
    Result<bool> readRow(DelimitedRow &row);

    /// Blank rows met so far.
    qsizetype blankRows() const { return m_blankRows; }
    /// How many of `size()` characters have been read.
    qsizetype position() const { return m_at; }
    qsizetype size() const { return m_text.size(); }

private:
    bool readRecord(DelimitedRow &row);
    QStringView readCell();
    QStringView readQuotedCell();
    QStringView readBehindQuote();
    bool endRecord();
    void fit(DelimitedRow &row) const;

    QString m_text;
    QStringView m_view;
    QChar m_delimiter;
    qsizetype m_at = 0;
    qsizetype m_number = 0;
    qsizetype m_line = 1;
    qsizetype m_blankRows = 0;
    std::size_t m_columns = 0;
    bool m_openQuote = false;
    std::deque<QString> m_mended; ///< cells of the present row that are not as they stand in the text
};
