// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/derived_list.h"
#include "core/exchange/text/delimited_writer.h"
#include "core/exchange/text/formula_guard.h"
#include "core/exchange/xlsx_sheet.h"
#include <QCoreApplication>
#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace {
using Is = DerivedList::Column::Is;

Result<void> writeCsv(const DerivedList &list, QIODevice &out)
{
    DelimitedWriter writer(out);
    QStringList headings;
    for (const DerivedList::Column &column : list.columns)
        headings.append(column.heading);
    writer.row(headings);
    for (const std::vector<Value> &row : list.rows) {
        QStringList cells;
        for (std::size_t i = 0; i < row.size(); ++i)
            cells.append(list.columns[i].is == Is::Text ? guardFormula(row[i].stored()) : row[i].stored());
        writer.row(cells);
    }
    return writer.finish();
}

QJsonValue jsonOf(const Value &value)
{
    if (value.isNull())
        return QJsonValue::Null;
    return value.isNumber() ? QJsonValue(value.number()) : QJsonValue(value.text());
}

Result<void> writeJson(const DerivedList &list, Day on, QIODevice &out)
{
    QJsonArray records;
    for (const std::vector<Value> &row : list.rows) {
        QJsonObject record;
        for (std::size_t i = 0; i < row.size(); ++i)
            record.insert(list.columns[i].heading, jsonOf(row[i]));
        records.append(record);
    }
    const QJsonObject whole{
        {QStringLiteral("kind"), list.name}, {QStringLiteral("on"), on.iso()}, {QStringLiteral("records"), records}};
    const QByteArray text = QJsonDocument(whole).toJson(QJsonDocument::Compact) + '\n';
    if (out.write(text) != text.size())
        return Error{Error::Code::Failed,
                     QCoreApplication::translate("Export", "The file can’t be written: %1.").arg(out.errorString())};
    return {};
}

void put(XlsxSheet &sheet, Is is, const Value &value)
{
    if (value.isNull())
        sheet.blank();
    else if (is == Is::Number)
        sheet.number(value.number());
    else if (is == Is::Day)
        sheet.day(Day::fromIso(value.text()));
    else
        sheet.text(value.stored());
}

Result<void> writeXlsx(const DerivedList &list, Day on, QIODevice &out)
{
    XlsxSheet sheet(list.name, on);
    for (const DerivedList::Column &column : list.columns)
        sheet.heading(column.heading, column.is == Is::Text ? XlsxSheet::Width::Middle : XlsxSheet::Width::Narrow);
    for (const std::vector<Value> &row : list.rows) {
        if (const Result<void> begun = sheet.nextRow(); !begun)
            return begun;
        for (std::size_t i = 0; i < row.size(); ++i)
            put(sheet, list.columns[i].is, row[i]);
    }
    return sheet.writeTo(out);
}
} // namespace

DerivedList withoutPersonal(DerivedList list)
{
    for (std::size_t i = list.columns.size(); i-- > 0;) {
        if (!list.columns[i].personal)
            continue;
        const auto at = static_cast<std::ptrdiff_t>(i);
        list.columns.erase(list.columns.begin() + at);
        for (std::vector<Value> &row : list.rows)
            row.erase(row.begin() + at);
    }
    return list;
}

Result<void> writeDerived(const DerivedList &list, ExportFormat format, Day on, QIODevice &out)
{
    switch (format) {
    case ExportFormat::Csv:
        break;
    case ExportFormat::Xlsx:
        return writeXlsx(list, on, out);
    case ExportFormat::Json:
        return writeJson(list, on, out);
    }
    return writeCsv(list, out);
}
