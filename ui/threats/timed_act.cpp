// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/threats/timed_act.h"
#include "ui/base/label.h"
#include "ui/base/theme.h"
#include <QHBoxLayout>
#include <QPushButton>

TimedAct::TimedAct(const QString &doing, const QString &done, std::function<Moment()> now, QWidget *parent)
    : QWidget(parent), m_done(done), m_now(std::move(now)), m_button(new QPushButton(doing)),
      m_time(new Label(TextRank::Title)), m_back(new QPushButton(tr("Take back")))
{
    m_back->setAccessibleName(tr("Take back: %1").arg(doing));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(2 * kGrid);
    for (QPushButton *button : {m_button, m_back})
        button->setAutoDefault(false);
    line->addWidget(m_button);
    line->addWidget(m_time);
    line->addWidget(m_back);
    setMoment({});
    connect(m_button, &QPushButton::clicked, this, &TimedAct::press);
    connect(m_back, &QPushButton::clicked, this, [this] {
        setMoment({});
        m_button->setFocus();
        Q_EMIT edited();
    });
}

void TimedAct::setMoment(const Moment &moment)
{
    m_moment = moment;
    m_time->setText(m_done.arg(moment.time().toString(u"HH:mm")));
    m_button->setVisible(!moment.isKnown());
    m_time->setVisible(moment.isKnown());
    m_back->setVisible(moment.isKnown());
}

void TimedAct::press()
{
    if (m_moment.isKnown())
        return;
    setMoment(m_now());
    Q_EMIT edited();
}
