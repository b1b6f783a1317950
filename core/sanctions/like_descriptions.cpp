// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sanctions/like_descriptions.h"
#include <QRegularExpression>
#include <QSet>
#include <algorithm>
#include <map>

namespace {
constexpr qsizetype kWordsInCommon = 3;
constexpr int kMonths = 12; // people change their coats, and each description is held against each other

/// Words that any description has, or that say how little is known, say nothing of who it is.
const QSet<QString> &commonWords()
{
    static const QSet<QString> words = [] {
        const QStringList all = QStringLiteral("a about aged an and approx approximately around as at by caller for "
                                               "given had has he her him his in is it known male man name named no "
                                               "not of old on or person seen she tall the their them they to unknown "
                                               "female unseen voice was wearing were who with woman year years")
                                    .split(u' ');
        return QSet<QString>(all.begin(), all.end());
    }();
    return words;
}

QSet<QString> ownWords(const QString &description)
{
    static const QRegularExpression between(QStringLiteral("[^\\p{L}\\p{N}]+"));
    QSet<QString> words;
    for (const QString &word : description.toLower().split(between, Qt::SkipEmptyParts))
        if (!commonWords().contains(word))
            words.insert(word);
    return words;
}

bool isAlike(const QSet<QString> &a, const QSet<QString> &b)
{
    QSet<QString> both = a;
    both.intersect(b);
    return both.size() >= kWordsInCommon && both.size() * 2 >= std::min(a.size(), b.size());
}

struct Described {
    const ConductIncident *incident;
    QString text;
    QSet<QString> words;
    bool isTaken = false;
};

/// Each description with those after it that are like it; one stands in one group alone.
void group(std::vector<Described> &described, RecordId site, std::vector<LikeDescriptions> &groups)
{
    for (std::size_t i = 0; i < described.size(); ++i) {
        if (described[i].isTaken)
            continue;
        LikeDescriptions alike{site, {described[i].incident->id}, described[i].text};
        for (std::size_t j = i + 1; j < described.size(); ++j)
            if (!described[j].isTaken && isAlike(described[i].words, described[j].words)) {
                described[j].isTaken = true;
                if (alike.incidents.back() != described[j].incident->id)
                    alike.incidents.push_back(described[j].incident->id);
            }
        if (alike.incidents.size() > 1)
            groups.push_back(std::move(alike));
    }
}
} // namespace

bool isAlike(const QString &description, const QString &other)
{
    return isAlike(ownWords(description), ownWords(other));
}

std::vector<LikeDescriptions> findAlike(const ConductFacts &facts, Day on)
{
    const Day since(on.date.addMonths(-kMonths));
    std::map<RecordId, std::vector<Described>> bySite;
    for (const ConductIncident &incident : facts.incidents)
        for (const QString &text : incident.descriptions)
            if (incident.site != 0 && isWithin(incident.at.day(), since, on))
                bySite[incident.site].push_back({&incident, text, ownWords(text)});
    std::vector<LikeDescriptions> groups;
    for (auto &[site, described] : bySite) {
        std::stable_sort(described.begin(), described.end(),
                         [](const Described &a, const Described &b) { return a.incident->at < b.incident->at; });
        group(described, site, groups);
    }
    return groups;
}
