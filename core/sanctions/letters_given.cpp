// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sanctions/letters_given.h"
#include <algorithm>

namespace {
std::optional<LadderStep> stepNamed(const Names &names, const char *list, const Code &code, QStringView trait)
{
    const QString step = traitOf(names, QLatin1String(list), code, trait);
    return step == QStringLiteral("verbal")   ? std::optional(LadderStep::Verbal)
           : step == QStringLiteral("letter") ? std::optional(LadderStep::Letter)
           : step == QStringLiteral("police") ? std::optional(LadderStep::Police)
                                              : std::nullopt;
}

bool answers(const GivenSanction &sanction, RecordId incident)
{
    return std::find(sanction.incidents.begin(), sanction.incidents.end(), incident) != sanction.incidents.end();
}

LadderTaken takenBy(const GivenSanction &sanction, const std::vector<const GivenLetter *> &letters)
{
    LadderTaken taken{.step = *sanction.step, .on = sanction.issued, .source = sanction.id};
    taken.officerTold = sanction.officerTold;
    taken.layMemberTold = sanction.layMemberTold;
    taken.by = sanction.by;
    const auto isReturned = [](const GivenLetter *letter) { return letter->returned.isKnown(); };
    const auto reached = std::find_if_not(letters.begin(), letters.end(), isReturned);
    if (reached != letters.begin() && reached != letters.end())
        taken.on = std::max(taken.on, (*reached)->issued); // what went before came back
    else if (!letters.empty() && reached == letters.end())
        for (const GivenLetter *letter : letters)
            taken.undone = std::max(taken.undone, letter->returned);
    else if (letters.empty() && sanction.isReturned)
        taken.undone = taken.on;
    return taken;
}
} // namespace

std::optional<LadderStep> rungOfSanction(const Code &type, const Names &names)
{
    return stepNamed(names, "sanction-type", type, u"step");
}

std::optional<LadderStep> rungOfLetter(const Code &purpose, const Names &names)
{
    return stepNamed(names, "letter-purpose", purpose, u"stage");
}

bool isReturnedUndelivered(const Code &servedHow, const Names &names)
{
    return names.hasTrait(QStringLiteral("served-how"), servedHow.text, QStringLiteral("not-served"));
}

bool carries(const GivenLetter &letter, const GivenSanction &sanction)
{
    if (letter.holder == sanction.id)
        return true;
    const bool isSameAct = (letter.step && letter.step == sanction.step) || letter.issued == sanction.issued;
    return letter.person == sanction.person && answers(sanction, letter.holder) && isSameAct;
}

QHash<RecordId, std::vector<LadderTaken>> rungsGiven(const std::vector<GivenSanction> &sanctions,
                                                     const std::vector<GivenLetter> &letters)
{
    std::vector<const GivenLetter *> inOrder;
    for (const GivenLetter &letter : letters)
        inOrder.push_back(&letter);
    std::stable_sort(inOrder.begin(), inOrder.end(),
                     [](const GivenLetter *a, const GivenLetter *b) { return a->issued < b->issued; });
    QHash<RecordId, std::vector<LadderTaken>> rungs;
    for (const GivenSanction &sanction : sanctions) {
        if (!sanction.step)
            continue;
        const auto own = std::stable_partition(inOrder.begin(), inOrder.end(), [&](const GivenLetter *letter) {
            return letter->step != sanction.step || !carries(*letter, sanction);
        });
        rungs[sanction.person].push_back(takenBy(sanction, {own, inOrder.end()}));
        inOrder.erase(own, inOrder.end());
    }
    for (const GivenLetter *letter : inOrder)
        if (letter->step)
            rungs[letter->person].push_back(
                {.step = *letter->step, .on = letter->issued, .source = letter->id, .undone = letter->returned});
    return rungs;
}
