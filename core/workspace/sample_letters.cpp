// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/sample_letters.h"
#include "core/incidents/incident.h"
#include "core/letters/entitlement.h"
#include "core/sanctions/sanction.h"
#include "core/workspace/letter_desk.h"
#include "core/workspace/sample_chance.h"
#include <memory>
#include <set>

namespace {
/// One letter of the sample: which, how long ago, and what became of it.
struct Plan {
    const char *code;
    int daysAgo;
    const char *served; ///< item of `letter-served`; none: not served yet
    bool issued = true;
    bool returned = false;
    bool ofSanction = false; ///< about the sanction of that day
};
constexpr Plan kPlans[] = {
    {"verbal_warning", 320, "by_hand"},
    {"first_warning", 390, "recorded", true, false, true},
    {"first_warning", 290, "recorded"},
    {"feedback", 275, "email"},
    {"acceptable_behaviour", 200, "by_hand"},
    {"first_warning", 160, "recorded", true, true},
    {"exclusion", 150, "recorded", true, false, true},
    {"harassment", 118, "recorded"},
    {"police_information", 90, "by_hand"},
    {"feedback", 61, "email"},
    {"entry_with_conditions", 60, "by_hand", true, false, true},
    {"riddor", 33, nullptr},
    {"first_warning", 12, nullptr},
    {"harassment", 3, nullptr, false},
};

/// What a letter of the sample is about, whom it goes to and what it is to say.
struct Found {
    std::optional<AnySaved> holder;
    Id<Person> recipient;
    Letter terms;
};

Letter termsFor(const LetterTemplate &from, const AnySaved &incident, const Names &names, Day today)
{
    Letter letter;
    letter.behaviour = usualBehaviour(from, incident, names);
    letter.conditions = QStringLiteral("Speak to staff as you would wish to be spoken to.\n"
                                       "Come at the time that was agreed with you.\n"
                                       "If you are not content, tell the manager on duty.");
    if (letter.behaviour.isEmpty()) { // to somebody who reported it
        letter.behaviour = QStringLiteral("We spoke with everybody who was there, and looked at the entrance again.");
        letter.conditions = QStringLiteral("Please show your team where the alarm buttons are.");
    }
    letter.answerBy = today.plus(28);
    letter.review = Day(today.date.addMonths(6));
    letter.ends = Day(today.date.addMonths(12));
    return letter;
}

/// The newest incident by then that has somebody the letter could go to and none of its letters yet.
Found findFor(const Workspace &office, const LetterTemplate &from, const std::set<RecordId> &used)
{
    constexpr std::size_t kLookedAt = 150;
    const Names &names = office.names();
    const bool goesToPerson = entitlementOf(from.recipient, names).isPerson();
    const auto ids = office.list(kindOf<Incident>()).ids({.sort = QStringLiteral("reported")});
    for (std::size_t i = 0; ids && i < std::min(kLookedAt, ids->size()); ++i) {
        Result<AnySaved> incident = office.load(kindOf<Incident>(), (*ids)[i]);
        if (!incident || used.contains(incident->stamp.id))
            continue;
        const Incident &value = incident->record.as<Incident>();
        const bool isConduct =
            names.hasTrait(QStringLiteral("incident-kind"), value.kind.text, QStringLiteral("course-of-conduct"));
        const bool isForPolice = // at once, before any letter
            names.hasTrait(QStringLiteral("incident-kind"), value.kind.text, QStringLiteral("police-at-once"));
        const auto who = recipientsOf(office, *incident, from.recipient);
        if (value.exercise || value.confidential || !isConduct || isForPolice || !who || (goesToPerson && who->empty()))
            continue;
        const Letter terms = termsFor(from, *incident, names, office.today());
        return {std::move(*incident), goesToPerson ? who->front().person : Id<Person>{}, terms};
    }
    return {};
}

/// The newest sanction by then that the letter gives and that has none of its own.
Found sanctionFor(const Workspace &office, const LetterTemplate &from, const std::set<RecordId> &used)
{
    const auto ids = office.list(kindOf<Sanction>()).ids({.sort = QStringLiteral("decided")});
    for (const RecordId id : ids ? *ids : std::vector<RecordId>()) {
        Result<AnySaved> saved = office.load(kindOf<Sanction>(), id);
        if (!saved || used.contains(id) || usualTemplate(*saved, office.names()) != from.code)
            continue;
        const Sanction &sanction = saved->record.as<Sanction>();
        Letter terms = termsOf(*saved);
        terms.behaviour = sanction.why;
        terms.answerBy = office.today().plus(28);
        const Id<Person> recipient = sanction.person;
        return {std::move(*saved), recipient, terms};
    }
    return {};
}

Result<void> serve(Write &write, const Saved<Letter> &issued, const Plan &plan)
{
    Letter served = issued.value;
    served.served = write.context().today;
    served.servedHow = Code{QString::fromLatin1(plan.served)};
    served.servedBy = QStringLiteral("The LSMS");
    served.proof = QStringLiteral("Recorded in the post book.");
    if (plan.returned) {
        served.returned = served.served;
        served.proof = QStringLiteral("Came back: gone away.");
    }
    const auto changed = write.change(issued, served);
    return changed ? Result<void>() : Result<void>(changed.error());
}

std::optional<Saved<LetterTemplate>> templateOf(const Workspace &office, const Plan &plan)
{
    const auto all = office.all<LetterTemplate>();
    for (const Saved<LetterTemplate> &each : all ? *all : std::vector<Saved<LetterTemplate>>())
        if (each.value.code == QLatin1String(plan.code))
            return each;
    return {};
}

Result<void> write(const Workspace &office, Write &write, const Plan &plan, std::set<RecordId> &used)
{
    const auto from = templateOf(office, plan);
    const Found found = !from             ? Found()
                        : plan.ofSanction ? sanctionFor(office, from->value, used)
                                          : findFor(office, from->value, used);
    if (!found.holder)
        return {};
    used.insert(found.holder->stamp.id);
    const auto begun = beginLetter(office, *from, *found.holder, found.recipient, found.terms);
    const auto draft =
        begun ? write.add(withNamedTerms(begun->letter, from->value)) : Result<Saved<Letter>>(begun.error());
    if (!draft)
        return draft.error();
    const auto ready = plan.issued ? readyToIssue(office, *draft) : Result<Letter>(Error{});
    if (!ready)
        return {}; // a name in it: it waits as a draft
    const auto issued = issueLetter(write, *draft, *ready, {});
    if (!issued)
        return issued.error();
    return plan.served ? serve(write, *issued, plan) : Result<void>();
}
} // namespace

void scheduleLetters(const Workspace &office, Day until, SampleTimeline &timeline)
{
    const auto used = std::make_shared<std::set<RecordId>>();
    for (const Plan &plan : kPlans)
        timeline.at(sampleInstant(until.plus(-plan.daysAgo).date, 15, 20),
                    plan.issued ? QStringLiteral("Letter issued") : QStringLiteral("Letter drafted"),
                    [&office, &plan, used](Write &act) { return write(office, act, plan, *used); });
}
