// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/contact_note.h"
#include "core/records/kind.h"
#include <QCoreApplication>
#include <algorithm>

namespace {
void contactNoteRules(const ContactNote &note, const RuleContext &context, Problems &problems)
{
    const auto say = [&problems](const char *field, const char *text) {
        problems.push_back({QLatin1String(field), QCoreApplication::translate("contact_note", text)});
    };
    if (note.at.isKnown() && note.at.day() > context.today)
        say("at", QT_TRANSLATE_NOOP("contact_note", "This is in the future."));
    if (note.nextChase.isKnown() && note.at.isKnown() && note.nextChase < note.at.day())
        say("next_chase", QT_TRANSLATE_NOOP("contact_note", "This is before the contact itself."));
}
} // namespace

namespace contact_note {
constexpr Field fields[] = {
    field<&ContactNote::holder>("holder", label("Hangs on")).required().hidden().indexed(),
    field<&ContactNote::at>("at", label("When")).required().column().indexed(),
    field<&ContactNote::contact>("contact", label("Contact")).column(),
    field<&ContactNote::withWhom>("with_whom", label("With whom"))
        .personal()
        .column()
        .searched()
        .help(label("Where they are not among the contacts.")),
    field<&ContactNote::channel>("channel", label("By")).list("contact-channel"),
    field<&ContactNote::said>("said", label("What was said")).longText().required().personal().searched().column(),
    field<&ContactNote::nextChase>("next_chase", label("Ask again on")).column().indexed(),
};
constexpr Section sections[] = {{"contact", label("Contact"), fields}};
constexpr Kind description{.name = "contact_note",
                           .label = label("Note of contact"),
                           .plural = label("Notes of contact"),
                           .why = label("Who was spoken to about what, when, and when to ask again."),
                           .icon = "phone",
                           .area = Area::Incidents, // in lists; else that of the record it hangs on decides
                           .prefix = "NOTE",
                           .datedBy = "at",
                           .anyOf = "contact with_whom",
                           .title = "with_whom said",
                           .sections = sections,
                           .shape = shapeOf<ContactNote>(),
                           .rules = rulesOf<ContactNote, contactNoteRules>()};
} // namespace contact_note

template <> const Kind &kindOf<ContactNote>() { return contact_note::description; }

Day nextChase(std::span<const ContactNote> notes)
{
    const auto last = std::max_element(notes.begin(), notes.end(), [](const ContactNote &a, const ContactNote &b) {
        return a.at < b.at; // of two at the same time the later one in the list
    });
    if (last == notes.end())
        return {};
    Day day = last->nextChase;
    for (const ContactNote &note : notes)
        if (note.at == last->at)
            day = note.nextChase;
    return day;
}
