// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/day.h"
#include "core/base/money.h"
#include "core/base/result.h"
#include <QTemporaryDir>
#include <QTime>

class QIODevice;
struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

/// A workbook with one sheet, written row by row without holding it: headings first, then for each row its cells from
/// left to right. No cell is ever a formula or a link. The same cells give the same bytes.
class XlsxSheet {
public:
    enum class Width { Narrow, Middle, Wide };

    /// `made` stands in the file's properties.
    XlsxSheet(const QString &name, Day made);
    ~XlsxSheet();
    XlsxSheet(const XlsxSheet &) = delete;
    XlsxSheet &operator=(const XlsxSheet &) = delete;

    void heading(const QString &text, Width width);
    /// Refused where the sheet is full: it holds 1,048,576 rows.
    Result<void> nextRow();
    /// Characters that no sheet can hold are left out; more than 32,767 are cut with “…”.
    void text(const QString &text);
    void number(qint64 number);
    void money(Money money);
    void day(Day day);
    void minute(Day day, QTime time);
    void blank() { ++m_column; }
    /// Closes the workbook and hands it over.
    Result<void> writeTo(QIODevice &out);

private:
    lxw_format *format(const char *pattern);
    Result<void> failure(const QString &why) const;
    QTemporaryDir m_folder;
    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_bold = nullptr, *m_wrapped = nullptr, *m_day = nullptr, *m_minute = nullptr, *m_money = nullptr;
    unsigned m_row = 0;
    unsigned short m_column = 0;
};
