// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/surveys/survey_answer_panel.h"
#include "core/surveys/begin_survey.h"
#include "core/surveys/survey_rules.h"
#include "ui/base/card.h"
#include "ui/base/icons.h"
#include "ui/base/label.h"
#include "ui/base/steady_combo.h"
#include <QButtonGroup>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QIntValidator>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <algorithm>

namespace {
constexpr int kMostCounted = 1'000'000;
constexpr int kLines = 3;

void fill(QComboBox &box, const std::vector<ChoiceName> &items)
{
    for (const ChoiceName &item : items)
        if (!item.retired)
            box.addItem(item.label, item.code);
}

SurveyFinding *findingFor(Survey &survey, const QString &question)
{
    const auto found = std::find_if(survey.findings.begin(), survey.findings.end(),
                                    [&question](const SurveyFinding &one) { return one.question == question; });
    return found == survey.findings.end() ? nullptr : &*found;
}
} // namespace

SurveyAnswerPanel::SurveyAnswerPanel(const Names &names, QWidget *parent)
    : QWidget(parent), m_names(names), m_choices(names.choices(QStringLiteral("survey-answer"))),
      m_part(new Label(TextRank::Muted)), m_title(new Label(TextRank::Heading)), m_hint(new Label(TextRank::Muted)),
      m_buttons(new QButtonGroup(this)), m_number(new QWidget), m_amount(new QLineEdit), m_words(new QPlainTextEdit),
      m_photo(new QPushButton(icon(QStringLiteral("attach")), tr("Add the &photograph …"))),
      m_picture(new Label(TextRank::Muted)), m_commentName(new Label(TextRank::Body, tr("&Comment"))),
      m_wants(new Label(TextRank::Strong, tr("This answer wants a comment."))), m_comment(new QPlainTextEdit),
      m_findingBox(new QWidget), m_finding(new QLineEdit), m_priority(new SteadyCombo), m_organisation(new SteadyCombo),
      m_recommended(new QLineEdit)
{
    std::erase_if(m_choices, [](const ChoiceName &item) { return item.retired; });
    build();
    for (QLineEdit *line : {m_amount, m_finding, m_recommended})
        connect(line, &QLineEdit::editingFinished, this, &SurveyAnswerPanel::left);
    for (QComboBox *box : {m_priority, m_organisation})
        connect(box, &QComboBox::activated, this, &SurveyAnswerPanel::left);
    for (QPlainTextEdit *text : {m_words, m_comment}) {
        text->installEventFilter(this);
        text->setTabChangesFocus(true);
        text->setMaximumHeight(text->fontMetrics().lineSpacing() * (kLines + 1));
    }
    connect(m_photo, &QPushButton::clicked, this, &SurveyAnswerPanel::photoAsked);
    connect(m_comment, &QPlainTextEdit::textChanged, m_wants, &QWidget::hide);
}

void SurveyAnswerPanel::build()
{
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_part->wrapped());
    column->addWidget(m_title->wrapped());
    column->addWidget(m_hint->wrapped());
    addChoices();
    m_amount->setValidator(new QIntValidator(0, kMostCounted, m_amount));
    m_amount->setAccessibleName(tr("Number"));
    auto *number = new QHBoxLayout(m_number);
    number->setContentsMargins(0, 0, 0, 0);
    m_amount->setMaximumWidth(m_amount->fontMetrics().averageCharWidth() * 16);
    number->addWidget(m_amount);
    number->addStretch(1);
    column->addWidget(m_number);
    m_words->setAccessibleName(tr("In words"));
    column->addWidget(m_words);
    m_photo->setAutoDefault(false);
    auto *photo = new QHBoxLayout;
    photo->addWidget(m_photo);
    photo->addWidget(m_picture, 1);
    column->addLayout(photo);
    m_commentName->setBuddy(m_comment);
    m_comment->setAccessibleName(tr("Comment"));
    column->addWidget(m_commentName);
    column->addWidget(m_comment);
    column->addWidget(m_wants->wrapped());
    column->addWidget(makeFinding());
    column->addStretch(1);
}

/// One button an answer; its key stands in its item of the list.
void SurveyAnswerPanel::addChoices()
{
    auto *row = new QHBoxLayout;
    for (std::size_t i = 0; i < m_choices.size(); ++i) {
        const QString key = m_choices[i].trait(u"key");
        auto *button = new QPushButton(
            key.isEmpty() ? m_choices[i].label : tr("%1 (%2)", "answer and its key").arg(m_choices[i].label, key));
        button->setCheckable(true);
        button->setAutoDefault(false);
        button->setToolTip(m_choices[i].definition);
        m_buttons->addButton(button, static_cast<int>(i));
        row->addWidget(button);
        if (key.isEmpty())
            continue;
        for (const QString &keys : {key, QStringLiteral("Alt+%1").arg(key)})
            connect(new QShortcut(QKeySequence(keys), this), &QShortcut::activated, button, [button] {
                if (button->isVisible())
                    button->click();
            });
    }
    row->addStretch(1);
    connect(m_buttons, &QButtonGroup::idClicked, this, &SurveyAnswerPanel::choose);
    qobject_cast<QVBoxLayout *>(layout())->addLayout(row);
}

