// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include <QJsonObject>
#include <QStringList>
#include <vector>

/// A story of an incident, with slots that the generator fills.
struct SampleStory {
    QString actor, channel, firstHarm, summary, narrative;
    QStringList behaviours;
    QString finalHarm;  ///< the grade that the review gives; empty: as any
    int daysBefore = 0; ///< above 0: told once, of something about so many days before the sample ends
};

/// What is told of one kind of incident.
struct SampleIncidentKind {
    QString code;
    int weight = 0, policePercent = 0, cctvPercent = 0;
    int quietFrom = 0, quietUntil = 0; ///< days before the sample ends between which none happens; 0: never quiet
    QStringList traits;                ///< of the shipped kind
    QStringList itemGroups, done, actions;
    std::vector<SampleStory> stories; ///< those told once come last
    std::size_t everyday = 0;         ///< how many of the stories may be told again and again
    bool has(const char *trait) const { return traits.contains(QLatin1String(trait)); }
};

/// A thing that is taken, lost or damaged.
struct SampleItem {
    QString item, spoken, owner, group;
    int low = 0, high = 0; ///< pounds
};

/// A place that is none of the body's sites.
struct SampleElsewhere {
    QString channel;
    QStringList places;
};

/// What the fictitious office is made of: `resources/sample`.
struct SampleMaterial {
    QStringList firstNames, familyNames;
    QJsonObject organisation, sites, risks, paper, surveys;
    std::vector<SampleIncidentKind> kinds;
    QStringList asides;
    std::vector<SampleItem> items;
    std::vector<SampleElsewhere> elsewhere;
};

/// An error only where the program itself is damaged.
Result<SampleMaterial> sampleMaterial();
/// The texts of a JSON array.
QStringList textsOf(const QJsonValue &array);
/// `LK{nnnnn}` with the number in the place of the slot, leading zeros kept.
QString numbered(const QString &pattern, const QString &slot, qint64 number);
