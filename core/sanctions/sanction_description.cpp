// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/kind.h"
#include "core/sanctions/sanction.h"
#include "core/sanctions/sanction_rules.h"
#include "core/sanctions/sanction_state.h"

namespace sanction_incident {
constexpr Field fields[] = {
    field<&SanctionIncident::incident>("incident", label("Incident")).required(),
};
constexpr Section sections[] = {{"incident", label("Incident"), fields}};
constexpr Kind description{.name = "sanction_incident",
                           .label = label("Incident"),
                           .plural = label("Incidents answered"),
                           .area = Area::People,
                           .sections = sections,
                           .shape = shapeOf<SanctionIncident>(),
                           .table = "sanction_incidents"};
} // namespace sanction_incident

namespace breach {
constexpr Field fields[] = {
    field<&Breach::on>("on_day", label("On")).required().past(),
    field<&Breach::what>("what", label("What was not kept")).required().personal(),
    field<&Breach::incident>("incident", label("Incident")),
    field<&Breach::answer>("answer", label("What was done about it")).personal(),
};
constexpr Section sections[] = {{"breach", label("Breach"), fields}};
constexpr Kind description{.name = "breach",
                           .label = label("Breach"),
                           .plural = label("Breaches"),
                           .area = Area::People,
                           .sections = sections,
                           .shape = shapeOf<Breach>(),
                           .table = "sanction_breaches"};
} // namespace breach

