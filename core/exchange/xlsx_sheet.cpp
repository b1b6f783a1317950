// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_sheet.h"
#include "core/base/count.h"
#include <QCoreApplication>
#include <QFile>
#include <xlsxwriter.h>

namespace {
constexpr unsigned kMostRows = 1048576;
constexpr qsizetype kMostCharacters = 32767;
constexpr qsizetype kMostNameCharacters = 31;
constexpr double kWidths[] = {12, 24, 60}; ///< in characters, by Width
constexpr const char *kFileName = "sheet.xlsx";

QString fitting(const QString &text)
{
    QString kept;
    for (const QChar c : text)
        if (c >= u' ' || c == u'\n' || c == u'\t')
            kept += c == u'\xFFFE' || c == u'\xFFFF' ? QChar(QChar::ReplacementCharacter) : c;
    if (kept.size() > kMostCharacters)
        kept = kept.left(kMostCharacters - 1) + u'…';
    return kept;
}

lxw_datetime instant(Day day, QTime time)
{
    lxw_datetime at{};
    at.year = day.date.year();
    at.month = day.date.month();
    at.day = day.date.day();
    at.hour = time.isValid() ? time.hour() : 0;
    at.min = time.isValid() ? time.minute() : 0;
    return at;
}
} // namespace

XlsxSheet::XlsxSheet(const QString &name, Day made)
{
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    QByteArray folder = QFile::encodeName(m_folder.path());
    options.tmpdir = folder.data();
    m_book = workbook_new_opt(QFile::encodeName(m_folder.filePath(QLatin1String(kFileName))).constData(), &options);
    if (!m_book)
        return;
    lxw_doc_properties properties{};
    properties.created = static_cast<time_t>(made.date.startOfDay(Qt::UTC).toSecsSinceEpoch());
    workbook_set_properties(m_book, &properties);
    m_sheet = workbook_add_worksheet(m_book, name.left(kMostNameCharacters).toUtf8().constData());
    m_bold = workbook_add_format(m_book);
    format_set_bold(m_bold);
    m_wrapped = workbook_add_format(m_book);
    format_set_text_wrap(m_wrapped);
    format_set_align(m_wrapped, LXW_ALIGN_VERTICAL_TOP);
    m_day = format("dd/mm/yyyy");
    m_minute = format("dd/mm/yyyy hh:mm");
    m_money = format("£#,##0.00");
    worksheet_freeze_panes(m_sheet, 1, 0);
}

XlsxSheet::~XlsxSheet()
{
    if (m_book)
        workbook_close(m_book);
}

lxw_format *XlsxSheet::format(const char *pattern)
{
    lxw_format *made = workbook_add_format(m_book);
    format_set_num_format(made, pattern);
    format_set_align(made, LXW_ALIGN_VERTICAL_TOP);
    return made;
}

void XlsxSheet::heading(const QString &text, Width width)
{
    if (!m_sheet)
        return;
    worksheet_set_column(m_sheet, m_column, m_column, kWidths[static_cast<int>(width)], nullptr);
    worksheet_write_string(m_sheet, 0, m_column++, fitting(text).toUtf8().constData(), m_bold);
}

Result<void> XlsxSheet::nextRow()
{
    if (!m_sheet)
        return failure(m_folder.errorString());
    m_column = 0;
    if (++m_row < kMostRows)
        return {};
    return Error{Error::Code::Refused,
                 QCoreApplication::translate("Export", "A sheet holds at most %1 rows. Export as CSV, or filter first.")
                     .arg(shownCount(kMostRows - 1))};
}

void XlsxSheet::text(const QString &text)
{
    if (!text.isEmpty())
        worksheet_write_string(m_sheet, m_row, m_column, fitting(text).toUtf8().constData(), m_wrapped);
    ++m_column;
}

void XlsxSheet::number(qint64 number)
{
    worksheet_write_number(m_sheet, m_row, m_column++, static_cast<double>(number), m_wrapped);
}

void XlsxSheet::money(Money money)
{
    worksheet_write_number(m_sheet, m_row, m_column++, static_cast<double>(money.pence) / 100, m_money);
}

void XlsxSheet::day(Day day)
{
    lxw_datetime at = instant(day, {});
    worksheet_write_datetime(m_sheet, m_row, m_column++, &at, m_day);
}

void XlsxSheet::minute(Day day, QTime time)
{
    lxw_datetime at = instant(day, time);
    worksheet_write_datetime(m_sheet, m_row, m_column++, &at, m_minute);
}

Result<void> XlsxSheet::failure(const QString &why) const
{
    return Error{Error::Code::Failed,
                 QCoreApplication::translate("Export", "The sheet could not be written: %1.").arg(why)};
}

Result<void> XlsxSheet::writeTo(QIODevice &out)
{
    if (!m_book)
        return failure(m_folder.errorString());
    const lxw_error closed = workbook_close(std::exchange(m_book, nullptr));
    if (closed != LXW_NO_ERROR)
        return failure(QString::fromUtf8(lxw_strerror(closed)));
    QFile file(m_folder.filePath(QLatin1String(kFileName)));
    if (!file.open(QIODevice::ReadOnly))
        return failure(file.errorString());
    constexpr qint64 kBlock = 1 << 20;
    for (QByteArray block = file.read(kBlock); !block.isEmpty(); block = file.read(kBlock))
        if (out.write(block) != block.size())
            return failure(out.errorString());
    return {};
}
