// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/export_sink.h"
#include "core/exchange/text/delimited_writer.h"
#include "core/exchange/text/formula_guard.h"
#include "core/records/record_json.h"
#include <QCoreApplication>
#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>

namespace {
/// Figures and days never begin a formula, and a guard before a minus would make a text of them.
bool isText(const CsvColumn &column)
{
    if (!column.field)
        return true;
    switch (column.field->type) {
    case Type::Number:
    case Type::Money:
    case Type::Score:
    case Type::Day:
    case Type::Moment:
        return false;
    default:
        return true;
    }
}

class CsvSink : public ExportSink {
public:
    CsvSink(const ExportShape &shape, QIODevice &out) : m_shape(shape), m_writer(out)
    {
        QStringList headings;
        for (const CsvColumn &column : shape.columns)
            headings.append(column.heading);
        m_writer.row(headings);
    }
    Result<void> add(const AnySaved &record) override
    {
        QStringList cells;
        for (const CsvColumn &column : m_shape.columns) {
            const QString text = textOf(column, record);
            cells.append(isText(column) ? guardFormula(text) : text);
        }
        m_writer.row(cells);
        return {};
    }
    Result<void> finish() override { return m_writer.finish(); }

private:
    QString textOf(const CsvColumn &column, const AnySaved &record) const
    {
        const void *data = record.record.data();
        if (!column.field || !isOpenLink(*column.field))
            return csvText(column, data, record.stamp.reference, m_shape.names, m_shape.choice);
        const RecordHead linked = linkedRecord(m_shape, *column.field, data);
        return column.tellsKind ? QString(linked.kind).replace(u'_', u' ') : linked.reference;
    }

    const ExportShape &m_shape;
    DelimitedWriter m_writer;
};

class JsonSink : public ExportSink {
public:
    JsonSink(const ExportShape &shape, QIODevice &out) : m_shape(shape), m_out(out)
    {
        put(QStringLiteral("{\"kind\":\"%1\",\"on\":\"%2\",\"records\":[")
                .arg(QLatin1String(shape.kind.name), shape.today.iso())
                .toUtf8());
    }
    Result<void> add(const AnySaved &record) override
    {
        QJsonObject all = toJson(m_shape.kind, record.record.data());
        QJsonObject object;
        for (const CsvColumn &column : m_shape.columns) {
            if (column.tellsKind)
                continue; // the link says it
            if (column.isReference()) {
                object.insert(QStringLiteral("reference"), record.stamp.reference);
                continue;
            }
            const QString key = QLatin1String(column.field ? column.field->key : column.list->key);
            QJsonValue value = all.take(key);
            if (column.list)
                value = rows(*column.list, record.record.data(), value.toArray());
            else if (column.field->type == Type::Link)
                value = link(*column.field, record.record.data());
            if (!value.isUndefined())
                object.insert(key, value);
        }
        put(m_first ? "\n" : ",\n");
        m_first = false;
        put(QJsonDocument(object).toJson(QJsonDocument::Compact));
        return done();
    }
    Result<void> finish() override
    {
        put("\n]}\n");
        return done();
    }

private:
    QJsonArray rows(const Children &list, const void *record, const QJsonArray &all) const
    {
        QJsonArray rows;
        for (std::size_t i = 0; i < list.size(record); ++i) {
            QJsonObject row = all[static_cast<qsizetype>(i)].toObject();
            for (const Field *field : list.kind().fields()) {
                const QLatin1String key(field->key);
                if (!m_shape.choice.includes(*field))
                    row.remove(key);
                else if (field->type == Type::Link && row.contains(key))
                    row.insert(key, link(*field, list.at(record, i)));
            }
            rows.append(row);
        }
        return rows;
    }
    /// Who reads the file has no office to look a number up in.
    QJsonValue link(const Field &field, const void *record) const
    {
        const Value value = field.value(record);
        if (value.isNull())
            return QJsonValue(QJsonValue::Undefined);
        const RecordId id = value.number();
        if (isOpenLink(field)) {
            const RecordHead linked = linkedRecord(m_shape, field, record);
            return QJsonObject{{QStringLiteral("id"), QString::number(id)},
                               {QStringLiteral("kind"), linked.kind},
                               {QStringLiteral("reference"), linked.reference}};
        }
        return QJsonObject{{QStringLiteral("id"), QString::number(id)},
                           {QStringLiteral("reference"), m_shape.names.recordKey(field.target(), id)},
                           {QStringLiteral("name"), m_shape.names.recordName(field.target(), id)}};
    }
    void put(const QByteArray &bytes) { m_failed = m_out.write(bytes) != bytes.size() || m_failed; }
    Result<void> done() const
    {
        if (!m_failed)
            return {};
        return Error{
            Error::Code::Failed,
            QCoreApplication::translate("Export", "The file could not be written: %1.").arg(m_out.errorString())};
    }
    const ExportShape &m_shape;
    QIODevice &m_out;
    bool m_first = true;
    bool m_failed = false;
};
} // namespace

std::unique_ptr<ExportSink> csvSink(const ExportShape &shape, QIODevice &out)
{
    return std::make_unique<CsvSink>(shape, out);
}

std::unique_ptr<ExportSink> jsonSink(const ExportShape &shape, QIODevice &out)
{
    return std::make_unique<JsonSink>(shape, out);
}
