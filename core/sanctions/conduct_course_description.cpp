// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/kind.h"
#include "core/sanctions/conduct_course.h"
#include "core/sanctions/conduct_course_rules.h"

namespace occasion_decision {
constexpr Field fields[] = {
    field<&OccasionDecision::incident>("incident", label("Incident")).required(),
    field<&OccasionDecision::occasion>("occasion", label("Occasion in it")).hidden(),
    field<&OccasionDecision::counts>("counts", label("Counts")),
    field<&OccasionDecision::why>("why", label("Why")).personal(),
};
constexpr Section sections[] = {{"decision", label("Occasion"), fields}};
constexpr Kind description{.name = "occasion_decision",
                           .label = label("Occasion"),
                           .plural = label("Occasions decided"),
                           .area = Area::People,
                           .sections = sections,
                           .shape = shapeOf<OccasionDecision>(),
                           .rules = rulesOf<OccasionDecision, occasionDecisionRules>(),
                           .table = "conduct_course_decisions"};
} // namespace occasion_decision

namespace ladder_row {
constexpr Field fields[] = {
    field<&LadderRow::step>("step", label("Step")).list("ladder-step").required(),
    field<&LadderRow::state>("state", label("What became of it")).list("ladder-state").required(),
    field<&LadderRow::reason>("reason", label("Reason")).list("ladder-reason").when("state", "jumped|paused|skipped"),
    field<&LadderRow::why>("why", label("In words")).personal(),
    field<&LadderRow::on>("on_day", label("On")).past(),
    field<&LadderRow::until>("until_day", label("Until"))
        .since("on_day")
        .when("state", "paused")
        .help(label("Of a pause; left empty it rests until somebody takes it up again.")),
    field<&LadderRow::by>("by_person", label("By")).personal().help(label("A verbal warning is the manager’s.")),
    field<&LadderRow::officerTold>("officer_told", label("Accountable Officer told")).past(),
    field<&LadderRow::layMemberTold>("lay_member_told", label("Lay member told")).past(),
};
constexpr Section sections[] = {{"step", label("Step of the ladder"), fields}};
constexpr Kind description{.name = "ladder_row",
                           .label = label("Step of the ladder"),
                           .plural = label("Ladder"),
                           .area = Area::People,
                           .sections = sections,
                           .shape = shapeOf<LadderRow>(),
                           .rules = rulesOf<LadderRow, ladderRowRules>(),
                           .table = "conduct_course_ladder"};
} // namespace ladder_row

namespace conduct_course {
constexpr Field who[] = {
    field<&ConductCourse::alleged>("alleged", label("Person alleged")).required().unique().personal().column(),
};
constexpr Field decision[] = {
    field<&ConductCourse::decision>("decision", label("Decision"))
        .list("course-decision")
        .column()
        .counted()
        .help(label("Empty while nobody has looked at the occasions.")),
    field<&ConductCourse::decidedBy>("decided_by", label("Decided by")).personal(),
    field<&ConductCourse::decided>("decided", label("Decided on")).past().column().indexed(),
    field<&ConductCourse::why>("why", label("Why")).longText().personal(),
    field<&ConductCourse::purpose>("purpose", label("Purpose"))
        .list("yes-no-unknown")
        .help(label("Where several people had one occasion each: were they to be made to do, or to leave, something?")),
    field<&ConductCourse::purposeWhy>("purpose_why", label("What shows it")).longText().personal(),
    field<&ConductCourse::note>("note", label("Note")).longText().personal(),
};
constexpr Section sections[] = {
    {"who", label("Whose conduct"), who},
    {"decision", label("What the LSMS decided"), decision},
};
constexpr Children lists[] = {
    children<&ConductCourse::decisions>("decisions", label("Occasions decided")),
    children<&ConductCourse::ladder>("ladder", label("Ladder")),
};
constexpr Computed computed[] = {
    {"state", label("State"), foundBy<ConductCourse, decisionFound>(), "alleged"},
};
constexpr Kind description{.name = "conduct_course",
                           .label = label("Course of conduct"),
                           .plural = label("Courses of conduct decided"),
                           .why = label("What was decided about occasions that may belong together, and which step of "
                                        "the ladder was taken when."),
                           .icon = "sanctions",
                           .area = Area::People,
                           .prefix = "COC",
                           .sections = sections,
                           .lists = lists,
                           .computed = computed,
                           .shape = shapeOf<ConductCourse>(),
                           .rules = rulesOf<ConductCourse, conductCourseRules>()};
} // namespace conduct_course

template <> const Kind &kindOf<OccasionDecision>() { return occasion_decision::description; }
template <> const Kind &kindOf<LadderRow>() { return ladder_row::description; }
template <> const Kind &kindOf<ConductCourse>() { return conduct_course::description; }
