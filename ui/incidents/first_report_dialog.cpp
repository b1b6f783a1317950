// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incidents/first_report_dialog.h"
#include "core/workspace/workspace.h"
#include "ui/base/background.h"
#include "ui/base/drafts_keeper.h"
#include "ui/base/label.h"
#include "ui/base/progress_panel.h"
#include "ui/base/prompts.h"
#include "ui/base/style.h"
#include "ui/base/theme.h"
#include "ui/base/window_size.h"
#include "ui/incidents/after_report.h"
#include "ui/incidents/first_report_form.h"
#include "ui/incidents/question_files.h"
#include <QApplication>
#include <QDir>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <utility>

namespace {

constexpr int kAround = 64; // pixels kept in sight above and below: the question's words, how an answer was read

Draft draftOfReport(Draft draft)
{
    draft.kind = QLatin1String(kFirstReportDraft);
    return draft;
}

QPushButton *button(const QString &text)
{
    auto *made = new QPushButton(text);
    made->setAutoDefault(false); // Enter goes to the next question
    return made;
}

} // namespace

FirstReportDialog::FirstReportDialog(Workspace &workspace, Prompts &prompts, const PrivacyKey &privacy,
                                     const Draft &draft, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_prompts(prompts), m_pages(new QStackedWidget),
      m_form(new FirstReportForm(workspace, privacy)),
      m_keeper(new DraftsKeeper(
          workspace, draftOfReport(draft), [this] { return m_form->draft(); }, this)),
      m_state(new Label(TextRank::Muted)), m_save(button(tr("Save (Ctrl+Enter)"))), m_progress(new ProgressPanel)
{
    setWindowTitle(tr("Report an incident"));
    setAttribute(Qt::WA_DeleteOnClose);
    layOut();
    setSizeOnScreen(*this, {900, 820});
    if (draft.id != 0) {
        m_form->restore(contentOf(draft));
        showKept(draft.kept);
    }
    connect(m_form, &FirstReportForm::edited, m_keeper, &DraftsKeeper::changed);
    connect(m_form, &FirstReportForm::saveRequested, this, &FirstReportDialog::save);
    connect(m_form, &FirstReportForm::openRequested, this, &FirstReportDialog::openRequested);
    connect(m_form, &FirstReportForm::threatCallAsked, this, &FirstReportDialog::threatCallAsked);
    connect(m_form, &FirstReportForm::refused, this, [this](const QString &sentence) {
        if (m_then == Then::ThrowAway)
            return;
        if (m_then == Then::Save) // nothing is saved without what belongs to it
            m_then = Then::Nothing;
        m_prompts.tell(this, {windowTitle(), sentence, {}, Tone::Warning});
    });
    connect(m_form, &FirstReportForm::filesChanged, m_keeper, &DraftsKeeper::keep);
    connect(m_form, &FirstReportForm::fileRequested, this, &FirstReportDialog::chooseFile);
    connect(m_keeper, &DraftsKeeper::kept, this, &FirstReportDialog::showKept);
    connect(m_keeper, &DraftsKeeper::kept, this, &FirstReportDialog::keepFiles);
    connect(m_form, &FirstReportForm::readingBegan, this,
            [this](Job *job) { m_progress->follow(job, tr("Reading the file …")); });
    connect(m_form, &FirstReportForm::readingEnded, this, &FirstReportDialog::goOn);
    connect(&workspace, &Workspace::changed, this, &FirstReportDialog::allowSaving);
    m_form->start();
}

FirstReportDialog::~FirstReportDialog()
{
    delete m_keeping; // stopped, and what it holds is let go: the files are kept here instead
    m_keeper->keep(); // closed with its window: the last words typed are kept too
    if (const auto unkept = m_form->files().unkept(); unkept && !m_isSaved && m_keeper->draft().id != 0)
        (void)keepWithDraft(m_workspace.database(), m_keeper->draft().id, unkept->files);
    delete m_keeper; // before the form it looks into
}

void FirstReportDialog::layOut()
{
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_form);
    connect(qApp, &QApplication::focusChanged, scroll, [scroll](QWidget *, QWidget *now) {
        if (now && scroll->widget()->isAncestorOf(now)) // Enter moves the focus, and only Tab scrolls by itself
            scroll->ensureWidgetVisible(now, 0, kAround);
    });
    QPushButton *throwAway = button(tr("Throw away"));
    QPushButton *later = button(tr("Keep as draft"));
    makePrimary(*m_save);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(2 * kGrid);
    buttons->addStretch();
    for (QPushButton *one : {throwAway, later, m_save})
        buttons->addWidget(one);
    auto *foot = new QVBoxLayout; // the sentence has the whole width: beside the buttons large text would squeeze it
    foot->setContentsMargins(5 * kGrid, 2 * kGrid, 5 * kGrid, 3 * kGrid);
    foot->setSpacing(2 * kGrid); // else it takes that of the column, which is none
    foot->addWidget(m_progress);
    foot->addWidget(m_state->wrapped());
    foot->addLayout(buttons);
    auto *questions = new QWidget;
    auto *column = new QVBoxLayout(questions);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(scroll, 1);
    column->addLayout(foot);
    m_pages->addWidget(questions);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_pages);
    m_state->setText(tr("An e-mail dropped here fills the form. “?” is not known."));
    allowSaving();
    connect(throwAway, &QPushButton::clicked, this, &FirstReportDialog::discard);
    connect(later, &QPushButton::clicked, this, &FirstReportDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &FirstReportDialog::save);
}

