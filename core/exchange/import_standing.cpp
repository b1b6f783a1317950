// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_standing.h"
#include "core/exchange/import_known_file.h"
#include "core/exchange/import_times.h"
#include "core/exchange/plan_names.h"
#include "core/office/directory_queries.h"
#include "core/records/problems.h"
#include "core/records/rows.h"
#include "core/records/show.h"
#include "core/records/tidy.h"
#include "core/storage/reference.h"
#include "core/training/training_record.h"
#include <QCoreApplication>
#include <algorithm>

namespace {
using Standing = ImportRow::Standing;
constexpr std::size_t kRowsPerProgress = 500;

QString tr(const char *text) { return QCoreApplication::translate("Import", text); }

/// What the row says in the fields of the identity; none where it does not say enough.
std::optional<std::vector<Value>> valuesOf(const ImportRow &row, const Identity &identity)
{
    std::vector<Value> values;
    for (const IdentityField &field : identity) {
        values.push_back(row.valueOf(field.key));
        if (values.back().isNull() && !field.mayBeBlank)
            return std::nullopt;
    }
    return values;
}

/// Whether the row says anything by which its record could be known.
bool saysWho(const ImportRow &row, const std::vector<Identity> &identities)
{
    return !row.ownReference.isEmpty() ||
           (!identities.empty() &&
            std::any_of(identities.front().begin(), identities.front().end(),
                        [&row](const IdentityField &field) { return !row.valueOf(field.key).isNull(); }));
}

/// Whether the record says no more than what it is called, as those do that an import makes because a row names them.
bool isNameOnly(const Kind &kind, const void *record, const std::vector<Identity> &identities,
                const RuleContext &context)
{
    AnyRecord bare(kind);
    for (const Identity &identity : identities)
        for (const IdentityField &field : identity)
            kind.field(QLatin1String(field.key))
                ->setValue(bare.data(), kind.field(QLatin1String(field.key))->value(record));
    tidy(kind, bare.data());
    if (kind.complete)
        kind.complete(bare.data(), context);
    return diff(kind, bare.data(), record).empty();
}

/// What the file does not tell of a row of the record stays as it is here.
void fillUntold(ImportRow &row, const void *here)
{
    RecordId child = 0;
    for (ImportCell &cell : row.cells) {
        if (cell.list && !cell.field && cell.childRow >= 0)
            child = cell.value.number();
        if (!cell.untold)
            continue;
        const std::optional<std::size_t> at = indexOfRow(*cell.list, here, child);
        cell.value = at ? cell.field->value(cell.list->at(here, *at)) : Value();
    }
}
} // namespace

ImportStanding::ImportStanding(ImportPlan &plan, const Database &database, const Names &names)
    : m_plan(plan), m_database(database), m_names(names), m_kind(*plan.request.kind), m_context{plan.request.on, names},
      m_existing(database, m_kind), m_expiry(database), m_identities(identitiesOf(m_kind)),
      m_pattern(storedReferencePattern(database).value_or(QString::fromLatin1(kReferencePattern)))
{
}

Result<void> ImportStanding::settle(const ImportProgress &progress)
{
    const Result<std::optional<ImportRecord>> before = noteKnownFile(m_plan, m_database);
    if (!before)
        return before.error();
    m_sawFile = *before && (*before)->refused == 0;
    passOverOtherTimes(m_plan, [this](const ImportRow &row) { return keyOf(row); });
    nameRows();
    for (std::size_t i = 0; i < m_plan.rows.size(); ++i) {
        if (progress && i % kRowsPerProgress == 0 && !progress(500 + static_cast<int>(500 * i / m_plan.rows.size())))
            return Error{Error::Code::Cancelled, tr("Stopped as asked. Nothing was imported.")};
        if (m_plan.rows[i].standing == Standing::New) // neither refused nor passed over
            if (const Result<void> settled = settleRow(i); !settled)
                return settled;
    }
    refuseDependants();
    return {};
}

