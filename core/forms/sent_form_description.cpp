// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/sent_form.h"
#include "core/records/kind.h"
#include <QCoreApplication>

namespace sent_form {
constexpr Field sent[] = {
    field<&SentForm::form>("form", label("Form")).list("form-kind").derived().column().counted(),
    field<&SentForm::department>("department", label("Department"))
        .column()
        .indexed()
        .counted()
        .with(Field::Department),
    field<&SentForm::sentTo>("sent_to", label("Sent to")).required().personal().column().searched(),
    field<&SentForm::address>("address", label("E-mail address")).personal().help(label("An e-mail draft goes there.")),
    field<&SentForm::person>("person", label("Sent to, from the register")),
    field<&SentForm::sent>("sent", label("Sent")).derived().past().column().indexed(),
    field<&SentForm::dueBack>("due_back", label("Due back")).since("sent").column().indexed(),
    field<&SentForm::note>("note", label("Words above the questions"))
        .longText()
        .help(label("Such as what you would like to be looked at most.")),
    field<&SentForm::base>("base", label("What it held")).longText().hidden(),
    field<&SentForm::sealKey>("seal_key", label("Seal")).hidden(),
};
constexpr Field came[] = {
    field<&SentForm::answered>("answered", label("Answered")).derived().column().indexed(),
    field<&SentForm::answeredBy>("answered_by", label("Answered by")).personal().derived(),
    field<&SentForm::assessment>("assessment", label("Risk assessment")).derived().indexed(),
    field<&SentForm::incident>("incident", label("Incident")).derived().indexed(),
};
constexpr Section sections[] = {{"sent", label("The form"), sent}, {"came", label("What came of it"), came}};
constexpr Computed computed[] = {{"state", label("State"), foundBy<SentForm, formStanding>(), "sent_to"}};
constexpr Kind description{.name = "sent_form",
                           .label = label("Form sent"),
                           .plural = label("Forms sent"),
                           .why = label("Which form went to whom, when it is due back, and what came of it."),
                           .icon = "mail",
                           .area = Area::Risks,
                           .prefix = "FRM",
                           .datedBy = "sent",
                           .title = "sent_to",
                           .sections = sections,
                           .computed = computed,
                           .shape = shapeOf<SentForm>()};

QString tr(const char *text) { return QCoreApplication::translate("sent_form", text); }
} // namespace sent_form

template <> const Kind &kindOf<SentForm>() { return sent_form::description; }

Found formStanding(const SentForm &form, Day today, const Names &)
{
    using sent_form::tr;
    if (form.answered.isKnown())
        return {tr("Answered"), Found::As::State, Tone::Good};
    if (!form.dueBack.isKnown())
        return {tr("Waiting"), Found::As::State, Tone::Info};
    const int left = today.daysTo(form.dueBack);
    if (left < 0)
        return {tr("Overdue"), Found::As::State, Tone::Danger};
    return {left == 0 ? tr("Due back today") : tr("Waiting"), Found::As::State, left == 0 ? Tone::Warning : Tone::Info};
}
