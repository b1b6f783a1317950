// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/issue_paper.h"
#include "core/storage/attachments.h"
#include "ui/base/drafts_keeper.h"
#include "ui/base/prompts.h"
#include "ui/print/report_printer.h"
#include "ui/reports/choices_form.h"
#include "ui/reports/report_files.h"
#include "ui/reports/reports_page.h"
#include <QFile>
#include <QPrintDialog>
#include <QPrinter>
#include <QSaveFile>
#include <QTemporaryDir>

// What becomes of a report that was made: files, paper, and the committee.

void ReportsPage::saveAs(const QString &suffix, const QString &filter)
{
    const FileQuestion question{
        tr("Save the report"), m_report ? m_report->title + u'.' + suffix : suffix, {filter}, suffix};
    m_prompts.fileToSave(this, question, [this](const QString &path) {
        if (m_report) {
            const bool asIssued = m_issued && !m_asPublic && path.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive);
            const Result<void> written = asIssued ? writeStored(path) : writeReportFile(*m_report, path);
            return say(written ? tr("Written: %1").arg(path) : written.error().text);
        }
        say(tr("Writing %1 …").arg(path));
        inBackground(
            this,
            [source = ReportSource{m_workspace.path(), m_workspace.actor(), request()}, path](JobProgress &progress) {
                return writeReportAside(source, path, progress);
            },
            [this, path](const Result<void> &written) {
                say(written ? tr("Written: %1").arg(path) : written.error().text);
            });
    });
}

/// The pages of an issued paper are those that went out.
Result<void> ReportsPage::writeStored(const QString &path) const
{
    const Result<QByteArray> pages = readAttachment(m_workspace.database(), m_issued->value.pdf);
    if (!pages)
        return pages.error();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*pages) != pages->size() || !file.commit())
        return Error{Error::Code::Failed, tr("%1 cannot be written: %2").arg(path, file.errorString())};
    return {};
}

void ReportsPage::printPages()
{
    if (!m_report)
        return say(tr("Save a long register as PDF and print it from there."));
    auto *printer = new QPrinter(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(printer, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<>(&QDialog::accepted), this, [this, printer] {
        const Result<paper::Layout> printed = paper::printReport(*m_report, *printer);
        say(printed ? tr("%1 pages sent to the printer").arg(printed->pages) : printed.error().text);
    });
    connect(dialog, &QObject::destroyed, this, [printer] { delete printer; });
    dialog->open();
}

void ReportsPage::issue()
{
    if (!m_report || m_issued || !entry().isPaper)
        return say(tr("Choose a committee paper to issue."));
    const PackChoices choices = m_form->choices();
    if (choices.isPublic)
        return say(tr("The committee's edition is issued; the public one is made from its figures."));
    const Question question{
        tr("Issue this paper"),
        tr("Issue %1, version %2?").arg(choices.paper, choices.version),
        tr("Its figures, your words and its pages are kept as they are now. The next paper restates from it."),
        {tr("Issue"), tr("Not yet")},
        1};
    m_prompts.ask(this, question, [this, choices](int answer) {
        if (answer != 0)
            return;
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("paper.pdf"));
        if (const Result<void> written = writeReportFile(*m_report, path); !written)
            return say(written.error().text);
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return say(file.errorString());
        const IssuedPaper issued{QLatin1String(entry().name), choices, *m_report, file.readAll()};
        RecordId id = 0;
        const Result<void> saved =
            m_workspace.write(tr("Paper %1 issued").arg(choices.paper), [&](Write &write) -> Result<void> {
                const Result<Saved<Paper>> paper = issuePaper(write, issued);
                if (!paper)
                    return paper.error();
                id = paper->stamp.id;
                return {};
            });
        if (!saved)
            return say(saved.error().text);
        PackChoices next = choices; // the same paper again would be its next version
        next.version = QString::number(choices.version.toInt() + 1);
        m_form->setChoices(next);
        m_keeper->drop();
        showIssued(id);
        Q_EMIT statusText(tr("Issued: %1").arg(choices.paper));
    });
}
