// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/choice_item.h"
#include "core/records/kind.h"

namespace choice {
constexpr Field fields[] = {
    field<&ChoiceItem::list>("list", label("List")).required().column().indexed().counted(),
    field<&ChoiceItem::code>("code", label("Code")).required().column(),
    field<&ChoiceItem::label>("label", label("Label")).required().column().searched(),
    field<&ChoiceItem::definition>("definition", label("Definition")).longText().column(),
    field<&ChoiceItem::group>("heading", label("Group")).column(),
    field<&ChoiceItem::aliases>("aliases", label("Also known as")).longText().help(label("One a line.")),
    field<&ChoiceItem::traits>("traits", label("Traits"))
        .longText()
        .help(label("What the program asks of it, one a line.")),
    field<&ChoiceItem::position>("position", label("Position")).range(0, 100000),
    field<&ChoiceItem::retired>("retired", label("No longer offered")).column(),
    field<&ChoiceItem::source>("source", label("Source")).longText(),
    field<&ChoiceItem::verified>("verified", label("Verified")),
    field<&ChoiceItem::shipped>("shipped", label("Shipped as")).hidden(),
};
constexpr Section sections[] = {{"item", label("Item"), fields}};
constexpr Kind description{.name = "choice",
                           .label = label("Choice"),
                           .plural = label("Choice lists"),
                           .why =
                               label("The items of each list; one that is no longer offered stays where it is used."),
                           .icon = "settings",
                           .area = Area::Settings,
                           .naming = "label",
                           .sameBy = "code list",
                           .sections = sections,
                           .shape = shapeOf<ChoiceItem>()};
} // namespace choice

template <> const Kind &kindOf<ChoiceItem>() { return choice::description; }

QStringList entries(const QString &lines)
{
    QStringList found;
    for (const QString &line : lines.split(u'\n'))
        if (const QString entry = line.trimmed(); !entry.isEmpty())
            found.append(entry);
    return found;
}
