// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/people_page.h"
#include "core/incidents/person_incidents_queries.h"
#include "core/workspace/reassign.h"
#include "core/workspace/workspace.h"
#include "ui/base/card.h"
#include "ui/base/label.h"
#include "ui/base/pick_record_dialog.h"
#include "ui/base/privacy_key.h"
#include "ui/base/prompts.h"
#include "ui/base/record_dialog.h"
#include "ui/base/record_table.h"
#include "ui/base/record_table_tags.h"
#include "ui/base/record_view.h"
#include "ui/base/record_view_text.h"
#include "ui/base/sanctions_card.h"
#include "ui/base/tag.h"
#include "ui/base/theme.h"
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace {

constexpr std::size_t kMostShown = 50;

RegisterSetup setupOf(const RegisterServices &services, const PrintRecord &print)
{
    return withExchange({.kind = &kindOf<Person>(), .group = PeoplePage::tr("Incidents")}, services, print);
}

} // namespace

PeoplePage::PeoplePage(const RegisterServices &services, const PrintRecord &print, QWidget *parent)
    : RegisterPage(setupOf(services, print), services, parent),
      m_same(view().addButton(QStringLiteral("people"), tr("Same person as …"))),
      m_apart(view().addButton(QStringLiteral("undo"), tr("Not the same person"))),
      m_handOver(view().addButton(QStringLiteral("forward"), tr("Hand work over …")))
{
    connect(m_handOver, &QPushButton::clicked, this, [this] {
        if (const auto person = shown())
            Q_EMIT handOverAsked(person->id());
    });
    connect(m_same, &QPushButton::clicked, this, &PeoplePage::askSame);
    connect(m_apart, &QPushButton::clicked, this, &PeoplePage::takeApart);
    view().addCard([this](RecordId id) { return sameCard(id); });
    view().addCard([this](RecordId id) { return incidentsCard(id); });
    view().addCard([this](RecordId id) { return sanctionsOf(id); });
    offerToAdd(kindOf<Sanction>(), [this](RecordId) { return newSanction(); });
    connect(&table(), &RecordTable::chosen, this, &PeoplePage::showSteps);
    connect(&services.workspace, &Workspace::changed, this, &PeoplePage::showSteps);
    showSteps();
}

std::optional<Saved<Person>> PeoplePage::shown() const
{
    const auto &saved = view().saved();
    if (!saved || &saved->record.kind() != &kindOf<Person>())
        return {};
    return Saved<Person>{saved->stamp, saved->record.as<Person>()};
}

MergedPeople PeoplePage::merged() const
{
    const Result<MergedPeople> all = mergedPeople(services().workspace.database());
    return all ? *all : MergedPeople();
}

void PeoplePage::showSteps()
{
    const auto person = shown();
    const bool live = person && !person->stamp.isWithdrawn() && !services().workspace.isReadOnly();
    m_same->setVisible(live && person->value.sameAs.isNull());
    m_apart->setVisible(live && !person->value.sameAs.isNull());
    const auto work =
        live ? openWorkOf(services().workspace, person->id()) : Result<std::vector<OpenWork>>(std::vector<OpenWork>());
    m_handOver->setVisible(
        work && std::any_of(work->begin(), work->end(), [](const OpenWork &one) { return !one.ids.empty(); }));
}

void PeoplePage::askSame()
{
    if (!shown())
        return;
    auto *dialog = new PickRecordDialog(
        tr("The same person"),
        tr("Which entry is kept? This one stays in the register and shows what it holds under that one; "
           "it is no longer offered, and this can be taken back."),
        *kindOf<Person>().field("same_as"), tr("It is the same person"), services(), window());
    connect(dialog, &PickRecordDialog::picked, this, [this](RecordId id) { mergeInto(Id<Person>{id}); });
    dialog->open();
}

void PeoplePage::mergeInto(Id<Person> kept)
{
    if (const auto person = shown())
        point(person->id(), merged().kept(kept));
}

void PeoplePage::takeApart()
{
    if (const auto person = shown())
        askApart(person->id(), person->value.sameAs);
}

void PeoplePage::askApart(Id<Person> entry, Id<Person> kept)
{
    services().prompts.askText(
        this,
        {tr("Not the same person"),
         tr("%1 and %2 become two people again, each with what was entered for them. Why?")
             .arg(named(entry), named(kept)),
         {},
         tr("Take them apart")},
        [this, entry](const QString &why) { point(entry, {}, tr("Not the same person: %1").arg(why.trimmed())); });
}