// An office whose lease was taken over is for reading only from then on.
void FirstReportDialog::allowSaving()
{
    m_save->setEnabled(!m_workspace.isReadOnly());
    if (m_workspace.isReadOnly() && !m_isSaved)
        m_state->setText(tr("This office is open for reading only: a report cannot be saved here."));
}

void FirstReportDialog::showKept(const QDateTime &at)
{
    m_keptAt = at;
    describeDraft();
}

void FirstReportDialog::describeDraft()
{
    const QString time = m_keptAt.toLocalTime().toString(u"HH:mm:ss");
    const int files = m_form->files().count();
    m_state->setText(files == 0                 ? tr("Draft kept %1. An e-mail dropped here fills the form.").arg(time)
                     : m_form->files().unkept() ? tr("Draft kept %1, without its files so far.").arg(time)
                     : files == 1               ? tr("Draft kept %1, with 1 file.").arg(time)
                                                : tr("Draft kept %1, with %2 files.").arg(time).arg(files));
}

void FirstReportDialog::keepFiles()
{
    const std::optional<UnkeptFiles> unkept = m_form->files().unkept();
    if (!unkept || m_keeping || unkept->state == m_stopped)
        return;
    if (unkept->bytes >= kBytesInABlink)
        return keepBeside(*unkept);
    filesKept(*unkept, keepWithDraft(m_workspace.database(), m_keeper->draft().id, unkept->files));
}

void FirstReportDialog::keepBeside(const UnkeptFiles &files)
{
    auto work = [path = m_workspace.path(), draft = m_keeper->draft().id, kept = files.files,
                 doing = tr("Keeping the files with the draft …")](JobProgress &progress) -> Result<void> {
        const Result<std::unique_ptr<Database>> database = Database::open(path, Database::Mode::Import);
        if (!database)
            return database.error();
        return keepWithDraft(**database, draft, kept, [&](qint64 done, qint64 total) {
            progress.report(done, total, doing);
            return !progress.cancelled();
        });
    };
    m_keeping = inBackground(this, std::move(work), [this, files](const Result<void> &kept) {
        m_keeping.clear();
        filesKept(files, kept);
    });
    m_progress->follow(m_keeping, tr("Keeping the files with the draft …"));
}

void FirstReportDialog::filesKept(const UnkeptFiles &files, const Result<void> &kept)
{
    if (kept) {
        m_form->files().setKept(files);
        describeDraft();
        keepFiles(); // where some came or went meanwhile
    } else if (kept.error().code == Error::Code::Busy) {
        m_keeper->changed(); // somebody is saving: it comes round again
    } else {
        m_stopped = kept.error().code == Error::Code::Cancelled ? files.state : -1;
        m_state->setText(tr("The files are not kept with the draft: %1").arg(kept.error().text));
        m_then = m_then == Then::Save ? Then::Nothing : m_then;
    }
    goOn();
}

