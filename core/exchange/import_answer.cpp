// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_answer.h"
#include "core/exchange/plan_names.h"
#include "core/records/describe.h"
#include <QJsonArray>

namespace {
using Standing = ImportRow::Standing;

QJsonArray remarks(const std::vector<ImportRemark> &all)
{
    QJsonArray array;
    for (const ImportRemark &one : all)
        array.append(QJsonObject{{QStringLiteral("row"), one.row == 0 ? QJsonValue() : QJsonValue(qint64(one.row))},
                                 {QStringLiteral("column"), one.column},
                                 {QStringLiteral("value"), one.value},
                                 {QStringLiteral("text"), one.text}});
    return array;
}

/// What differs in one field, as the history of a record would tell it; a street crime has no description.
QString told(const ImportPlan &plan, const Change &change, const Names &names)
{
    return plan.request.kind
               ? describe(*plan.request.kind, change, names)
               : QStringLiteral("%1: %2 → %3").arg(change.path, change.before.stored(), change.after.stored());
}

/// What differs from what is here, field by field.
QJsonArray differences(const ImportPlan &plan, const Names &office)
{
    const PlanNames names(plan, office);
    QJsonArray array;
    for (const ImportRow &row : plan.rows) {
        if (row.standing != Standing::Differs)
            continue;
        QJsonArray fields;
        for (const Change &change : row.differences)
            fields.append(told(plan, change, names));
        array.append(QJsonObject{{QStringLiteral("row"), qint64(row.number)},
                                 {QStringLiteral("record"), row.called},
                                 {QStringLiteral("fields"), fields}});
    }
    return array;
}
} // namespace

QJsonObject importAnswer(const ImportPlan &plan, const ImportOutcome &outcome, const Names &names)
{
    QJsonObject columns;
    for (const ImportColumn &column : plan.columns)
        columns.insert(column.heading, column.fills.isEmpty() ? QJsonValue() : QJsonValue(column.fills));
    return {{QStringLiteral("import"),
             outcome.import.isNull() ? QJsonValue() : QJsonValue(QString::number(outcome.import.value))},
            {QStringLiteral("reference"), outcome.reference.isEmpty() ? QJsonValue() : QJsonValue(outcome.reference)},
            {QStringLiteral("read"), qint64(plan.read)},
            {QStringLiteral("written"), qint64(outcome.written)},
            {QStringLiteral("changed"), qint64(outcome.changed)},
            {QStringLiteral("same"), qint64(plan.count(Standing::Same))},
            {QStringLiteral("differs"), qint64(plan.count(Standing::Differs))},
            {QStringLiteral("refused"), qint64(plan.count(Standing::Refused))},
            {QStringLiteral("blank"), qint64(plan.blank)},
            {QStringLiteral("differences"), differences(plan, names)},
            {QStringLiteral("columns"), columns},
            {QStringLiteral("encoding"), plan.encoding},
            {QStringLiteral("delimiter"), plan.delimiter},
            {QStringLiteral("problems"), remarks(plan.problems)},
            {QStringLiteral("notes"), remarks(plan.notes)}};
}
