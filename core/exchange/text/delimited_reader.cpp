// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/text/delimited_reader.h"
#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace {

bool isBlank(QStringView cell)
{
    return std::all_of(cell.begin(), cell.end(),
                       [](QChar c) { return c.isSpace() || c == QChar(QChar::ByteOrderMark); });
}

bool endsLine(QChar c) { return c == u'\n' || c == u'\r'; }

} // namespace

DelimitedReader::DelimitedReader(QString text, QChar delimiter, qsizetype start, qsizetype line)
    : m_text(std::move(text)), m_view(m_text), m_delimiter(delimiter),
      m_at(std::clamp<qsizetype>(start, 0, m_text.size()))
{
    m_line = line > 0 ? line : m_line + m_view.first(m_at).count(u'\n');
}

Result<QStringList> DelimitedReader::readHeadings()
{
    DelimitedRow row;
    const auto read = readRow(row);
    if (!read)
        return read.error();
    if (!*read)
        return Error{Error::Code::Invalid,
                     QCoreApplication::translate("DelimitedReader", "The file is empty: there is no row of headings.")};
    QStringList headings;
    for (const QStringView cell : row.cells)
        headings.append(cell.toString().remove(QChar(QChar::ByteOrderMark)).simplified());
    m_columns = row.cells.size();
    return headings;
}

Result<bool> DelimitedReader::readRow(DelimitedRow &row)
{
    while (readRecord(row)) {
        if (m_openQuote)
            return Error{
                Error::Code::Invalid,
                QCoreApplication::translate("DelimitedReader",
                                            "A quotation mark that begins a cell in row %1 (line %2) is never closed.")
                    .arg(QString::number(row.number), QString::number(row.line))};
        if (std::all_of(row.cells.begin(), row.cells.end(), isBlank)) {
            ++m_blankRows;
            continue;
        }
        if (m_columns > 0)
            fit(row);
        return true;
    }
    return false;
}

bool DelimitedReader::readRecord(DelimitedRow &row)
{
    row.cells.clear();
    row.fault.clear();
    m_mended.clear();
    if (m_openQuote || m_at >= m_view.size())
        return false;
    row.number = ++m_number;
    row.line = m_line;
    do
        row.cells.push_back(readCell());
    while (!m_openQuote && !endRecord());
    return true;
}

// Steps over the sign behind a cell: false for a delimiter, true where the record ends.
bool DelimitedReader::endRecord()
{
    if (m_at >= m_view.size())
        return true;
    const QChar c = m_view[m_at++];
    if (c == m_delimiter)
        return false;
    if (c == u'\r' && m_at < m_view.size() && m_view[m_at] == u'\n')
        ++m_at;
    ++m_line;
    return true;
}

QStringView DelimitedReader::readCell()
{
    const qsizetype start = m_at;
    qsizetype at = start;
    const QChar *const data = m_view.data();
    const qsizetype size = m_view.size();
    while (at < size && data[at] == u' ' && m_delimiter != u' ')
        ++at;
    if (at < size && data[at] == u'"') {
        m_at = at + 1;
        return readQuotedCell();
    }
    while (at < size && data[at] != m_delimiter && !endsLine(data[at]))
        ++at;
    m_at = at;
    return m_view.sliced(start, at - start);
}

// The cell begins behind its opening quote. It is a view until something in it has to be mended.
QStringView DelimitedReader::readQuotedCell()
{
    const QChar *const data = m_view.data();
    const qsizetype size = m_view.size();
    qsizetype from = m_at;
    QString *mended = nullptr;
    const auto keep = [&](qsizetype to) {
        if (!mended)
            mended = &m_mended.emplace_back();
        mended->append(m_view.sliced(from, to - from));
    };
    qsizetype at = m_at;
    while (at < size) {
        if (data[at] == u'"' && at + 1 < size && data[at + 1] == u'"') {
            keep(at + 1);
            from = at += 2;
        } else if (data[at] == u'"') {
            break;
        } else if (data[at] == u'\r') {
            keep(at);
            mended->append(u'\n');
            at += at + 1 < size && data[at + 1] == u'\n' ? 2 : 1;
            from = at;
            ++m_line;
        } else {
            m_line += data[at] == u'\n' ? 1 : 0;
            ++at;
        }
    }
    m_openQuote = at >= size;
    m_at = std::min(at + 1, size);
    const QStringView behind = readBehindQuote();
    if (!mended && behind.isEmpty())
        return m_view.sliced(from, at - from);
    keep(at);
    mended->append(behind);
    return *mended;
}

// What stands between a closing quote and the end of the cell belongs to the cell, unless it is blank.
QStringView DelimitedReader::readBehindQuote()
{
    const qsizetype from = m_at;
    while (m_at < m_view.size() && m_view[m_at] != m_delimiter && !endsLine(m_view[m_at]))
        ++m_at;
    const QStringView behind = m_view.sliced(from, m_at - from);
    return isBlank(behind) ? QStringView() : behind;
}

void DelimitedReader::fit(DelimitedRow &row) const
{
    const auto beyond =
        std::find_if_not(row.cells.begin() + static_cast<std::ptrdiff_t>(std::min(m_columns, row.cells.size())),
                         row.cells.end(), isBlank);
    if (beyond != row.cells.end())
        row.fault = QCoreApplication::translate("DelimitedReader",
                                                "The row has %1 cells but there are %2 headings: perhaps a text with a "
                                                "delimiter or quotation mark in it was not put in quotation marks.")
                        .arg(QString::number(row.cells.size()), QString::number(m_columns));
    row.cells.resize(m_columns);
}
