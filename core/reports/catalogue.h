// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/access/may.h"
#include "core/base/result.h"
#include "core/reports/pack/pack_choices.h"
#include "core/reports/report.h"
#include <QDateTime>

class Database;
class Names;
struct Kind;

/// What a report is made with, on the command line and in the window alike.
struct ReportRequest {
    QString name;
    PackChoices choices; ///< period, cut-off, as-at, edition; the words of a committee paper
    QString record;      ///< reference, for a report on one record
    QDateTime printedAt; ///< local
};

/// Makes a report from the office file; refused where the actor may not.
using ReportMaker = Result<Report> (*)(const Database &database, const Names &names, const Actor &actor,
                                       const ReportRequest &request);

/// A report that the program can make.
struct ReportEntry {
    const char *name;
    const char *title; ///< translated by `shown`
    ReportMaker make;
    bool isPaper = false;             ///< for a committee: has a meeting, comments, and can be issued
    bool onRecord = false;            ///< on one record, named by its reference
    const Kind &(*about)() = nullptr; ///< what that record is; an incident where nothing is said
    bool alsoBlank = false;           ///< without a record it is the sheet to be filled in by hand
    bool ofDay = false;               ///< how things stand on the day of the cut-off: needs no period
    QString shown() const;
    const Kind &kind() const;
};
std::span<const ReportEntry> reportCatalogue();

/// Makes one of them from the office file; refused where the actor may not.
Result<Report> makeReport(const Database &database, const Names &names, const Actor &actor,
                          const ReportRequest &request);

/// What a paper starts with: as asked; committee, lead and author, where not said, by the office's lists.
PackChoices startingChoices(const Names &names, const PackChoices &asked);
