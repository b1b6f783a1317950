// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_sheet.h"
#include "core/exchange/text/decode.h"
#include "core/exchange/text/delimited_reader.h"
#include "core/exchange/text/delimiter.h"
#include <algorithm>

Result<ImportSheet> ImportSheet::read(const QByteArray &bytes, const Form &form)
{
    const Result<Decoded> decoded = decodeText(bytes, form.encoding);
    if (!decoded)
        return decoded.error();
    const Delimiter delimiter = delimiterOf(decoded->text, form.delimiter);
    DelimitedReader reader(decoded->text, delimiter.sign, delimiter.start);
    const Result<QStringList> headings = reader.readHeadings();
    if (!headings)
        return headings.error();
    ImportSheet sheet;
    sheet.m_text = decoded->text;
    sheet.m_encoding = decoded->encodingName;
    sheet.m_delimiter = delimiter.sign;
    sheet.m_headings = *headings;
    DelimitedRow row;
    for (;;) {
        const qsizetype start = reader.position();
        const Result<bool> more = reader.readRow(row);
        if (!more)
            return more.error();
        if (!*more)
            break;
        sheet.m_rows.push_back({start, row.number});
    }
    sheet.m_blankRows = reader.blankRows();
    return sheet;
}

int ImportSheet::rowNumbered(qsizetype number) const
{
    const auto at = std::lower_bound(m_rows.begin(), m_rows.end(), number,
                                     [](const Place &place, qsizetype wanted) { return place.number < wanted; });
    return at == m_rows.end() || at->number != number ? -1 : static_cast<int>(at - m_rows.begin());
}

QStringList ImportSheet::cells(int row) const
{
    const Place &place = m_rows[static_cast<std::size_t>(row)];
    DelimitedReader reader(m_text, m_delimiter, place.start, place.number); // it has been read: no line is told
    DelimitedRow read;
    QStringList cells;
    if (const Result<bool> more = reader.readRow(read); more && *more)
        for (const QStringView cell : read.cells)
            cells.append(cell.toString());
    while (cells.size() < m_headings.size())
        cells.append(QString());
    return cells.mid(0, m_headings.size());
}
