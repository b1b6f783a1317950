// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/count.h"
#include "core/reports/issue_paper.h"
#include "core/storage/attachments.h"
#include "ui/base/drafts_keeper.h"
#include "ui/base/file_names.h"
#include "ui/base/prompts.h"
#include "ui/print/report_printer.h"
#include "ui/reports/choices_form.h"
#include "ui/reports/report_files.h"
#include "ui/reports/report_output.h"
#include "ui/reports/reports_page.h"
#include <QDir>
#include <QFile>
#include <QPrintDialog>
#include <QPrinter>
#include <QSaveFile>
#include <QTemporaryDir>

// What becomes of a report that was made: files, paper, and the committee.

namespace {
QString filterOf(const QString &suffix)
{
    if (suffix == QStringLiteral("pdf"))
        return ReportsPage::tr("PDF (*.pdf)");
    return suffix == QStringLiteral("odt") ? ReportsPage::tr("Text document (*.odt)")
                                           : ReportsPage::tr("Web page (*.html)");
}

/// What a committee would look for in vain on the cover.
QStringList missingIn(const PackChoices &choices)
{
    QStringList missing;
    if (!choices.meeting.isKnown())
        missing << ReportsPage::tr("the date of the meeting");
    if (choices.item.isEmpty())
        missing << ReportsPage::tr("the item");
    if (choices.clearedBy.isEmpty())
        missing << ReportsPage::tr("who cleared it");
    if (choices.asked.isEmpty())
        missing << ReportsPage::tr("what the Committee is asked to do");
    return missing;
}
} // namespace

void ReportsPage::saveAs(const QString &suffix)
{
    whenMade([this, suffix] {
        const QString name = QStringList{m_report->title, m_report->subtitle}.join(u' ');
        m_prompts.fileToSave(this, {tr("Save the report"), proposedFile(name, suffix), {filterOf(suffix)}, suffix},
                             [this](const QString &path) { whenMade([this, path] { writeTo(path); }); });
    });
}

void ReportsPage::writeTo(const QString &path)
{
    const auto written = [this, path](const Result<void> &done) {
        say(done ? tr("Saved as %1.").arg(QDir::toNativeSeparators(path)) : done.error().text);
    };
    if (!m_streams) {
        const bool asIssued = m_issued && !m_asPublic && !m_issued->value.pdf.isEmpty() &&
                              path.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive);
        return written(asIssued ? writeStored(path) : writeReportFile(*m_report, path));
    }
    if (isWriting())
        return;
    m_writing = inBackground(
        this,
        [source = ReportSource{m_workspace.path(), m_workspace.actor(), m_madeWith}, path](JobProgress &progress) {
            return writeReportAside(source, path, progress);
        },
        written);
    m_output->followWriting(m_writing);
}

bool ReportsPage::isWriting()
{
    if (m_writing)
        say(tr("Wait until the report under way is written, or cancel it."));
    return m_writing;
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

void ReportsPage::askPrinter()
{
    whenMade([this] {
        const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
        auto *dialog = new QPrintDialog(printer.get(), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, qOverload<>(&QDialog::accepted), this, [this, printer] { print(printer); });
        dialog->open();
    });
}

void ReportsPage::print(const std::shared_ptr<QPrinter> &printer)
{
    const auto printed = [this](const Result<paper::Layout> &done) {
        say(!done              ? done.error().text
            : done->pages == 1 ? tr("1 page sent to the printer.")
                               : tr("%1 pages sent to the printer.").arg(shownCount(done->pages)));
    };
    whenMade([this, printer, printed] {
        if (!m_streams)
            return printed(paper::printReport(*m_report, *printer));
        if (isWriting())
            return;
        m_writing = inBackground(
            this,
            [source = ReportSource{m_workspace.path(), m_workspace.actor(), m_madeWith},
             printer](JobProgress &progress) { return printReportAside(source, *printer, progress); },
            printed);
        m_output->followWriting(m_writing);
    });
}

void ReportsPage::askIssue()
{
    whenMade([this] {
        if (m_issued || !m_entry->isPaper)
            return say(tr("Choose a committee paper to issue."));
        const PackChoices &choices = m_madeWith.choices;
        if (choices.isPublic)
            return say(tr("The committee's edition is issued; the public one is made from its figures."));
        const QStringList missing = missingIn(choices);
        const QString kept =
            tr("Its figures, your words and its pages are kept as they are now. The next paper restates from it.");
        const Question question{
            tr("Issue this paper"),
            tr("Issue %1, version %2?").arg(choices.paper, choices.version),
            missing.isEmpty() ? kept : kept + u'\n' + tr("Not said yet: %1.").arg(missing.join(QStringLiteral(", "))),
            {tr("Issue"), tr("Not yet")},
            1};
        m_prompts.ask(this, question, [this](int answer) {
            if (answer == 0)
                whenMade([this] { issue(); });
        });
    });
}

void ReportsPage::issue()
{
    const Result<RecordId> id = keepIssued();
    if (!id)
        return say(id.error().text);
    const PackChoices &issued = m_madeWith.choices;
    m_keeper->drop();
    PackChoices next = m_form->choices(); // the same paper again would be its next version
    next.version = QString::number(issued.version.toInt() + 1);
    m_form->setChoices(next);
    Q_EMIT statusText(tr("Issued: %1").arg(issued.paper));
    showIssued(*id);
}

Result<RecordId> ReportsPage::keepIssued()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("paper.pdf"));
    if (const Result<void> written = writeReportFile(*m_report, path); !written)
        return written.error();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::Failed, file.errorString()};
    const PackChoices choices = startingChoices(m_workspace.names(), m_madeWith.choices);
    const IssuedPaper issued{m_madeWith.name, choices, *m_report, file.readAll()};
    RecordId id = 0;
    const Result<void> saved =
        m_workspace.write(tr("Paper %1 issued").arg(choices.paper), [&](Write &write) -> Result<void> {
            const Result<Saved<Paper>> paper = issuePaper(write, issued);
            if (!paper)
                return paper.error();
            id = paper->stamp.id;
            return {};
        });
    return saved ? Result<RecordId>(id) : Result<RecordId>(saved.error());
}
