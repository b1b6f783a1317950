// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_plan.h"
#include "core/base/count.h"
#include "core/exchange/import_rows.h"
#include "core/exchange/import_standing.h"
#include "core/exchange/text/decode.h"
#include "core/exchange/text/delimiter.h"
#include "core/records/rows.h"
#include "core/storage/digest.h"
#include <QCoreApplication>
#include <QMultiHash>
#include <algorithm>

namespace {
constexpr qsizetype kRowsPerProgress = 500;
constexpr qsizetype kMostQuoted = 200;

QString tr(const char *text) { return QCoreApplication::translate("Import", text); }

void noteDecoding(ImportPlan &plan, const Decoded &decoded)
{
    if (decoded.unreadable > 0)
        plan.notes.push_back({0,
                              {},
                              {},
                              tr("%1 characters of the file could not be read as %2; they stand as “�”.")
                                  .arg(shownCount(decoded.unreadable), decoded.encodingName)});
    if (decoded.nuls > 0)
        plan.notes.push_back(
            {0, {}, {}, tr("%1 characters without meaning (NUL) were left out.").arg(shownCount(decoded.nuls))});
}

/// Reads all rows into the plan; says what the columns are first.
Result<void> readRows(ImportPlan &plan, DelimitedReader &reader, const Names &names, const ImportProgress &progress)
{
    const Result<QStringList> headings = reader.readHeadings();
    if (!headings)
        return headings.error();
    if (const Result<void> read = readColumns(plan, *headings); !read)
        return read;
    ImportRows rows(plan, names);
    DelimitedRow row;
    for (;;) {
        const Result<bool> more = reader.readRow(row);
        if (!more)
            return more.error();
        if (!*more)
            break;
        rows.take(row);
        if (progress && plan.read % kRowsPerProgress == 0 &&
            !progress(static_cast<int>(500 * reader.position() / std::max<qsizetype>(1, reader.size()))))
            return Error{Error::Code::Cancelled, tr("Stopped as asked. Nothing was imported.")};
    }
    plan.blank = reader.blankRows();
    if (plan.read == 0)
        plan.notes.push_back({0, {}, {}, tr("There are headings, but no row below them: there is nothing to import.")});
    return {};
}
/// Rules speak of values as they were understood; the person looks for them as they stand in the file.
void quoteFile(ImportPlan &plan, DelimitedReader &reader)
{
    QMultiHash<qsizetype, ImportRemark *> wanted;
    for (ImportRemark &problem : plan.problems)
        if (problem.cell >= 0)
            wanted.insert(problem.row, &problem);
    if (wanted.isEmpty() || !reader.readHeadings())
        return;
    DelimitedRow row;
    for (Result<bool> more = reader.readRow(row); more && *more; more = reader.readRow(row))
        for (ImportRemark *problem : wanted.values(row.number)) {
            if (const QStringView text = row.cells[static_cast<std::size_t>(problem->cell)].trimmed(); !text.isEmpty())
                problem->value = text.left(kMostQuoted).toString();
            problem->cell = -1;
        }
}
} // namespace

const ImportCell *ImportRow::cellOf(const char *key) const
{
    const auto at = std::find_if(cells.begin(), cells.end(), [key](const ImportCell &cell) {
        return !cell.list && cell.field && QLatin1String(cell.field->key) == QLatin1String(key);
    });
    return at == cells.end() ? nullptr : &*at;
}

Value ImportRow::valueOf(const char *key) const
{
    const ImportCell *cell = cellOf(key);
    return cell ? cell->value : Value();
}

qsizetype ImportPlan::count(ImportRow::Standing standing) const
{
    qsizetype lines = 0;
    for (const ImportRow &row : rows)
        if (row.standing == standing)
            lines += row.lines;
    return lines;
}

qsizetype ImportPlan::toWrite(bool update) const
{
    using enum ImportRow::Standing;
    return count(New) + count(Completes) + (update ? count(Differs) : 0);
}

