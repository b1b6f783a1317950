// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/export_dialog.h"
#include "core/base/count.h"
#include "core/workspace/run_export.h"
#include "ui/base/background.h"
#include "ui/base/banner.h"
#include "ui/base/file_names.h"
#include "ui/base/label.h"
#include "ui/base/progress_panel.h"
#include "ui/base/prompts.h"
#include "ui/base/style.h"
#include "ui/exchange/same_office.h"
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSaveFile>

namespace {
const char *const kSuffixes[] = {"csv", "xlsx", "json"};

/// Writes on a connection of the worker's own; the file appears only where all of it is there.
Result<ExportOutcome> exportTo(const QString &path, const SameOffice &same, Database::Mode mode,
                               const ExportRequest &request, JobProgress &progress)
{
    const Result<std::unique_ptr<Workspace>> office = same.open(mode);
    if (!office)
        return office.error();
    QSaveFile file(path);
    const auto unwritable = [&file, &path] {
        return Error{Error::Code::Failed, ExportDialog::tr("%1 can’t be written: %2.").arg(path, file.errorString())};
    };
    if (!file.open(QIODevice::WriteOnly))
        return unwritable();
    Result<ExportOutcome> outcome = runExport(**office, request, (*office)->today(), file, [&progress](qint64 done) {
        progress.report(done, 0, ExportDialog::tr("%1 records written …").arg(shownCount(done)));
        return !progress.cancelled();
    });
    if (outcome && !file.commit())
        return unwritable();
    return outcome;
}
} // namespace

ExportDialog::ExportDialog(Workspace &workspace, Prompts &prompts, const Kind &kind, const ListQuery &query,
                           const QStringList &columns, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_prompts(prompts), m_kind(kind), m_query(query), m_shown(columns),
      m_format(new QComboBox), m_columns(new QComboBox),
      m_withoutPersonal(new QCheckBox(tr("&Without what tells who somebody is"))), m_path(new QLineEdit),
      m_fault(new Banner(Tone::Danger, QString())), m_done(new Label(TextRank::Strong)), m_progress(new ProgressPanel),
      m_start(new QPushButton(tr("&Export"))), m_close(new QPushButton(tr("Close")))
{
    setWindowTitle(tr("Export: %1").arg(kind.shown(kind.plural)));
    m_format->addItems(
        {tr("CSV, which can be imported again"), tr("Excel workbook (XLSX), for reading"), tr("JSON, for programs")});
    m_columns->addItems({tr("All of each record"), tr("The columns that are shown")});
    arrange();
    m_fault->hide();
    m_done->hide();
    proposeName();
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::proposeName);
    connect(m_start, &QPushButton::clicked, this, &ExportDialog::start);
    connect(m_close, &QPushButton::clicked, this, &ExportDialog::reject);
    connect(m_path, &QLineEdit::textChanged, this, &ExportDialog::showState);
}

void ExportDialog::arrange()
{
    auto *file = new QWidget;
    auto *line = new QHBoxLayout(file);
    line->setContentsMargins(0, 0, 0, 0);
    auto *choose = new QPushButton(tr("C&hoose …"));
    line->addWidget(m_path, 1);
    line->addWidget(choose);
    connect(choose, &QPushButton::clicked, this, &ExportDialog::chooseFile);
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("&Form"), m_format);
    form->addRow(tr("&Columns"), m_columns);
    form->addRow(QString(), m_withoutPersonal);
    form->addRow(tr("F&ile"), file);
    static_cast<QLabel *>(form->labelForField(file))->setBuddy(m_path);
    m_path->setAccessibleName(tr("File"));
    m_path->setMinimumWidth(fontMetrics().averageCharWidth() * 48);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_close);
    buttons->addWidget(m_start);
    makePrimary(*m_start);
    for (QPushButton *button : {choose, m_close})
        button->setAutoDefault(false);
    m_start->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_fault, m_done->wrapped(), m_progress})
        column->addWidget(widget);
    column->addLayout(buttons);
}

/// The form decides the ending; the rest of a name the person chose stays.
void ExportDialog::proposeName()
{
    QString path = m_path->text();
    if (path.isEmpty())
        path = QDir(usualFolder())
                   .filePath(m_kind.shown(m_kind.plural).toLower().replace(u' ', u'-') + u'-' +
                             m_workspace.today().iso() + QStringLiteral(".csv"));
    const QFileInfo info(path);
    m_path->setText(QDir::toNativeSeparators(
        info.dir().filePath(info.completeBaseName() + u'.' + QLatin1String(kSuffixes[m_format->currentIndex()]))));
}

void ExportDialog::chooseFile()
{
    const QString suffix = QLatin1String(kSuffixes[m_format->currentIndex()]);
    m_prompts.fileToSave(this, {windowTitle(), m_path->text(), {QStringLiteral("*.") + suffix}, suffix},
                         [this](const QString &path) { m_path->setText(QDir::toNativeSeparators(path)); });
}

ExportRequest ExportDialog::request() const
{
    return {.kind = &m_kind,
            .query = m_query,
            .columns = m_columns->currentIndex() == 0 ? QStringList() : m_shown,
            .format = static_cast<ExportFormat>(m_format->currentIndex()),
            .personal = !m_withoutPersonal->isChecked()};
}

void ExportDialog::start()
{
    if (m_job || m_path->text().trimmed().isEmpty())
        return;
    const Database::Mode mode = m_workspace.isReadOnly() ? Database::Mode::ReadOnly : Database::Mode::ReadWrite;
    m_job = inBackground(
        this,
        [same = SameOffice(m_workspace), mode, path = m_path->text().trimmed(),
         asked = request()](JobProgress &progress) { return exportTo(path, same, mode, asked, progress); },
        [this](const Result<ExportOutcome> &outcome) { take(outcome); });
    m_progress->follow(m_job, tr("Writing the file …"));
    m_fault->hide();
    m_done->hide();
    showState();
}

void ExportDialog::take(const Result<ExportOutcome> &outcome)
{
    m_job.clear();
    m_workspace.notice();
    m_fault->setVisible(!outcome);
    m_done->setVisible(outcome.ok());
    if (outcome)
        m_done->setText(outcome->personal
                            ? tr("%1 records were written. The journal notes that personal data left the office.")
                                  .arg(shownCount(outcome->records))
                            : tr("%1 records were written.").arg(shownCount(outcome->records)));
    else
        m_fault->setText(outcome.error().text);
    showState();
}

void ExportDialog::showState() { m_start->setEnabled(!m_job && !m_path->text().trimmed().isEmpty()); }

void ExportDialog::reject()
{
    if (m_job)
        return m_job->cancel();
    QDialog::reject();
}
