// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/office_keeper.h"
#include "app/window/office_jobs.h"
#include "core/base/count.h"
#include "core/exchange/import_record.h"
#include "core/storage/backup.h"
#include "core/storage/lease.h"
#include "core/workspace/workspace.h"
#include "ui/base/progress_panel.h"
#include "ui/base/prompts.h"
#include "ui/base/status_line.h"
#include "ui/shell/main_window.h"
#include <QCryptographicHash>
#include <QFileInfo>
#include <QSettings>
#include <algorithm>

namespace {

constexpr int kNoticeEvery = 2000; // milliseconds
constexpr int kUpdateAfter = 500;  // milliseconds; the first page is painted by then
constexpr int kMinute = 60 * 1000; // milliseconds

} // namespace

OfficeKeeper::OfficeKeeper(MainWindow &window, Prompts &prompts, QSettings &settings)
    : QObject(&window), m_window(window), m_prompts(prompts), m_settings(settings)
{
    connect(&window, &MainWindow::asked, this, &OfficeKeeper::answer);
    connect(&m_timer, &QTimer::timeout, this, &OfficeKeeper::notice);
    m_timer.setInterval(kNoticeEvery);
    connect(&m_lease, &QTimer::timeout, this, &OfficeKeeper::renewLease);
    m_lease.setInterval(Lease::kRenewMinutes * kMinute);
}

void OfficeKeeper::keep(Workspace *workspace)
{
    m_workspace = workspace;
    m_timer.stop();
    m_lease.stop();
    m_leaseWarning.clear();
    if (!workspace)
        return;
    connect(workspace, &Workspace::changed, this, &OfficeKeeper::showSaved, Qt::UniqueConnection);
    m_window.status().setJournal(StatusLine::Journal::Unchecked);
    showBackup();
    if (workspace->isReadOnly())
        m_window.status().setText(
            tr("This office is open for reading only: the file may not be written. Nothing can be saved."));
    else
        QTimer::singleShot(kUpdateAfter, workspace, [this] { updatePolicy(); });
    m_timer.start();
    m_lease.start();
}

void OfficeKeeper::updatePolicy()
{
    if (!m_workspace || m_workspace->isReadOnly())
        return;
    startPolicyUpdate(*m_workspace, [this](const Result<int> &items) {
        if (!items)
            return m_window.status().setText(
                tr("The choice lists could not be brought up to this version: %1").arg(items.error().text));
        if (*items == 0)
            return;
        notice();
        m_window.status().setText(
            tr("Choice lists, bank holidays and courses are brought up to this version; changed: %1.")
                .arg(shownCount(*items)));
    });
}

void OfficeKeeper::renewLease()
{
    if (!m_workspace)
        return;
    m_noticing = true;
    const Result<void> renewed = m_workspace->renewLease();
    m_noticing = false;
    m_window.takeBack(m_leaseWarning);
    m_leaseWarning = renewed ? QString() : renewed.error().text;
    m_window.warn(m_leaseWarning);
    if (m_workspace->isReadOnly())
        m_lease.stop(); // another has it now, and that stays said
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
    if (changes.items.size() > 1)
        what = changes.many ? tr("more than %1 records").arg(shownCount(static_cast<qint64>(changes.items.size())))
                            : tr("%1 records").arg(shownCount(static_cast<qint64>(changes.items.size())));
    else if (!changes.items.empty()) // an import stands for all that it wrote
        if (const auto saved = m_workspace->load(*changes.items.front().kind, changes.items.front().id); saved)
            what = saved->stamp.reference.isEmpty()
                       ? m_workspace->names().recordName(*changes.items.front().kind, changes.items.front().id)
                       : saved->stamp.reference;
    m_window.status().setSaved(what, m_workspace->now().toLocalTime());
    const bool isImport = std::any_of(changes.items.begin(), changes.items.end(),
                                      [](const ChangeSet::Item &item) { return item.kind == &kindOf<ImportRecord>(); });
    if (isImport || changes.many) // it makes a backup first
        showBackup();
}

QString OfficeKeeper::backupKey() const
{
    const QByteArray path = QFileInfo(m_workspace->path()).canonicalFilePath().toUtf8();
    const QByteArray digest = QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex();
    return QStringLiteral("backups/") + QString::fromLatin1(digest.left(16));
}

// Whichever program made the copy beside the file: it gets its name only once it is checked.
void OfficeKeeper::showBackup()
{
    const QDateTime own = m_settings.value(backupKey()).toDateTime();
    const QDateTime beside = newestBackupBeside(m_workspace->path());
    m_window.status().setBackup(own.isValid() && (!beside.isValid() || own >= beside) ? own : beside);
}

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
    const QString proposed = backupPath(m_workspace->path(), m_workspace->now());
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
    Job *job = startBackUp(this, *m_workspace, copy, [this, copy](const Result<void> &done) { backedUp(copy, done); });
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
