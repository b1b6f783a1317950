// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/answer_dialog.h"
#include "ui/base/banner.h"
#include "ui/base/card.h"
#include "ui/base/label.h"
#include "ui/base/prompts.h"
#include "ui/base/style.h"
#include "ui/base/theme.h"
#include "ui/base/window_size.h"
#include <QButtonGroup>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>
#include <tuple>

AnswerDialog::AnswerDialog(AnswerAtHand answer, const RegisterServices &services, QWidget *parent)
    : QDialog(parent), m_answer(std::move(answer)), m_services(services), m_state(new Label(TextRank::Body)),
      m_take(new QPushButton(tr("&Take it in")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Answer to %1").arg(m_answer.form.stamp.reference));
    auto *page = new QWidget;
    auto *lines = new QVBoxLayout(page);
    addHead(*lines);
    for (std::size_t at = 0; at < m_answer.merge.lines.size(); ++at)
        addLine(*lines, at);
    lines->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *cancel = new QPushButton(tr("Not now"));
    for (QPushButton *button : {m_take, cancel})
        button->setAutoDefault(false);
    makePrimary(*m_take);
    auto *row = new QHBoxLayout;
    row->addWidget(m_state->wrapped(), 1);
    row->addWidget(cancel);
    row->addWidget(m_take);
    auto *column = new QVBoxLayout(this);
    column->addWidget((new Label(TextRank::Title, windowTitle()))->wrapped());
    column->addWidget(scroll, 1);
    column->addLayout(row);
    connect(m_take, &QPushButton::clicked, this, &AnswerDialog::take);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    const int letter = fontMetrics().averageCharWidth();
    setSizeOnScreen(*this, {letter * 110, letter * 100});
    showState();
    if (!m_buttons.empty())
        m_buttons.front().answer->setFocus(Qt::OtherFocusReason);
    else
        m_take->setFocus(Qt::OtherFocusReason);
}

void AnswerDialog::addHead(QVBoxLayout &column)
{
    const QString by = m_answer.file.by.isEmpty() ? tr("somebody who gave no name") : m_answer.file.by;
    const QString form =
        m_services.workspace.names().choiceLabel(QStringLiteral("form-kind"), m_answer.form.value.form.text);
    const QString who = m_answer.file.contact.isEmpty() ? by : tr("%1 (%2)").arg(by, m_answer.file.contact);
    column.addWidget((new Label(TextRank::Strong, tr("%1, filled in by %2").arg(form, who)))->wrapped());
    column.addWidget(
        (new Label(TextRank::Muted,
                   m_answer.here ? tr("It changes %1. Take each line as the answer has it, or leave it as it is here.")
                                       .arg(m_answer.here->stamp.reference)
                                 : tr("It makes a new record from the lines you take.")))
            ->wrapped());
    if (!m_answer.notice.isEmpty())
        column.addWidget(new Banner(Tone::Warning, m_answer.notice));
    if (m_answer.merge.lines.empty())
        column.addWidget(new Banner(Tone::Info, tr("The answer changes nothing here."),
                                    tr("Taking it in marks the form as answered.")));
}

QString AnswerDialog::shownOf(const AnswerLine &line, const QString &text) const
{
    return line.about == AnswerLine::About::Field ? text : u'\n' + text;
}

void AnswerDialog::addLine(QVBoxLayout &column, std::size_t at)
{
    const AnswerLine &line = m_answer.merge.lines[at];
    auto *card = new Card(line.label);
    if (line.conflict)
        card->setRemark(tr("changed here too: choose"));
    if (m_answer.here)
        card->body()->addWidget(
            (new Label(TextRank::Muted, tr("Was, when the form went out: %1").arg(shownOf(line, line.was))))
                ->wrapped());
    Buttons buttons{new QRadioButton, new QRadioButton};
    auto *group = new QButtonGroup(card);
    const QString here = m_answer.here ? tr("Here now: %1") : tr("Leave it out: %1");
    for (const auto &[button, text, side] :
         {std::tuple(buttons.answer, tr("Answer: %1").arg(shownOf(line, line.answer)), Side::Mine),
          std::tuple(buttons.here, here.arg(shownOf(line, line.here)), Side::Theirs)}) {
        auto *words = (new Label(TextRank::Body, text))->wrapped();
        words->setBuddy(button);
        button->setAccessibleName(tr("%1, %2").arg(line.label, QString(text).replace(u'\n', u' ')));
        group->addButton(button);
        button->setChecked(line.choice == side);
        auto *row = new QHBoxLayout;
        row->setSpacing(2 * kGrid);
        row->addWidget(button, 0, Qt::AlignTop);
        row->addWidget(words, 1);
        card->body()->addLayout(row);
        connect(button, &QRadioButton::clicked, this, [this, at, chosen = side] {
            m_answer.merge.lines[at].choice = chosen;
            showState();
        });
    }
    m_buttons.push_back(buttons);
    column.addWidget(card);
}

void AnswerDialog::showState()
{
    const auto open = std::count_if(m_answer.merge.lines.begin(), m_answer.merge.lines.end(),
                                    [](const AnswerLine &line) { return !line.choice; });
    m_state->setText(open == 0   ? tr("Nothing is written until you take it in.")
                     : open == 1 ? tr("One line changed on both sides: choose what shall stand.")
                                 : tr("%1 lines changed on both sides: choose what shall stand.").arg(open));
}

void AnswerDialog::take()
{
    for (std::size_t at = 0; at < m_buttons.size(); ++at)
        if (!m_answer.merge.lines[at].choice)
            return m_buttons[at].answer->setFocus(Qt::OtherFocusReason);
    const auto record = takeAnswer(m_services.workspace, m_answer);
    if (!record)
        return m_services.prompts.tell(this, {tr("It was not taken in"), record.error().text, {}, Tone::Warning});
    Q_EMIT taken(*record);
    accept();
}