Result<void> ImportStanding::settleRow(std::size_t index)
{
    ImportRow &row = m_plan.rows[index];
    linkRow(row);
    if (const Result<void> done = fillExpiry(row); !done)
        return done;
    if (const Result<void> done = settleOwnReference(row); !done)
        return done;
    if (row.standing == Standing::Refused || standsTwice(row, index))
        return {};
    if (const Result<void> done = findExisting(row); !done)
        return done;
    if (row.existing != 0)
        return compare(row);
    if (m_sawFile && !saysWho(row, m_identities)) {
        row.standing = Standing::Same;
        return {};
    }
    AnyRecord record(m_kind);
    complete(row, record.data());
    checkRules(row, record.data());
    return {};
}

/// A file that says when a course was completed and not until when it holds means as long as the course holds.
Result<void> ImportStanding::fillExpiry(ImportRow &row)
{
    if (&m_kind != &kindOf<TrainingRecord>() || m_plan.ownExport || row.cellOf("expires"))
        return {};
    const Value course = row.valueOf("course"), completed = row.valueOf("completed");
    if (course.isNull() || completed.isNull())
        return {};
    const Result<Day> until = m_expiry.of({course.number()}, Day::fromIso(completed.text()));
    if (!until)
        return until.error();
    if (until->isKnown())
        row.cells.push_back({m_kind.field(u"expires"), nullptr, -1, -1, Value(until->iso())});
    return {};
}

/// Our reference is kept where it has the office's form and is free, or means the same record; else it becomes the
/// other system's reference (CLI.md, FORMATS.md D0).
Result<void> ImportStanding::settleOwnReference(ImportRow &row)
{
    if (row.ownReference.isEmpty())
        return {};
    const Result<RecordId> here = m_existing.withReference(row.ownReference);
    if (!here)
        return here.error();
    if (*here != 0) {
        const Result<bool> same = isSameRecord(row, *here);
        if (!same)
            return same.error();
        if (*same) {
            row.existing = *here;
            return {};
        }
    }
    const Field *dating = m_kind.field(QLatin1String(m_kind.datedBy));
    const Day dated = dating ? Day::fromIso(row.valueOf(dating->key).text().left(10)) : Day();
    if (*here == 0 && referenceNumber(m_pattern, QLatin1String(m_kind.prefix), dated, row.ownReference))
        return {};
    if (const Field *other = m_kind.field(u"other_reference"); other && row.valueOf(other->key).isNull()) {
        std::erase_if(row.cells, [other](const ImportCell &cell) { return cell.field == other; });
        row.cells.push_back({other, nullptr, -1, -1, Value(row.ownReference)});
    }
    row.ownReference.clear();
    return {};
}

/// Two offices give the same numbers. The record here is meant where at least half of what the row says holds for it.
Result<bool> ImportStanding::isSameRecord(const ImportRow &row, RecordId id)
{
    const Result<AnySaved> here = m_existing.load(id);
    if (!here)
        return here.error();
    if (here->stamp.isWithdrawn())
        return false;
    int told = 0, equal = 0;
    for (const ImportCell &cell : row.cells)
        if (!cell.list && !cell.value.isNull()) {
            ++told;
            equal += cell.field->value(here->record.data()) == cell.value;
        }
    return 2 * equal >= told;
}

Result<void> ImportStanding::findExisting(ImportRow &row)
{
    if (standsAlone(m_kind)) {
        const Result<RecordId> here = m_existing.first();
        if (!here)
            return here.error();
        row.existing = *here;
        return {};
    }
    for (const Identity &identity : m_identities) {
        const std::optional<std::vector<Value>> values = valuesOf(row, identity);
        if (row.existing != 0 || !values)
            continue;
        const Result<RecordId> found = m_existing.find(identity, *values);
        if (!found)
            return found.error();
        row.existing = *found;
    }
    return {};
}

Result<void> ImportStanding::compare(ImportRow &row)
{
    const Result<AnySaved> here = m_existing.load(row.existing);
    if (!here)
        return here.error();
    fillUntold(row, here->record.data());
    AnyRecord there = here->record;
    complete(row, there.data());
    row.version = here->stamp.version;
    row.differences = diff(m_kind, here->record.data(), there.data());
    if (row.differences.empty()) {
        row.standing = Standing::Same;
        return {};
    }
    const bool named = (isMadeByName(m_kind) || standsAlone(m_kind)) &&
                       isNameOnly(m_kind, here->record.data(), m_identities, m_context);
    row.standing = named ? Standing::Completes : Standing::Differs;
    row.called = here->stamp.reference.isEmpty() ? m_names.recordName(m_kind, row.existing) : here->stamp.reference;
    checkRules(row, there.data());
    return {};
}

