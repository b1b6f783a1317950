// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incidents/question_when.h"
#include "core/incidents/first_report.h"
#include "ui/base/label.h"
#include "ui/base/theme.h"
#include "ui/incidents/moment_line.h"
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

QuestionWhen::QuestionWhen(Day today, QWidget *parent)
    : ReportQuestion(tr("1 &When did it happen? (needed)"), parent),
      m_when(new MomentLine(tr("When it happened"), today)), m_foundRow(new QWidget),
      m_found(new MomentLine(tr("When it was found"), today))
{
    m_when->line()->setPlaceholderText(tr("Such as today 1430, about 3pm yesterday, fri 1800 to mon 0730, or ?"));
    m_found->line()->setPlaceholderText(tr("Such as today 0730, or ?"));
    body().addWidget(m_when);
    addOffers();
    auto *found = new QHBoxLayout(m_foundRow);
    found->setContentsMargins(0, 0, 0, 0);
    auto *label = new Label(TextRank::Body, tr("Found at"));
    label->setBuddy(m_found->line());
    found->addWidget(label, 0, Qt::AlignTop);
    found->addWidget(m_found, 1);
    body().addWidget(m_foundRow);
    m_foundRow->hide();
    setBuddy(m_when->line());
    addStop(m_when->line());
    addStop(m_found->line());
    connect(m_when, &MomentLine::edited, this, &QuestionWhen::openFound);
    for (const MomentLine *line : {m_when, m_found})
        connect(line, &MomentLine::edited, this, &ReportQuestion::edited);
}

void QuestionWhen::addOffers()
{
    auto *offers = new QHBoxLayout;
    offers->setSpacing(kGrid);
    const std::pair<QString, QString> texts[] = {{tr("Today"), QStringLiteral("today ")},
                                                 {tr("Yesterday"), QStringLiteral("yesterday ")},
                                                 {tr("About"), QStringLiteral("about ")},
                                                 {tr("Not known"), QStringLiteral("?")}};
    for (const auto &[word, text] : texts) {
        auto *offer = new QToolButton;
        offer->setText(word);
        offer->setAutoRaise(true);
        offer->setFocusPolicy(Qt::TabFocus);
        connect(offer, &QToolButton::clicked, this, [this, said = text] {
            const bool adds = said.startsWith(u'a') && !m_when->text().isEmpty();
            say(adds ? said + m_when->text() : said);
            m_when->line()->setFocus();
            m_when->line()->end(false);
            Q_EMIT edited();
        });
        offers->addWidget(offer);
    }
    offers->addStretch();
    body().addLayout(offers);
}

void QuestionWhen::say(const QString &when)
{
    m_when->setText(when);
    openFound();
}

// A span, a guess or nothing known says less than when it was found.
void QuestionWhen::openFound()
{
    const auto &said = m_when->said();
    m_foundRow->setVisible(!m_found->text().isEmpty() ||
                           (said && (said->notKnown || said->to.isKnown() || said->from.isAbout())));
}

void QuestionWhen::answer(FirstReport &report) const
{
    if (const auto &said = m_when->said()) {
        report.incident.occurred = said->from;
        report.incident.occurredTo = said->to;
    }
    if (const auto &found = m_found->said())
        report.incident.discovered = found->from;
}

QString QuestionWhen::problem() const
{
    const auto &said = m_when->said();
    if (!said)
        return said.error().text;
    if (!said->from.isKnown() && !said->notKnown)
        return tr("Say when it happened, or “?” where nobody knows.");
    const auto &found = m_found->said();
    return found ? QString() : found.error().text;
}

QJsonObject QuestionWhen::draft() const
{
    return {{QStringLiteral("when"), m_when->text()}, {QStringLiteral("found"), m_found->text()}};
}

void QuestionWhen::restore(const QJsonObject &draft)
{
    m_found->setText(draft[u"found"].toString());
    say(draft[u"when"].toString());
}
