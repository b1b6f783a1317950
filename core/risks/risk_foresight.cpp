// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risks/risk_foresight.h"
#include <QCoreApplication>
#include <algorithm>

namespace {
QString tr(const char *text) { return QCoreApplication::translate("RiskForesight", text); }

constexpr int kMonths = 12;

std::optional<int> timesAYear(std::optional<int> likelihood, const Names &names)
{
    for (const ChoiceName &item : names.choices(QStringLiteral("likelihood")))
        if (const QString times = item.trait(u"times");
            likelihood && !times.isEmpty() && item.trait(u"score").toInt() == *likelihood)
            return times.toInt();
    return {};
}

QString oftenWords(int times)
{
    switch (times) {
    case 0:
        return tr("Scored as not for years");
    case 1:
        return tr("Scored yearly");
    case 12:
        return tr("Scored monthly");
    case 52:
        return tr("Scored weekly");
    case 365:
        return tr("Scored daily");
    default:
        return tr("Scored %1 times a year").arg(times);
    }
}

QString timesWords(std::size_t times)
{
    switch (times) {
    case 0:
        return tr("did not happen");
    case 1:
        return tr("happened once");
    case 2:
        return tr("happened twice");
    case 3:
        return tr("happened three times");
    case 4:
        return tr("happened four times");
    default:
        return tr("happened %1 times").arg(times);
    }
}
} // namespace

QString Foretold::words() const
{
    const QString happened = timesWords(incidents.size());
    if (!timesAYear)
        return tr("In twelve months it %1.").arg(happened);
    return tr("%1, %2 in twelve months.").arg(oftenWords(*timesAYear), happened);
}

Day foretoldSince(Day today) { return Day(today.date.addMonths(-kMonths)); }

bool isForetold(const Risk &risk, const Happened &incident, const Names &names)
{
    const auto fits = [](RecordId named, RecordId there) { return named == 0 || named == there; };
    if (!risk.category.isKnown() || !fits(risk.site.value, incident.site) ||
        !fits(risk.department.value, incident.department))
        return false;
    const auto kind = names.choice(QStringLiteral("incident-kind"), incident.kind.text);
    return kind && names.hasTrait(QStringLiteral("hazard-category"), risk.category.text,
                                  QStringLiteral("covers:") + kind->group);
}

Foretold foretold(const Risk &risk, std::span<const Happened> incidents, Day today, const Names &names)
{
    Foretold result{timesAYear(risk.currentLikelihood, names), {}};
    const auto isLinked = [&risk](RecordId id) {
        return std::any_of(risk.incidents.begin(), risk.incidents.end(),
                           [id](const RiskIncident &one) { return one.incident.value == id; });
    };
    for (const Happened &one : incidents)
        if (one.on.isKnown() && isWithin(one.on, foretoldSince(today), today) &&
            (isLinked(one.id) || isForetold(risk, one, names)))
            result.incidents.push_back(one.id);
    return result;
}
