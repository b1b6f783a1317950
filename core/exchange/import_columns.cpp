// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_columns.h"
#include "core/records/csv_columns.h"
#include <QCoreApplication>
#include <algorithm>

namespace {
using Part = ImportTarget::Part;

QString tr(const char *text) { return QCoreApplication::translate("Import", text); }

bool sameThing(const ImportTarget &a, const ImportTarget &b)
{
    return a.part == b.part && a.field == b.field && a.list == b.list;
}

Result<ImportColumn> mapped(const ImportPlan &plan, const QString &heading)
{
    ImportColumn column{heading, plan.headings->target(heading), {}, {}};
    const auto mapping = plan.request.mapping.columns.constFind(plainHeading(heading));
    if (mapping == plan.request.mapping.columns.constEnd())
        return column;
    column.values = mapping->values;
    column.target = mapping->field ? plan.headings->target(*mapping->field) : nullptr;
    if (mapping->field && !column.target)
        return Error{Error::Code::Invalid,
                     tr("The mapping sends “%1” to “%2”, which is no field here.").arg(heading, *mapping->field)};
    return column;
}

/// A column of last resort stands back where another fills the same.
void standBack(std::vector<ImportColumn> &columns)
{
    for (ImportColumn &column : columns)
        if (column.target && column.target->lastResort &&
            std::any_of(columns.begin(), columns.end(), [&](const ImportColumn &other) {
                return other.target && !other.target->lastResort && sameThing(*other.target, *column.target);
            }))
            column.target = nullptr;
}

/// Our export carries our reference; one of a kind without references is known by having every column.
bool isOwnExport(const ImportPlan &plan)
{
    const auto has = [&plan](const CsvColumn &wanted) {
        return std::any_of(plan.columns.begin(), plan.columns.end(), [&wanted](const ImportColumn &column) {
            return column.target && plainHeading(column.heading) == wanted.heading;
        });
    };
    const std::vector<CsvColumn> columns = csvColumns(*plan.request.kind);
    return *plan.request.kind->prefix ? has(columns.front()) : std::all_of(columns.begin(), columns.end(), has);
}

void noteDoubles(ImportPlan &plan)
{
    for (const ImportSlot &slot : slotsOf(plan)) {
        QStringList headings;
        for (const std::size_t column : slot.columns)
            headings.append(u'“' + plan.columns[column].heading + u'”');
        if (headings.size() > 1)
            plan.notes.push_back({0,
                                  plan.columns[slot.columns.front()].heading,
                                  {},
                                  tr("%1 all fill %2: in each row the first that is not blank counts.")
                                      .arg(headings.join(QStringLiteral(", ")), slot.target->name)});
    }
    for (auto it = plan.request.mapping.columns.begin(); it != plan.request.mapping.columns.end(); ++it)
        if (std::none_of(plan.columns.begin(), plan.columns.end(),
                         [&](const ImportColumn &column) { return plainHeading(column.heading) == it.key(); }))
            plan.notes.push_back(
                {0, {}, {}, tr("The mapping speaks of “%1”, which is no heading of this file.").arg(it.key())});
}
} // namespace

Result<void> readColumns(ImportPlan &plan, const QStringList &headings)
{
    for (const QString &heading : headings) {
        Result<ImportColumn> column = mapped(plan, heading);
        if (!column)
            return column.error();
        plan.columns.push_back(std::move(*column));
    }
    standBack(plan.columns);
    for (ImportColumn &column : plan.columns)
        column.fills = column.target ? column.target->name : QString();
    if (std::none_of(plan.columns.begin(), plan.columns.end(), [](const ImportColumn &c) { return c.target; }))
        return Error{Error::Code::Invalid,
                     tr("None of the headings is known: %1. Say with a mapping what the columns mean.")
                         .arg(headings.join(QStringLiteral(", ")).left(200))};
    noteDoubles(plan);
    plan.ownExport = isOwnExport(plan);
    return {};
}

std::vector<ImportSlot> slotsOf(const ImportPlan &plan)
{
    std::vector<ImportSlot> found;
    const auto slotOf = [&found](const ImportTarget &target, Part part) -> ImportSlot & {
        for (ImportSlot &slot : found)
            if (slot.target->part == part && slot.target->field == target.field && slot.target->list == target.list)
                return slot;
        return found.emplace_back(ImportSlot{&target, {}, {}});
    };
    for (std::size_t i = 0; i < plan.columns.size(); ++i)
        if (const ImportTarget *target = plan.columns[i].target; target && target->part != Part::Time)
            slotOf(*target, target->part).columns.push_back(i);
    for (std::size_t i = 0; i < plan.columns.size(); ++i)
        if (const ImportTarget *target = plan.columns[i].target; target && target->part == Part::Time)
            for (ImportSlot &slot : found)
                if (slot.target->part == Part::Value && slot.target->field == target->field)
                    slot.times.push_back(i);
    return found;
}
