// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/people/person.h"
#include "core/requests/found_in_record.h"
#include <vector>

/// Somebody asks for information: under freedom of information, a person for what is held about them, the police, an
/// insurer, a solicitor, a court.
struct InformationRequest {
    Code type;
    Day received;
    Day clockFrom; ///< the day identity was proved or the question made clear, where that had to be asked for
    QString asker; ///< who asks, as typed
    QString theirReference;
    Id<Person> subject; ///< the person whose information is asked for
    QString asked;
    Id<Person> owner; ///< who answers it
    Day dueAsSaid;    ///< the day the request itself names
    Day extendedTo;
    QString extendedWhy;
    Day answered;
    Code outcome;
    QString withheld; ///< what was withheld, and why
    QString sent;     ///< exactly what was sent: each file with its digest
    std::vector<FoundInRecord> found;
    bool operator==(const InformationRequest &) const = default;
};
template <> const Kind &kindOf<InformationRequest>();
