// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/access/actor.h"
#include "core/base/result.h"
#include "core/due/office_due.h"
#include "core/due/posts_on.h"
#include "core/due/staff_due.h"
#include "core/premises/measure.h"
#include <QSet>

class Database;
struct Scope;

/// Each of these reads only what can be due by the horizon, within what the actor may read.
Result<std::vector<StaffBadge>> staffBadges(const Database &database, const Scope &badges, Day today,
                                            const Names &names);
Result<std::vector<LastTraining>> lastTrainings(const Database &database, const Scope &training, Day today,
                                                const Names &names);
Result<std::vector<Saved<Action>>> openActions(const Database &database, const Scope &scope);
Result<std::vector<ReviewDay>> markerReviews(const Database &database, const Scope &scope, Day today,
                                             const Names &names);
Result<std::vector<Saved<InformationRequest>>> openRequests(const Database &database, const Scope &scope);
/// Those sent with a day by which they are due back, and not answered.
Result<std::vector<Saved<SentForm>>> openForms(const Database &database, const Scope &scope);
/// Those issued and not ended.
Result<std::vector<Saved<Sanction>>> runningSanctions(const Database &database, const Scope &scope);
/// Those in use, or removed later.
Result<std::vector<Saved<Measure>>> measuresInUse(const Database &database, const Scope &scope, Day today);
/// Those on which an action with a day is open.
Result<QSet<RecordId>> measuresWithAction(const Database &database);
/// The records whose last contact says when to ask again.
Result<std::vector<ReviewDay>> contactChases(const Database &database, const Scope &scope, const Names &names);
Result<std::vector<CommitteeCycle>> committeeCycles(const Database &database, const Names &names, int packCycleMonths);

/// The managers of the departments that name one.
Result<LineManagers> lineManagers(const Database &database, const Names &names);
/// Those who hold posts, and the bank holidays: what the list needs of the office itself.
Result<std::vector<PostHolder>> postHolders(const Database &database);
Result<BankHolidays> holidaysOf(const Database &database, const Code &part);
Result<Organisation> officeOf(const Database &database);
