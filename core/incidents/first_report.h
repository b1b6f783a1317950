// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/incidents/incident.h"
#include "core/office/attach.h"
#include "core/records/saved.h"
#include <QHash>

class Names;
class Write;

/// A first report as it was answered: the incident, and the place and people that are made with it.
struct FirstReport {
    Incident incident;
    QString newSite;                    ///< the incident's site, not there yet
    QString newRoom;                    ///< a room of its site, not there yet
    QHash<qsizetype, Person> newPeople; ///< by the place of their row in `incident.parties`
    std::optional<Person> newReporter;
    std::vector<AttachedFile> files; ///< that came with it
};

/// Brings what the ticks of question 9 mean into the incident: whether, when and how the police were told, their
/// number. The first telling counts.
void takeSteps(Incident &incident, const Names &names);
/// The kind of offender of question 7 that holds for all: theirs, or the item with the trait `multiple` where they
/// differ.
Code actorOf(const QStringList &actors, const Names &names);
/// A person called as typed: the last word is the last name.
Person personCalled(const QString &name);

/// Saves the report with all it makes, in one act.
Result<Saved<Incident>> addReport(Write &write, FirstReport report);
