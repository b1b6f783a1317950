// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_write.h"
#include "core/base/count.h"
#include "core/incidents/first_report.h"
#include <QCoreApplication>
#include <algorithm>

namespace {
using Standing = ImportRow::Standing;

QString tr(const char *text) { return QCoreApplication::translate("Import", text); }

/// The rows of a record that is new here get numbers of their own.
void forgetRowNumbers(const Kind &kind, void *record)
{
    for (const Children &list : kind.lists)
        for (std::size_t i = 0; i < list.size(record); ++i)
            list.setId(list.edit(record, i), 0);
}

bool linksToRow(const ImportCell &cell)
{
    return cell.field && cell.field->type == Type::Link && PendingLink::isRow(cell.value.number());
}

bool isWritten(const ImportRow &row, bool update)
{
    return row.standing == Standing::New || row.standing == Standing::Completes ||
           (update && row.standing == Standing::Differs);
}

/// Writes the rows of one plan.
class ImportWriter {
public:
    ImportWriter(Write &write, const ImportPlan &plan, const ImportProgress &progress);
    /// The places and departments that rows to be written name.
    Result<void> makeMissing(bool update);
    Result<void> addNew();
    Result<void> changeExisting(bool update);

    ImportOutcome outcome;

private:
    Result<void> addLayer(const std::vector<std::size_t> &layer);
    Result<void> closeCircle(const std::vector<std::size_t> &circle);
    Result<void> change(const ImportRow &row, RecordId id, qint64 version);
    RecordId resolved(RecordId pending) const;
    bool waits(std::size_t row) const;
    bool told(qint64 done) const;

    Write &m_write;
    const ImportPlan &m_plan;
    const Kind &m_kind;
    const ImportProgress &m_progress;
    const AnyRecord m_blank;
    std::vector<RecordId> m_made;    ///< 0 where nothing that is written needs it
    std::vector<RecordId> m_numbers; ///< by row: in the order of the file, whichever is written first
    std::vector<RecordId> m_ids;     ///< by row; 0 until it is written
    qint64 m_done = 0;
};

ImportWriter::ImportWriter(Write &write, const ImportPlan &plan, const ImportProgress &progress)
    : m_write(write), m_plan(plan), m_kind(*plan.request.kind), m_progress(progress), m_blank(m_kind),
      m_made(plan.made.size()), m_numbers(plan.rows.size()), m_ids(plan.rows.size())
{
}

Result<void> ImportWriter::makeMissing(bool update)
{
    std::vector<bool> used(m_made.size());
    for (const ImportRow &row : m_plan.rows)
        if (isWritten(row, update))
            for (const ImportCell &cell : row.cells)
                if (cell.field && cell.field->type == Type::Link && PendingLink::isMade(cell.value.number()))
                    used[PendingLink::made(cell.value.number())] = true;
    for (std::size_t i = 0; i < m_made.size(); ++i) {
        if (!used[i])
            continue;
        const NewRecord &made = m_plan.made[i];
        AnyRecord record =
            made.kind == &kindOf<Person>() ? AnyRecord::of(personCalled(made.name)) : AnyRecord(*made.kind);
        if (made.kind != &kindOf<Person>())
            made.kind->field(QLatin1String(made.kind->naming))->setValue(record.data(), Value(made.name));
        for (const auto &[key, within] : {std::pair(u"site", made.site), std::pair(u"building", made.building)})
            if (within != 0)
                made.kind->field(key)->setValue(record.data(), Value(within < 0 ? resolved(within) : within));
        const Result<AnySaved> saved = m_write.addAny(std::move(record));
        if (!saved)
            return saved.error();
        m_made[i] = saved->stamp.id;
    }
    return {};
}

/// Rows that link to rows of the file come after those, layer by layer; where they go round in a circle, the links are
/// set when all are there.
Result<void> ImportWriter::addNew()
{
    std::vector<std::size_t> waiting;
    for (std::size_t i = 0; i < m_plan.rows.size(); ++i)
        if (m_plan.rows[i].standing == Standing::New) {
            waiting.push_back(i);
            m_numbers[i] = m_write.context().ids.next();
        }
    while (!waiting.empty()) {
        std::vector<std::size_t> layer, rest;
        for (const std::size_t row : waiting)
            (waits(row) ? rest : layer).push_back(row);
        const bool circle = layer.empty();
        if (const Result<void> added = addLayer(circle ? rest : layer); !added)
            return added;
        if (circle)
            return closeCircle(rest);
        waiting = std::move(rest);
    }
    return {};
}

bool ImportWriter::waits(std::size_t row) const
{
    const std::vector<ImportCell> &cells = m_plan.rows[row].cells;
    return std::any_of(cells.begin(), cells.end(), [this](const ImportCell &cell) {
        return linksToRow(cell) && m_ids[PendingLink::row(cell.value.number())] == 0;
    });
}

Result<void> ImportWriter::addLayer(const std::vector<std::size_t> &layer)
{
    AnyRecord record = m_blank;
    const auto make = [&](qint64 i, AddOptions &options) -> const void * {
        const std::size_t at = layer[static_cast<std::size_t>(i)];
        const ImportRow &row = m_plan.rows[at];
        record = m_blank;
        applyRow(row, record.data(), [this](RecordId pending) { return resolved(pending); });
        if (row.ownReference.isEmpty())
            forgetRowNumbers(m_kind, record.data());
        options = {row.ownReference, m_numbers[at]};
        return record.data();
    };
    const Result<std::vector<RecordId>> ids = m_write.addMany(m_kind, static_cast<qint64>(layer.size()), make,
                                                              [this](qint64 done) { return told(m_done + done); });
    if (!ids)
        return ids.error();
    for (std::size_t i = 0; i < layer.size(); ++i) {
        m_ids[layer[i]] = (*ids)[i];
        outcome.written += m_plan.rows[layer[i]].lines;
    }
    m_done += static_cast<qint64>(layer.size());
    return {};
}

Result<void> ImportWriter::closeCircle(const std::vector<std::size_t> &circle)
{
    for (const std::size_t row : circle)
        if (const Result<void> changed = change(m_plan.rows[row], m_ids[row], 1); !changed)
            return changed;
    return {};
}

Result<void> ImportWriter::changeExisting(bool update)
{
    for (const ImportRow &row : m_plan.rows) {
        if (row.existing == 0 || !isWritten(row, update))
            continue;
        if (!told(m_done++))
            return Error{Error::Code::Cancelled, tr("Stopped as asked. Nothing was imported.")};
        if (const Result<void> changed = change(row, row.existing, row.version); !changed)
            return changed;
        (row.standing == Standing::Completes ? outcome.written : outcome.changed) += row.lines;
    }
    return {};
}

Result<void> ImportWriter::change(const ImportRow &row, RecordId id, qint64 version)
{
    Result<AnySaved> here = m_write.load(m_kind, id);
    if (!here)
        return here.error();
    here->stamp.version = version; // one that was changed since the file was compared is refused as stale
    AnyRecord now = here->record;
    applyRow(row, now.data(), [this](RecordId pending) { return resolved(pending); });
    const Result<AnySaved> changed = m_write.changeAny(*here, std::move(now));
    return changed ? Result<void>() : changed.error();
}

RecordId ImportWriter::resolved(RecordId pending) const
{
    return PendingLink::isMade(pending) ? m_made[PendingLink::made(pending)] : m_ids[PendingLink::row(pending)];
}

bool ImportWriter::told(qint64 done) const
{
    const auto all = static_cast<qint64>(std::max<std::size_t>(1, m_plan.rows.size()));
    return !m_progress || m_progress(static_cast<int>(std::min<qint64>(1000, 1000 * done / all)));
}

} // namespace

