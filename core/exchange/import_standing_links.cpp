// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_standing.h"
#include "core/office/building.h"
#include "core/office/room.h"
#include <QCoreApplication>
#include <algorithm>

// What the links of a row mean: records that are here, that other rows bring, or that are made beside them.

namespace {
using Standing = ImportRow::Standing;

QString tr(const char *text) { return QCoreApplication::translate("Import", text); }
} // namespace

/// What a row without the name of its kind is called by others: somebody without a staff number.
QString ImportStanding::titleOf(const ImportRow &row) const
{
    QStringList parts;
    for (const QString &key : QString::fromLatin1(m_kind.title).split(u' ', Qt::SkipEmptyParts))
        parts << row.valueOf(key.toLatin1().constData()).stored();
    return parts.join(u' ').simplified();
}

/// What links of other rows may call the rows of this file: their naming field, or our reference.
void ImportStanding::nameRows()
{
    const QLatin1String naming(m_kind.naming);
    for (std::size_t i = 0; i < m_plan.rows.size(); ++i) {
        const ImportRow &row = m_plan.rows[i];
        if (row.standing == Standing::Same)
            continue; // another row says what holds now
        const QString name = naming.isEmpty() ? row.ownReference : row.valueOf(m_kind.naming).stored();
        if (!name.isEmpty() && !m_rowNamed.contains(name.toLower()))
            m_rowNamed.insert(name.toLower(), i);
        else if (const QString title = titleOf(row); name.isEmpty() && !m_rowNamed.contains(title.toLower()))
            m_rowNamed.insert(title.toLower(), i);
    }
}

void ImportStanding::linkRow(ImportRow &row)
{
    for (const Kind *kind : {&kindOf<Building>(), &kindOf<Room>()}) // a room stands in a building
        placeRow(row, *kind);
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
        const Value site = row.valueOf("site");
        const Value building = &kind == &kindOf<Room>() ? row.valueOf("building") : Value();
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
