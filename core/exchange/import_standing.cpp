// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_standing.h"
#include "core/exchange/import_identity.h"
#include "core/exchange/import_known_file.h"
#include "core/office/building.h"
#include "core/office/directory_queries.h"
#include "core/office/room.h"
#include "core/records/problems.h"
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

/// What the row sets in a field of the record; none where it says nothing of it.
const ImportCell *cellOf(const ImportRow &row, QLatin1String key)
{
    for (const ImportCell &cell : row.cells)
        if (!cell.list && cell.field && QLatin1String(cell.field->key) == key)
            return &cell;
    return nullptr;
}

Value valueOf(const ImportRow &row, const char *key)
{
    const ImportCell *cell = cellOf(row, QLatin1String(key));
    return cell ? cell->value : Value();
}

std::vector<Value> valuesOf(const ImportRow &row, const std::vector<const char *> &keys)
{
    std::vector<Value> values;
    for (const char *key : keys)
        if (const Value value = valueOf(row, key); !value.isNull())
            values.push_back(value);
    return values;
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
    nameRows();
    for (std::size_t i = 0; i < m_plan.rows.size(); ++i) {
        if (progress && i % kRowsPerProgress == 0 && !progress(500 + static_cast<int>(500 * i / m_plan.rows.size())))
            return Error{Error::Code::Cancelled, tr("Stopped as asked. Nothing was imported.")};
        if (m_plan.rows[i].standing != Standing::Refused)
            if (const Result<void> settled = settleRow(i); !settled)
                return settled;
    }
    refuseDependants();
    return {};
}

