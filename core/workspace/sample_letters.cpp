// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/sample_letters.h"
#include "core/incidents/incident.h"
#include "core/letters/entitlement.h"
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
};
constexpr Plan kPlans[] = {
    {"verbal_warning", 320, "by_hand"},
    {"first_warning", 290, "recorded"},
    {"feedback", 275, "email"},
    {"acceptable_behaviour", 200, "by_hand"},
    {"first_warning", 160, "recorded", true, true},
    {"harassment", 118, "recorded"},
    {"police_information", 90, "by_hand"},
    {"feedback", 61, "email"},
    {"entry_with_conditions", 40, "recorded"},
    {"riddor", 33, nullptr},
    {"first_warning", 12, nullptr},
    {"harassment", 3, nullptr, false},
};

/// The newest incident by then that has somebody the letter could go to and none of its letters yet.
struct Found {
    std::optional<AnySaved> incident;
    Id<Person> recipient;
};
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
        const auto who = recipientsOf(office, *incident, from.recipient);
        if (value.exercise || value.confidential || !isConduct || !who || (goesToPerson && who->empty()))
            continue;
        return {std::move(*incident), goesToPerson ? who->front().person : Id<Person>{}};
    }
    return {};
}

Letter termsFor(const Incident &incident, const Names &names, Day today)
{
    Letter letter;
    letter.behaviour = QStringLiteral("A report reached us of this: %1.")
                           .arg(names.choiceLabel(QStringLiteral("incident-kind"), incident.kind.text).toLower());
    letter.conditions = QStringLiteral("Speak to staff as you would wish to be spoken to.\n"
                                       "Come at the time that was agreed with you.\n"
                                       "If you are not content, tell the manager on duty.");
    letter.answerBy = today.plus(28);
    letter.review = Day(today.date.addMonths(6));
    letter.ends = Day(today.date.addMonths(12));
    return letter;
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

Result<void> write(const Workspace &office, Write &write, const Plan &plan, std::set<RecordId> &used)
{
    const auto templates = offeredTemplates(office, kindOf<Incident>());
    if (!templates)
        return templates.error();
    for (const Saved<LetterTemplate> &from : *templates) {
        if (from.value.code != QLatin1String(plan.code))
            continue;
        const Found found = findFor(office, from.value, used);
        if (!found.incident)
            return {};
        used.insert(found.incident->stamp.id);
        const auto &incident = found.incident->record.as<Incident>();
        const auto begun = beginLetter(office, from, *found.incident, found.recipient,
                                       termsFor(incident, office.names(), office.today()));
        const auto draft = begun ? write.add(begun->letter) : Result<Saved<Letter>>(begun.error());
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
    return {};
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
