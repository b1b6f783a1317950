// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/threats/threat_head.h"
#include "core/threats/incident_of_call.h"
#include "ui/base/colours.h"
#include "ui/base/theme.h"
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

ThreatHead::ThreatHead(QWidget *parent)
    : QFrame(parent), m_sentence(new QLabel), m_clock(new QLabel), m_began(new QLabel),
      m_exercise(new QPushButton(tr("Exercise  F9")))
{
    m_sentence->setWordWrap(true);
    m_clock->setAccessibleName(tr("Time since the call began"));
    m_exercise->setCheckable(true);
    m_exercise->setAutoDefault(false);
    auto *clock = new QVBoxLayout;
    clock->setSpacing(0);
    clock->addWidget(m_clock, 0, Qt::AlignRight);
    clock->addWidget(m_began, 0, Qt::AlignRight);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(5 * kGrid, 2 * kGrid, 5 * kGrid, 2 * kGrid);
    line->setSpacing(5 * kGrid);
    line->addWidget(m_sentence, 1);
    line->addWidget(m_exercise);
    line->addLayout(clock);
    connect(m_exercise, &QPushButton::toggled, this, [this](bool on) {
        setExercise(on);
        Q_EMIT exerciseTurned(on);
    });
    setExercise(false);
    setSeconds(0);
}

void ThreatHead::setSeconds(qint64 seconds) { m_clock->setText(showSeconds(static_cast<int>(seconds))); }

void ThreatHead::setBegan(const QString &time) { m_began->setText(tr("began %1").arg(time)); }

bool ThreatHead::isExercise() const { return m_exercise->isChecked(); }

void ThreatHead::turnExercise() { m_exercise->toggle(); }

void ThreatHead::setExercise(bool exercise)
{
    m_exercise->blockSignals(true);
    m_exercise->setChecked(exercise);
    m_exercise->blockSignals(false);
    m_sentence->setText(exercise ? tr("EXERCISE. Stay calm. Signal a colleague; nobody rings 999.")
                                 : tr("Stay calm. Signal a colleague to ring 999."));
    colour();
}

void ThreatHead::setBase(const QFont &font)
{
    const auto sized = [&font](double factor) {
        QFont large = font;
        large.setPointSizeF(font.pointSizeF() * factor);
        large.setWeight(QFont::Bold);
        return large;
    };
    m_sentence->setFont(sized(1.4));
    m_clock->setFont(sized(1.8));
    m_began->setFont(font);
    m_exercise->setFont(font);
}

void ThreatHead::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
}

void ThreatHead::colour()
{
    const Pair pair = Colours::of(palette()).tone(isExercise() ? Tone::Info : Tone::Danger);
    for (QLabel *label : {m_sentence, m_clock, m_began}) {
        QPalette ink = label->palette();
        ink.setColor(QPalette::WindowText, pair.ink);
        label->setPalette(ink);
    }
    update();
}

void ThreatHead::paintEvent(QPaintEvent *)
{
    const Colours &colours = Colours::of(palette());
    const Pair pair = colours.tone(isExercise() ? Tone::Info : Tone::Danger);
    QPainter painter(this);
    painter.fillRect(rect(), pair.fill);
    painter.fillRect(QRect(0, height() - kGrid, width(), kGrid), pair.ink); // a firm edge in both themes
}
