// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/export.h"
#include "core/exchange/export_sink.h"
#include "core/exchange/impersonal_names.h"
#include "core/incidents/party_tags.h"
#include "core/storage/record_io.h"
#include <QCoreApplication>
#include <algorithm>

namespace {
constexpr qint64 kRecordsPerProgress = 200;

QString keyOf(const CsvColumn &column)
{
    return column.isReference() ? QStringLiteral("reference")
                                : QLatin1String(column.field ? column.field->key : column.list->key);
}

/// What hangs on any kind of record says on which, though no form shows it: the kind, then the record.
void addOpenLinks(std::vector<CsvColumn> &columns, const Kind &kind)
{
    for (const Field *field : kind.fields()) {
        if (!isOpenLink(*field))
            continue;
        auto at = std::find_if(columns.begin(), columns.end(), [&](const CsvColumn &c) { return c.field == field; });
        const QString heading = QString::fromLatin1(field->key).replace(u'_', u' ');
        if (at == columns.end())
            at = columns.insert(columns.begin(), {heading, field, nullptr});
        columns.insert(at, {heading + QStringLiteral(" kind"), field, nullptr, true});
    }
}

std::vector<CsvColumn> columnsOf(const ExportRequest &request, const CsvChoice &choice)
{
    std::vector<CsvColumn> columns = csvColumns(*request.kind, choice);
    addOpenLinks(columns, *request.kind);
    if (!request.columns.isEmpty())
        std::erase_if(columns, [&](const CsvColumn &column) { return !request.columns.contains(keyOf(column)); });
    return columns;
}

bool isPersonal(const CsvColumn &column)
{
    if (column.field)
        return column.field->is(Field::Personal);
    return column.list && column.list->kind().field(Field::Personal);
}

} // namespace

bool isOpenLink(const Field &field) { return field.type == Type::Link && !field.target; }

RecordHead linkedRecord(const ExportShape &shape, const Field &field, const void *record)
{
    const Value value = field.value(record);
    RecordHead head = value.isNull() ? RecordHead() : recordHead(shape.database, value.number()).value_or(RecordHead());
    if (head.reference.isEmpty())
        head.reference = head.title;
    return head;
}

namespace {
std::unique_ptr<ExportSink> sinkOf(const ExportShape &shape, ExportFormat format, QIODevice &out)
{
    switch (format) {
    case ExportFormat::Csv:
        break;
    case ExportFormat::Xlsx:
        return xlsxSink(shape, out);
    case ExportFormat::Json:
        return jsonSink(shape, out);
    }
    return csvSink(shape, out);
}
} // namespace

Result<ExportOutcome> exportRecords(const ExportSource &source, const ExportRequest &request, QIODevice &out,
                                    const Progress &progress)
{
    const Result<std::vector<RecordId>> ids = Lister(source.database, *request.kind, source.scope).ids(request.query);
    if (!ids)
        return ids.error();
    const CsvChoice choice{request.personal, source.scope.guarded};
    const ImpersonalNames impersonal(source.database, source.names);
    const ExportShape shape{
        *request.kind,   columnsOf(request, choice), choice, request.personal ? source.names : impersonal, source.today,
        source.database, request.columns.isEmpty()};
    const std::unique_ptr<ExportSink> sink = sinkOf(shape, request.format, out);
    RecordReader reader(source.database, *request.kind);
    ExportOutcome outcome;
    for (const CsvColumn &column : shape.columns)
        outcome.personal = outcome.personal || (request.personal && isPersonal(column));
    for (const RecordId id : *ids) {
        if (progress && outcome.records % kRecordsPerProgress == 0 && !progress(outcome.records))
            return Error{Error::Code::Cancelled,
                         QCoreApplication::translate("Export", "Stopped as asked. Nothing was exported.")};
        Result<AnySaved> record = reader.load(id);
        if (!record)
            return record.error();
        if (request.format == ExportFormat::Xlsx) // the others are read back by a program
            record->record = asRead(record->record, shape.names,
                                    request.personal ? partyShownTo(source.scope.guarded) : PartyShown::Role);
        if (const Result<void> added = sink->add(*record); !added)
            return added.error();
        ++outcome.records;
    }
    if (const Result<void> finished = sink->finish(); !finished)
        return finished.error();
    return outcome;
}
