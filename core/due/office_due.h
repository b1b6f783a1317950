// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/actions/action.h"
#include "core/due/due_context.h"
#include "core/forms/sent_form.h"
#include "core/records/saved.h"
#include "core/requests/information_request.h"
#include "core/sanctions/sanction.h"

/// A day by which something on a record has to be looked at again.
struct ReviewDay {
    RecordId record = 0;
    QString reference;
    QString title;
    Day due;
    RecordId person = 0; ///< who has to; 0: the LSMS
    bool ofPolice = false;
};

/// An action that is not done (DOMAIN.md 16); one without a day stands nowhere.
void addActionDue(std::vector<DueItem> &items, const Saved<Action> &action, const QString &holder,
                  const DueContext &context);
/// The review of a person's marker: one that is past is no longer shown as in force.
void addMarkerDue(std::vector<DueItem> &items, const ReviewDay &marker, const DueContext &context);

/// An information request that is not answered, by its own day (DOMAIN.md 13).
void addRequestDue(std::vector<DueItem> &items, const Saved<InformationRequest> &request, const DueContext &context);
/// A form that was sent and has not come back, by the day it is due back: the LSMS asks for it.
void addFormDue(std::vector<DueItem> &items, const Saved<SentForm> &form, const DueContext &context);
/// What the last contact about a record says: when to ask again (OBLIGATIONS P5.14).
void addChaseDue(std::vector<DueItem> &items, const ReviewDay &chase, const DueContext &context);

/// A sanction in force whose review comes, or that ends: reviewed before it does (DOMAIN.md 12); within the horizon.
void addSanctionDue(std::vector<DueItem> &items, const Saved<Sanction> &sanction, const DueContext &context);
/// A committee's cycle, and its last paper.
struct CommitteeCycle {
    QString committee; ///< as it is called
    int months = 0;
    int daysBefore = 0; ///< the meeting, by which its paper is due
    QString obligations;
    Day lastMeeting;
    RecordId lastPaper = 0;
    QString reference;
};
/// The next paper of a committee that had one before: the cycle after its last meeting, less the days that papers go
/// out before (OBLIGATIONS P5.5).
void addPaperDue(std::vector<DueItem> &items, const CommitteeCycle &cycle, const DueContext &context);
/// The day of the next meeting by the cycle; not known where there was none.
Day nextMeeting(const CommitteeCycle &cycle);
