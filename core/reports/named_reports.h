// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/reports/catalogue.h"
#include "core/reports/pack/pack_figures.h"

/// Makes one of those below from the office file, without its header and foot; refused where the actor may not.
Result<Report> namedReport(const Database &database, const Names &names, const Actor &actor,
                           const ReportRequest &request);

/// The reports by name that are made from the same facts as the Audit Committee's paper, without header and foot.

/// One table in the style of the former national return: the physical assaults on staff of the period.
Report assaultsOfTheYear(const PackFigures &figures);
/// Every case with the police whose outcome is not known on the day of the cut-off, the next to be chased first.
Report policeChaseList(const PackFigures &figures);
/// Table 13, and which incidents of the period missed what was promised.
Report timelinessReport(const PackFigures &figures);
/// Money by owner and financial year, and the things lost in the period.
Report lossesReport(const PackFigures &figures);
/// The counts of the period as a public body may hand them out, with the definitions they were counted by. None from 1
/// to 4 is printed or follows from the others; no figure carries the records it counts.
Report foiSheet(const PackFigures &figures);
