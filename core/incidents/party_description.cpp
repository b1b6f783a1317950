// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incidents/party.h"
#include "core/records/kind.h"
#include <QCoreApplication>

namespace party {
constexpr Field who[] = {
    field<&Party::role>("role", label("Part")).list("party-role").required(),
    field<&Party::tag>("tag", label("In the texts")).derived(),
    field<&Party::person>("person", label("Person")).personal().indexed(),
    field<&Party::description>("description", label("Description"))
        .personal()
        .searched()
        .help(label("What was seen or told, where the name is not known. It stays as evidence.")),
    field<&Party::identified>("identified", label("Identified on")).derived(),
    field<&Party::category>("category", label("Category")).list("person-category"),
    field<&Party::jobRole>("job_role", label("Job role")).help(label("At the time.")),
    field<&Party::emergencyWorker>("emergency_worker", label("Emergency worker"))
        .list("yes-no-unsure")
        .help(label("Whether the law on assaults of emergency workers covers them; not sure will do.")),
    field<&Party::alone>("alone", label("Alone at the time")).list("yes-no-unknown"),
};
constexpr Field harm[] = {
    field<&Party::harm>("harm", label("Harm")).list("harm"),
    field<&Party::died>("died", label("Died on")).past().when("harm", "death"),
    field<&Party::bodyPart>("body_part", label("Part of the body")).list("body-part"),
    field<&Party::side>("side", label("Side")).list("side").when("body_part", "*"),
    field<&Party::mechanism>("mechanism", label("How it was done")).list("injury-mechanism"),
    field<&Party::specifiedInjury>("specified_injury", label("Specified injury"))
        .list("specified-injury")
        .help(label("One that the regulations name.")),
    field<&Party::treatment>("treatment", label("Treatment")).list("treatment"),
    field<&Party::psychological>("psychological", label("Psychological harm")).list("psychological-harm"),
    field<&Party::unable>("unable", label("Unable to do normal work"))
        .list("yes-no-unknown")
        .help(label("Light duties count as unable.")),
    field<&Party::unableFrom>("unable_from", label("Unable to do normal work from"))
        .help(label("The first day, that of the incident left out; weekends and light duties count.")),
    field<&Party::unableTo>("unable_to", label("Until")).since("unable_from").when("unable_from", "*"),
    field<&Party::atWork>("at_work", label("At work at the time"))
        .list("yes-no-unknown")
        .help(label("For us or for anybody else.")),
    field<&Party::fromWork>("from_work", label("Arose from work"))
        .list("yes-no-unknown")
        .help(label("From what is done here, how, with what, or from the place. A quarrel at home or between friends "
                    "does not.")),
    field<&Party::riddor>("riddor", label("Decided otherwise"))
        .list("riddor-answer")
        .help(label("Left empty, the answer follows from the rest.")),
    field<&Party::riddorWhy>("riddor_why", label("Why decided otherwise")).when("riddor", "*").personal(),
};
constexpr Field wishes[] = {
    field<&Party::supportsPolice>("supports_police", label("Supports police action")).list("yes-no-undecided"),
    field<&Party::supportsWhy>("supports_why", label("Why")).when("supports_police", "*").personal(),
    field<&Party::supportOffered>("support_offered", label("Support offered")).list("support"),
    field<&Party::supportOfferedOn>("support_offered_on", label("Offered on")).past().when("support_offered", "*"),
    field<&Party::statementOffered>("statement_offered", label("Victim personal statement offered")),
};
constexpr Field clinical[] = {
    field<&Party::clinicalFactor>("clinical_factor", label("Clinical factor")).list("clinical-factor"),
    field<&Party::clinicalAdvice>("clinical_advice", label("Who advised")).when("clinical_factor", "*").personal(),
};
constexpr Section sections[] = {
    {"party", label("Person involved"), who},
    {"harm", label("Harm"), harm},
    {"wishes", label("Support and wishes"), wishes},
    {"clinical", label("Clinical factor"), clinical},
};

Found unable(const Party &party, Day today, const Names &)
{
    const auto days = daysUnable(party, today);
    return {days ? QString::number(*days) : QString()};
}
constexpr Computed computed[] = {{"days_unable", label("Days unable to do normal work"), foundBy<Party, unable>()}};

void rules(const Party &party, const RuleContext &context, Problems &problems)
{
    if (party.unableFrom.isKnown() && isMarked(context.names, u"yes-no-unknown", party.unable, u"no"))
        problems.push_back({QStringLiteral("unable"),
                            QCoreApplication::translate("party", "There is a first day of being unable to do normal "
                                                                 "work: say yes, or take the day out."),
                            Problem::Severity::Refuses});
    if (party.riddor.isKnown() && party.riddorWhy.trimmed().isEmpty())
        problems.push_back({QStringLiteral("riddor_why"),
                            QCoreApplication::translate("party", "Say why it was decided otherwise."),
                            Problem::Severity::Refuses});
}

constexpr Kind description{.name = "party",
                           .label = label("Person involved"),
                           .plural = label("People involved"),
                           .area = Area::Incidents,
                           .naming = "description",
                           .anyOf = "person description category",
                           .sections = sections,
                           .computed = computed,
                           .shape = shapeOf<Party>(),
                           .rules = rulesOf<Party, rules>(),
                           .table = "incident_parties"};
} // namespace party

template <> const Kind &kindOf<Party>() { return party::description; }

std::optional<int> daysUnable(const Party &party, Day today)
{
    if (!party.unableFrom.isKnown() || party.unableFrom > today)
        return {};
    const Day last = party.unableTo.isKnown() ? party.unableTo : today;
    return std::max(0, party.unableFrom.daysTo(last) + 1);
}
