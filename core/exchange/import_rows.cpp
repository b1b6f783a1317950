// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_rows.h"
#include "core/base/reading/read_day.h"
#include "core/base/reading/said.h"
#include "core/exchange/heading_words.h"
#include "core/exchange/import_identity.h"
#include "core/incidents/party.h"
#include "core/people/person.h"
#include "core/records/csv_columns.h"
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace {
using Part = ImportTarget::Part;

QString tr(const char *text) { return QCoreApplication::translate("Import", text); }

/// The first of the columns whose cell is not blank; the first of all where every one is.
std::size_t filledColumn(const std::vector<std::size_t> &columns, const DelimitedRow &cells)
{
    for (const std::size_t column : columns)
        if (!cells.cells[column].trimmed().isEmpty())
            return column;
    return columns.front();
}

bool sets(const ImportRow &row, const Field *field)
{
    return std::any_of(row.cells.begin(), row.cells.end(),
                       [field](const ImportCell &cell) { return cell.field == field && !cell.value.isNull(); });
}
} // namespace

ImportRows::ImportRows(ImportPlan &plan, const Names &names)
    : m_plan(plan), m_names(names), m_cells(plan, names), m_slots(slotsOf(plan)),
      m_grouped(rowsOfOneRecord(*plan.request.kind))
{
    // A full name only helps where no half of it is given.
    std::stable_partition(m_slots.begin(), m_slots.end(),
                          [](const ImportSlot &slot) { return slot.target->part != Part::FullName; });
}

void ImportRows::take(const DelimitedRow &cells)
{
    ++m_plan.read;
    m_row = cells.number;
    const bool more = m_grouped && !m_plan.ownExport && continues(cells); // our own rows are whole records
    if (!more) {
        m_plan.rows.push_back({.number = cells.number});
        m_childRow = 0;
    }
    m_parties = more ? m_parties : 0;
    ImportRow &row = m_plan.rows.back();
    row.last = cells.number;
    if (more)
        row.more.push_back(cells.number);
    ++row.lines;
    if (!cells.fault.isEmpty()) {
        row.standing = ImportRow::Standing::Refused;
        m_plan.problems.push_back({m_row, {}, {}, cells.fault});
    }
    for (const ImportSlot &slot : m_slots)
        if (!more || slot.target->list == m_grouped)
            readSlot(slot, cells, row);
    ++m_childRow;
}

void ImportRows::readSlot(const ImportSlot &slot, const DelimitedRow &cells, ImportRow &row)
{
    if (slot.target->part == Part::Value)
        return readValue(slot, cells, row);
    const std::size_t column = filledColumn(slot.columns, cells);
    const QString text = cells.cells[column].toString();
    switch (slot.target->part) {
    case Part::OwnReference:
        row.ownReference = text.trimmed();
        break;
    case Part::Rows:
        readRows(slot, text, column, row);
        break;
    case Part::FullName:
        readFullName(text.simplified(), column, row);
        break;
    case Part::Refusal:
        if (text.trimmed().startsWith(QStringLiteral("REJECT"), Qt::CaseInsensitive))
            refuse(row, column, text, tr("The other system has rejected this record; it does not count."));
        break;
    case Part::From:
        readTime(text, column, row, row.from);
        break;
    case Part::Until:
        readTime(text, column, row, row.until);
        break;
    case Part::Affected:
        readParties(text, QStringLiteral("affected"), column, row);
        break;
    case Part::Alleged:
        readParties(text, QStringLiteral("alleged"), column, row);
        break;
    case Part::Value:
    case Part::Time:
        break;
    }
}

/// One or several names, parted by semicolons; one that says that nobody is known makes no party.
void ImportRows::readParties(const QString &text, const QString &part, std::size_t column, ImportRow &row)
{
    const auto &lists = m_plan.request.kind->lists;
    const Children &list =
        *std::find_if(lists.begin(), lists.end(), [](const Children &one) { return &one.kind() == &kindOf<Party>(); });
    Value role;
    for (const ChoiceName &choice : m_names.choices(QStringLiteral("party-role")))
        if (choice.has(part) && role.isNull())
            role = Value(choice.code);
    for (const QString &said : text.split(u';')) {
        if (said.trimmed().isEmpty() || reading::saysNotKnown(said))
            continue;
        const Result<Value> person = m_cells.readPerson(said);
        if (!person)
            return refuse(row, column, text, person.error().text);
        const int number = m_parties++;
        for (const auto &[key, value] : {std::pair("role", role), std::pair("person", *person)})
            row.cells.push_back({.field = list.kind().field(QLatin1String(key)),
                                 .list = &list,
                                 .childRow = number,
                                 .column = static_cast<int>(column),
                                 .value = value,
                                 .ensured = true});
    }
}

