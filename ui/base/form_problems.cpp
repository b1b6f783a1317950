// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/form_problems.h"
#include "ui/base/colours.h"
#include <QEvent>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace {

void paintBox(QWidget &widget, const QColor &fill)
{
    QPainter painter(&widget);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawRoundedRect(widget.rect(), 3, 3);
}

// The words in lines of at most this many pixels, none of them cut: a button does not wrap by itself.
QString inLines(const QString &text, const QFontMetrics &metrics, int width)
{
    QStringList lines;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        const QString longer = lines.isEmpty() ? word : lines.last() + u' ' + word;
        if (!lines.isEmpty() && metrics.horizontalAdvance(longer) <= width)
            lines.last() = longer;
        else
            lines << word;
    }
    return lines.join(u'\n');
}

// Where it stands and what is wrong; the field is named once, though the sentence may begin with it too.
QString told(const ListedProblem &listed)
{
    const QString &sentence = listed.problem.text;
    if (listed.where.isEmpty() || sentence.startsWith(listed.where))
        return sentence;
    const qsizetype comma = listed.where.lastIndexOf(QStringLiteral(", "));
    const bool isNamed = comma > 0 && sentence.startsWith(QStringView(listed.where).sliced(comma + 2));
    return ProblemList::tr("%1: %2").arg(isNamed ? listed.where.first(comma) : listed.where, sentence);
}

} // namespace

ProblemLabel::ProblemLabel(QWidget *parent) : Label(TextRank::Body, {}, parent)
{
    wrapped()->setMargin(4);
    applyTone();
    hide();
}

void ProblemLabel::showProblems(const Problems &problems)
{
    QStringList sentences;
    for (const Problem &problem : problems)
        sentences << problem.text;
    m_refuses = problems.empty() || refuses(problems);
    setText(m_refuses ? sentences.join(u'\n') : tr("Note: %1").arg(sentences.join(u'\n')));
    applyTone();
    setVisible(!problems.empty());
}

void ProblemLabel::paintEvent(QPaintEvent *event)
{
    paintBox(*this, Colours::of(palette()).tone(m_refuses ? Tone::Danger : Tone::Warning).fill);
    Label::paintEvent(event);
}

void ProblemLabel::changeEvent(QEvent *event)
{
    Label::changeEvent(event);
    if (event->type() == QEvent::ParentChange || event->type() == QEvent::StyleChange)
        applyTone();
    if (event->type() == QEvent::PaletteChange) {
        const QColor ink = Colours::of(palette()).tone(m_refuses ? Tone::Danger : Tone::Warning).ink;
        if (palette().color(QPalette::WindowText) != ink)
            applyTone();
    }
}

void ProblemLabel::applyTone()
{
    QPalette own = palette();
    own.setColor(QPalette::WindowText, Colours::of(own).tone(m_refuses ? Tone::Danger : Tone::Warning).ink);
    setPalette(own);
}

ProblemList::ProblemList(QWidget *parent)
    : QFrame(parent), m_heading(new Label(TextRank::Heading)), m_lines(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 12, 8);
    column->setSpacing(4);
    column->addWidget(m_heading->wrapped());
    column->addLayout(m_lines);
    m_lines->setSpacing(2);
    hide();
}

void ProblemList::showProblems(const std::vector<ListedProblem> &problems)
{
    if (problems == m_shown) // its lines stay: one of them may be under the finger
        return;
    m_shown = problems;
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be what was clicked
        delete item;
    }
    const auto refusing = std::count_if(problems.begin(), problems.end(), [](const ListedProblem &p) {
        return p.problem.severity == Problem::Severity::Refuses;
    });
    m_heading->setText(refusing == 0   ? tr("Worth a look")
                       : refusing == 1 ? tr("One thing is needed before this can be saved")
                                       : tr("%1 things are needed before this can be saved").arg(refusing));
    setAccessibleName(m_heading->text());
    for (const ListedProblem &listed : problems) {
        const QString text = told(listed);
        QString words = inLines(text, fontMetrics(), fontMetrics().height() * 22);
        auto *line = new QPushButton(words.replace(u'&', QStringLiteral("&&")));
        line->setAccessibleName(text);
        line->setAutoDefault(false);
        line->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
        connect(line, &QPushButton::clicked, this, [this, path = listed.problem.field] { Q_EMIT chosen(path); });
        m_lines->addWidget(line);
    }
    setVisible(!problems.empty());
}

void ProblemList::paintEvent(QPaintEvent *)
{
    const Colours &colours = Colours::of(palette());
    paintBox(*this, colours.surface);
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, 4, height()), colours.tone(Tone::Danger).ink);
}