Result<void> recordImport(Write &write, const ImportPlan &plan, const ImportOptions &options, ImportOutcome &outcome)
{
    const QDateTime local = write.context().now.toLocalTime();
    const Result<Saved<ImportRecord>> saved =
        write.add(ImportRecord{.fileName = plan.request.fileName,
                               .digest = plan.digest,
                               .forKind = plan.request.kindName,
                               .at = Moment(Day(local.date()), local.time()),
                               .read = static_cast<int>(plan.read),
                               .written = static_cast<int>(outcome.written),
                               .changed = static_cast<int>(outcome.changed),
                               .same = static_cast<int>(plan.count(Standing::Same)),
                               .refused = static_cast<int>(plan.count(Standing::Refused)),
                               .mapping = options.mapping,
                               .act = write.act()});
    if (!saved)
        return saved.error();
    outcome.import = saved->id();
    outcome.reference = saved->stamp.reference;
    return {};
}
Error refusedRows(const ImportPlan &plan)
{
    const ImportRemark &first = plan.problems.front();
    const QString where = first.column.isEmpty() ? tr("row %1").arg(first.row)
                                                 : tr("row %1, column “%2”").arg(first.row).arg(first.column);
    return {Error::Code::Refused,
            tr("Nothing was imported, because %1 of %2 rows can’t come in. The first is %3: %4")
                .arg(shownCount(plan.count(Standing::Refused)), shownCount(plan.read), where, first.text)};
}

Result<ImportOutcome> writeImport(Write &write, const ImportPlan &plan, const ImportOptions &options,
                                  const ImportProgress &progress)
{
    if (!plan.problems.empty() && !options.skipRefused)
        return refusedRows(plan);
    ImportWriter writer(write, plan, progress);
    if (const Result<void> made = writer.makeMissing(options.update); !made)
        return made.error();
    if (const Result<void> added = writer.addNew(); !added)
        return added.error();
    if (const Result<void> changed = writer.changeExisting(options.update); !changed)
        return changed.error();
    ImportOutcome outcome = writer.outcome;
    if (outcome.written + outcome.changed > 0)
        if (const Result<void> recorded = recordImport(write, plan, options, outcome); !recorded)
            return recorded.error();
    return outcome;
}
