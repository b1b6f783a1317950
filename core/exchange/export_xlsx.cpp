// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/export_sink.h"
#include "core/exchange/xlsx_sheet.h"
#include "core/records/show.h"
#include <QCoreApplication>

namespace {
XlsxSheet::Width widthOf(const CsvColumn &column)
{
    if (!column.field)
        return column.list ? XlsxSheet::Width::Wide : XlsxSheet::Width::Middle;
    switch (column.field->type) {
    case Type::Number:
    case Type::Score:
    case Type::YesNo:
    case Type::Money:
    case Type::Day:
        return XlsxSheet::Width::Narrow;
    case Type::LongText:
        return XlsxSheet::Width::Wide;
    default:
        return XlsxSheet::Width::Middle;
    }
}

/// The rows of a list as people read them: one a line, its known fields in their order.
QString rowsShown(const Children &list, const void *record, const CsvChoice &choice, const Names &names)
{
    QStringList lines;
    for (std::size_t i = 0; i < list.size(record); ++i) {
        QStringList parts;
        for (const Field *field : list.kind().fields())
            if (const Value value = field->value(list.at(record, i)); choice.includes(*field) && !value.isNull())
                parts.append(show(*field, value, names));
        lines.append(parts.join(QStringLiteral(", ")));
    }
    return lines.join(u'\n');
}

class XlsxSink : public ExportSink {
public:
    XlsxSink(const ExportShape &shape, QIODevice &out)
        : m_shape(shape), m_out(out), m_sheet(shape.kind.shown(shape.kind.plural), shape.today)
    {
        for (const CsvColumn &column : shape.columns)
            m_sheet.heading(headingOf(column), widthOf(column));
        if (shape.whole)
            for (const Computed &computed : shape.kind.computed)
                m_sheet.heading(shape.kind.shown(computed.label), XlsxSheet::Width::Middle);
    }

    Result<void> add(const AnySaved &record) override
    {
        if (const Result<void> begun = m_sheet.nextRow(); !begun)
            return begun;
        for (const CsvColumn &column : m_shape.columns)
            put(column, record);
        if (m_shape.whole)
            for (const Computed &computed : m_shape.kind.computed)
                m_sheet.text(computed.find(record.record.data(), m_shape.today, m_shape.names).text);
        return {};
    }

    Result<void> finish() override { return m_sheet.writeTo(m_out); }

private:
    QString headingOf(const CsvColumn &column) const
    {
        if (column.isReference())
            return column.heading;
        if (column.tellsKind)
            return QCoreApplication::translate("Export", "%1: kind").arg(m_shape.kind.shown(column.field->label));
        return m_shape.kind.shown(column.field ? column.field->label : column.list->label);
    }

    void put(const CsvColumn &column, const AnySaved &record)
    {
        const void *data = record.record.data();
        if (column.isReference())
            m_sheet.text(record.stamp.reference);
        else if (column.field && isOpenLink(*column.field))
            putLinked(column, linkedRecord(m_shape, *column.field, data));
        else if (column.list)
            m_sheet.text(rowsShown(*column.list, data, m_shape.choice, m_shape.names));
        else
            put(*column.field, column.field->value(data));
    }

    void putLinked(const CsvColumn &column, const RecordHead &linked)
    {
        m_sheet.text(column.tellsKind ? QString(linked.kind).replace(u'_', u' ') : linked.reference);
    }

    void put(const Field &field, const Value &value)
    {
        if (value.isNull())
            return m_sheet.blank();
        switch (field.type) {
        case Type::Number:
        case Type::Score:
            return m_sheet.number(value.number());
        case Type::Money:
            return m_sheet.money(Money{value.number()});
        case Type::Day:
            return m_sheet.day(Day::fromIso(value.text()));
        case Type::Moment:
            return put(Moment::fromText(value.text()));
        default:
            m_sheet.text(show(field, value, m_shape.names));
        }
    }

    /// What is known to the minute or the day is a real date; the rest is told in words.
    void put(const Moment &moment)
    {
        if (moment.isAbout() || moment.precision() == Moment::Precision::Month)
            m_sheet.text(show(moment));
        else if (moment.precision() == Moment::Precision::Day)
            m_sheet.day(moment.day());
        else
            m_sheet.minute(moment.day(), moment.time());
    }

    const ExportShape &m_shape;
    QIODevice &m_out;
    XlsxSheet m_sheet;
};
} // namespace

std::unique_ptr<ExportSink> xlsxSink(const ExportShape &shape, QIODevice &out)
{
    return std::make_unique<XlsxSink>(shape, out);
}
