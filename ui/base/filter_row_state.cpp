// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/filter_row_state.h"
#include "core/base/financial_year.h"
#include "core/records/kind.h"
#include <QJsonArray>
#include <array>

namespace {

constexpr std::array kPeriodNames{"any", "this-month", "last-month", "this-year", "last-year", "12-months", "between"};

DaysFromTo daysOf(FinancialYear year) { return {year.first(), year.last()}; }

/// A moment of which only the month is known sorts before the month's first day, and belongs to it.
QString bound(Day day) { return day.date.day() == 1 ? day.iso().left(7) : day.iso(); }

void addPeriod(std::vector<Filter> &filters, const QString &key, const DaysFromTo &days)
{
    if (days.first.isKnown())
        filters.push_back({key, Filter::Is::AtLeast, {Value(bound(days.first))}});
    if (days.last.isKnown())
        filters.push_back({key, Filter::Is::Below, {Value(bound(days.last.plus(1)))}});
}

QJsonValue jsonOf(const Value &value)
{
    return value.isNumber() ? QJsonObject{{QStringLiteral("number"), value.stored()}} : QJsonValue(value.text());
}

Value valueOf(const QJsonValue &json)
{
    return json.isObject() ? Value(json[QStringLiteral("number")].toString().toLongLong()) : Value(json.toString());
}

} // namespace

DaysFromTo daysOf(PeriodChoice period, const DaysFromTo &between, Day today)
{
    const QDate date = today.date;
    const Day monthStart(date.year(), date.month(), 1);
    const FinancialYear year = FinancialYear::of(today);
    switch (period) {
    case PeriodChoice::Any:
        return {};
    case PeriodChoice::ThisMonth:
        return {monthStart, Day(date.year(), date.month(), date.daysInMonth())};
    case PeriodChoice::LastMonth:
        return {Day(monthStart.date.addMonths(-1)), monthStart.plus(-1)};
    case PeriodChoice::ThisYear:
        return daysOf(year);
    case PeriodChoice::LastYear:
        return daysOf(FinancialYear{year.begins - 1});
    case PeriodChoice::Last12Months:
        return {Day(date.addMonths(-12).addDays(1)), today};
    case PeriodChoice::Between:
        break;
    }
    return between;
}

const Field *periodField(const Kind &kind)
{
    for (const Field *field : kind.fields())
        if (field->is(Field::Column) && (field->type == Type::Moment || field->type == Type::Day))
            return field;
    return nullptr;
}

ListQuery queryOf(const Kind &kind, const FilterState &state, Day today)
{
    ListQuery query;
    query.words = state.words;
    for (const auto &[key, values] : state.fields)
        if (kind.field(key))
            query.filters.push_back({key, values.empty() ? Filter::Is::NotKnown : Filter::Is::OneOf, values});
    if (const Field *field = periodField(kind))
        addPeriod(query.filters, QString::fromLatin1(field->key), daysOf(state.period, state.between, today));
    return query;
}

QJsonObject toJson(const FilterState &state)
{
    QJsonObject fields;
    for (const auto &[key, values] : state.fields) {
        QJsonArray array;
        for (const Value &value : values)
            array.append(jsonOf(value));
        fields.insert(key, array);
    }
    return {{QStringLiteral("words"), state.words},
            {QStringLiteral("period"), QLatin1String(kPeriodNames[static_cast<std::size_t>(state.period)])},
            {QStringLiteral("first"), state.between.first.iso()},
            {QStringLiteral("last"), state.between.last.iso()},
            {QStringLiteral("fields"), fields}};
}

FilterState filterStateFromJson(const QJsonObject &json)
{
    FilterState state;
    state.words = json[QStringLiteral("words")].toString();
    for (std::size_t i = 0; i < kPeriodNames.size(); ++i)
        if (json[QStringLiteral("period")].toString() == QLatin1String(kPeriodNames[i]))
            state.period = static_cast<PeriodChoice>(i);
    state.between = {Day::fromIso(json[QStringLiteral("first")].toString()),
                     Day::fromIso(json[QStringLiteral("last")].toString())};
    const QJsonObject fields = json[QStringLiteral("fields")].toObject();
    for (const QString &key : fields.keys()) {
        std::vector<Value> values;
        for (const QJsonValue &value : fields.value(key).toArray())
            values.push_back(valueOf(value));
        state.fields[key] = std::move(values);
    }
    return state;
}
