// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/sanction_letters.h"
#include "core/sanctions/letters_given.h"
#include "core/workspace/letter_desk.h"

namespace {
/// The item of the sanctions' own list that means the same: the letters' item names it by its trait `as:…`.
Code servedAs(const Code &servedHow, const Names &names)
{
    return Code{traitOf(names, QStringLiteral("letter-served"), servedHow, u"as")};
}

Code notServed(const Names &names)
{
    for (const ChoiceName &item : names.choices(QStringLiteral("served-how")))
        if (item.has(u"not-served"))
            return Code{item.code};
    return {};
}
} // namespace

std::optional<Sanction> withService(const Sanction &sanction, const Letter &letter, const Names &names)
{
    if (!isIssued(letter))
        return std::nullopt;
    Sanction now = sanction;
    if (!now.issued.isKnown())
        now.issued = letter.issued.day();
    if (now.issued == letter.issued.day()) {
        if (letter.returned.isKnown() && (!now.served.isKnown() || now.served == letter.served)) {
            now.served = {};
            now.servedHow = notServed(names);
        } else if (letter.served.isKnown() && !now.served.isKnown()) {
            now.served = letter.served;
            now.servedHow = servedAs(letter.servedHow, names);
            now.servedBy = letter.servedBy;
        }
    }
    return now == sanction ? std::nullopt : std::optional(now);
}

std::optional<SanctionNews> newsOf(const Workspace &workspace, const Saved<Letter> &letter)
{
    if (workspace.isReadOnly() || workspace.kindOfRecord(letter.value.holder.value) != &kindOf<Sanction>() ||
        !may(workspace.actor(), Act::Change, kindOf<Sanction>(), workspace.today()).everything)
        return std::nullopt;
    const auto sanction = workspace.load(Id<Sanction>{letter.value.holder.value});
    if (!sanction || sanction->stamp.isWithdrawn())
        return std::nullopt;
    const auto now = withService(sanction->value, letter.value, workspace.names());
    return now ? std::optional(SanctionNews{*sanction, *now}) : std::nullopt;
}

QString ladderTemplate(const Workspace &workspace)
{
    const Names &names = workspace.names();
    QString usual;
    const auto offered = offeredTemplates(workspace, kindOf<Incident>());
    if (!offered)
        return usual;
    for (const Saved<LetterTemplate> &one : *offered) {
        if (one.value.about != QLatin1String(kindOf<Incident>().name) ||
            rungOfLetter(one.value.purpose, names) != LadderStep::Letter)
            continue;
        if (names.hasTrait(QStringLiteral("letter-purpose"), one.value.purpose.text, QStringLiteral("harassment")))
            return one.value.code;
        if (usual.isEmpty())
            usual = one.value.code;
    }
    return usual;
}