void PeoplePage::point(Id<Person> entry, Id<Person> kept)
{
    point(entry, kept, tr("The same person as %1").arg(services().workspace.referenceOf(kept.value)));
}

void PeoplePage::point(Id<Person> entry, Id<Person> kept, const QString &why)
{
    if (entry == kept)
        return refuse(tr("This is the entry itself, or one that was merged into it."));
    Workspace &workspace = services().workspace;
    const Result<Saved<Person>> was = workspace.load(entry);
    if (!was)
        return refuse(was.error().text);
    Person now = was->value;
    now.sameAs = kept;
    const Result<void> written = workspace.write(why, [&](Write &write) -> Result<void> {
        const auto changed = write.change(*was, now);
        return changed ? Result<void>() : Result<void>(changed.error());
    });
    if (!written)
        refuse(written.error().text);
}

void PeoplePage::refuse(const QString &text)
{
    services().prompts.tell(this, {tr("This was not saved"), text, {}, Tone::Warning});
}

QString PeoplePage::named(Id<Person> person) const
{
    const Workspace &workspace = services().workspace;
    const QString name = services().privacy.shown(workspace.names().recordName(kindOf<Person>(), person.value));
    const QString reference = workspace.referenceOf(person.value);
    return name == reference ? name : tr("%1 (%2)").arg(name, reference);
}

QWidget *PeoplePage::link(RecordId id, const QString &words)
{
    QLabel *label = readingLabel(linkTo(id, words));
    connect(label, &QLabel::linkActivated, this, [this, id] { Q_EMIT view().openRequested(id); });
    return label;
}

void PeoplePage::askMerge(Id<Person> here, Id<Person> other)
{
    const Question question{tr("One person: which entry is kept?"),
                            tr("The one that is not kept stays in the register with all that it holds, its marker and "
                               "address too. It is shown from the one that is kept and is no longer offered."),
                            tr("It can be taken back."),
                            {tr("Leave them apart"), tr("Keep %1").arg(named(here)), tr("Keep %1").arg(named(other))}};
    services().prompts.ask(this, question, [this, here, other](int answer) {
        if (answer == 1)
            point(other, here);
        else if (answer == 2)
            point(here, other);
    });
}

// Another entry of the person shown, with what must not be missed of it: its marker.
QWidget *PeoplePage::entryLine(Id<Person> entry, bool isKept)
{
    const Workspace &workspace = services().workspace;
    auto *whole = new QWidget;
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    auto *line = new QHBoxLayout;
    line->addWidget(
        link(entry.value, isKept ? tr("Kept as %1").arg(named(entry)) : tr("Also entered as %1").arg(named(entry))), 1);
    column->addLayout(line);
    if (const auto other = workspace.load(entry))
        for (const Computed &computed : kindOf<Person>().computed)
            if (qstrcmp(computed.key, "marker_now") == 0)
                if (const auto tag = tagOf(computed.find(&other->value, workspace.today(), workspace.names())))
                    column->addWidget(new Tag(*tag), 0, Qt::AlignLeft);
    if (isKept)
        return whole;
    auto *apart = new QPushButton(tr("Take apart"));
    apart->setAutoDefault(false);
    apart->setAccessibleName(tr("%1 is not the same person").arg(named(entry)));
    apart->setEnabled(!workspace.isReadOnly());
    connect(apart, &QPushButton::clicked, this, [this, entry] {
        if (const auto kept = shown())
            askApart(entry, kept->id());
    });
    line->addWidget(apart, 0, Qt::AlignTop);
    return whole;
}