Result<ImportPlan> readImport(const QByteArray &bytes, const ImportRequest &request, const Database &database,
                              const Names &names, const ImportProgress &progress)
{
    const Result<Decoded> decoded = decodeText(bytes, request.encoding);
    if (!decoded)
        return decoded.error();
    const Delimiter delimiter = delimiterOf(decoded->text, request.delimiter);
    ImportPlan plan;
    plan.request = request;
    plan.digest = QString::fromLatin1(sha256(bytes).toHex());
    plan.encoding = decoded->encodingName;
    plan.delimiter = delimiterName(delimiter.sign);
    plan.headings = std::make_shared<const Headings>(*request.kind);
    noteDecoding(plan, *decoded);
    DelimitedReader reader(decoded->text, delimiter.sign, delimiter.start);
    if (const Result<void> read = readRows(plan, reader, names, progress); !read)
        return read.error();
    if (const Result<void> settled = ImportStanding(plan, database, names).settle(progress); !settled)
        return settled.error();
    DelimitedReader again(decoded->text, delimiter.sign, delimiter.start);
    quoteFile(plan, again);
    std::stable_sort(plan.problems.begin(), plan.problems.end(),
                     [](const ImportRemark &a, const ImportRemark &b) { return a.row < b.row; });
    return plan;
}

namespace {
/// A row of a list that the file wants to be there.
struct EnsuredRow {
    const Children *list;
    int number;
    std::vector<std::pair<const Field *, Value>> values;
};

void wish(std::vector<EnsuredRow> &rows, const ImportCell &cell, const Value &value)
{
    if (rows.empty() || rows.back().list != cell.list || rows.back().number != cell.childRow)
        rows.push_back({cell.list, cell.childRow, {}});
    rows.back().values.emplace_back(cell.field, value);
}

void ensure(const EnsuredRow &wanted, void *record)
{
    const auto says = [&wanted](const void *row) {
        return std::all_of(wanted.values.begin(), wanted.values.end(),
                           [row](const auto &one) { return one.first->value(row) == one.second; });
    };
    for (std::size_t i = 0; i < wanted.list->size(record); ++i)
        if (says(wanted.list->at(record, i)))
            return;
    void *row = appendBlankRow(*wanted.list, record, 0);
    for (const auto &[field, value] : wanted.values)
        field->setValue(row, value);
}
} // namespace

void applyRow(const ImportRow &row, void *record, const LinkResolver &resolve)
{
    const auto value = [&resolve](const ImportCell &cell) {
        const bool pending = cell.field->type == Type::Link && cell.value.number() < 0;
        if (!pending || !resolve)
            return cell.value;
        const RecordId id = resolve(cell.value.number());
        return id == 0 ? Value() : Value(id);
    };
    const Children *counted = nullptr; // a list whose rows are told one by one, without their numbers
    std::size_t told = 0;
    std::vector<EnsuredRow> ensured;
    for (const ImportCell &cell : row.cells) {
        if (cell.ensured) {
            wish(ensured, cell, value(cell));
            continue;
        }
        if (!cell.list) {
            cell.field->setValue(record, value(cell));
            continue;
        }
        if (cell.childRow < 0) {
            arrangeRows(*cell.list, record, {});
            continue;
        }
        const auto at = static_cast<std::size_t>(cell.childRow);
        while (cell.list->size(record) <= at)
            appendBlankRow(*cell.list, record, 0);
        void *child = cell.list->edit(record, at);
        if (cell.field) {
            cell.field->setValue(child, value(cell));
            counted = cell.list;
            told = std::max(told, at + 1);
        } else {
            cell.list->setId(child, cell.value.number());
        }
    }
    while (counted && counted->size(record) > told)
        counted->erase(record, counted->size(record) - 1);
    for (const EnsuredRow &one : ensured)
        ensure(one, record);
}
