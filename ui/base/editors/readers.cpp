// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/editors/readers.h"
#include "core/base/reading/read_day.h"
#include "core/base/reading/read_moment.h"
#include "core/base/reading/read_money.h"
#include "core/base/reading/read_number.h"
#include <QCoreApplication>

namespace {

QString words(const char *text) { return QCoreApplication::translate("Readers", text); }

LineReader textReader()
{
    return {[](const QString &text) -> Result<LineRead> {
                return LineRead{Value(text), {}, {}};
            },
            [](const Value &value) { return value.stored(); },
            {}};
}

LineReader numberReader()
{
    return {[](const QString &text) -> Result<LineRead> {
                const auto number = readWholeNumber(text);
                if (!number)
                    return number.error();
                return LineRead{*number ? Value(**number) : Value(), {}, {}};
            },
            [](const Value &value) { return value.stored(); }, words("Not known")};
}

LineReader dayReader(Day today)
{
    return {[today](const QString &text) -> Result<LineRead> {
                const Result<Day> day = readDay(text, today);
                if (!day)
                    return day.error();
                return LineRead{Value(day->iso()), day->isKnown() ? sayMoment(Moment(*day), today) : QString(), {}};
            },
            [](const Value &value) { return show(Day::fromIso(value.text())); }, words("Such as 14/3 or yesterday")};
}

LineReader momentReader(Day today)
{
    return {[today](const QString &text) -> Result<LineRead> {
                const Result<MomentRead> moment = readMoment(text, today);
                if (!moment)
                    return moment.error();
                return LineRead{Value(moment->from.text()), moment->echo, Value(moment->to.text())};
            },
            [](const Value &value) { return show(Moment::fromText(value.text())); },
            words("Such as 14 Mar 26 1430, or about 3pm yesterday")};
}

LineReader moneyReader()
{
    return {[](const QString &text) -> Result<LineRead> {
                const auto money = readMoney(text);
                if (!money)
                    return money.error();
                return LineRead{*money ? Value((*money)->pence) : Value(), *money ? show(**money) : QString(), {}};
            },
            [](const Value &value) { return value.isNull() ? QString() : show(Money{value.number()}); },
            words("Such as £1,250")};
}

} // namespace

LineReader readerFor(Type type, Day today)
{
    switch (type) {
    case Type::Number:
        return numberReader();
    case Type::Day:
        return dayReader(today);
    case Type::Moment:
        return momentReader(today);
    case Type::Money:
        return moneyReader();
    default:
        return textReader();
    }
}
