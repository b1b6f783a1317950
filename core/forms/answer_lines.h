// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/records/merge.h"
#include "core/records/names.h"

/// One thing that an answer changes, beside what the record held when the form went out and what it holds now.
struct AnswerLine {
    enum class About { Field, RowAdded, RowRemoved };
    About about = About::Field;
    QString path; ///< as of a change: `title`, `hazards/10000000/hazard`, `hazards/10000000`
    QString label;
    QString was;
    QString here;
    QString answer;
    std::optional<Conflict> conflict; ///< changed here too, otherwise: somebody must choose
    std::optional<Side> choice;       ///< mine: the answer; theirs: what is here
    bool operator==(const AnswerLine &) const = default;
};

/// An answer beside the record as it stands.
struct AnswerMerge {
    AnyRecord merged; ///< with every choice still as the answer has it, conflicts as they are here
    AnyRecord here;
    std::vector<AnswerLine> lines;

    /// Whether each conflict was decided.
    bool isDecided() const;
    /// What the record would be with the choices made. Only for a merge that is decided.
    AnyRecord result() const;
};

/// Joins an answer with the record as it stands, line by line. What both changed alike has no line; what only the
/// answer changed is chosen already, what both changed otherwise is not.
AnswerMerge mergeAnswer(const AnyRecord &was, const AnyRecord &answer, const AnyRecord &here, const Names &names);
