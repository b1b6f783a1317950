// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incidents/incidents_page.h"
#include "core/base/count.h"
#include "core/incidents/closing.h"
#include "core/incidents/incident_queries.h"
#include "core/incidents/incident_status.h"
#include "core/incidents/person_incidents_queries.h"
#include "core/office/organisation.h"
#include "core/people/person_queries.h"
#include "core/sanctions/conduct_queries.h"
#include "core/workspace/incident_steps.h"
#include "core/workspace/workspace.h"
#include "ui/base/filter_row.h"
#include "ui/base/filter_row_choice.h"
#include "ui/base/icons.h"
#include "ui/base/print_record.h"
#include "ui/base/prompts.h"
#include "ui/base/record_table.h"
#include "ui/base/record_view.h"
#include "ui/base/sanctions_card.h"
#include "ui/incidents/losses_card.h"
#include "ui/incidents/people_card.h"
#include "ui/incidents/repeats_dialog.h"
#include "ui/incidents/riddor_card.h"
#include "ui/incidents/threat_call_card.h"
#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <set>

namespace {
const QString kRepeats = QStringLiteral("person_more_than_once"); // among the filters, saved ones too
constexpr qsizetype kStepsNamed = 8;

RegisterSetup setupOf(const IncidentsPageParts &parts, const RegisterServices &services)
{
    RegisterSetup setup;
    setup.kind = &kindOf<Incident>();
    setup.group = IncidentsPage::tr("Incidents");
    setup.columns = {QStringLiteral("reference"), QStringLiteral("occurred"), QStringLiteral("kind"),
                     QStringLiteral("site"),      QStringLiteral("harm"),     QStringLiteral("status"),
                     QStringLiteral("summary")};
    setup.add = [report = parts.report](QWidget *) { report(); };
    setup.importInto = parts.importInto;
    setup.exportShown = parts.exportShown;
    setup.printRecord = [&services = services.workspace, &prompts = services.prompts](QWidget *over, RecordId id) {
        printRecord(services, prompts, kindOf<Incident>(), id, over);
    };
    return setup;
}

} // namespace

IncidentsPage::IncidentsPage(const IncidentsPageParts &parts, const RegisterServices &services, QWidget *parent)
    : RegisterPage(setupOf(parts, services), services, parent), m_statuses(new QMenu(this))
{
    addSteps(parts);
    view().addCard([&services = services.workspace, &privacy = services.privacy](RecordId incident) {
        return riddorCard(services, privacy, incident);
    });
    view().addCard([this](RecordId) {
        const auto incident = shown();
        return incident ? lossesCard(this->services().workspace, incident->value) : nullptr;
    });
    auto *people = new PeopleCard(services, view(), this);
    view().addCard([people](RecordId incident) { return people->card(incident); });
    view().addCard([this](RecordId incident) { return sanctionsOf(incident); });
    offerToAdd(kindOf<Sanction>(), [this](RecordId) { return newSanction(); });
    view().addCard([this](RecordId incident) { return threatCallCard(this->services(), view(), incident); });
    addRepeats();
    connect(&services.workspace, &Workspace::changed, this, &IncidentsPage::countWaiting);
    countWaiting();
}

void IncidentsPage::addRepeats()
{
    auto *repeats = new QAction(icon(QStringLiteral("people")), tr("People more than once …"), this);
    addAction(repeats);
    connect(repeats, &QAction::triggered, this, &IncidentsPage::showRepeats);
    const Workspace &workspace = services().workspace;
    if (may(workspace.actor(), Act::Read, kindOf<Person>(), workspace.today()).isNothing())
        return;
    filters().addChoice(kRepeats, tr("Person more than once"), [&workspace] {
        std::vector<FilterChoice> choices;
        for (const ChoiceName &role : workspace.names().choices(QStringLiteral("party-role")))
            if (repeatMatters(Code{role.code}, workspace.names()))
                choices.push_back({Value(role.code), tr("%1, in the last 12 months").arg(role.label)});
        return choices;
    });
    connect(&workspace, &Workspace::changed, this, [this] {
        if (filters().state().fields.contains(kRepeats))
            ask();
    });
}

std::vector<Filter> IncidentsPage::conditionsOf(const FilterState &state) const
{
    const auto chosen = state.fields.find(kRepeats);
    if (chosen == state.fields.end())
        return {};
    const Workspace &workspace = services().workspace;
    const Day today = workspace.today();
    const auto merged = mergedPeople(workspace.database());
    const auto parts = partsSince(workspace.database(), may(workspace.actor(), Act::Read, kindOf<Incident>(), today),
                                  Day(today.date.addYears(-1)));
    Filter filter{QStringLiteral("id"), Filter::Is::OneOf, {}};
    if (merged && parts)
        for (const Value &role : chosen->second)
            for (const RecordId id : incidentsOfRepeats(*parts, *merged, Code{role.text()}, today))
                filter.values.emplace_back(id);
    return {filter};
}

