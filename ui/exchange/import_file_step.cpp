// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/import_file_step.h"
#include "ui/base/background.h"
#include "ui/base/banner.h"
#include "ui/base/label.h"
#include "ui/base/progress_panel.h"
#include "ui/base/prompts.h"
#include "ui/exchange/import_session.h"
#include <QComboBox>
#include <QDragEnterEvent>
#include <QFormLayout>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

namespace {
/// Headings that are all those of the police: whatever the wizard was opened for, nothing else is meant.
bool isLocalCrime(const QStringList &headings)
{
    const std::vector<ImportColumn> columns = localCrimeColumns(headings);
    return std::all_of(columns.begin(), columns.end(), [](const ImportColumn &c) { return !c.fills.isEmpty(); });
}
} // namespace

ImportFileStep::ImportFileStep(ImportSession &session, Prompts &prompts, QWidget *parent)
    : ImportStep(session, parent), m_prompts(prompts), m_path(new QLineEdit), m_kind(new QComboBox),
      m_found(new Label(TextRank::Muted)), m_fault(new Banner(Tone::Danger, QString())),
      m_seen(new Banner(Tone::Info, QString())), m_progress(new ProgressPanel), m_guess(session.kind() == nullptr)
{
    setAcceptDrops(true);
    auto *file = new QWidget;
    auto *line = new QHBoxLayout(file);
    line->setContentsMargins(0, 0, 0, 0);
    auto *button = new QPushButton(tr("C&hoose a file …"));
    button->setAutoDefault(false);
    line->addWidget(m_path, 1);
    line->addWidget(button);
    for (const Kind *kind : importableKinds(session.workspace()))
        m_kind->addItem(kind->shown(kind->plural), QString::fromLatin1(kind->name));
    m_kind->addItem(tr("Street crime of the police"), QString::fromLatin1(kLocalCrimeName));
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("&File"), file);
    form->addRow(QString(), m_found->wrapped());
    form->addRow(tr("What is &in it?"), m_kind);
    static_cast<QLabel *>(form->labelForField(file))->setBuddy(m_path);
    m_path->setAccessibleName(tr("File"));
    m_kind->setAccessibleName(tr("What is in it?"));
    setFirst(m_path);
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(m_progress);
    column->addWidget(m_fault);
    column->addWidget(m_seen);
    column->addStretch();
    if (session.kind())
        m_kind->setCurrentIndex(m_kind->findData(QString::fromLatin1(session.kind()->name)));
    connect(button, &QPushButton::clicked, this, &ImportFileStep::ask);
    connect(m_path, &QLineEdit::textChanged, this, [this] {
        if (!m_path->hasFocus() || m_path->text() == m_read)
            return;
        Q_EMIT changed();
    });
    connect(m_path, &QLineEdit::returnPressed, this, [this] { m_goesOn = true; });
    connect(&session, &ImportSession::fileRead, this, &ImportFileStep::take);
    connect(m_path, &QLineEdit::editingFinished, this, &ImportFileStep::typed);
    connect(m_kind, &QComboBox::activated, this, &ImportFileStep::chooseKind);
    showState();
}

bool ImportFileStep::isDone() const
{
    return session().hasFile() && session().isAboutSomething() && m_path->text() == m_read;
}

void ImportFileStep::ask()
{
    m_prompts.fileToOpen(
        this, {tr("Choose a file to import"), {}, {tr("Listings (*.csv *.tsv *.txt)"), tr("All files (*)")}, {}},
        [this](const QString &path) { choose(path); });
}

void ImportFileStep::choose(const QString &path)
{
    m_path->setText(path);
    typed();
}

void ImportFileStep::typed()
{
    const QString path = m_path->text().trimmed();
    const bool again = path.isEmpty() || m_path->text() == m_read || m_path->text() == m_asked;
    if (again) {
        m_goesOn = m_goesOn && !m_asked.isEmpty();
        return;
    }
    m_asked = m_path->text();
    m_read.clear();
    m_job = session().chooseFile(path);
    m_progress->follow(m_job, tr("Reading the file …"));
    showState();
}

void ImportFileStep::cancel()
{
    if (m_job)
        m_job->cancel();
}

void ImportFileStep::take(const QString &fault)
{
    if (m_asked.isEmpty()) // the next step reads it in another form
        return;
    m_job.clear();
    const bool read = fault.isEmpty();
    m_read = read ? m_asked : QString();
    m_asked.clear();
    m_fault->setText(fault);
    if (read && (m_guess || isLocalCrime(session().sheet().headings())))
        guessKind();
    else if (!session().isAboutSomething())
        chooseKind(m_kind->currentIndex());
    showState();
    if (std::exchange(m_goesOn, false) && isDone())
        Q_EMIT answered();
}

/// The kind of which the file has most headings.
void ImportFileStep::guessKind()
{
    const QStringList &headings = session().sheet().headings();
    const std::vector<ImportColumn> crime = localCrimeColumns(headings);
    auto most = std::count_if(crime.begin(), crime.end(), [](const ImportColumn &c) { return !c.fills.isEmpty(); });
    int best = m_kind->findData(QString::fromLatin1(kLocalCrimeName));
    const std::vector<const Kind *> kinds = importableKinds(session().workspace());
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        const Headings known(*kinds[i]);
        const auto count = std::count_if(headings.begin(), headings.end(),
                                         [&known](const QString &heading) { return known.target(heading); });
        // A register stands before street crime, whose headings are its own, and where nothing is known.
        if (count > most || (count == most && best == m_kind->count() - 1)) {
            most = count;
            best = static_cast<int>(i);
        }
    }
    m_kind->setCurrentIndex(best);
    sayKind(best);
}

void ImportFileStep::sayKind(int index)
{
    const std::vector<const Kind *> kinds = importableKinds(session().workspace());
    if (static_cast<std::size_t>(index) < kinds.size())
        session().chooseKind(*kinds[static_cast<std::size_t>(index)]);
    else
        session().chooseLocalCrime();
}

void ImportFileStep::chooseKind(int index)
{
    m_guess = false;
    sayKind(index);
    showState();
}

void ImportFileStep::showState()
{
    const bool read = session().hasFile() && !m_read.isEmpty();
    const bool failed = !m_path->text().isEmpty() && !read && !isBusy();
    m_found->setText(read
                         ? tr("%1, rows: %2").arg(session().fileName()).arg(session().sheet().rows())
                         : tr("Comma-separated values (CSV), tab-separated or plain text. A workbook is first saved as "
                              "CSV from the spreadsheet."));
    m_fault->setVisible(failed);
    const QString seen = read ? session().seenBefore() : QString();
    m_seen->setText(seen);
    m_seen->setVisible(!seen.isEmpty());
    Q_EMIT changed();
}

void ImportFileStep::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().front().isLocalFile())
        event->acceptProposedAction();
}

void ImportFileStep::dropEvent(QDropEvent *event)
{
    choose(event->mimeData()->urls().front().toLocalFile());
    event->acceptProposedAction();
}