/// Large files are read and kept first, so that saving and closing take no longer than they do without.
bool FirstReportDialog::waitsForFiles(Then then)
{
    if (then == Then::Save && !m_keeping && m_form->files().unkept()) {
        m_stopped = -1;
        m_keeper->keep();
        if (m_keeper->draft().id != 0)
            keepFiles();
    }
    if (!m_form->isReading() && !m_keeping)
        return false;
    m_then = then;
    m_state->setText(then == Then::Save ? tr("It is saved as soon as the files are read and kept.")
                                        : tr("It closes as soon as the files are read and kept."));
    return true;
}

void FirstReportDialog::goOn()
{
    if (m_form->isReading() || m_keeping)
        return;
    switch (std::exchange(m_then, Then::Nothing)) {
    case Then::Nothing:
        break;
    case Then::Save:
        return save();
    case Then::Close:
        return reject();
    case Then::ThrowAway:
        return throwAway();
    }
}

void FirstReportDialog::chooseFile()
{
    m_prompts.fileToOpen(this, {tr("Add an e-mail or file"), QDir::homePath(), {tr("All files (*)")}, {}},
                         [this](const QString &path) { m_form->takeFiles({path}); });
}

void FirstReportDialog::save()
{
    if (m_isSaved || m_workspace.isReadOnly() || !m_form->check() || waitsForFiles(Then::Save))
        return;
    RecordId added = 0;
    const FirstReport report = m_form->report();
    const Result<void> written = m_workspace.write(tr("Incident reported"), [&](Write &write) -> Result<void> {
        const auto incident = addReport(write, report);
        if (!incident)
            return incident.error();
        added = incident->stamp.id;
        return {};
    });
    if (!written) {
        m_keeper->keep();
        return m_prompts.tell(this, {tr("The report was not saved"), written.error().text,
                                     tr("What you typed is kept as a draft."), Tone::Danger});
    }
    const auto stored = m_workspace.load(Id<Incident>{added});
    if (!stored)
        return m_prompts.tell(this, {windowTitle(), stored.error().text, {}, Tone::Danger});
    m_isSaved = true;
    m_keeper->drop();
    showSaved(*stored);
}

void FirstReportDialog::showSaved(const Saved<Incident> &incident)
{
    auto *after = new AfterReport(m_workspace, m_prompts, incident);
    m_pages->addWidget(after);
    m_pages->setCurrentWidget(after);
    setWindowTitle(tr("Reported: %1").arg(incident.stamp.reference));
    connect(after, &AfterReport::closeRequested, this, &QDialog::accept);
    connect(after, &AfterReport::openRequested, this, [this](RecordId record) {
        Q_EMIT openRequested(record);
        accept();
    });
    after->start();
}

void FirstReportDialog::discard()
{
    if (!m_form->isDirty() && !m_form->isReading())
        return throwAway();
    m_prompts.ask(this,
                  {tr("Throw the report away?"),
                   tr("What you typed is not saved as a record, and the draft goes too."),
                   {},
                   {tr("Go on writing"), tr("Throw it away")},
                   0,
                   Tone::Warning},
                  [this](int answer) {
                      if (answer == 1)
                          throwAway();
                  });
}

void FirstReportDialog::throwAway()
{
    m_form->stopReading();
    if (m_keeping)
        m_keeping->cancel();
    if (waitsForFiles(Then::ThrowAway))
        return;
    m_keeper->drop();
    QDialog::reject();
}

void FirstReportDialog::reject()
{
    if (m_isSaved)
        return QDialog::reject();
    m_keeper->keep();
    if (waitsForFiles(Then::Close))
        return;
    if (m_workspace.isReadOnly() && m_form->isDirty()) // no draft could be kept
        return discard();
    QDialog::reject();
}
