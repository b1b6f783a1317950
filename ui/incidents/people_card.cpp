// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incidents/people_card.h"
#include "core/incidents/incident_counting.h"
#include "core/incidents/person_incidents_queries.h"
#include "core/people/person_queries.h"
#include "core/records/show.h"
#include "core/workspace/workspace.h"
#include "ui/base/card.h"
#include "ui/base/flow_layout.h"
#include "ui/base/label.h"
#include "ui/base/pick_record_dialog.h"
#include "ui/base/privacy_key.h"
#include "ui/base/prompts.h"
#include "ui/base/record_view.h"
#include "ui/base/record_view_text.h"
#include "ui/base/tag.h"
#include "ui/base/theme.h"
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

const QString kRoles = QStringLiteral("party-role");

bool isAlleged(const Party &party, const Names &names)
{
    return names.hasTrait(kRoles, party.role.text, QStringLiteral("alleged"));
}

} // namespace

PeopleCard::PeopleCard(const RegisterServices &services, RecordView &view, QWidget *window)
    : QObject(window), m_services(services), m_view(view), m_window(window)
{
}

Card *PeopleCard::card(RecordId id)
{
    const Workspace &workspace = m_services.workspace;
    const Result<Saved<Incident>> incident = workspace.load(Id<Incident>{id});
    if (!incident || may(workspace.actor(), Act::Read, kindOf<Person>(), workspace.today()).isNothing())
        return nullptr;
    auto *card = new Card(tr("About these people"));
    const std::vector<Party> &parties = incident->value.parties;
    for (std::size_t i = 0; i < parties.size(); ++i) {
        if (!parties[i].person.isNull())
            addPerson(*card->body(), incident->value, parties[i]);
        else if (!incident->stamp.isWithdrawn() && isAlleged(parties[i], workspace.names()))
            addUnknown(*card->body(), id, parties[i], i);
    }
    if (card->body()->count() > 0)
        return card;
    delete card;
    return nullptr;
}

void PeopleCard::addPerson(QVBoxLayout &column, const Incident &incident, const Party &party)
{
    const Workspace &workspace = m_services.workspace;
    const Names &names = workspace.names();
    const Day today = workspace.today();
    const auto merged = mergedPeople(workspace.database());
    const std::vector<Id<Person>> entries = merged ? merged->all(party.person) : std::vector{party.person};
    std::vector<TagText> tags;
    for (const Id<Person> entry : entries)
        if (const Result<Saved<Person>> person = workspace.load(entry); person && isMarkedOn(person->value, today))
            tags.push_back(
                {tr("Marker: %1").arg(names.choiceLabel(QStringLiteral("person-marker"), person->value.marker.text)),
                 Tone::Danger, Shape::Cross});
    const Moment when = countingInstant(incident).at;
    const auto parts =
        partsOf(workspace.database(), may(workspace.actor(), Act::Read, kindOf<Incident>(), today), entries);
    if (parts && when.isKnown() && repeatMatters(party.role, names))
        if (const QString times = sayTimes(timesInTwelveMonths(*parts, party.role, when.day())); !times.isEmpty())
            tags.push_back({times, Tone::Warning, Shape::Up});
    if (tags.empty())
        return;
    const Id<Person> kept = entries.front();
    const QString words = tr("%1: %2").arg(names.choiceLabel(kRoles, party.role.text),
                                           m_services.privacy.shown(names.recordName(kindOf<Person>(), kept.value)));
    QLabel *name = readingLabel(linkTo(kept.value, words));
    connect(name, &QLabel::linkActivated, this, [this, kept] { Q_EMIT m_view.openRequested(kept.value); });
    column.addWidget(name);
    auto *row = new QWidget;
    auto *flow = new FlowLayout(row, 2 * kGrid);
    for (const TagText &tag : tags)
        flow->addWidget(new Tag(tag));
    column.addWidget(row);
}

void PeopleCard::addUnknown(QVBoxLayout &column, RecordId incident, const Party &party, std::size_t at)
{
    const Workspace &workspace = m_services.workspace;
    const QString told = party.description.isEmpty() ? tr("not described")
                         : m_services.privacy.isOn() ? initials(party.description)
                                                     : party.description;
    column.addWidget(
        (new Label(TextRank::Body,
                   tr("%1, not identified: %2").arg(workspace.names().choiceLabel(kRoles, party.role.text), told)))
            ->wrapped());
    if (workspace.isReadOnly() ||
        may(workspace.actor(), Act::Change, kindOf<Incident>(), workspace.today()).isNothing())
        return;
    auto *button = new QPushButton(tr("Identify …"));
    button->setAutoDefault(false);
    button->setAccessibleName(tr("Identify the person alleged"));
    connect(button, &QPushButton::clicked, this, [this, incident, at] { askWho(incident, at); });
    column.addWidget(button, 0, Qt::AlignLeft);
}

void PeopleCard::askWho(RecordId incident, std::size_t party)
{
    auto *dialog = new PickRecordDialog(
        tr("Who it was"),
        tr("Pick the person, or make the entry. The description stays as evidence, and everything that counts who did "
           "it is worked out anew."),
        *kindOf<Party>().field("person"), tr("It was this person"), m_services, m_window->window());
    connect(dialog, &PickRecordDialog::picked, this,
            [this, incident, party](RecordId id) { identify(incident, party, Id<Person>{id}); });
    dialog->open();
}

void PeopleCard::identify(RecordId incident, std::size_t party, Id<Person> person)
{
    Workspace &workspace = m_services.workspace;
    const Result<Saved<Incident>> was = workspace.load(Id<Incident>{incident});
    if (!was)
        return refuse(was.error().text);
    if (party >= was->value.parties.size() || !was->value.parties[party].person.isNull())
        return refuse(tr("The people of the incident have changed meanwhile. Look at it again."));
    Incident now = was->value;
    Party &named = now.parties[party];
    named.person = person;
    named.identified = workspace.today();
    if (const Result<Saved<Person>> known = workspace.load(person); known && !named.category.isKnown())
        named.category = known->value.category;
    const Result<void> written = workspace.write(tr("Person alleged identified"), [&](Write &write) -> Result<void> {
        const auto changed = write.change(*was, now);
        return changed ? Result<void>() : Result<void>(changed.error());
    });
    if (!written)
        refuse(written.error().text);
}

void PeopleCard::refuse(const QString &text)
{
    m_services.prompts.tell(m_window, {tr("This was not saved"), text, {}, Tone::Warning});
}