Result<void> ImportStanding::settleRow(std::size_t index)
{
    ImportRow &row = m_plan.rows[index];
    for (const Kind *kind : {&kindOf<Building>(), &kindOf<Room>()}) // a room stands in a building
        placeRow(row, *kind);
    linkRows(row);
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
    if (m_sawFile && row.ownReference.isEmpty() &&
        valuesOf(row, m_identities.empty() ? std::vector<const char *>() : m_identities.front()).empty()) {
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
    if (&m_kind != &kindOf<TrainingRecord>() || m_plan.ownExport || cellOf(row, QLatin1String("expires")))
        return {};
    const Value course = valueOf(row, "course"), completed = valueOf(row, "completed");
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
    const Day dated = dating ? Day::fromIso(valueOf(row, dating->key).text().left(10)) : Day();
    if (*here == 0 && referenceNumber(m_pattern, QLatin1String(m_kind.prefix), dated, row.ownReference))
        return {};
    if (const Field *other = m_kind.field(u"other_reference"); other && valueOf(row, other->key).isNull()) {
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
    for (const std::vector<const char *> &identity : m_identities) {
        const std::vector<Value> values = valuesOf(row, identity);
        if (row.existing != 0 || values.size() != identity.size())
            continue;
        const Result<RecordId> found = m_existing.find(identity, values);
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
    AnyRecord there = here->record;
    complete(row, there.data());
    row.version = here->stamp.version;
    row.differences = diff(m_kind, here->record.data(), there.data());
    row.standing = row.differences.empty() ? Standing::Same : Standing::Differs;
    if (row.standing == Standing::Differs)
        checkRules(row, there.data());
    return {};
}

/// A reference may stand once in a file; training has none, there a second row just says the same again.
bool ImportStanding::standsTwice(ImportRow &row, std::size_t index)
{
    QString key = row.ownReference;
    int column = -1;
    QString said = row.ownReference;
    for (const std::vector<const char *> &identity : m_identities)
        if (const std::vector<Value> values = valuesOf(row, identity);
            values.size() == identity.size() && key.isEmpty())
            for (std::size_t i = 0; i < values.size(); ++i) {
                key += QLatin1String(identity[i]) + u'=' + values[i].stored() + u'\n';
                column = cellOf(row, QLatin1String(identity.front()))->column;
                said = values.front().stored();
            }
    if (key.isEmpty())
        return false;
    const auto first = m_first.constFind(key);
    if (first == m_first.constEnd()) {
        m_first.insert(key, index);
        return false;
    }
    const qsizetype number = m_plan.rows[*first].number;
    if (m_identities.size() > 1 && m_identities.front().size() > 1) {
        row.standing = Standing::Same;
        m_plan.notes.push_back({row.number, {}, {}, tr("The same stands in row %1.").arg(number)});
    } else {
        refuse(row, column, said, tr("“%1” stands in row %2 already.").arg(said).arg(number));
    }
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
        for (const ImportCell &cell : row.cells)
            if (cell.field && QLatin1String(cell.field->key) == path.back() && column < 0 &&
                (path.size() < 3 || cell.childRow == path[1].toInt()))
                column = cell.column;
        const Field *field = m_kind.field(problem.field);
        const QString value = field ? show(*field, field->value(record), m_names) : QString();
        for (std::size_t i = 0; i < m_plan.columns.size() && column < 0 && field; ++i)
            if (const ImportTarget *target = m_plan.columns[i].target; target && target->field == field)
                column = static_cast<int>(i); // a blank cell sets nothing
        refuse(row, column, value, problem.text);
        if (column < 0 && field)
            m_plan.problems.back().column = m_kind.shown(field->label);
    }
}

/// What links of other rows may call the rows of this file: their naming field, or our reference.
void ImportStanding::nameRows()
{
    const QLatin1String naming(m_kind.naming);
    for (std::size_t i = 0; i < m_plan.rows.size(); ++i) {
        const ImportRow &row = m_plan.rows[i];
        const QString name = naming.isEmpty() ? row.ownReference : valueOf(row, m_kind.naming).stored();
        if (!name.isEmpty() && !m_rowNamed.contains(name.toLower()))
            m_rowNamed.insert(name.toLower(), i);
    }
}

void ImportStanding::linkRows(ImportRow &row)
{
    for (ImportCell &cell : row.cells) {
        if (!cell.field || cell.field->type != Type::Link || !cell.value.isText())
            continue;
        const auto named = m_rowNamed.constFind(cell.value.text().toLower());
        if (named != m_rowNamed.constEnd())
            cell.value = PendingLink::toRow(*named);
        else
            refuse(row, cell.column, cell.value.text(),
                   tr("There is no %1 “%2”, neither here nor in this file.")
                       .arg(m_kind.shown(m_kind.label).toLower(), cell.value.text()));
    }
}

/// A building or room that is not here yet is made within the site that the row names, and a room within its building.
void ImportStanding::placeRow(ImportRow &row, const Kind &kind)
{
    for (ImportCell &cell : row.cells) {
        if (!cell.field || cell.field->type != Type::Link || &cell.field->target() != &kind || !cell.value.isText())
            continue;
        const QString path = cell.value.text();
        const Value site = valueOf(row, "site");
        const Value building = &kind == &kindOf<Room>() ? valueOf(row, "building") : Value();
        if (cell.list || !site.isNumber() || building.isText()) {
            refuse(row, cell.column, path,
                   tr("There is no %1 “%2”, and no site beside it to make it in.")
                       .arg(kind.shown(kind.label).toLower(), path));
            cell.value = Value();
            continue;
        }
        const NewRecord made{.kind = &kind,
                             .name = path.section(u'›', -1).simplified(),
                             .site = site.number(),
                             .building = building.isNumber() ? building.number() : 0};
        const auto at = std::find(m_plan.made.begin(), m_plan.made.end(), made);
        cell.value = PendingLink::toMade(static_cast<std::size_t>(at - m_plan.made.begin()));
        if (at == m_plan.made.end())
            m_plan.made.push_back(made);
    }
}

/// Who links to a refused row can't be written either; the others link to what is here or will be.
void ImportStanding::refuseDependants()
{
    for (bool again = true; again;) {
        again = false;
        for (ImportRow &row : m_plan.rows)
            for (ImportCell &cell : row.cells) {
                if (row.standing == Standing::Refused || !cell.field || cell.field->type != Type::Link ||
                    !PendingLink::isRow(cell.value.number()))
                    continue;
                const ImportRow &target = m_plan.rows[PendingLink::row(cell.value.number())];
                if (target.existing != 0)
                    cell.value = target.existing;
                if (target.standing != Standing::Refused)
                    continue;
                refuse(row, cell.column, {}, tr("It links to row %1, which is refused.").arg(target.number));
                again = true;
            }
    }
}

void ImportStanding::refuse(ImportRow &row, int column, const QString &value, const QString &text)
{
    row.standing = Standing::Refused;
    m_plan.problems.push_back(
        {row.number, column >= 0 ? m_plan.columns[static_cast<std::size_t>(column)].heading : QString(), value, text});
}
