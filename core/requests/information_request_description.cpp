// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/kind.h"
#include "core/requests/information_request.h"
#include "core/requests/request_due.h"
#include "core/requests/request_rules.h"

namespace information_request {
constexpr Field request[] = {
    field<&InformationRequest::type>("type", label("Type")).list("request-type").required().column().counted(),
    field<&InformationRequest::received>("received", label("Received")).required().past().column().indexed(),
    field<&InformationRequest::asker>("asker", label("Who asks")).required().personal().column().searched(),
    field<&InformationRequest::theirReference>("their_reference", label("Their reference")).searched(),
    field<&InformationRequest::subject>("subject", label("Person it is about"))
        .personal()
        .column()
        .help(label("Whose information is asked for, where it is one person’s.")),
    field<&InformationRequest::asked>("asked", label("What is asked")).longText().required().personal().searched(),
};
constexpr Field clock[] = {
    field<&InformationRequest::clockFrom>("clock_from", label("Counts from"))
        .past()
        .since("received")
        .help(label("Where identity or the question itself had to be asked for: the day the answer came.")),
    field<&InformationRequest::dueAsSaid>("due_as_said", label("Due as the request says")).since("received"),
    field<&InformationRequest::extendedTo>("extended_to", label("Extended to")).since("received"),
    field<&InformationRequest::extendedWhy>("extended_why", label("Why extended")).beside("extended_to"),
    field<&InformationRequest::owner>("owner", label("Who answers")).column().handler(),
};
constexpr Field answer[] = {
    field<&InformationRequest::answered>("answered", label("Answered")).past().since("received").column().indexed(),
    field<&InformationRequest::outcome>("outcome", label("Outcome")).list("request-outcome").column().counted(),
    field<&InformationRequest::withheld>("withheld", label("Withheld, and why")).longText().personal(),
    field<&InformationRequest::sent>("sent", label("Sent, with digests"))
        .longText()
        .personal()
        .derived()
        .help(label("The files as they were sent: name, size and SHA-256.")),
};
constexpr Section sections[] = {
    {"request", label("The request"), request},
    {"clock", label("When it is due"), clock},
    {"answer", label("The answer"), answer},
};
constexpr Children lists[] = {
    children<&InformationRequest::found>("found", label("What was found")),
};

Found dueDay(const InformationRequest &asked, Day, const Names &names) { return {showShort(requestDue(asked, names))}; }

constexpr Computed computed[] = {
    {"due", label("Due"), foundBy<InformationRequest, dueDay>(), "received"},
    {"state", label("State"), foundBy<InformationRequest, requestState>(), "received"},
};
constexpr Kind description{.name = "information_request",
                           .label = label("Information request"),
                           .plural = label("Information requests"),
                           .why = label("Who asked for what, by when it is due, and exactly what was sent."),
                           .icon = "requests",
                           .area = Area::People,
                           .prefix = "IRQ",
                           .datedBy = "received",
                           .title = "asker",
                           .sections = sections,
                           .lists = lists,
                           .computed = computed,
                           .shape = shapeOf<InformationRequest>(),
                           .rules = rulesOf<InformationRequest, requestRules>()};
} // namespace information_request

template <> const Kind &kindOf<InformationRequest>() { return information_request::description; }