// Which entries are one person, and which perhaps are.
Card *PeoplePage::sameCard(RecordId id)
{
    const auto person = shown();
    if (!person || person->stamp.isWithdrawn())
        return nullptr;
    auto *card = new Card(tr("Entries of this person"));
    const MergedPeople all = merged();
    for (const Id<Person> entry : all.all(person->id()))
        if (entry.value != id)
            card->body()->addWidget(entryLine(entry, entry == all.kept(entry)));
    const auto perhaps = all.isMerged(person->id()) ? Result<std::vector<PerhapsSame>>(std::vector<PerhapsSame>())
                                                    : perhapsSamePerson(services().workspace.list(kindOf<Person>()),
                                                                        person->value, all, person->id());
    for (const PerhapsSame &one : perhaps ? *perhaps : std::vector<PerhapsSame>()) {
        auto *whole = new QWidget;
        auto *line = new QHBoxLayout(whole);
        line->setContentsMargins(0, 0, 0, 0);
        line->addWidget(link(one.person.value, tr("Perhaps %1: %2").arg(named(one.person), say(one.likeness.reasons))),
                        1);
        auto *merge = new QPushButton(tr("The same person …"));
        merge->setAutoDefault(false);
        merge->setAccessibleName(tr("This is the same person as %1").arg(named(one.person)));
        merge->setEnabled(!services().workspace.isReadOnly());
        connect(merge, &QPushButton::clicked, this,
                [this, other = one.person, id] { askMerge(Id<Person>{id}, other); });
        line->addWidget(merge, 0, Qt::AlignTop);
        card->body()->addWidget(whole);
    }
    if (card->body()->count() > 0)
        return card;
    delete card;
    return nullptr;
}

Card *PeoplePage::incidentsCard(RecordId id)
{
    const Workspace &workspace = services().workspace;
    const Names &names = workspace.names();
    const Day today = workspace.today();
    const std::vector<Id<Person>> entries = merged().all(Id<Person>{id});
    const auto parts =
        partsOf(workspace.database(), may(workspace.actor(), Act::Read, kindOf<Incident>(), today), entries);
    if (!parts || parts->empty())
        return nullptr;
    auto *card = new Card(tr("Incidents of this person"));
    card->setCount(static_cast<int>(parts->size()));
    QStringList said;
    for (const PersonPart &part : *parts) {
        const QString times =
            repeatMatters(part.role, names) ? sayTimes(timesInTwelveMonths(*parts, part.role, today)) : QString();
        const QString words = tr("%1: %2").arg(names.choiceLabel(QStringLiteral("party-role"), part.role.text), times);
        if (!times.isEmpty() && !said.contains(words)) {
            said << words;
            card->body()->addWidget(new Tag({words, Tone::Warning, Shape::Up}), 0, Qt::AlignLeft);
        }
    }
    for (std::size_t i = 0; i < std::min(parts->size(), kMostShown); ++i) {
        const PersonPart &part = (*parts)[i];
        QString words = tr("%1, %2: %3, %4")
                            .arg(part.reference, showShort(part.when.day()),
                                 names.choiceLabel(QStringLiteral("party-role"), part.role.text),
                                 names.choiceLabel(QStringLiteral("incident-kind"), part.kind.text));
        if (part.entry.value != id)
            words = tr("%1 (entered as %2)").arg(words, named(part.entry));
        card->body()->addWidget(link(part.incident, words));
    }
    if (parts->size() > kMostShown)
        card->setRemark(tr("the newest %1").arg(kMostShown));
    return card;
}

Card *PeoplePage::sanctionsOf(RecordId id)
{
    const auto person = shown();
    if (!person)
        return nullptr;
    const Workspace &workspace = services().workspace;
    SanctionsShown sanctions;
    Filter filter{QStringLiteral("person"), Filter::Is::OneOf, {}};
    const std::vector<Id<Person>> entries = merged().all(Id<Person>{id});
    for (const Id<Person> entry : entries)
        filter.values.emplace_back(entry.value);
    if (const auto ids = workspace.list(kindOf<Sanction>()).ids({.filters = {filter}}))
        sanctions.ids = *ids;
    const auto parts = partsOf(workspace.database(),
                               may(workspace.actor(), Act::Read, kindOf<Incident>(), workspace.today()), entries);
    sanctions.alsoNone =
        parts && std::any_of(parts->begin(), parts->end(), [&](const PersonPart &part) {
            return workspace.names().hasTrait(QStringLiteral("party-role"), part.role.text, QStringLiteral("alleged"));
        });
    sanctions.open = [this](RecordId sanction) { Q_EMIT view().openRequested(sanction); };
    if (mayAddSanction(workspace) && !person->stamp.isWithdrawn())
        sanctions.add = [this] {
            if (const auto begin = newSanction())
                (new RecordDialog(*begin, services(), window()))->open();
        };
    return sanctionsCard(services(), sanctions);
}

// It is the person's, under whichever entry of theirs is kept.
std::optional<AnyRecord> PeoplePage::newSanction() const
{
    const auto person = shown();
    if (!person || person->stamp.isWithdrawn())
        return {};
    Sanction sanction;
    sanction.person = merged().kept(person->id());
    return AnyRecord::of(sanction);
}
