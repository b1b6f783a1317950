// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/office_keeper.h"
#include "app/window/office_jobs.h"
#include "core/workspace/workspace.h"
#include "ui/base/progress_panel.h"
#include "ui/base/prompts.h"
#include "ui/base/status_line.h"
#include "ui/shell/main_window.h"
#include <QCryptographicHash>
#include <QFileInfo>
#include <QSettings>

namespace {

constexpr int kNoticeEvery = 2000; // milliseconds

} // namespace

OfficeKeeper::OfficeKeeper(MainWindow &window, Prompts &prompts, QSettings &settings)
    : QObject(&window), m_window(window), m_prompts(prompts), m_settings(settings)
{
    connect(&window, &MainWindow::asked, this, &OfficeKeeper::answer);
    connect(&m_timer, &QTimer::timeout, this, &OfficeKeeper::notice);
    m_timer.setInterval(kNoticeEvery);
}

void OfficeKeeper::keep(Workspace *workspace)
{
    m_workspace = workspace;
    if (!workspace)
        return m_timer.stop();
    connect(workspace, &Workspace::changed, this, &OfficeKeeper::showSaved);
    m_window.status().setJournal(StatusLine::Journal::Unchecked);
    showBackup();
    if (workspace->isReadOnly())
        m_window.status().setText(
            tr("This office is open for reading only: the file may not be written. Nothing can be saved."));
    m_timer.start();
}

void OfficeKeeper::notice()
{
    m_noticing = true;
    if (m_workspace)
        m_workspace->notice();
    m_noticing = false;
}

void OfficeKeeper::showSaved(const ChangeSet &changes)
{
    if (m_noticing)
        return m_window.status().setText(tr("Somebody else saved; what is shown is up to date."));
    QString what;
    if (changes.items.size() > 1 || changes.many)
        what = tr("%1 records").arg(changes.items.size());
    else if (!changes.items.empty())
        if (const auto saved = m_workspace->load(*changes.items.front().kind, changes.items.front().id); saved)
            what = saved->stamp.reference.isEmpty()
                       ? m_workspace->names().recordName(*changes.items.front().kind, changes.items.front().id)
                       : saved->stamp.reference;
    m_window.status().setSaved(what, m_workspace->now().toLocalTime());
}

QString OfficeKeeper::backupKey() const
{
    const QByteArray path = QFileInfo(m_workspace->path()).canonicalFilePath().toUtf8();
    const QByteArray digest = QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex();
    return QStringLiteral("backups/") + QString::fromLatin1(digest.left(16));
}

void OfficeKeeper::showBackup() { m_window.status().setBackup(m_settings.value(backupKey()).toDateTime(), true); }

void OfficeKeeper::answer(Ask ask)
{
    if (!m_workspace)
        return;
    if (ask == Ask::BackUp)
        askBackUp();
    else if (ask == Ask::Verify)
        verify();
}

bool OfficeKeeper::isBusy()
{
    if (m_busy)
        m_window.status().setText(tr("Wait until the work under way is done, or cancel it."));
    return m_busy;
}

void OfficeKeeper::askBackUp()
{
    if (isBusy())
        return;
    const QFileInfo file(m_workspace->path());
    const QString proposed =
        QStringLiteral("%1/%2-%3.wardkeep")
            .arg(file.path(), file.completeBaseName(), m_workspace->now().toLocalTime().toString(u"yyyy-MM-dd-HHmm"));
    m_prompts.fileToSave(
        &m_window,
        {tr("Where the backup goes"), proposed, {tr("Wardkeep office (*.wardkeep)")}, QStringLiteral("wardkeep")},
        [this](const QString &copy) { backUp(copy); });
}

void OfficeKeeper::backUp(const QString &copy)
{
    if (!m_workspace || isBusy())
        return;
    m_busy = true;
    Job *job =
        startBackUp(this, m_workspace->path(), copy, [this, copy](const Result<void> &done) { backedUp(copy, done); });
    m_window.progress().follow(job, tr("Backing up …"));
}

void OfficeKeeper::backedUp(const QString &copy, const Result<void> &done)
{
    m_busy = false;
    if (!done && done.error().code == Error::Code::Cancelled)
        return m_window.status().setText(tr("The backup was cancelled; no copy was left."));
    if (!done)
        return m_prompts.tell(&m_window, {tr("Back up"), done.error().text, {}, Tone::Danger});
    if (m_workspace) {
        m_settings.setValue(backupKey(), m_workspace->now().toLocalTime());
        showBackup();
    }
    m_window.status().setText(tr("Backed up as %1.").arg(QFileInfo(copy).fileName()));
}

void OfficeKeeper::verify()
{
    if (isBusy())
        return;
    m_busy = true;
    Job *job = startVerify(this, m_workspace->path(), [this](const Result<QString> &seal) { verified(seal); });
    m_window.progress().follow(job, tr("Verifying the record …"));
}

void OfficeKeeper::verified(const Result<QString> &seal)
{
    m_busy = false;
    if (!seal && seal.error().code == Error::Code::Cancelled)
        return m_window.status().setText(tr("The check was cancelled."));
    const bool broken = !seal && seal.error().code == Error::Code::Damaged;
    m_window.status().setJournal(seal     ? StatusLine::Journal::Intact
                                 : broken ? StatusLine::Journal::Broken
                                          : StatusLine::Journal::Unchecked);
    if (!seal)
        return m_prompts.tell(&m_window,
                              {broken ? tr("The record is not intact") : tr("Verify the record"), seal.error().text,
                               broken ? tr("Keep this file as it is, open the newest backup, and ask "
                                           "whoever looks after your files.")
                                      : QString(),
                               Tone::Danger});
    m_prompts.tell(&m_window, {tr("The record is intact"),
                               tr("Every record was walked back through its changes, and every entry of the journal "
                                  "holds. Compare the record seal with the one printed on your last paper."),
                               tr("Record seal: %1").arg(*seal)});
}
