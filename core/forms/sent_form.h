// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/incidents/incident.h"
#include "core/records/found.h"
#include "core/records/names.h"
#include "core/risks/risk_assessment.h"

/// A form that went out as one file to be filled in elsewhere: what, to whom, when, and what came of it (issue “Forms
/// to send”). It keeps what the record held when the form was made, so that an answer can be told from what changed
/// here.
struct SentForm {
    Code form;                     ///< of the list `form-kind`
    Id<RiskAssessment> assessment; ///< the one to review, or the one that the answer made
    Id<Incident> incident;         ///< the one that the answer made
    Id<Department> department;
    QString sentTo;
    QString address; ///< e-mail
    Id<Person> person;
    Day sent;
    Day dueBack;
    QString note; ///< words that stand above the form's questions
    Day answered;
    QString answeredBy; ///< as the answer says
    QString base;       ///< what the record held, as JSON
    QString sealKey;    ///< with which the form's own part is sealed
    bool operator==(const SentForm &) const = default;
};
template <> const Kind &kindOf<SentForm>();

/// The state of a form on a day: answered, overdue, due back.
Found formStanding(const SentForm &form, Day today, const Names &names);
