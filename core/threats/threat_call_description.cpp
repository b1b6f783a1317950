// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/kind.h"
#include "core/threats/threat_call.h"
#include "core/threats/threat_call_rules.h"

namespace threat_call {
constexpr Field call[] = {
    field<&ThreatCall::started>("started", label("Began")).required().column().indexed(),
    field<&ThreatCall::ended>("ended", label("Ended")),
    field<&ThreatCall::exercise>("exercise", label("Exercise"))
        .column()
        .counted()
        .help(label("A drill: kept, never counted.")),
    field<&ThreatCall::method>("method", label("How it came")).list("threat-method").column().counted(),
    field<&ThreatCall::receivedBy>("received_by", label("Received by")).personal().column().searched(),
    field<&ThreatCall::numberCalled>("number_called", label("Number called")),
    field<&ThreatCall::numberShown>("number_shown", label("Number shown")).personal().searched(),
    field<&ThreatCall::withheld>("withheld", label("Number withheld")),
};
constexpr Field told[] = {
    field<&ThreatCall::called999>("called_999", label("999 rung")).column(),
    field<&ThreatCall::calledBy>("called_by", label("999 rung by")).personal(),
    field<&ThreatCall::policeReference>("police_reference", label("Police incident number")).searched(),
    field<&ThreatCall::directorTold>("director_told", label("Accountable Officer or Executive Director told"))
        .personal(),
    field<&ThreatCall::directorToldAt>("director_told_at", label("Told at")),
    field<&ThreatCall::othersTold>("others_told", label("Others told")).longText().personal(),
};
constexpr Field asked[] = {
    field<&ThreatCall::where>("bomb_where", label("Where is it?")).column().searched(),
    field<&ThreatCall::when>("bomb_when", label("When will it go off?")).searched(),
    field<&ThreatCall::looks>("bomb_looks", label("What does it look like?")).searched(),
    field<&ThreatCall::trigger>("bomb_trigger", label("What will set it off?")).searched(),
    field<&ThreatCall::placed>("bomb_placed", label("Did you place it?")).searched(),
    field<&ThreatCall::why>("bomb_why", label("Why?")).searched(),
    field<&ThreatCall::callerName>("caller_name", label("What is your name?")).personal().searched(),
    field<&ThreatCall::callerAddress>("caller_address", label("What is your address?")).personal().guarded(),
    field<&ThreatCall::callerNumber>("caller_number", label("What is your number?")).personal().searched(),
    field<&ThreatCall::callerGroup>("caller_group", label("For whom do they speak?")).searched(),
    field<&ThreatCall::codeWord>("code_word", label("Code word given")).guarded(),
    field<&ThreatCall::target>("target", label("Whom or what it is aimed at")).personal().searched(),
    field<&ThreatCall::highProfile>("high_profile", label("Well-known target")),
    field<&ThreatCall::demands>("demands", label("Demands")).longText().searched(),
};
constexpr Field caller[] = {
    field<&ThreatCall::sex>("caller_sex", label("Sounded")).list("threat-sex"),
    field<&ThreatCall::age>("caller_age", label("Age, about")),
    field<&ThreatCall::accent>("caller_accent", label("Accent")),
    field<&ThreatCall::script>("script", label("Reading from a script")),
    field<&ThreatCall::voice>("voice", label("Voice")).list("threat-voice"),
    field<&ThreatCall::language>("language", label("Language")).list("threat-language"),
    field<&ThreatCall::background>("background", label("Background")).list("threat-background"),
    field<&ThreatCall::remarks>("remarks", label("Anything else heard")).longText().personal(),
};
constexpr Field after[] = {
    field<&ThreatCall::answer1471>("answer_1471", label("1471 says")).personal(),
    field<&ThreatCall::decision>("decision", label("Decision")).list("threat-decision").column().counted(),
    field<&ThreatCall::decidedBy>("decided_by", label("Decided by")).personal(),
    field<&ThreatCall::decidedAt>("decided_at", label("Decided at")),
    field<&ThreatCall::moveBegan>("move_began", label("People began to move")),
    field<&ThreatCall::searchBegan>("search_began", label("Search began")),
    field<&ThreatCall::searchEnded>("search_ended", label("Search ended")),
    field<&ThreatCall::allClear>("all_clear", label("All clear")),
    field<&ThreatCall::actionTaken>("action_taken", label("What was done")).longText().personal(),
    field<&ThreatCall::credibility>("credibility", label("How credible the police think it")).longText(),
    field<&ThreatCall::result>("result", label("Result")).longText(),
};
constexpr Field before[] = {
    field<&ThreatCall::similar>("similar", label("Threats like it lately, here or elsewhere")),
    field<&ThreatCall::earlierGenuine>("earlier_genuine", label("Earlier ones were genuine")).list("yes-no-unknown"),
    field<&ThreatCall::dispute>("dispute", label("Dispute or protest at the time")),
    field<&ThreatCall::event>("event", label("Special event at the time")),
    field<&ThreatCall::numberPublic>("number_public", label("The number called is publicly known")),
};
constexpr Field became[] = {
    field<&ThreatCall::incident>("incident", label("Incident")),
    field<&ThreatCall::card>("card", label("Card")).hidden().unique().indexed(),
};
constexpr Section sections[] = {
    {"call", label("The call"), call},
    {"told", label("999, and who was told"), told},
    {"asked", label("What the caller was asked"), asked},
    {"caller", label("What the caller was like"), caller},
    {"after", label("Decision, and afterwards"), after},
    {"before", label("What went before"), before},
    {"became", label("What became of it"), became},
};
constexpr Children lists[] = {children<&ThreatCall::words>("words", label("Exact words"))};
constexpr Kind description{
    .name = "threat_call",
    .label = label("Threat call"),
    .plural = label("Threat calls"),
    .why = label("What a caller said, word for word, and what was decided: the police ask for it at once."),
    .icon = "threat-call",
    .area = Area::Incidents,
    .prefix = "TC",
    .datedBy = "started",
    .title = "bomb_where",
    .sections = sections,
    .lists = lists,
    .shape = shapeOf<ThreatCall>(),
    .rules = rulesOf<ThreatCall, threatCallRules>()};
} // namespace threat_call

template <> const Kind &kindOf<ThreatCall>() { return threat_call::description; }
