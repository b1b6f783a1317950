// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incidents/incident.h"
#include "core/incidents/incident_rules.h"
#include "core/office/place_names.h"
#include "core/records/kind.h"

namespace incident {
constexpr Field what[] = {
    field<&Incident::kind>("kind", label("Kind"))
        .list("incident-kind")
        .required()
        .column()
        .indexed()
        .counted()
        .help(label("The one that counts; “not sure” will do.")),
    field<&Incident::alsoKinds>("also_kinds", label("Also"))
        .list("incident-kind")
        .indexed()
        .help(label("These start their procedures and never add to totals.")),
    field<&Incident::attempted>("attempted", label("Attempted only")).counted(),
    field<&Incident::summary>("summary", label("Summary"))
        .column()
        .searched()
        .help(label("Roles here, names below. Left empty it is the first sentence of what happened.")),
    field<&Incident::narrative>("narrative", label("What happened"))
        .longText()
        .personal()
        .searched()
        .help(label("Exact words in quotes.")),
    field<&Incident::exercise>("exercise", label("Exercise")).counted().help(label("A drill: kept, never counted.")),
    field<&Incident::major>("major", label("Major incident")).counted(),
};
constexpr Field when[] = {
    field<&Incident::occurred>("occurred", label("Occurred")).column().indexed(),
    field<&Incident::occurredTo>("occurred_to", label("Occurred at the latest"))
        .help(label("Where it happened between two times: the later one.")),
    field<&Incident::discovered>("discovered", label("Discovered")),
};
constexpr Field where[] = {
    field<&Incident::channel>("channel", label("Where or how")).list("channel").counted(),
    field<&Incident::site>("site", label("Site")).column().indexed().counted(),
    field<&Incident::building>("building", label("Building")),
    field<&Incident::room>("room", label("Room")),
    field<&Incident::place>("place", label("Exact place")).searched(),
    field<&Incident::department>("department", label("Department")).indexed().counted().with(Field::Department),
};
constexpr Field who[] = {
    field<&Incident::actor>("actor", label("Who did it")).list("actor").counted(),
    field<&Incident::behaviour>("behaviour", label("Behaviour")).list("behaviour").counted(),
    field<&Incident::alone>("alone", label("Alone at the time")).counted(),
    field<&Incident::alarmUsed>("alarm_used", label("Alarm used")),
    field<&Incident::tagsGiven>("tags_given", label("Tags given")).hidden(),
};
constexpr Field clinical[] = {
    field<&Incident::clinicalFactor>("clinical_factor", label("Clinical factor"))
        .list("clinical-factor")
        .counted()
        .help(label(
            "Illness, distress or treatment, so that they did not know what they did. The manager or LSMS says.")),
    field<&Incident::clinicalAdvice>("clinical_advice", label("Who advised")).personal().when("clinical_factor", "*"),
    field<&Incident::restraint>("restraint", label("Restraint used")),
    field<&Incident::seclusion>("seclusion", label("Seclusion used")),
};
constexpr Field hate[] = {
    field<&Incident::hate>("hate", label("Hate or prejudice")).list("hate").counted(),
};
constexpr Field weapon[] = {
    field<&Incident::weapon>("weapon", label("Weapon")).list("weapon").counted(),
};
constexpr Field harm[] = {
    field<&Incident::firstHarm>("first_harm", label("Hurt or shaken")).list("first-harm"),
    field<&Incident::firstGrade>("first_grade", label("Harm as first graded")).list("harm").derived(),
    field<&Incident::harm>("harm", label("Harm")).list("harm").column().indexed().counted(),
    field<&Incident::potential>("potential", label("How bad it could have been")).score("consequence"),
};
constexpr Field information[] = {
    field<&Incident::informationAtRisk>("information_at_risk", label("Personal or patient information"))
        .list("yes-no-unknown")
        .help(label("Could what was taken, lost or seen hold any?")),
};
constexpr Field cctv[] = {
    field<&Incident::cctv>("cctv", label("CCTV covers it")),
    field<&Incident::cctvOverwrite>("cctv_overwrite", label("Overwritten on")).when("cctv", "1"),
    field<&Incident::cctvKept>("cctv_kept", label("Recording kept")).when("cctv", "1"),
    field<&Incident::logsKept>("logs_kept", label("Server logs kept"))
        .help(label("Of a threat that came by e-mail or online.")),
};
constexpr Field police[] = {
    field<&Incident::policeReported>("police_reported", label("Police")).list("police-reported").counted(),
    field<&Incident::policeWhyNot>("police_why_not", label("Why not told"))
        .help(label("Where the police were not told.")),
};
constexpr Field report[] = {
    field<&Incident::reported>("reported", label("Reported"))
        .column()
        .indexed()
        .help(label("When it was first told to anyone here.")),
    field<&Incident::reachedLsms>("reached_lsms", label("Reached the LSMS")),
    field<&Incident::acknowledged>("acknowledged", label("Taken up by the LSMS")).derived(),
    field<&Incident::route>("route", label("Came by")).list("route").counted(),
    field<&Incident::reporter>("reporter", label("Reporter")).personal().with(Field::Whose),
    field<&Incident::reporterText>("reporter_text", label("Reporter as given")).personal(),
    field<&Incident::confidential>("confidential", label("Confidential"))
        .with(Field::Restricts)
        .help(label("Counted in every figure; read by named people only.")),
    field<&Incident::otherReference>("other_reference", label("Other reference")).indexed().searched(),
    field<&Incident::actionTaken>("action_taken", label("Action taken")).longText().personal().searched(),
};
constexpr Field handling[] = {
    field<&Incident::status>("status", label("Status")).list("incident-status").derived().column().indexed().counted(),
    field<&Incident::statusSince>("status_since", label("Status since")).derived(),
    field<&Incident::owner>("owner", label("Owner")).column().counted().handler(),
    field<&Incident::reviewed>("reviewed", label("Reviewed")).derived(),
    field<&Incident::outcome>("outcome", label("Outcome")).longText().atClose(),
    field<&Incident::feedbackGiven>("feedback_given", label("Reporter told the outcome"))
        .help(label("The reporter hears before the incident closes.")),
    field<&Incident::feedbackWhyNot>("feedback_why_not", label("Why the reporter is not told")),
    field<&Incident::contributoryFactors>("contributory_factors", label("What contributed"))
        .list("contributory-factor")
        .counted(),
    field<&Incident::lessons>("lessons", label("Lessons")).longText().searched(),
    field<&Incident::signedOffBy>("signed_off_by", label("Signed off by")),
    field<&Incident::signedOff>("signed_off", label("Signed off on")).past(),
    field<&Incident::reopenedWhy>("reopened_why", label("Why it was opened again")).derived(),
    field<&Incident::closed>("closed", label("Closed")).derived().indexed(),
    field<&Incident::duplicateOf>("duplicate_of", label("Duplicate of")),
};

constexpr Field arriving[] = {
    field<&Incident::policeToldAt>("police_told_at", label("Police told")).arriving(),
    field<&Incident::policeIncidentNumber>("police_incident_number", label("Police incident number")).arriving(),
    field<&Incident::crimeNumber>("crime_number", label("Crime number")).arriving(),
    field<&Incident::policeDecision>("police_decision", label("Police decision")).list("police-decision").arriving(),
    field<&Incident::policeOutcome>("police_outcome", label("Police outcome")).list("police-outcome").arriving(),
    field<&Incident::policeOutcomeDay>("police_outcome_day", label("Outcome known on")).arriving(),
    field<&Incident::loss>("loss", label("Loss")).range(0, 100'000'000'00).arriving(),
    field<&Incident::lossBasis>("loss_basis", label("Loss is")).list("value-basis").arriving(),
    field<&Incident::lossOwner>("loss_owner", label("Loss owner")).list("owner-class").arriving(),
    field<&Incident::recovered>("recovered", label("Recovered")).range(0, 100'000'000'00).arriving(),
};

constexpr Section sections[] = {
    {"what", label("What happened"), what},
    {"times", label("When"), when},
    {"where", label("Where"), where},
    {"who", label("Who did it"), who},
    {"clinical", label("Clinical factor"), clinical, "clinical"},
    {"hate", label("Hate or prejudice"), hate, "hate"},
    {"weapon", label("Weapon"), weapon, "weapon"},
    {"harm", label("Harm"), harm, "harm"},
    {"information", label("Information"), information, "information"},
    {"cctv", label("CCTV"), cctv, "cctv"},
    {"police", label("Police"), police, "police"},
    {"report", label("The report"), report},
    {"handling", label("Handling"), handling},
    {"arriving", label("As it came"), arriving},
};
constexpr Children lists[] = {
    children<&Incident::parties>("parties", label("People involved")).asked("people"),
    children<&Incident::occasions>("occasions", label("Occasions")).asked("occasions"),
    children<&Incident::property>("property", label("Property")).asked("property"),
    children<&Incident::police>("police_cases", label("Police cases")).asked("police"),
    children<&Incident::told>("told", label("Bodies told")),
    children<&Incident::steps>("steps", label("What was done at once")),
    children<&Incident::checklist>("checklist", label("Procedure")),
};
Found whereabouts(const Incident &incident, Day, const Names &names)
{
    return {placeName(incident.site, incident.building, incident.room, names)};
}

Found daysTaken(const Incident &incident, Day, const Names &)
{
    const auto days = daysToReport(incident);
    return {days ? QString::number(*days) : QString()};
}

/// What is asked of many incidents at once: where and when they happened, by the assessments that look ahead to them;
/// which of a kind were closed lately, by the courses of conduct.
constexpr Lookup lookups[] = {
    {"closed_kind", "closed, kind"},
    {"happened", "occurred, kind, site, department, reference, exercise, duplicate_of"},
};

constexpr Computed computed[] = {
    {"whereabouts", label("Whereabouts"), foundBy<Incident, whereabouts>()},
    {"days_to_report", label("Days to report"), foundBy<Incident, daysTaken>()},
};
constexpr Kind description{.name = "incident",
                           .label = label("Incident"),
                           .plural = label("Incidents"),
                           .why = label("What happened, to whom, and what was done about it: every figure and every "
                                        "paper begins here."),
                           .icon = "incidents",
                           .area = Area::Incidents,
                           .prefix = "INC",
                           .datedBy = "reported",
                           .sameBy = "other_reference",
                           .title = "summary",
                           .picks = "kind",
                           .sections = sections,
                           .lists = lists,
                           .computed = computed,
                           .lookups = lookups,
                           .shape = shapeOf<Incident>(),
                           .rules = rulesOf<Incident, incidentRules>(),
                           .complete = completionOf<Incident, completeIncident>()};
} // namespace incident

template <> const Kind &kindOf<Incident>() { return incident::description; }
