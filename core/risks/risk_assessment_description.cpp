// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/kind.h"
#include "core/risks/approval.h"
#include "core/risks/risk_assessment.h"
#include "core/risks/risk_rules.h"

namespace risk_assessment {
constexpr Field what[] = {
    field<&RiskAssessment::title>("title", label("Title")).required().column().indexed().searched(),
    field<&RiskAssessment::kind>("kind", label("Kind")).list("risk-kind").indexed().counted(),
    field<&RiskAssessment::department>("department", label("Department"))
        .column()
        .indexed()
        .counted()
        .with(Field::Department),
    field<&RiskAssessment::site>("site", label("Site")).column().indexed().counted(),
    field<&RiskAssessment::activity>("activity", label("Activity")).searched(),
    field<&RiskAssessment::assessor>("assessor", label("Assessor")).handler(),
    field<&RiskAssessment::assessed>("assessed", label("Assessed")).required().past().column().indexed(),
    field<&RiskAssessment::replaces>("replaces", label("Reviews the assessment")).derived().indexed(),
    field<&RiskAssessment::replacedBy>("replaced_by", label("Replaced by")).derived().indexed(),
    field<&RiskAssessment::lastHazard>("last_hazard", label("Last hazard")).hidden(),
};
constexpr Field lone[] = {
    field<&RiskAssessment::lone, &LoneWork::who>("lone_who", label("Which roles work alone")),
    field<&RiskAssessment::lone, &LoneWork::people>("lone_people", label("How many people")).range(1, 9999),
    field<&RiskAssessment::lone, &LoneWork::where>("lone_where", label("Where")),
    field<&RiskAssessment::lone, &LoneWork::when>("lone_when", label("At what times")),
    field<&RiskAssessment::lone, &LoneWork::often>("lone_often", label("How often")),
    field<&RiskAssessment::lone, &LoneWork::buddy>("lone_buddy", label("Who knows where they are"))
        .help(label("A buddy, the base, an on-call number.")),
    field<&RiskAssessment::lone, &LoneWork::checkEvery>("lone_check_every", label("They check in every (minutes)"))
        .range(1, 1440),
    field<&RiskAssessment::lone, &LoneWork::alarmAfter>("lone_alarm_after",
                                                        label("Alarm is raised after (minutes without word)"))
        .range(1, 1440),
    field<&RiskAssessment::lone, &LoneWork::alarmTo>("lone_alarm_to", label("Who is rung then")),
    field<&RiskAssessment::lone, &LoneWork::device>("lone_device", label("Alarm or telephone they carry")),
    field<&RiskAssessment::lone, &LoneWork::deviceTested>("lone_device_tested", label("Last tested")).past(),
    field<&RiskAssessment::lone, &LoneWork::knownBefore>("lone_known_before", label("What is known before a visit"))
        .longText()
        .help(label("Where people look, and what they do where there is a concern.")),
    field<&RiskAssessment::lone, &LoneWork::vehicle>("lone_vehicle", label("Vehicle and parking")).longText(),
    field<&RiskAssessment::lone, &LoneWork::openClose>("lone_open_close", label("Opening and closing the building"))
        .longText(),
    field<&RiskAssessment::lone, &LoneWork::aloneInOffice>("lone_in_office", label("Is anybody alone in the office"))
        .list("yes-no-unknown"),
    field<&RiskAssessment::lone, &LoneWork::trained>("lone_trained", label("Is everybody's training in date"))
        .list("yes-no-unknown"),
};
constexpr Field told[] = {
    field<&RiskAssessment::nextReview>("next_review", label("Next review"))
        .since("assessed")
        .column()
        .indexed()
        .help(label("Left empty it follows from the highest score.")),
    field<&RiskAssessment::staffTold>("staff_told", label("Staff told on")),
    field<&RiskAssessment::toldHow>("told_how", label("How")),
    field<&RiskAssessment::escalatedTo>("escalated_to", label("Raised with")),
    field<&RiskAssessment::escalated>("escalated", label("Raised on")),
    field<&RiskAssessment::lookedAt>("looked_at", label("Looked at after an incident"))
        .since("assessed")
        .past()
        .help(label("The day on which you saw that what happened changes nothing here.")),
    field<&RiskAssessment::lookedWhy>("looked_why", label("Why nothing changes")).beside("looked_at"),
    field<&RiskAssessment::note>("note", label("Note")).longText(),
};
constexpr Field approved[] = {
    field<&RiskAssessment::approval, &Approval::signedBy>("signed_by", label("Signed by")).derived(),
    field<&RiskAssessment::approval, &Approval::signedAt>("signed", label("Signed")).derived(),
    field<&RiskAssessment::approval, &Approval::acceptedBy>("accepted_by", label("Accepted by")).derived(),
    field<&RiskAssessment::approval, &Approval::acceptedAt>("accepted", label("Accepted")).derived(),
    field<&RiskAssessment::approval, &Approval::seenBy>("seen_by", label("Seen by")).derived(),
    field<&RiskAssessment::approval, &Approval::seenAt>("seen", label("Seen")).derived(),
    field<&RiskAssessment::approval, &Approval::content>("signed_content", label("What was signed")).hidden(),
};
constexpr Section sections[] = {
    {"what", label("What was assessed"), what},
    {"lone", label("Working alone"), lone, "lone"},
    {"told", label("Review, and who was told"), told},
    {"approved", label("Signed and accepted"), approved},
};
constexpr Children lists[] = {
    children<&RiskAssessment::hazards>("hazards", label("Hazards")).exampled("hazard-example"),
    children<&RiskAssessment::controls>("shared_controls", label("Controls shared with others"))};
constexpr const char *aboutSections[] = {"what", "lone"};
constexpr const char *reviewSections[] = {"told", "approved"};
constexpr FormStepList hazardList[] = {{"hazards", "hazard", true}};
constexpr FormStepList whoList[] = {{"hazards", "who"}};
constexpr FormStepList nowLists[] = {{"hazards", "now"}, {"shared_controls", nullptr, true}};
constexpr FormStepList moreList[] = {{"hazards", "more"}};
constexpr FormStep steps[] = {
    {"about", label("What is assessed"), label("Which place or work it is about."), aboutSections, {}},
    {"hazards", label("Hazards"), label("What could go wrong or hurt somebody? One line each."), {}, hazardList},
    {"who",
     label("Who might be harmed"),
     label("Who, and how: staff, patients, visitors, people next door."),
     {},
     whoList},
    {"now",
     label("What is done already"),
     label("What keeps it from happening today. Then say how likely and how bad it would be without that, and is "
           "with it."),
     {},
     nowLists},
    {"more",
     label("What more is needed"),
     label("What will be done, by whom and by when, and where that will bring the score."),
     {},
     moreList},
    {"review",
     label("Review and tell"),
     label("When it is looked at again, and how the people whom it is about hear of it."),
     reviewSections,
     {}},
};
template <const ScoreParts &Which> Found scored(const RiskAssessment &assessment, Day, const Names &names)
{
    return graded(riskScore(assessment, names, Which), names);
}

constexpr Computed computed[] = {
    {"inherent_band", label("Before controls"), foundBy<RiskAssessment, scored<kInherent>>()},
    {"band", label("Band"), foundBy<RiskAssessment, scored<kCurrent>>(), "title"},
    {"target_band", label("Aimed at"), foundBy<RiskAssessment, scored<kTarget>>()},
    {"standing", label("Approval"), foundBy<RiskAssessment, approvalFound>(), "assessed"},
};
constexpr Kind description{
    .name = "risk_assessment",
    .label = label("Risk assessment"),
    .plural = label("Risk assessments"),
    .why = label("What could go wrong where, how likely and how bad, and when it is looked at again."),
    .icon = "risk",
    .area = Area::Risks,
    .prefix = "RA",
    .datedBy = "assessed",
    .sameBy = "title assessed",
    .title = "title",
    .picks = "kind",
    .sections = sections,
    .lists = lists,
    .computed = computed,
    .steps = steps,
    .shape = shapeOf<RiskAssessment>(),
    .rules = rulesOf<RiskAssessment, riskRules>(),
    .complete = completionOf<RiskAssessment, completeAssessment>()};
} // namespace risk_assessment

template <> const Kind &kindOf<RiskAssessment>() { return risk_assessment::description; }
