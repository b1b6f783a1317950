// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include <QStringList>
#include <vector>

/// The rows of a file as they stand in it, for people to look at before anything is made of them. It keeps the text and
/// where each row begins, so that a file of any length can be looked at anywhere.
class ImportSheet {
public:
    /// How the file is to be read where that is not to be found out: the encoding as `decodeText` names it, the sign
    /// between the cells.
    struct Form {
        QString encoding;
        QChar delimiter;
    };
    /// Refused with a sentence: no text, no headings, a quote never closed.
    static Result<ImportSheet> read(const QByteArray &bytes, const Form &form);

    const QString &encoding() const { return m_encoding; }
    QChar delimiter() const { return m_delimiter; }
    const QStringList &headings() const { return m_headings; }
    /// Rows that are not blank, without the headings.
    int rows() const { return static_cast<int>(m_rows.size()); }
    qsizetype blankRows() const { return m_blankRows; }
    /// The row as a spreadsheet counts it; `row` is 0 to `rows() - 1`.
    qsizetype number(int row) const { return m_rows[static_cast<std::size_t>(row)].number; }
    /// Which row stands there in a spreadsheet; -1: none.
    int rowNumbered(qsizetype number) const;
    /// The cells of a row, as many as there are headings.
    QStringList cells(int row) const;

private:
    struct Place {
        qsizetype start;
        qsizetype number;
    };
    QString m_text;
    QString m_encoding;
    QChar m_delimiter;
    QStringList m_headings;
    std::vector<Place> m_rows;
    qsizetype m_blankRows = 0;
};
