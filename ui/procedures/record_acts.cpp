// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procedures/record_acts.h"
#include "core/actions/action.h"
#include "core/badges/badge.h"
#include "core/incidents/incident.h"
#include "core/incidents/manager_answer.h"
#include "core/office/contact_note.h"
#include "core/threats/threat_call.h"
#include "core/workspace/due_acts.h"
#include "ui/base/form.h"
#include "ui/base/prompts.h"
#include "ui/base/record_dialog.h"
#include "ui/base/step_acts.h"
#include <QCoreApplication>

namespace {
void openNew(const AnyRecord &record, const RegisterServices &services, QWidget *over)
{
    auto *dialog = new RecordDialog(record, services, over);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

/// The form of the incident, at the field or list that shows the step.
StepActs::Open editAt(const RegisterServices &services, const QString &path)
{
    return [services, path](const StepActs::Call &call, QWidget *over) {
        const Result<AnySaved> was = services.workspace.load(kindOf<Incident>(), call.incident);
        if (!was)
            return services.prompts.tell(over, {call.what, was.error().text, {}, Tone::Warning});
        auto *dialog = new RecordDialog(*was, services, over);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
        if (!path.isEmpty())
            dialog->form().jumpTo(path);
    };
}

void setAction(const RegisterServices &services, const StepActs::Call &call, QWidget *over)
{
    Action action;
    action.holder = AnyId{call.incident};
    action.what = call.what;
    openNew(AnyRecord::of(action), services, over);
}

void logContact(const RegisterServices &services, const StepActs::Call &call, QWidget *over)
{
    ContactNote note;
    note.holder = AnyId{call.incident};
    note.at = momentOf(services.workspace);
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
/// The sheet of a call that was taken on paper; one that is under way has its own key anywhere.
void typeInCall(const RegisterServices &services, const StepActs::Call &call, QWidget *over)
{
    ThreatCall sheet;
    sheet.incident = Id<Incident>{call.incident};
    openNew(AnyRecord::of(sheet), services, over);
}

/// The badge that was lost, at the day from which it is to be stopped.
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
        dialog->form().jumpTo(QStringLiteral("lost"));
    });
}
} // namespace

void putRecordActs(StepActs &acts, const RegisterServices &services)
{
    acts.put(QStringLiteral("act:edit"), editAt(services, {}));
    acts.put(QStringLiteral("act:told"), editAt(services, QStringLiteral("told")));
    acts.put(QStringLiteral("act:riddor"), editAt(services, QStringLiteral("parties")));
    acts.put(QStringLiteral("act:action"),
             [services](const StepActs::Call &call, QWidget *over) { setAction(services, call, over); });
    acts.put(QStringLiteral("act:contact"),
             [services](const StepActs::Call &call, QWidget *over) { logContact(services, call, over); });
    acts.put(QStringLiteral("act:threat-card"),
             [services](const StepActs::Call &call, QWidget *over) { typeInCall(services, call, over); });
    acts.put(QStringLiteral("act:badge"),
             [services](const StepActs::Call &call, QWidget *over) { stopBadge(services, call, over); });
    acts.put(QStringLiteral("act:answer"),
             [services](const StepActs::Call &call, QWidget *over) { answer(services, call, over); });
}