void ImportRows::readTime(const QString &text, std::size_t column, ImportRow &row, Day &day)
{
    if (const Result<Day> read = readDay(text, m_plan.request.on))
        day = *read;
    else
        refuse(row, column, text, read.error().text);
}

void ImportRows::readValue(const ImportSlot &slot, const DelimitedRow &cells, ImportRow &row)
{
    const std::size_t column = filledColumn(slot.columns, cells);
    const QStringView text = cells.cells[column];
    const std::size_t clock = slot.times.empty() ? column : filledColumn(slot.times, cells);
    const bool timed = clock != column && !cells.cells[clock].trimmed().isEmpty();
    const bool inRow = slot.target->list != nullptr;
    if (text.trimmed().isEmpty() && !timed && (inRow || !m_plan.ownExport))
        return;
    const Result<Value> value =
        timed ? m_cells.readWithTime(column, text.toString(), cells.cells[clock].toString(), m_row)
              : m_cells.read(column, text.toString(), m_row);
    if (value)
        row.cells.push_back(
            {slot.target->field, slot.target->list, inRow ? m_childRow : -1, static_cast<int>(column), *value});
    else if (timed && m_cells.read(column, text.toString(), m_row))
        refuse(row, clock, cells.cells[clock].toString(), value.error().text);
    else
        refuse(row, column, text.toString(), value.error().text);
}

/// A list as our export writes it takes the place of the rows that stand there.
void ImportRows::readRows(const ImportSlot &slot, const QString &text, std::size_t column, ImportRow &row)
{
    if (text.trimmed().isEmpty() && !m_plan.ownExport)
        return;
    const Children &list = *slot.target->list;
    AnyRecord scratch(*m_plan.request.kind);
    if (const Result<void> read = parseRows(list, text, scratch.data(), m_names, {m_plan.request.on, nullptr}); !read)
        return refuse(row, column, text, read.error().text);
    const int at = static_cast<int>(column);
    const QJsonArray rows = QJsonDocument::fromJson(text.toUtf8()).array();
    row.cells.push_back({nullptr, &list, -1, at, {}});
    for (std::size_t i = 0; i < list.size(scratch.data()); ++i) {
        const void *child = list.at(scratch.data(), i);
        row.cells.push_back({nullptr, &list, static_cast<int>(i), at, Value(list.id(child))});
        for (const Field *field : list.kind().fields()) {
            const Value value = field->value(child);
            const bool untold = !rows[static_cast<qsizetype>(i)].toObject().contains(QLatin1String(field->key)) &&
                                CsvChoice::canLeaveOut(*field);
            if (!value.isNull() || untold)
                row.cells.push_back({field, &list, static_cast<int>(i), at, value, untold});
        }
    }
}

/// `Khan, Asha` or `Asha Khan`.
void ImportRows::readFullName(const QString &text, std::size_t column, ImportRow &row)
{
    const Kind &person = kindOf<Person>();
    const Field *first = person.field(u"first_name");
    const Field *last = person.field(u"last_name");
    if (text.isEmpty() || sets(row, first) || sets(row, last))
        return;
    const qsizetype comma = text.indexOf(u',');
    const qsizetype blank = text.lastIndexOf(u' ');
    const QString surname = comma >= 0 ? text.left(comma).trimmed() : text.mid(blank + 1);
    const QString given = comma >= 0 ? text.mid(comma + 1).trimmed() : text.left(std::max<qsizetype>(0, blank));
    row.cells.push_back({last, nullptr, -1, static_cast<int>(column), Value(surname)});
    row.cells.push_back({first, nullptr, -1, static_cast<int>(column), Value(given)});
}

void ImportRows::refuse(ImportRow &row, std::size_t column, const QString &value, const QString &text)
{
    row.standing = ImportRow::Standing::Refused;
    m_plan.problems.push_back({m_row, m_plan.columns[column].heading, value.left(200), text});
}

/// What the rows of one record have in common, as it stands in the cells.
QString ImportRows::groupOf(const DelimitedRow &cells) const
{
    QStringList parts;
    const std::vector<Identity> identities = identitiesOf(*m_plan.request.kind);
    for (const IdentityField &field : identities.front())
        for (const ImportSlot &slot : m_slots)
            if (!slot.target->list && slot.target->field &&
                QLatin1String(slot.target->field->key) == QLatin1String(field.key))
                parts.append(cells.cells[filledColumn(slot.columns, cells)].toString().simplified().toLower());
    return parts.join(u'\n');
}

/// Whether the row belongs to the record of the row above: the same title and day, or both left blank.
bool ImportRows::continues(const DelimitedRow &cells)
{
    const QString group = groupOf(cells);
    if (!m_plan.rows.empty() && !group.isNull() && (group == m_group || group.trimmed().isEmpty()))
        return true;
    m_group = group;
    return false;
}
