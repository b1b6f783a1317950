// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incidents/person_incidents.h"
#include <QCoreApplication>
#include <algorithm>
#include <map>
#include <set>

namespace {
QString ordinal(int number)
{
    const bool teen = number % 100 / 10 == 1;
    const int last = teen ? 0 : number % 10;
    const char *end = last == 1 ? "st" : last == 2 ? "nd" : last == 3 ? "rd" : "th";
    return QString::number(number) + QLatin1String(end);
}

bool isWithin(const PersonPart &part, Day day, int months)
{
    return part.when.isKnown() && part.when.day() <= day &&
           (months == 0 || Day(day.date.addMonths(-months)) < part.when.day());
}

bool isWithinYear(const PersonPart &part, Day day) { return isWithin(part, day, kRepeatMonths); }
} // namespace

bool repeatMatters(const Code &role, const Names &names)
{
    const QString list = QStringLiteral("party-role");
    return names.hasTrait(list, role.text, QStringLiteral("affected")) ||
           names.hasTrait(list, role.text, QStringLiteral("alleged"));
}

std::vector<RepeatedPerson> repeatedPeople(std::span<const PersonPart> parts, const MergedPeople &merged,
                                           const Names &names, Day day, int months)
{
    std::map<std::pair<RecordId, QString>, std::vector<PersonPart>> byPerson;
    for (const PersonPart &part : parts)
        if (repeatMatters(part.role, names) && isWithin(part, day, months))
            byPerson[{merged.kept(part.entry).value, part.role.text}].push_back(part);
    std::vector<RepeatedPerson> found;
    for (const auto &[who, theirs] : byPerson) {
        RepeatedPerson one{{who.first}, {who.second}, 0, {}, {}};
        std::set<RecordId> incidents;
        for (const PersonPart &part : theirs) {
            incidents.insert(part.incident);
            one.first = one.first.isKnown() ? std::min(one.first, part.when.day()) : part.when.day();
            one.last = std::max(one.last, part.when.day());
        }
        one.times = static_cast<int>(incidents.size());
        if (one.times > 1)
            found.push_back(one);
    }
    std::stable_sort(found.begin(), found.end(), [](const RepeatedPerson &a, const RepeatedPerson &b) {
        return a.times != b.times ? a.times > b.times : a.last > b.last;
    });
    return found;
}

int timesInTwelveMonths(std::span<const PersonPart> parts, const Code &role, Day day)
{
    std::set<RecordId> incidents;
    for (const PersonPart &part : parts)
        if (part.role == role && isWithinYear(part, day))
            incidents.insert(part.incident);
    return static_cast<int>(incidents.size());
}

std::vector<RecordId> incidentsOfRepeats(std::span<const PersonPart> parts, const MergedPeople &merged,
                                         const Code &role, Day day)
{
    std::map<RecordId, std::set<RecordId>> byPerson;
    for (const PersonPart &part : parts)
        if (part.role == role && isWithinYear(part, day))
            byPerson[merged.kept(part.entry).value].insert(part.incident);
    std::set<RecordId> found;
    for (const auto &[person, incidents] : byPerson)
        if (incidents.size() > 1)
            found.insert(incidents.begin(), incidents.end());
    return {found.begin(), found.end()};
}

QString sayTimes(int times)
{
    return times < 2 ? QString()
                     : QCoreApplication::translate("PersonIncidents", "%1 in 12 months").arg(ordinal(times));
}
