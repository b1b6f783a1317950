// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/records/field.h"

/// One step of a procedure.
struct ProcedureStep {
    RecordId id = 0;
    QString code; ///< within the procedure; stays for good
    QString what;
    Code post;                 ///< who does it
    QString others;            ///< who does it where it is nobody's post, as the line manager
    std::optional<int> amount; ///< with `unit`; not known: no time is set
    Code unit;
    Code countsFrom;
    QString afterStep;   ///< the code of the step from whose end it counts
    bool ours = false;   ///< the time is the office's own: the policy names none
    Code proof;          ///< which record shows that it was done
    Code tells;          ///< the body that hears of it
    Code act;            ///< what of the program does it
    QString letter;      ///< the code of the letter's template
    QString obligations; ///< ids, a blank between them
    QString sameAs;      ///< steps of several procedures with the same word are one
    bool operator==(const ProcedureStep &) const = default;
};
template <> const Kind &kindOf<ProcedureStep>();
