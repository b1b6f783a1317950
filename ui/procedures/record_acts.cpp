// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procedures/record_acts.h"
#include "core/actions/action.h"
#include "core/badges/badge.h"
#include "core/incidents/incident.h"
#include "core/incidents/manager_answer.h"
#include "core/office/contact_note.h"
#include "core/records/visible.h"
#include "core/threats/threat_call.h"
#include "core/workspace/due_acts.h"
#include "ui/base/form.h"
#include "ui/base/form_children.h"
#include "ui/base/prompts.h"
#include "ui/base/record_dialog.h"
#include "ui/base/step_acts.h"
#include <QCoreApplication>
#include <algorithm>

namespace {
void openNew(const AnyRecord &record, const RegisterServices &services, QWidget *over)
{
    auto *dialog = new RecordDialog(record, services, over);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

/// The form of the incident over the window; null where it can't be read, which is told.
RecordDialog *openIncident(const RegisterServices &services, const StepActs::Call &call, QWidget *over)
{
    const Result<AnySaved> was = services.workspace.load(kindOf<Incident>(), call.incident);
    if (!was) {
        services.prompts.tell(over, {call.what, was.error().text, {}, Tone::Warning});
        return nullptr;
    }
    auto *dialog = new RecordDialog(*was, services, over);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

/// Where the form begins: the field itself, or that on which it depends; of a field of rows that of the last one, else
/// what adds a row.
QString placeIn(const Form &form, const QString &field)
{
    const QString list = field.section(u'/', 0, 0);
    if (const FormChildren *rows = form.children(list))
        return rows->count() == 0 || !field.contains(u'/')
                   ? list
                   : QStringLiteral("%1/%2/%3").arg(list).arg(rows->count() - 1).arg(field.section(u'/', 1));
    const Kind &kind = kindOf<Incident>();
    const Field *asked = kind.field(field);
    return asked && !isShown(kind, *asked, form.record().data()) ? QString::fromLatin1(asked->whenField) : field;
}

/// The form of the incident, at the field or list that shows the step.
StepActs::Open editAt(const RegisterServices &services, const QString &otherwise = {})
{
    return [services, otherwise](const StepActs::Call &call, QWidget *over) {
        if (RecordDialog *dialog = openIncident(services, call, over))
            dialog->form().jumpTo(placeIn(dialog->form(), call.field.isEmpty() ? otherwise : call.field));
    };
}

/// The line of the body that is told, begun where there is none that waits; the focus on when.
void tellBody(const RegisterServices &services, const StepActs::Call &call, QWidget *over)
{
    RecordDialog *dialog = openIncident(services, call, over);
    if (!dialog)
        return;
    const std::vector<Notification> &told = dialog->form().record().as<Incident>().told;
    const auto waits = std::find_if(told.begin(), told.end(), [&call](const Notification &one) {
        return one.body.text == call.tells && !one.sent.isKnown();
    });
    if (call.tells.isEmpty())
        dialog->form().jumpTo(QStringLiteral("told"));
    else if (waits != told.end())
        dialog->form().jumpTo(QStringLiteral("told/%1/sent").arg(waits - told.begin()));
    else {
        Incident begun = dialog->form().record().as<Incident>();
        Notification &line = begun.told.emplace_back();
        line.body = Code{call.tells};
        line.due = call.due.isKnown() ? Moment(call.due) : Moment();
        dialog->form().setRecord(AnyRecord::of(begun)); // a line that nobody typed in is none to be asked about
        dialog->form().jumpTo(QStringLiteral("told/%1/sent").arg(begun.told.size() - 1));
    }
}

void setAction(const RegisterServices &services, const StepActs::Call &call, QWidget *over)
{
    Action action;
    action.holder = AnyId{call.incident};
    action.what = call.what;
    action.due = call.due;
    openNew(AnyRecord::of(action), services, over);
}

/// The police force of the incident's last case, else the only contact of the sort that the office has.
Id<Contact> contactFor(const Workspace &workspace, const StepActs::Call &call)
{
    Id<Contact> force;
    if (const auto saved = workspace.load(Id<Incident>{call.incident}))
        for (const PoliceCase &police : saved->value.police)
            if (!police.force.isNull())
                force = police.force;
    const auto all = workspace.all<Contact>();
    if (!force.isNull() || !all)
        return force;
    const auto isOfSort = [&](const Saved<Contact> &contact) {
        return workspace.names().hasTrait(QStringLiteral("contact-kind"), contact.value.kind.text, call.with);
    };
    const auto first = std::find_if(all->begin(), all->end(), isOfSort);
    return std::count_if(all->begin(), all->end(), isOfSort) == 1 ? first->id() : force;
}

void logContact(const RegisterServices &services, const StepActs::Call &call, QWidget *over)
{
    ContactNote note;
    note.holder = AnyId{call.incident};
    note.at = momentOf(services.workspace);
    if (!call.with.isEmpty())
        note.contact = contactFor(services.workspace, call);
    openNew(AnyRecord::of(note), services, over);
}

void answer(const RegisterServices &services, const StepActs::Call &call, QWidget *over)
{
    ManagerAnswer answer;
    answer.holder = AnyId{call.incident};
    answer.at = momentOf(services.workspace);
    answer.by = services.workspace.actor().name;
    openNew(AnyRecord::of(answer), services, over);
}
/// The call that became the incident, else the sheet of one that was taken on paper; one that is under way has its own
/// key anywhere.
void openCall(const RegisterServices &services, const StepActs::Call &call, QWidget *over)
{
    const Kind &kind = kindOf<ThreatCall>();
    const Filter ofIncident{QStringLiteral("incident"), Filter::Is::OneOf, {Value(call.incident)}};
    const auto calls = services.workspace.list(kind).ids({.filters = {ofIncident}});
    const auto last = calls && !calls->empty() ? services.workspace.load(kind, calls->front())
                                               : Result<AnySaved>(Error{Error::Code::NotFound, {}});
    if (!last) {
        ThreatCall sheet;
        sheet.incident = Id<Incident>{call.incident};
        return openNew(AnyRecord::of(sheet), services, over);
    }
    auto *dialog = new RecordDialog(*last, services, over);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

/// The badge that was lost, at the day from which it is to be stopped; the incident stands in it as that of its loss.
void stopBadge(const RegisterServices &services, const StepActs::Call &call, QWidget *over)
{
    const TextQuestion question{call.what, QCoreApplication::translate("RecordActs", "Number of the badge"),
                                {},        QCoreApplication::translate("RecordActs", "Open it"),
                                true,      false};
    services.prompts.askText(over, question, [services, call, over](const QString &number) {
        const auto id = services.workspace.names().recordMeant(kindOf<Badge>(), number.trimmed());
        const Result<AnySaved> badge =
            id ? services.workspace.load(kindOf<Badge>(), *id) : Result<AnySaved>(id.error());
        if (!badge)
            return services.prompts.tell(over, {call.what, badge.error().text, {}, Tone::Warning});
        auto *dialog = new RecordDialog(*badge, services, over);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
        Badge lost = dialog->form().record().as<Badge>();
        if (lost.incident.isNull()) {
            lost.incident = Id<Incident>{call.incident};
            dialog->form().setRecord(AnyRecord::of(lost)); // not typed by anybody: none to be asked about
        }
        dialog->form().jumpTo(QStringLiteral("lost"));
    });
}
} // namespace

void putRecordActs(StepActs &acts, const RegisterServices &services)
{
    acts.put(QStringLiteral("act:edit"), editAt(services));
    acts.put(QStringLiteral("act:told"),
             [services](const StepActs::Call &call, QWidget *over) { tellBody(services, call, over); });
    acts.put(QStringLiteral("act:riddor"), editAt(services, QStringLiteral("parties")));
    acts.put(QStringLiteral("act:action"),
             [services](const StepActs::Call &call, QWidget *over) { setAction(services, call, over); });
    acts.put(QStringLiteral("act:contact"),
             [services](const StepActs::Call &call, QWidget *over) { logContact(services, call, over); });
    acts.put(QStringLiteral("act:threat-card"),
             [services](const StepActs::Call &call, QWidget *over) { openCall(services, call, over); });
    acts.put(QStringLiteral("act:badge"),
             [services](const StepActs::Call &call, QWidget *over) { stopBadge(services, call, over); });
    acts.put(QStringLiteral("act:answer"),
             [services](const StepActs::Call &call, QWidget *over) { answer(services, call, over); });
}
