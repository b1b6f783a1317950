// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/form_offers.h"
#include "core/incidents/incident.h"
#include "core/workspace/workspace.h"
#include "ui/base/editors/long_text_editor.h"
#include "ui/base/form.h"
#include "ui/base/name_offer.h"
#include "ui/base/same_person_offer.h"
#include <QHash>
#include <QLayout>

namespace {

/// The people of a form as its texts may call them; the register is asked once for each.
class CalledInForm {
public:
    CalledInForm(const Form &form, const Workspace &workspace) : m_form(form), m_workspace(workspace) {}
    std::vector<PartyCalled> operator()()
    {
        std::vector<PartyCalled> called = partiesCalled(m_form.record().as<Incident>(), m_workspace.names());
        for (PartyCalled &party : called)
            if (!party.person.isNull())
                callAlso(party, person(party.person));
        return called;
    }

private:
    const Person &person(Id<Person> id)
    {
        const auto known = m_people.constFind(id.value);
        if (known != m_people.constEnd())
            return *known;
        const Result<Saved<Person>> read = m_workspace.load(id);
        return *m_people.insert(id.value, read ? read->value : Person());
    }
    const Form &m_form;
    const Workspace &m_workspace;
    QHash<RecordId, Person> m_people;
};

} // namespace

void addNameOffers(Form &form, const Workspace &workspace)
{
    if (&form.record().kind() != &kindOf<Incident>())
        return;
    const CalledInForm called(form, workspace);
    for (const Field *field : form.record().kind().fields()) {
        auto *editor = qobject_cast<LongTextEditor *>(form.editor(QLatin1String(field->key)));
        if (!editor)
            continue;
        auto *offer = new NameOffer(editor->text(), called);
        editor->layout()->addWidget(offer);
        QObject::connect(&form, &Form::edited, offer, &NameOffer::look);
        offer->look();
    }
}

SamePersonOffer *samePersonOffer(Form &form, const Workspace &workspace, RecordId self)
{
    return &form.record().kind() == &kindOf<Person>() ? new SamePersonOffer(form, workspace, self) : nullptr;
}