namespace sanction {
constexpr Field what[] = {
    field<&Sanction::type>("type", label("Type")).list("sanction-type").required().column().indexed().counted(),
    field<&Sanction::person>("person", label("Person")).required().personal().column(),
    field<&Sanction::why>("why", label("Grounds"))
        .longText()
        .personal()
        .searched()
        .help(label("What was done, and why this answers it.")),
};
constexpr Field information[] = {
    field<&Sanction::informationCollected>("information_collected", label("Information collected"))
        .help(label("Reports, statements and earlier sanctions have been read.")),
    field<&Sanction::informationWhyNot>("information_why_not", label("Why without it"))
        .personal()
        .when("information_collected", "0"),
};
constexpr Field clinical[] = {
    field<&Sanction::patient>("patient", label("The person is a patient")),
    field<&Sanction::clinicalSought>("clinical_sought", label("Clinician asked")).when("patient", "1"),
    field<&Sanction::clinicalFrom>("clinical_from", label("Who was asked")).personal().when("clinical_sought", "1"),
    field<&Sanction::clinicalSaid>("clinical_said", label("What they say"))
        .longText()
        .personal()
        .when("clinical_sought", "1"),
    field<&Sanction::clinicalWhyNot>("clinical_why_not", label("Why without it"))
        .personal()
        .help(label("Also where nobody can say whether the person is a patient.")),
};
constexpr Field reply[] = {
    field<&Sanction::replyOffered>("reply_offered", label("Can reply"))
        .help(label("The person is told how to give their side.")),
    field<&Sanction::reply>("reply", label("What they reply")).longText().personal().when("reply_offered", "1"),
    field<&Sanction::replyWhyNot>("reply_why_not", label("Why not")).personal().when("reply_offered", "0"),
};
constexpr Field decision[] = {
    field<&Sanction::decidedBy>("decided_by", label("Decided by")),
    field<&Sanction::decided>("decided", label("Decided on")).past().indexed(),
    field<&Sanction::decisionWhyNot>("decision_why_not", label("Why there is no record of it")).personal(),
};
constexpr Field issue[] = {
    field<&Sanction::issued>("issued", label("Issued")).past().column().indexed(),
    field<&Sanction::servedHow>("served_how", label("Served how")).list("served-how"),
    field<&Sanction::servedBy>("served_by", label("Served by")).personal(),
    field<&Sanction::served>("served", label("Served on")).past().since("issued"),
    field<&Sanction::addressSource>("address_source", label("Address from"))
        .help(label("Where the address was taken from, and when it was last checked.")),
    field<&Sanction::gpCopied>("gp_copied", label("Copied to the practice")),
    field<&Sanction::gpCopiedOn>("gp_copied_on", label("Copied on")).past().when("gp_copied", "1"),
    field<&Sanction::officerTold>("officer_told", label("Accountable Officer told")).past(),
    field<&Sanction::layMemberTold>("lay_member_told", label("Lay member told")).past(),
};
constexpr Field run[] = {
    field<&Sanction::conditions>("conditions", label("Conditions")).longText().personal(),
    field<&Sanction::expires>("expires", label("Holds until"))
        .since("issued")
        .column()
        .indexed()
        .help(label("Its last day; empty where it has none.")),
};
constexpr Field review[] = {
    field<&Sanction::review>("review", label("Next review")).since("issued").column().indexed(),
    field<&Sanction::reviewWhyNot>("review_why_not", label("Why without review")).personal(),
    field<&Sanction::reviewed>("reviewed", label("Last reviewed")).past().since("issued"),
    field<&Sanction::reviewFound>("review_found", label("What the review found"))
        .longText()
        .personal()
        .when("reviewed", "*"),
};
constexpr Field appeal[] = {
    field<&Sanction::appealTold>("appeal_told", label("Told how to appeal")),
    field<&Sanction::appealWhyNot>("appeal_why_not", label("Why not")).personal().when("appeal_told", "0"),
    field<&Sanction::appealReceived>("appeal_received", label("Appeal received")).past().since("issued"),
    field<&Sanction::appealOutcome>("appeal_outcome", label("Appeal ended"))
        .list("appeal-outcome")
        .when("appeal_received", "*"),
    field<&Sanction::appealDecided>("appeal_decided", label("Decided on"))
        .past()
        .since("appeal_received")
        .when("appeal_received", "*"),
};
constexpr Field end[] = {
    field<&Sanction::ended>("ended", label("Ended")).past().since("issued").indexed(),
    field<&Sanction::endedWhy>("ended_why", label("Why it ended")).personal().when("ended", "*"),
};
constexpr Field redress[] = {
    field<&Sanction::redressSought>("redress_sought", label("Redress sought")).range(0, 100'000'000'00),
    field<&Sanction::redressReceived>("redress_received", label("Redress received")).range(0, 100'000'000'00),
    field<&Sanction::redressNote>("redress_note", label("How and from whom")).personal(),
};
constexpr Field publicity[] = {
    field<&Sanction::publicityWanted>("publicity_wanted", label("To be made public"))
        .help(label("Only what was decided and may be told, and only with approval.")),
    field<&Sanction::publicityApprovedBy>("publicity_approved_by", label("Approved by")).when("publicity_wanted", "1"),
    field<&Sanction::publicityApproved>("publicity_approved", label("Approved on"))
        .past()
        .when("publicity_wanted", "1"),
    field<&Sanction::published>("published", label("Made public on")).past().when("publicity_wanted", "1"),
    field<&Sanction::publishedWhere>("published_where", label("Where")).when("publicity_wanted", "1"),
};
constexpr Section sections[] = {
    {"what", label("What and against whom"), what},
    {"information", label("Information"), information, "information"},
    {"clinical", label("Clinical input"), clinical, "clinical"},
    {"reply", label("Right of reply"), reply, "reply"},
    {"decision", label("Decision"), decision},
    {"issue", label("Issued and served"), issue},
    {"run", label("What it asks"), run},
    {"review", label("Review"), review, "review"},
    {"appeal", label("Appeal"), appeal, "appeal"},
    {"end", label("End"), end},
    {"redress", label("Redress"), redress},
    {"publicity", label("Publicity"), publicity},
};
constexpr Children lists[] = {
    children<&Sanction::incidents>("incidents", label("Incidents answered")),
    children<&Sanction::breaches>("breaches", label("Breaches")),
};
constexpr Computed computed[] = {
    {"state", label("State"), foundBy<Sanction, sanctionFound>(), "person"},
};
constexpr Kind description{.name = "sanction",
                           .label = label("Sanction"),
                           .plural = label("Sanctions"),
                           .why = label("What was done about somebody’s conduct, when it is looked at again and when "
                                        "it ends: a warning that nobody reviews is forgotten."),
                           .icon = "sanctions",
                           .area = Area::People,
                           .prefix = "SAN",
                           .datedBy = "decided",
                           .picks = "type",
                           .sections = sections,
                           .lists = lists,
                           .computed = computed,
                           .shape = shapeOf<Sanction>(),
                           .rules = rulesOf<Sanction, sanctionRules>()};
} // namespace sanction

template <> const Kind &kindOf<SanctionIncident>() { return sanction_incident::description; }
template <> const Kind &kindOf<Breach>() { return breach::description; }
template <> const Kind &kindOf<Sanction>() { return sanction::description; }
