// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/incidents/incident.h"
#include <random>

class Directory;

/// The places and people that incidents are about.
struct Places {
    std::vector<Id<Site>> sites;
    std::vector<Id<Department>> departments;
    std::vector<Id<Person>> people;
};

/// Makes the same incidents each time it is made: five years before 2 November 2026, texts of everyday length, parties
/// and property where the kind of thing has them.
class IncidentMaker {
public:
    IncidentMaker(const Directory &directory, Places around)
        : m_directory(directory), m_around(std::move(around)), m_random(20261102)
    {
    }
    Incident next();

private:
    Code anyOf(const char *list);
    QString words(int count);
    bool chance(unsigned percent) { return m_random() % 100 < percent; }
    void addRows(Incident &incident);
    const Directory &m_directory;
    Places m_around;
    std::mt19937 m_random;
};

/// The day the bench takes for today.
inline constexpr int kBenchYear = 2026, kBenchMonth = 11, kBenchDay = 2;
