// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/surveys/survey_dialog.h"
#include "core/office/attach.h"
#include "core/surveys/survey_rules.h"
#include "core/workspace/record_attachments.h"
#include "ui/base/attachment_picture.h"
#include "ui/base/icons.h"
#include "ui/base/label.h"
#include "ui/base/prompts.h"
#include "ui/base/style.h"
#include "ui/base/window_size.h"
#include "ui/surveys/survey_answer_panel.h"
#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QListWidget>
#include <QMimeDatabase>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace {
constexpr int kListCharacters = 34;
} // namespace

SurveyDialog::SurveyDialog(const Saved<Survey> &survey, const RegisterServices &services, QWidget *parent)
    : QDialog(parent), m_services(services), m_survey(survey), m_list(new QListWidget),
      m_panel(new SurveyAnswerPanel(services.workspace.names())),
      m_pictures(new AttachmentPictures(services.workspace, this)), m_state(new Label(TextRank::Muted)),
      m_back(new QPushButton(tr("&Back"))), m_next(new QPushButton(tr("Ne&xt"))),
      m_finish(new QPushButton(tr("Finish the survey")))
{
    const Names &names = services.workspace.names();
    setWindowTitle(tr("%1, %2").arg(names.recordName(kindOf<SurveyTemplate>(), survey.value.form.value),
                                    names.recordName(kindOf<Site>(), survey.value.site.value)));
    if (const auto form = services.workspace.load(survey.value.form))
        m_questions = form->value.questions;
    build();
    addKeys();
    setSizeOnScreen(*this, {980, 720});
    go(resumeAt(m_survey.value, names));
}

void SurveyDialog::build()
{
    m_list->setAccessibleName(tr("Questions"));
    m_list->setWordWrap(true);
    m_list->setMinimumWidth(m_list->fontMetrics().averageCharWidth() * kListCharacters);
    for (const SurveyAnswer &answer : m_survey.value.answers)
        m_list->addItem(answer.asked.question);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_panel);
    auto *middle = new QHBoxLayout;
    middle->addWidget(scroll, 2);
    middle->addWidget(m_list, 1);
    auto *buttons = new QHBoxLayout;
    auto *close = new QPushButton(tr("Close, go on later"));
    for (QPushButton *button : {m_back, m_next, m_finish, close})
        button->setAutoDefault(false);
    makePrimary(*m_next);
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    buttons->addStretch(1);
    buttons->addWidget(m_finish);
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_state->wrapped());
    column->addLayout(middle, 1);
    column->addLayout(buttons);
    connect(m_panel, &SurveyAnswerPanel::answered, this, &SurveyDialog::answered);
    connect(m_panel, &SurveyAnswerPanel::left, this, [this] { (void)store(); });
    connect(m_panel, &SurveyAnswerPanel::photoAsked, this, &SurveyDialog::askPhoto);
    connect(m_list, &QListWidget::currentRowChanged, this, &SurveyDialog::go);
    connect(m_back, &QPushButton::clicked, this, [this] { go(m_current - 1); });
    connect(m_next, &QPushButton::clicked, this, &SurveyDialog::goOn);
    connect(m_finish, &QPushButton::clicked, this, &SurveyDialog::finish);
    connect(close, &QPushButton::clicked, this, &SurveyDialog::reject);
}

void SurveyDialog::addKeys()
{
    for (const char *keys : {"Ctrl+Return", "Alt+Right", "PgDown"})
        connect(new QShortcut(QKeySequence(QLatin1String(keys)), this), &QShortcut::activated, this,
                &SurveyDialog::goOn);
    for (const char *keys : {"Alt+Left", "PgUp"})
        connect(new QShortcut(QKeySequence(QLatin1String(keys)), this), &QShortcut::activated, this,
                [this] { go(m_current - 1); });
}

/// The template may have been copied and changed since: the hints are those of the version that was begun with.
QString SurveyDialog::hintOf(int question) const
{
    const QString &code = m_survey.value.answers[static_cast<std::size_t>(question)].asked.code;
    for (const SurveyQuestion &one : m_questions)
        if (one.asked.code == code)
            return one.hint;
    return {};
}

void SurveyDialog::go(int question)
{
    if (question < 0 || question >= static_cast<int>(m_survey.value.answers.size()) || question == m_current)
        return;
    if (m_current >= 0 && !store())
        return;
    m_current = question;
    m_panel->show(m_survey.value, question, hintOf(question));
    const QSignalBlocker quiet(m_list);
    m_list->setCurrentRow(question);
    showPhoto();
    showState();
    m_panel->takeKeys();
}

void SurveyDialog::goOn()
{
    if (m_current < 0 || !store())
        return;
    if (lacksComment(m_survey.value.answers[static_cast<std::size_t>(m_current)]))
        return m_panel->askForComment();
    if (m_current + 1 < static_cast<int>(m_survey.value.answers.size()))
        return go(m_current + 1);
    m_finish->setFocus(Qt::OtherFocusReason);
}

/// Where nothing more is asked of the question, the next one follows.
void SurveyDialog::answered()
{
    if (!store())
        return;
    const SurveyAnswer &answer = m_survey.value.answers[static_cast<std::size_t>(m_current)];
    if (lacksComment(answer))
        return m_panel->askForComment();
    if (isAnswered(answer, m_services.workspace.names()) && !answer.asked.findingOn.texts.contains(answer.answer.text))
        goOn();
}