void IncidentsPage::showRepeats()
{
    auto *dialog = new RepeatsDialog(services().workspace, services().privacy, window());
    connect(dialog, &RepeatsDialog::openRequested, this, &IncidentsPage::openRequested);
    dialog->open();
}

void IncidentsPage::addSteps(const IncidentsPageParts &parts)
{
    QPushButton *status = view().addButton(QStringLiteral("clock"), tr("Status"));
    status->setMenu(m_statuses);
    connect(m_statuses, &QMenu::aboutToShow, this, &IncidentsPage::fillStatuses);
    fillStatuses();
    QPushButton *told = view().addButton(QStringLiteral("mail"), tr("Reporter told"));
    QPushButton *duplicate = view().addButton(QStringLiteral("link"), tr("Duplicate of …"));
    connect(told, &QPushButton::clicked, this, &IncidentsPage::reporterTold);
    connect(duplicate, &QPushButton::clicked, this, &IncidentsPage::askDuplicate);
    m_steps = {status, told, duplicate};
    if (parts.writeLetter) {
        m_steps.push_back(view().addButton(QStringLiteral("mail"), tr("Write a letter …")));
        connect(m_steps.back(), &QPushButton::clicked, this,
                [this, write = parts.writeLetter] { write(this, view().shownId()); });
    }
    connect(&table(), &RecordTable::chosen, this, &IncidentsPage::showSteps);
    connect(&services().workspace, &Workspace::changed, this, &IncidentsPage::showSteps);
    showSteps();
}

void IncidentsPage::askStatus()
{
    m_statuses->popup(m_steps.front()->mapToGlobal(QPoint(0, m_steps.front()->height())));
}

// A step shows where it can be taken.
void IncidentsPage::showSteps()
{
    const auto incident = shown();
    const bool live = incident && !incident->stamp.isWithdrawn() && !services().workspace.isReadOnly();
    for (QPushButton *step : m_steps)
        step->setVisible(live);
    if (live && incident->value.feedbackGiven.isKnown())
        m_steps[1]->hide();
}

std::optional<Saved<Incident>> IncidentsPage::shown() const
{
    const auto &saved = view().saved();
    if (!saved || &saved->record.kind() != &kindOf<Incident>())
        return {};
    return Saved<Incident>{saved->stamp, saved->record.as<Incident>()};
}

void IncidentsPage::fillStatuses()
{
    m_statuses->clear();
    const auto incident = shown();
    if (!incident)
        return;
    for (const ChoiceName &status : statusesAfter(incident->value.status, services().workspace.names()))
        m_statuses->addAction(status.label, this, [this, code = status.code] { changeStatus(code); });
}

void IncidentsPage::changeStatus(const QString &status)
{
    const auto incident = shown();
    if (!incident)
        return;
    const Names &names = services().workspace.names();
    const QString label = names.choiceLabel(QStringLiteral("incident-status"), status);
    if (!isClosed(incident->value.status, names))
        return moveTo(*incident, incident->value, status, tr("Status: %1").arg(label));
    services().prompts.askText(
        this, {tr("Open it again"), tr("Why? The reason stays with the incident."), {}, tr("Open again")},
        [this, incident, status](const QString &why) {
            const Result<Incident> again = reopened(incident->value, why);
            if (!again)
                return refuse(tr("It stays closed"), again.error().text);
            moveTo(*incident, *again, status, tr("Opened again: %1").arg(why.trimmed()));
        });
}

void IncidentsPage::moveTo(const Saved<Incident> &was, const Incident &from, const QString &status, const QString &why)
{
    const Workspace &workspace = services().workspace;
    const QDateTime now = workspace.now().toLocalTime();
    const auto next = withStatus(from, Code{status}, Moment(Day(now.date()), now.time()), workspace.names());
    if (!next)
        return refuse(why, next.error().text);
    if (isClosed(next->status, workspace.names())) {
        const RuleContext context{workspace.today(), workspace.names()};
        const auto office = workspace.all<Organisation>();
        const bool secondPerson = office && !office->empty() && !office->front().value.onePerson;
        if (const Problems missing = closingProblems(*next, secondPerson, context); !missing.empty())
            return offerMissing(was.stamp.id, missing);
        return askWhatIsLeft(was, *next, why);
    }
    save(was, *next, why);
}

// A step that nobody did is not thrown away in silence: why, stays in the journal.
void IncidentsPage::askWhatIsLeft(const Saved<Incident> &was, const Incident &closed, const QString &why)
{
    const auto steps = stepsOf(services().workspace, {was.stamp, closed});
    const QStringList open = steps ? openSteps(*steps) : QStringList();
    if (open.isEmpty())
        return askToClose(was, closed, why);
    QStringList named = open.mid(0, kStepsNamed);
    if (open.size() > kStepsNamed)
        named << tr("and %1 more").arg(shownCount(open.size() - kStepsNamed));
    services().prompts.askText(
        this,
        {open.size() == 1 ? tr("One step is not done") : tr("%1 steps are not done").arg(shownCount(open.size())),
         tr("%1\n\nClosed, it asks for them no more. Why is it closed without them? The "
            "reason stays in its history.")
             .arg(named.join(u'\n')),
         {},
         tr("Close it")},
        [this, was, closed, why](const QString &reason) {
            askToClose(was, closed, tr("%1; steps left: %2").arg(why, reason.trimmed()));
        });
}

