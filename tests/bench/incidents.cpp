// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/incidents.h"
#include "core/office/directory.h"

namespace {
const QStringList &vocabulary()
{
    static const QStringList all =
        QStringLiteral("the a man woman visitor patient nurse porter guard door window stairs car park "
                       "reception ward clinic shouted pushed took broke left came back was were said "
                       "\"give me that\" bicycle laptop phone bag badge lock key camera alarm night "
                       "morning evening corridor pharmacy office kitchen lift and then with without "
                       "nobody hurt shaken police called told manager again twice near behind under "
                       "found missing forced open closed torn graffiti paint fire exit smoke threat "
                       "letter e-mail caller abuse café entrance relative drunk asked to leave refused")
            .split(u' ');
    return all;
}

template <class T> const T &pick(const std::vector<T> &from, std::mt19937 &random)
{
    return from[random() % from.size()];
}
} // namespace

Code IncidentMaker::anyOf(const char *list)
{
    const std::vector<ChoiceName> items = m_directory.choices(QLatin1String(list));
    return items.empty() ? Code{} : Code{pick(items, m_random).code};
}

QString IncidentMaker::words(int count)
{
    QStringList text;
    for (int i = 0; i < count; ++i)
        text.append(chance(4) ? QStringLiteral("W%1").arg(m_random() % 20000)
                              : vocabulary()[static_cast<qsizetype>(m_random()) % vocabulary().size()]);
    return text.join(u' ');
}

void IncidentMaker::addRows(Incident &incident)
{
    for (auto i = m_random() % 3; i > 0; --i)
        incident.parties.push_back({.role = anyOf("party-role"), .description = words(3)});
    if (chance(30))
        incident.property.push_back(
            {.item = words(2), .owner = anyOf("owner-class"), .value = Money{qint64(m_random() % 90000)}});
}

Incident IncidentMaker::next()
{
    const Day today(kBenchYear, kBenchMonth, kBenchDay);
    Incident i;
    const Day day = today.plus(-1 - static_cast<int>(m_random() % 1800));
    i.kind = anyOf("incident-kind");
    i.summary = words(9);
    i.narrative = words(30 + static_cast<int>(m_random() % 60));
    i.occurred = Moment(day, QTime(static_cast<int>(m_random() % 24), static_cast<int>(m_random() % 60)));
    i.reported = Moment(day.plus(chance(70) ? 0 : 1), QTime(23, 59));
    i.site = pick(m_around.sites, m_random);
    i.department = pick(m_around.departments, m_random);
    i.place = words(3);
    i.actor = anyOf("actor");
    i.harm = anyOf("harm");
    if (chance(40))
        i.reporter = pick(m_around.people, m_random);
    i.otherReference = QStringLiteral("DX%1").arg(m_random() % 1000000);
    i.policeReported = anyOf("police-reported");
    if (chance(20))
        i.crimeNumber = QStringLiteral("LK/%1/26").arg(m_random() % 100000);
    if (chance(50))
        i.actionTaken = words(15);
    addRows(i);
    return i;
}
