// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/kind.h"
#include "core/reports/paper.h"
#include <QCoreApplication>

namespace paper {
constexpr Field fields[] = {
    field<&Paper::title>("title", label("Title")).required().column().searched(),
    field<&Paper::report>("report", label("Report")).required(),
    field<&Paper::committee>("committee", label("Committee")).list("committee").column().counted(),
    field<&Paper::meeting>("meeting", label("Meeting")).column().indexed(),
    field<&Paper::item>("item", label("Item")),
    field<&Paper::paperReference>("paper_reference", label("Paper")).column().searched(),
    field<&Paper::firstDay>("first_day", label("Period from")).required().column().indexed(),
    field<&Paper::lastDay>("last_day", label("Period to")).required().column(),
    field<&Paper::cutOff>("cut_off", label("Entered by")).required(),
    field<&Paper::edition>("edition", label("Edition")).list("edition").required().column(),
    field<&Paper::author>("author", label("Author")),
    field<&Paper::clearedBy>("cleared_by", label("Cleared by")),
    field<&Paper::cleared>("cleared", label("Cleared on")),
    field<&Paper::issued>("issued", label("Issued")).required().derived().column().indexed(),
    field<&Paper::seal>("seal", label("Record seal")).derived(),
    field<&Paper::figures>("figures", label("Figures")).longText().hidden(),
    field<&Paper::choices>("choices", label("Choices")).longText().hidden(),
    field<&Paper::content>("content", label("Content")).longText().hidden(),
    field<&Paper::pdf>("pdf", label("PDF")).hidden(),
};
constexpr Section sections[] = {{"paper", label("Paper"), fields}};

void rules(const Paper &paper, const RuleContext &, Problems &problems)
{
    if (paper.lastDay.isKnown() && paper.lastDay < paper.firstDay)
        problems.push_back(
            {QStringLiteral("last_day"), QCoreApplication::translate("paper", "The period ends before it begins.")});
    if (paper.cutOff.isKnown() && paper.cutOff < paper.firstDay)
        problems.push_back(
            {QStringLiteral("cut_off"), QCoreApplication::translate("paper", "This is before the period begins.")});
}

constexpr Kind description{.name = "paper",
                           .label = label("Paper"),
                           .plural = label("Papers"),
                           .icon = "reports",
                           .area = Area::Packs,
                           .prefix = "PAP",
                           .datedBy = "meeting",
                           .title = "title",
                           .sections = sections,
                           .shape = shapeOf<Paper>(),
                           .rules = rulesOf<Paper, rules>()};
} // namespace paper

template <> const Kind &kindOf<Paper>() { return paper::description; }
