// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/actions/action.h"
#include "core/badges/badge.h"
#include "core/base/working_days.h"
#include "core/incidents/incident.h"
#include "core/office/organisation.h"
#include "core/premises/measure.h"
#include "core/reports/pack/pack_choices.h"
#include "core/risks/risk_assessment.h"
#include "core/sanctions/ladder.h"
#include "core/sanctions/sanction.h"
#include "core/training/training_record.h"
#include <QHash>
#include <algorithm>
#include <optional>

/// A record as a report reads it: some of its fields, its number and when it was entered.
template <class T> struct Read {
    RecordId id = 0;
    QString reference;
    Day entered;
    T value;
};

/// A figure of the last paper: as it was reported.
struct ReportedFigure {
    QString place; ///< "Table 1"
    QString row;   ///< key of the row
    QString label; ///< its words
    QString column;
    QString text;
    qint64 value = 0;
    std::vector<RecordId> ids; ///< the records counted, rising; only in the column of the paper's own period
};

/// The paper before this one.
struct LastPaper {
    QString paper;
    Period period;
    Day cutOff;
    std::vector<ReportedFigure> figures;
    /// Incidents entered by the end of its cut-off's day, yet after it was made; rising.
    std::vector<RecordId> unseen;

    /// Whether the incident was entered too late to be in it.
    bool isWithout(const Read<Incident> &incident) const
    {
        return incident.entered > cutOff || std::binary_search(unseen.begin(), unseen.end(), incident.id);
    }
};

/// A course of conduct as the paper tells of it.
struct PackCourse {
    FoundCourse course;
    QString category;            ///< code of what the person alleged is; empty: not known
    std::vector<RecordId> staff; ///< of those affected
};

/// What an action hangs on.
struct ActionSource {
    QString reference;
    bool isRestricted = false;
    bool isPaper = false; ///< a committee's paper: the action is its decision
};

/// All that the Audit Committee's paper is built from; tests of the paper begin here.
struct PackFacts {
    PackChoices choices;
    Organisation organisation;
    /// Live ones that may matter: of the periods compared, entered since the last paper, and all that are open.
    std::vector<Read<Incident>> incidents;
    std::vector<Read<RiskAssessment>> assessments;
    std::vector<Read<Badge>> badges;
    std::vector<Read<Person>> people; ///< staff alone
    std::vector<Read<Course>> courses;
    std::vector<Read<TrainingRecord>> training;
    std::vector<Read<Department>> departments;
    std::vector<PackCourse> conduct; ///< as they stand at the cut-off
    std::vector<Read<Sanction>> sanctions;
    std::vector<Read<Measure>> measures;
    std::vector<Read<Action>> actions;
    QHash<RecordId, ActionSource> actionSources; ///< by the action
    std::vector<RecordId> sites;            ///< all there ever were, withdrawn ones too, in the order they were entered
    QMultiHash<RecordId, Code> sanctionsOf; ///< of an incident: the types issued for it by the cut-off
    QHash<RecordId, Code> siteKinds;        ///< of the sites, where a report asks for them
    BankHolidays holidays;
    std::optional<LastPaper> last;
    QString seal; ///< the record seal when the paper was made
    QString printedOn;
    QString program; ///< "Wardkeep 0.1.0"
};
