// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/reports/pack/pack_figures.h"

/// The parts of the Audit Committee's paper, in the order and with the fixed numbers of PACK.md 2. A table whose
/// records the program does not hold yet is left out whole, its number stays reserved.
namespace pack {
/// The cover below the title.
std::vector<report::Block> cover(const PackFigures &figures);
/// 1: Table 1 and the three boxes.
report::Section position(const PackFigures &figures);
/// 2: Figures 1 and 2, Tables 2 to 4.
report::Section incidents(const PackFigures &figures);
/// Figure 1: limits by month where there are enough, the days between from 13 on, a dot each otherwise (rule 6).
report::Chart monthChart(const PackFigures &figures);
/// The columns of Figure 2: twelve periods of this length, or of two months where it is longer than a quarter, so that
/// twelve reach no further back than the tables' comparisons do.
std::vector<Period> chartedPeriods(const Period &period);
/// Figure 2: those periods from the first with an incident on, stacked in the groups of the list `pack-group`.
report::Chart groupChart(const PackFigures &figures);
/// Table 3.
report::Table byPlace(const PackFigures &figures);
/// 3: Table 5, Figure 3, Tables 6 and 7.
report::Section violence(const PackFigures &figures);
/// Table 6: what happened to the people affected; a figure counts people, by the incidents of each.
report::Table affectedTable(const PackFigures &figures);
/// Table 7: courses in which anything happened in the last 12 months; restricted ones are counted and not described.
report::Table courseTable(const PackFigures &figures);
/// 4: Tables 8 to 10.
report::Section losses(const PackFigures &figures);
/// Table 8: one line for each case.
report::Table propertyTable(const PackFigures &figures);
/// Table 10, and the line under it.
report::Table policeTable(const PackFigures &figures);
report::Paragraph policeLine(const PackFigures &figures);
/// Of open police cases no more are listed: an older system's records may bring thousands.
inline constexpr std::size_t kMostPoliceCasesListed = 60;
/// The day after which something is new to the committee: that of the last paper, or the one before this period.
Day lastToldOn(const PackFigures &figures);
/// Table 12: by type in the order of the ladder.
report::Table sanctionTable(const PackFigures &figures);
/// 5: Tables 12 and 13.
report::Section timeliness(const PackFigures &figures);
/// Table 13 and the line under it, put into a section.
void addTimeliness(report::Section &section, const PackFigures &figures);
/// 6: Tables 14 to 17.
report::Section risks(const PackFigures &figures);
/// Table 14: every risk at or above the office's threshold, however far the signatures of its assessment have come,
/// with what the last paper said of it; and the line under it, what is new, closed, raised and lowered since.
report::Table riskTable(const PackFigures &figures);
report::Paragraph riskLine(const PackFigures &figures);
/// Table 15: by directorate, which departments have an assessment that counts by the rule of `assessedOn`.
report::Table assessedTable(const PackFigures &figures);
/// Table 16: by whose it is to do.
report::Table actionTable(const PackFigures &figures);
/// Table 17: what is overdue of high priority, and what this committee decided and is open. What hangs on a restricted
/// record is counted in Table 16 and not described.
report::Table overdueActionTable(const PackFigures &figures);
/// Table 18: what was late, failed or is open by site and measure, and all others of each owner on a line.
report::Table testTable(const PackFigures &figures);
/// 7: Table 18, Tables 19 and 20 as plain counts.
report::Section staff(const PackFigures &figures);
/// Of late incidents no more are listed: the first import of an older system's records may bring thousands.
inline constexpr qint64 kMostLateListed = 100;
/// A: the incidents of the period, then late ones.
report::Section incidentList(const PackFigures &figures);
/// B: restated since the last paper, and the data's quality.
report::Section restated(const PackFigures &figures);
/// What figures of the last paper are now, where they differ: `was` counts the last paper's period again.
report::Table restatedTable(const PackFigures &figures, const std::vector<report::Section> &was);
/// Its title, by which the public edition knows it.
QString restatedTitle();
/// Where the incidents of the period leave questions unanswered.
report::Table qualityTable(const PackFigures &figures);
/// C: the definitions that this paper, whose other parts stand, has need of, on one page.
report::Section definitions(const PackChoices &choices, const Report &paper);
/// Makes them those of the public edition: without the rules of what it leaves out, with what its asterisks mean.
void definePublic(Report &paper);
/// The line under Table 1 that counts what was reported late; the public edition has no appendix to send to.
QString lateText(bool isPublic);
/// What the paper says of its edition.
QString editionText(bool isPublic);
/// D: document control.
report::Section control(const PackFigures &figures);

/// The key points the rules propose, at most five.
QStringList proposedKeyPoints(const PackFigures &figures);
/// What changed since the last paper, in sentences from rules.
QStringList changedSinceLast(const PackFigures &figures);

/// Table 20's and Table 1's counts: who must have a course, and how they stand on a day.
struct CourseStanding {
    std::vector<RecordId> required;
    std::vector<RecordId> inDate;
    std::vector<RecordId> expired;
    std::vector<RecordId> never;
    std::vector<RecordId> dueIn90;
};
CourseStanding standing(const PackFigures &figures, const Read<Course> &course, Day day);
/// The course whose shipped code says that it is the conflict training; none where the office has no such course.
const Read<Course> *conflictTraining(const PackFigures &figures);
/// The staff who started in a period and had a badge within the office's days of starting: those, of all.
Figure startersCarded(const PackFigures &figures, const Period &period);
/// Badges of people who had left by the day that were not back.
std::vector<RecordId> leaversCards(const PackFigures &figures, Day day);
/// The assessments whose highest current score is at or above the office's threshold.
std::vector<RecordId> risksAtThreshold(const PackFigures &figures);
/// Open on the day, longer than the office's working days since they reached the LSMS.
std::vector<RecordId> openTooLong(const PackFigures &figures, Day day);
/// The organisation's own losses less what came back, and the cases whose value is not known.
struct NetLoss {
    Money known; ///< the values that are known, added
    Money net;   ///< less what came back
    std::vector<RecordId> cases;
    std::vector<RecordId> unknown;
};
NetLoss ownLoss(const PackFigures &figures, const Period &period);

/// Makes the numbers of restricted cases behind every figure negative, so that they lead to no record: they are counted
/// and never described, and a figure's records would describe them.
void leaveOutRestricted(Report &report, const PackFigures &figures);
/// What sites are called in the paper: by name, or by letter where a name could identify.
QHash<RecordId, QString> siteLabels(const PackFigures &figures);
/// Source and date under each table.
QString source(const PackFigures &figures);
} // namespace pack
