// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/office/department.h"
#include "core/office/site.h"
#include "core/people/person.h"
#include "core/records/names.h"

/// Somebody asks the LSMS for help: advice, an inspection, a look at recordings, a talk, words on a policy (OBLIGATIONS
/// P5.12, P5.12b). Requests for information are another register: they have a clock of the law, and what is sent is
/// logged.
struct SupportRequest {
    Code kind;
    Day received;
    QString asker; ///< who asks, as typed
    Id<Person> askerPerson;
    Id<Department> department;
    Id<Site> site;
    QString asked;
    Day wantedBy;
    Id<Person> owner; ///< who answers
    Day answered;
    QString answer;
    std::optional<int> minutes; ///< spent on it
    bool operator==(const SupportRequest &) const = default;
};
template <> const Kind &kindOf<SupportRequest>();

/// Working days from the day it came to the day of its answer; none while that is not known.
std::optional<int> turnaround(const SupportRequest &request, const Names &names);
/// `1 h 30 min`.
QString showMinutes(int minutes);