QWidget *SurveyAnswerPanel::makeFinding()
{
    fill(*m_priority, m_names.choices(QStringLiteral("priority")));
    fill(*m_organisation, m_names.choices(QStringLiteral("owner-organisation")));
    m_finding->setPlaceholderText(tr("As the comment says"));
    auto *card = new Card(tr("Finding"));
    auto *form = new QFormLayout;
    form->addRow(tr("What was &found"), m_finding);
    form->addRow(tr("P&riority"), m_priority);
    form->addRow(tr("&Whose to put right"), m_organisation);
    form->addRow(tr("What should be &done"), m_recommended);
    card->body()->addLayout(form);
    auto *row = new QVBoxLayout(m_findingBox);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(card);
    return m_findingBox;
}

void SurveyAnswerPanel::show(const Survey &survey, int question, const QString &hint)
{
    m_question = question;
    m_answer = survey.answers[static_cast<std::size_t>(question)];
    m_part->setText(m_answer.asked.part);
    m_title->setText(m_answer.asked.question);
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    m_amount->setText(m_answer.amount ? QString::number(*m_answer.amount) : QString());
    m_words->setPlainText(m_answer.words);
    m_comment->setPlainText(m_answer.comment);
    m_picture->setText(m_answer.photo);
    Survey copy = survey;
    const SurveyFinding *known = findingFor(copy, m_answer.asked.code);
    const SurveyFinding finding = known ? *known : findingOf(m_answer);
    const bool isOwn = known && finding.finding != findingOf(m_answer).finding;
    m_finding->setText(isOwn ? finding.finding : QString());
    m_recommended->setText(finding.recommended);
    m_priority->setCurrentIndex(std::max(0, m_priority->findData(finding.priority.text)));
    m_organisation->setCurrentIndex(std::max(0, m_organisation->findData(finding.organisation.text)));
    showFor(m_answer);
}

/// What is asked follows from how the question is answered, and from the answer.
void SurveyAnswerPanel::showFor(const SurveyAnswer &answer)
{
    const AnswerBy by = answerBy(answer.asked, m_names);
    m_buttons->setExclusive(false);
    for (std::size_t i = 0; i < m_choices.size(); ++i) {
        QAbstractButton *button = m_buttons->button(static_cast<int>(i));
        button->setVisible(by == AnswerBy::Choice || m_choices[i].has(u"not-applicable"));
        button->setChecked(answer.answer.text == m_choices[i].code);
    }
    m_buttons->setExclusive(answer.answer.isKnown());
    m_number->setVisible(by == AnswerBy::Number);
    m_words->setVisible(by == AnswerBy::Words);
    m_photo->setVisible(by == AnswerBy::Photo);
    m_picture->setVisible(by == AnswerBy::Photo);
    m_wants->setVisible(lacksComment(answer));
    m_findingBox->setVisible(answer.asked.findingOn.texts.contains(answer.answer.text));
}

void SurveyAnswerPanel::choose(int button)
{
    const QString &code = m_choices[static_cast<std::size_t>(button)].code;
    m_answer.answer = Code{m_answer.answer.text == code && !m_buttons->button(button)->isChecked() ? QString() : code};
    m_answer.comment = m_comment->toPlainText();
    showFor(m_answer);
    Q_EMIT answered();
}

void SurveyAnswerPanel::putInto(Survey &survey) const
{
    if (m_question < 0)
        return;
    SurveyAnswer &answer = survey.answers[static_cast<std::size_t>(m_question)];
    answer.answer = m_answer.answer;
    answer.amount = m_amount->text().isEmpty() ? std::optional<int>() : m_amount->text().toInt();
    answer.words = m_words->toPlainText().trimmed();
    answer.comment = m_comment->toPlainText().trimmed();
    SurveyFinding *known = findingFor(survey, answer.asked.code);
    if (!answer.asked.findingOn.texts.contains(answer.answer.text)) {
        if (known && known->action.isNull()) // what somebody already acts on stays
            survey.findings.erase(survey.findings.begin() + (known - survey.findings.data()));
        return;
    }
    SurveyFinding &finding = known ? *known : survey.findings.emplace_back();
    const QString typed = m_finding->text().simplified();
    finding.question = answer.asked.code;
    finding.finding = typed.isEmpty() ? findingOf(answer).finding : typed;
    finding.priority = Code{m_priority->currentData().toString()};
    finding.organisation = Code{m_organisation->currentData().toString()};
    finding.recommended = m_recommended->text().trimmed();
}

void SurveyAnswerPanel::takeKeys()
{
    const AnswerBy by = answerBy(m_answer.asked, m_names);
    QWidget *first = m_buttons->button(std::max(0, m_buttons->checkedId()));
    if (by == AnswerBy::Number)
        first = m_amount;
    else if (by == AnswerBy::Words)
        first = m_words;
    else if (by == AnswerBy::Photo)
        first = m_photo;
    if (first)
        first->setFocus(Qt::OtherFocusReason);
}

void SurveyAnswerPanel::askForComment()
{
    m_wants->show();
    m_comment->setFocus(Qt::OtherFocusReason);
}

bool SurveyAnswerPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        Q_EMIT left();
    return QWidget::eventFilter(watched, event);
}