void IncidentsPage::offerMissing(RecordId id, const Problems &missing)
{
    QStringList lines;
    for (const Problem &problem : missing) {
        const Field *field = kindOf<Incident>().field(problem.field);
        lines << (field ? tr("%1: %2").arg(kindOf<Incident>().shown(field->label), problem.text) : problem.text);
    }
    const auto fill = [this, id, field = missing.front().field](int answer) {
        if (answer == 1)
            editRecordAt(id, field);
    };
    services().prompts.ask(this,
                           {tr("It cannot be closed yet"),
                            lines.join(u'\n'),
                            {},
                            {tr("Leave it open"), tr("Fill in what is missing")},
                            0,
                            Tone::Warning},
                           fill);
}

void IncidentsPage::askToClose(const Saved<Incident> &was, const Incident &closed, const QString &why)
{
    if (!awaitsPolice(closed, {services().workspace.today(), services().workspace.names()}))
        return save(was, closed, why);
    services().prompts.ask(this,
                           {tr("The police have not given an outcome"),
                            tr("Once it is closed, asking them stays on the list of what is due until an outcome is "
                               "noted in the police case."),
                            {},
                            {tr("Leave it open"), tr("Close it and keep asking")},
                            0,
                            Tone::Neutral},
                           [this, was, closed, why](int answer) {
                               if (answer == 1)
                                   save(was, closed, why);
                           });
}

void IncidentsPage::reporterTold()
{
    const auto incident = shown();
    if (!incident)
        return;
    if (incident->value.feedbackGiven.isKnown())
        return refuse(tr("Reporter told"),
                      tr("The reporter was told on %1.").arg(::show(incident->value.feedbackGiven)));
    Incident next = incident->value;
    next.feedbackGiven = services().workspace.today();
    save(*incident, next, tr("Reporter told the outcome"));
}

void IncidentsPage::askDuplicate()
{
    if (!shown())
        return;
    services().prompts.askText(this,
                               {tr("Duplicate of another incident"),
                                tr("Reference of the incident that stays"),
                                {},
                                tr("Mark as duplicate"),
                                true,
                                false},
                               [this](const QString &reference) { setDuplicate(reference); });
}

void IncidentsPage::setDuplicate(const QString &reference)
{
    const auto incident = shown();
    if (!incident)
        return;
    const QString title = tr("Duplicate of another incident");
    const auto other = services().workspace.names().recordMeant(kindOf<Incident>(), reference.trimmed());
    if (!other)
        return refuse(title, other.error().text);
    if (*other == incident->stamp.id)
        return refuse(title, tr("This is the incident itself."));
    Incident next = incident->value;
    next.duplicateOf = Id<Incident>{*other};
    save(*incident, next, tr("Duplicate of %1").arg(reference.trimmed().toUpper()));
}

void IncidentsPage::save(const Saved<Incident> &was, const Incident &now, const QString &why)
{
    const Result<void> written = services().workspace.write(why, [&](Write &write) -> Result<void> {
        const auto changed = write.change(was, now);
        return changed ? Result<void>() : Result<void>(changed.error());
    });
    if (!written)
        refuse(tr("This was not saved"), written.error().text);
}

void IncidentsPage::refuse(const QString &title, const QString &text)
{
    services().prompts.tell(this, {title, text, {}, Tone::Warning});
}

void IncidentsPage::countWaiting()
{
    const Result<qint64> waiting = countUnreviewed(services().workspace.list(kindOf<Incident>()));
    setWaiting(waiting ? static_cast<int>(*waiting) : 0);
}

Card *IncidentsPage::sanctionsOf(RecordId incident)
{
    SanctionsShown sanctions;
    if (const auto ids = sanctionsAnswering(services().workspace.database(), incident))
        sanctions.ids = *ids;
    sanctions.withPerson = true;
    sanctions.open = [this](RecordId sanction) { Q_EMIT view().openRequested(sanction); };
    return sanctionsCard(services(), sanctions);
}

// It answers the incident, and is against the person alleged where there is only one of the register.
std::optional<AnyRecord> IncidentsPage::newSanction() const
{
    const auto incident = shown();
    if (!incident || incident->stamp.isWithdrawn())
        return {};
    const Workspace &workspace = services().workspace;
    const auto merged = mergedPeople(workspace.database());
    std::set<RecordId> alleged;
    for (const Party &party : incident->value.parties)
        if (!party.person.isNull() &&
            workspace.names().hasTrait(QStringLiteral("party-role"), party.role.text, QStringLiteral("alleged")))
            alleged.insert(merged ? merged->kept(party.person).value : party.person.value);
    Sanction sanction;
    sanction.incidents = {{0, incident->id()}};
    if (alleged.size() == 1)
        sanction.person = Id<Person>{*alleged.begin()};
    return AnyRecord::of(sanction);
}
