// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incidents/question_what.h"
#include "core/exchange/eml.h"
#include "core/incidents/first_report.h"
#include "core/incidents/incident_rules.h"
#include "ui/base/editors/long_text_editor.h"
#include "ui/base/label.h"
#include "ui/base/name_offer.h"
#include "ui/base/theme.h"
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

QuestionWhat::QuestionWhat(QWidget *parent)
    : ReportQuestion(tr("4 What ha&ppened? (needed)"), parent), m_text(new LongTextEditor), m_summary(new QLineEdit)
{
    m_text->setName(tr("What happened"));
    m_text->text()->setPlaceholderText(
        tr("Roles here, names below; exact words in quotes. Shift+Enter begins a new line."));
    m_text->text()->installEventFilter(this);
    m_summary->setAccessibleName(tr("Summary"));
    m_summary->setPlaceholderText(tr("The first sentence, unless you write another"));
    auto *line = new QHBoxLayout;
    line->setSpacing(2 * kGrid);
    auto *label = new Label(TextRank::Muted, tr("Summary"));
    label->setBuddy(m_summary);
    line->addWidget(label);
    line->addWidget(m_summary, 1);
    body().addWidget(m_text);
    body().addLayout(line);
    setBuddy(m_text->text());
    addStop(m_text->text());
    connect(m_text, &FieldEditor::edited, this, &QuestionWhat::propose);
    connect(m_text, &FieldEditor::edited, this, &ReportQuestion::edited);
    connect(m_summary, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_summaryIsOurs = text.trimmed().isEmpty();
        Q_EMIT edited();
    });
}

// Enter goes on, as everywhere in the report; Shift+Enter is the new line.
bool QuestionWhat::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_text->text() || event->type() != QEvent::KeyPress)
        return ReportQuestion::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (!enter || key->modifiers() & (Qt::ShiftModifier | Qt::ControlModifier))
        return ReportQuestion::eventFilter(watched, event);
    Q_EMIT answered();
    return true;
}

void QuestionWhat::propose()
{
    if (m_summaryIsOurs)
        m_summary->setText(firstSentence(m_text->text()->toPlainText()));
    m_summary->setCursorPosition(0);
}

void QuestionWhat::setText(const QString &text)
{
    m_text->setValue(Value(text));
    propose();
}

void QuestionWhat::answer(FirstReport &report) const
{
    report.incident.narrative = m_text->text()->toPlainText().trimmed();
    report.incident.summary = m_summary->text().simplified();
}

void QuestionWhat::offerTags(std::function<std::vector<PartyCalled>()> parties)
{
    m_offer = new NameOffer(m_text->text(), std::move(parties));
    body().insertWidget(body().indexOf(m_text) + 1, m_offer);
}

void QuestionWhat::lookForNames()
{
    if (m_offer)
        m_offer->look();
}

QString QuestionWhat::problem() const
{
    return m_text->text()->toPlainText().trimmed().isEmpty() ? tr("Say what happened; one sentence will do for now.")
                                                             : QString();
}

void QuestionWhat::fill(const Mail &letter)
{
    const QString before = m_text->text()->toPlainText().trimmed();
    setText(before.isEmpty() ? letter.text.trimmed() : before + QStringLiteral("\n\n") + letter.text.trimmed());
    if (!m_summaryIsOurs || letter.subject.trimmed().isEmpty())
        return;
    m_summary->setText(letter.subject.simplified());
    m_summaryIsOurs = false;
}

QJsonObject QuestionWhat::draft() const
{
    QJsonObject kept{{QStringLiteral("text"), m_text->text()->toPlainText()}};
    if (!m_summaryIsOurs)
        kept[QStringLiteral("summary")] = m_summary->text();
    return kept;
}

void QuestionWhat::restore(const QJsonObject &draft)
{
    m_summaryIsOurs = !draft.contains(u"summary");
    setText(draft[u"text"].toString());
    if (!m_summaryIsOurs)
        m_summary->setText(draft[u"summary"].toString());
}
