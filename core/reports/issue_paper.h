// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/reports/pack/pack_choices.h"
#include "core/reports/paper.h"
#include "core/reports/report.h"
#include "core/storage/write.h"

/// What is kept of a paper when it is issued.
struct IssuedPaper {
    QString report; ///< its name on the command line
    PackChoices choices;
    Report paper;   ///< committee edition: the public one is made from it
    QByteArray pdf; ///< empty: its pages are not kept, and drawn anew from its report
};

/// Keeps a paper as it goes to its committee: its figures with the records behind them, the words, the options and the
/// pages. The same paper twice under one reference and version is refused.
Result<Saved<Paper>> issuePaper(Write &write, const IssuedPaper &issued);

/// The report of an issued paper as it was; the public edition of the same figures where asked.
Result<Report> reportOf(const Paper &paper, bool asPublic);
/// The choices it was made with.
PackChoices choicesOf(const Paper &paper);

/// `AC-2026/27-04`: the next after those issued in the financial year of the meeting.
QString proposedReference(const std::vector<Saved<Paper>> &issued, Day meeting);