/// By what the row is known: our reference, else the first identity of which it says enough; empty for none.
QString ImportStanding::keyOf(const ImportRow &row) const
{
    QString key = row.ownReference;
    for (const Identity &identity : m_identities)
        if (const std::optional<std::vector<Value>> values = valuesOf(row, identity); values && key.isEmpty())
            for (std::size_t i = 0; i < values->size(); ++i)
                key += QLatin1String(identity[i].key) + u'=' + (*values)[i].stored() + u'\n';
    return key;
}

/// A reference may stand once in a file; training has none, there a second row just says the same again.
bool ImportStanding::standsTwice(ImportRow &row, std::size_t index)
{
    const bool alone = standsAlone(m_kind);
    const QString key = alone ? QStringLiteral("the one") : keyOf(row);
    if (key.isEmpty())
        return false;
    const auto first = m_first.constFind(key);
    if (first == m_first.constEnd()) {
        m_first.insert(key, index);
        return false;
    }
    const qsizetype number = m_plan.rows[*first].number;
    if (alone) {
        refuse(row, -1, {}, tr("An office has one organisation, and row %1 tells of it already.").arg(number));
        return true;
    }
    if (m_identities.size() > 1 && m_identities.front().size() > 1) {
        row.standing = Standing::Same;
        m_plan.notes.push_back({row.number, {}, {}, tr("The same stands in row %1.").arg(number)});
        return true;
    }
    const ImportCell *cell = nullptr;
    for (const Identity &identity : m_identities)
        if (row.ownReference.isEmpty() && !cell && valuesOf(row, identity))
            cell = row.cellOf(identity.front().key);
    const QString said = cell ? cell->value.stored() : row.ownReference;
    refuse(row, cell ? cell->column : -1, said, tr("“%1” stands in row %2 already.").arg(said).arg(number));
    return true;
}

void ImportStanding::complete(ImportRow &row, void *record)
{
    applyRow(row, record);
    tidy(m_kind, record);
    if (m_kind.complete)
        m_kind.complete(record, m_context);
}

void ImportStanding::checkRules(ImportRow &row, const void *record)
{
    for (const Problem &problem : problems(m_kind, record, m_context)) {
        if (problem.severity != Problem::Severity::Refuses)
            continue;
        const QStringList path = problem.field.split(u'/');
        int column = -1;
        int childRow = -1;
        for (const ImportCell &cell : row.cells)
            if (cell.field && QLatin1String(cell.field->key) == path.back() && column < 0 &&
                (path.size() < 3 || cell.childRow == path[1].toInt())) {
                column = cell.column;
                childRow = cell.childRow;
            }
        const Field *field = m_kind.field(problem.field);
        const QString value = field ? show(*field, field->value(record), PlanNames(m_plan, m_names)) : QString();
        for (std::size_t i = 0; i < m_plan.columns.size() && column < 0 && field; ++i)
            if (const ImportTarget *target = m_plan.columns[i].target; target && target->field == field)
                column = static_cast<int>(i); // a blank cell sets nothing
        refuse(row, column, value, problem.text);
        if (childRow > 0 && static_cast<std::size_t>(childRow) <= row.more.size())
            m_plan.problems.back().row = row.more[static_cast<std::size_t>(childRow) - 1];
        m_plan.problems.back().cell = column;
        if (column < 0 && field)
            m_plan.problems.back().column = m_kind.shown(field->label);
    }
}

void ImportStanding::refuse(ImportRow &row, int column, const QString &value, const QString &text)
{
    row.standing = Standing::Refused;
    m_plan.problems.push_back(
        {row.number, column >= 0 ? m_plan.columns[static_cast<std::size_t>(column)].heading : QString(), value, text});
}
