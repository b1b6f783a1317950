// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procedures/record_acts.h"
#include "core/actions/action.h"
#include "core/incidents/incident.h"
#include "core/incidents/manager_answer.h"
#include "core/office/contact_note.h"
#include "core/workspace/due_acts.h"
#include "ui/base/form.h"
#include "ui/base/prompts.h"
#include "ui/base/record_dialog.h"
#include "ui/base/step_acts.h"

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
    acts.put(QStringLiteral("act:answer"),
             [services](const StepActs::Call &call, QWidget *over) { answer(services, call, over); });
}
