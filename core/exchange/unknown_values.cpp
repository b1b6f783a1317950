// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/unknown_values.h"
#include "core/records/parse.h"
#include <QCoreApplication>

bool fillsChoice(const ImportColumn &column)
{
    return column.target && column.target->part == ImportTarget::Part::Value && column.target->field &&
           (column.target->field->type == Type::Choice || column.target->field->type == Type::Choices);
}

namespace {
constexpr int kRowsPerProgress = 500;

/// The distinct values of one column.
struct ColumnValues {
    std::size_t column;
    const Field *field;
    QHash<QString, std::size_t> known; ///< simplified lower case → place in `values`
    std::vector<UnknownValue> values;

    void take(const QString &cell)
    {
        const QString value = cell.simplified();
        if (value.isEmpty())
            return;
        const auto at = known.constFind(value.toLower());
        if (at != known.constEnd()) {
            ++values[*at].rows;
            return;
        }
        known.insert(value.toLower(), values.size());
        values.push_back({column, value, 1});
    }
};
} // namespace

Result<std::vector<UnknownValue>> unknownValues(const ImportSheet &sheet, const std::vector<ImportColumn> &columns,
                                                const Names &names, Day on, const ImportProgress &progress)
{
    std::vector<ColumnValues> chosen;
    for (std::size_t i = 0; i < columns.size(); ++i)
        if (fillsChoice(columns[i]))
            chosen.push_back({i, columns[i].target->field, {}, {}});
    for (int row = 0; !chosen.empty() && row < sheet.rows(); ++row) {
        if (progress && row % kRowsPerProgress == 0 && !progress(static_cast<int>(qint64(1000) * row / sheet.rows())))
            return Error{Error::Code::Cancelled, QCoreApplication::translate("Import", "Stopped as asked.")};
        const QStringList cells = sheet.cells(row);
        for (ColumnValues &column : chosen)
            column.take(cells[static_cast<qsizetype>(column.column)]);
    }
    std::vector<UnknownValue> unknown;
    for (const ColumnValues &column : chosen)
        for (const UnknownValue &value : column.values)
            if (!parse(*column.field, value.value, names, {on, nullptr}))
                unknown.push_back(value);
    return unknown;
}
