// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/show.h"
#include "core/workspace/workspace.h"
#include "ui/base/drafts_keeper.h"
#include "ui/base/filter_row.h"
#include "ui/base/form.h"
#include "ui/base/privacy_key.h"
#include "ui/base/prompts.h"
#include "ui/base/read_only.h"
#include "ui/base/record_dialog.h"
#include "ui/base/record_table.h"
#include "ui/base/record_view.h"
#include "ui/base/register_page.h"
#include <QAction>
#include <QPushButton>

// What is done to records from their register.

bool RegisterPage::openRecord(RecordId id)
{
    if (m_services.workspace.kindOfRecord(id) != m_setup.kind)
        return false;
    if (!m_asked)
        ask();
    m_table->choose(id);
    if (m_view->shownId() != id)
        showBeside(id); // also where it is filtered out or withdrawn, or its place is still being found
    return true;
}

void RegisterPage::addRecord()
{
    if (refusesWriting(m_services.workspace, m_services.prompts, this))
        return;
    if (m_setup.add)
        return m_setup.add(this);
    addBegun(m_setup.begin ? m_setup.begin() : AnyRecord(*m_setup.kind));
}

void RegisterPage::addBegun(const AnyRecord &record, const QString &field)
{
    if (refusesWriting(m_services.workspace, m_services.prompts, this))
        return;
    auto *dialog = new RecordDialog(record, m_services, window());
    openDialog(dialog);
    if (!field.isEmpty())
        dialog->form().jumpTo(field);
}

void RegisterPage::editRecordAt(RecordId id, const QString &field)
{
    const Result<AnySaved> saved = m_services.workspace.load(*m_setup.kind, id);
    if (!saved)
        return m_services.prompts.tell(this, {tr("It can't be edited"), saved.error().text});
    if (refusesWriting(m_services.workspace, m_services.prompts, this) || saved->stamp.isWithdrawn())
        return;
    if (m_setup.edit && m_setup.edit(this, id))
        return;
    auto *dialog = m_setup.editAsNew ? new RecordDialog(m_setup.editAsNew(*saved), m_services, window())
                                     : new RecordDialog(*saved, m_services, window());
    openDialog(dialog);
    if (!field.isEmpty())
        dialog->form().jumpTo(field);
}

void RegisterPage::copyRecord(RecordId id)
{
    const Result<AnySaved> saved = m_services.workspace.load(*m_setup.kind, id);
    if (!saved)
        return m_services.prompts.tell(this, {tr("It can't be copied"), saved.error().text});
    if (refusesWriting(m_services.workspace, m_services.prompts, this))
        return;
    if (m_setup.copy)
        return m_setup.copy(this, *saved);
    openDialog(new RecordDialog(m_setup.copyOf(*saved), m_services, window()));
}

bool RegisterPage::goOnWith(const Draft &draft)
{
    if (draft.kind != QLatin1String(m_setup.kind->name))
        return false;
    continueDraft(draft);
    return true;
}

void RegisterPage::continueDraft(const Draft &draft)
{
    if (refusesWriting(m_services.workspace, m_services.prompts, this))
        return;
    if (draft.record == 0) {
        auto *dialog = new RecordDialog(AnyRecord(*m_setup.kind), m_services, window());
        dialog->continueDraft(draft);
        return openDialog(dialog);
    }
    const Result<AnySaved> saved = m_services.workspace.load(*m_setup.kind, draft.record);
    if (!saved)
        return m_services.prompts.tell(this, {tr("The draft's record can't be opened"), saved.error().text});
    auto *dialog = new RecordDialog(*saved, m_services, window());
    dialog->continueDraft(draft);
    openDialog(dialog);
}

void RegisterPage::openDialog(RecordDialog *dialog)
{
    connect(dialog, &RecordDialog::saved, this, [this](RecordId id) {
        openRecord(id);
        const QString name = m_services.workspace.names().recordName(*m_setup.kind, id);
        const bool hidden = m_services.privacy.isOn() && isNamedAsPerson(*m_setup.kind);
        Q_EMIT statusText(tr("Saved: %1").arg(hidden ? initials(name) : name));
    });
    dialog->open();
}

void RegisterPage::withdrawRecord(RecordId id)
{
    const Result<AnySaved> saved = m_services.workspace.load(*m_setup.kind, id);
    if (!saved)
        return m_services.prompts.tell(this, {tr("It can't be withdrawn"), saved.error().text});
    const TextQuestion question{tr("Withdraw this record"),
                                tr("Why? The reason stays with it, and it can be restored from the bin."),
                                {},
                                tr("Withdraw")};
    m_services.prompts.askText(this, question, [this, stamp = saved->stamp](const QString &why) {
        const Result<void> done =
            m_services.workspace.write(why, [&](Write &write) { return write.withdrawAny(*m_setup.kind, stamp, why); });
        if (!done)
            return m_services.prompts.tell(this, {tr("It was not withdrawn"), done.error().text, {}, Tone::Danger});
        Q_EMIT statusText(tr("Withdrawn. It is in the bin."));
    });
}

void RegisterPage::restoreRecord(RecordId id)
{
    const Result<AnySaved> saved = m_services.workspace.load(*m_setup.kind, id);
    if (!saved)
        return m_services.prompts.tell(this, {tr("It can't be restored"), saved.error().text});
    const QString why = tr("Restored from the bin");
    const Result<void> done = m_services.workspace.write(
        why, [&](Write &write) { return write.restoreAny(*m_setup.kind, saved->stamp, why); });
    if (!done)
        return m_services.prompts.tell(this, {tr("It was not restored"), done.error().text, {}, Tone::Danger});
    Q_EMIT statusText(tr("Restored."));
}

void RegisterPage::showBin(bool bin)
{
    m_bin->setChecked(bin);
    m_binButton->setChecked(bin);
    if (m_asked && m_table->rows().query().withdrawn != bin)
        ask();
}