bool SurveyDialog::store()
{
    if (m_isWriting || m_current < 0 || m_services.workspace.isReadOnly())
        return true;
    Survey now = m_survey.value;
    m_panel->putInto(now);
    if (now == m_survey.value)
        return true;
    now.lastQuestion = now.answers[static_cast<std::size_t>(m_current)].asked.code;
    return write(now);
}

bool SurveyDialog::write(const Survey &now, const WriteStep &also)
{
    m_isWriting = true;
    const Result<void> written = m_services.workspace.write(tr("Survey answered"), [&](Write &write) -> Result<void> {
        if (also)
            if (const Result<void> done = also(write); !done)
                return done;
        const auto changed = write.change(m_survey, now);
        return changed ? Result<void>() : Result<void>(changed.error());
    });
    if (written) // as it was committed, with the numbers of its rows
        if (const auto saved = m_services.workspace.load(m_survey.id()))
            m_survey = *saved;
    m_isWriting = false;
    if (!written)
        m_services.prompts.tell(this, {tr("This was not saved"), written.error().text, {}, Tone::Warning});
    showState();
    return written.ok();
}

void SurveyDialog::showState()
{
    const Names &names = m_services.workspace.names();
    const Survey &survey = m_survey.value;
    for (int i = 0; i < m_list->count(); ++i) {
        const SurveyAnswer &answer = survey.answers[static_cast<std::size_t>(i)];
        const bool isDone = isAnswered(answer, names);
        const char *name = isDone && lacksComment(answer) ? "warning" : isDone ? "ok" : "";
        m_list->item(i)->setIcon(*name ? icon(QLatin1String(name)) : QIcon());
        m_list->item(i)->setData(Qt::AccessibleTextRole,
                                 isDone ? tr("%1, answered").arg(answer.asked.question) : answer.asked.question);
    }
    m_state->setText(tr("Question %1 of %2. Answered: %3. Findings: %4. Every answer is saved as it is given.")
                         .arg(m_current + 1)
                         .arg(survey.answers.size())
                         .arg(answeredIn(survey, names))
                         .arg(survey.findings.size()));
    m_back->setEnabled(m_current > 0);
    m_finish->setVisible(!survey.finished.isKnown());
}

void SurveyDialog::askPhoto()
{
    m_services.prompts.fileToOpen(
        this, {tr("The photograph"), {}, {tr("Pictures (*.jpg *.jpeg *.png)"), tr("All files (*)")}, {}},
        [this](const QString &path) { addPhoto(path); });
}

void SurveyDialog::addPhoto(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return m_services.prompts.tell(this, {tr("The photograph was not added"),
                                              tr("“%1” cannot be read: %2.").arg(path, file.errorString()),
                                              {},
                                              Tone::Warning});
    const AttachedFile picture =
        attachedFile(QFileInfo(path).fileName(), QMimeDatabase().mimeTypeForFile(path).name(), file.readAll());
    Survey now = m_survey.value;
    m_panel->putInto(now);
    SurveyAnswer &answer = now.answers[static_cast<std::size_t>(m_current)];
    answer.photo = picture.name;
    answer.photoDigest = picture.digest;
    answer.answer = {};
    now.lastQuestion = answer.asked.code;
    const bool isSaved = write(now, [&](Write &write) -> Result<void> {
        const auto attached = attach(write, m_survey.stamp.id, picture);
        return attached ? Result<void>() : Result<void>(attached.error());
    });
    if (!isSaved)
        return;
    m_panel->show(m_survey.value, m_current, hintOf(m_current));
    showPhoto();
}

void SurveyDialog::showPhoto()
{
    const SurveyAnswer &answer = m_survey.value.answers[static_cast<std::size_t>(m_current)];
    m_panel->picture()->setPixmap({});
    m_panel->picture()->setText(answer.photo);
    if (answer.photoDigest.isEmpty())
        return;
    if (const auto files = attachmentsOf(m_services.workspace, m_survey.stamp.id))
        for (const Saved<Attachment> &file : *files)
            if (file.value.digest == answer.photoDigest && AttachmentPictures::isPicture(file.value))
                return m_pictures->showIn(m_panel->picture(), file.value);
}

void SurveyDialog::finish()
{
    if (!store())
        return;
    Survey now = m_survey.value;
    now.finished = m_services.workspace.today();
    const Names &names = m_services.workspace.names();
    if (const int open = resumeAt(now, names);
        open >= 0 && (!isAnswered(now.answers[static_cast<std::size_t>(open)], names) ||
                      lacksComment(now.answers[static_cast<std::size_t>(open)]))) {
        Problems problems;
        surveyRules(now, {m_services.workspace.today(), names}, problems);
        return m_services.prompts.tell(
            this,
            {tr("It can't be finished yet"), problems.empty() ? QString() : problems.front().text, {}, Tone::Warning},
            [this, open] {
                go(open);
                m_panel->takeKeys();
            });
    }
    if (write(now))
        accept();
}

void SurveyDialog::reject()
{
    if (store())
        QDialog::reject();
}
