// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/office_limit.h"
#include "core/office/policy.h"
#include <QCoreApplication>

namespace {
QString tr(const char *text) { return QCoreApplication::translate("time_limit", text); }

const ChoiceName *itemOf(const std::vector<ChoiceName> &items, const Code &code)
{
    for (const ChoiceName &item : items)
        if (item.code == code.text)
            return &item;
    return nullptr;
}

/// What is counted by, by the stored word of the unit.
TimeLimit::Unit unitOf(const QString &word)
{
    if (word == QStringLiteral("hours"))
        return TimeLimit::Unit::Hours;
    if (word == QStringLiteral("months"))
        return TimeLimit::Unit::Months;
    return word.startsWith(QStringLiteral("working_days")) ? TimeLimit::Unit::WorkingDays : TimeLimit::Unit::Days;
}

void add(QHash<QString, LimitName> &limits, const OfficeLimit &limit)
{
    limits.insert(limit.code, {{limit.amount.value_or(0), unitOf(limit.unit.text)},
                               QString(limit.obligations).replace(u'\n', u' ')});
}
} // namespace

Result<std::vector<OfficeLimit>> shippedLimits()
{
    return shippedRecords<OfficeLimit>(QStringLiteral("deadlines"),
                                       {{QStringLiteral("obligations"), QStringLiteral("obligation")}});
}

QString limitWords(const OfficeLimit &limit, const Names &names)
{
    if (!limit.amount)
        return {};
    if (*limit.amount == 0)
        return tr("at once");
    const std::vector<ChoiceName> units = names.choices(QStringLiteral("limit-unit"));
    const ChoiceName *unit = itemOf(units, limit.unit);
    const QString one = unit ? unit->trait(u"one") : QString();
    const QString words = *limit.amount == 1 && !one.isEmpty() ? one : unit ? unit->label : limit.unit.text;
    return QStringLiteral("%1 %2 %3 %4")
        .arg(QString::number(*limit.amount), words,
             names.choiceLabel(QStringLiteral("limit-direction"), limit.direction.text),
             names.choiceLabel(QStringLiteral("limit-from"), limit.countsFrom.text));
}

QHash<QString, LimitName> limitsByCode(std::span<const OfficeLimit> office)
{
    QHash<QString, LimitName> limits;
    if (const auto shipped = shippedLimits())
        for (const OfficeLimit &limit : *shipped)
            add(limits, limit);
    for (const OfficeLimit &limit : office)
        add(limits, limit);
    return limits;
}
