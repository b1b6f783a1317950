// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/threats/said_words.h"
#include "core/threats/incident_of_call.h"
#include "ui/base/theme.h"
#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTableWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

namespace {
constexpr int kShown = 3; // lines; more are scrolled, so that the questions stay where they are

bool startsWord(const QKeyEvent &key)
{
    return !key.text().isEmpty() && key.text().front().isPrint() &&
           !(key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
}

/// Behind all that was said before it or together with it.
std::vector<ThreatWords>::const_iterator placeOf(const ThreatWords &said, const std::vector<ThreatWords> &words)
{
    return std::upper_bound(words.begin(), words.end(), said, [](const ThreatWords &a, const ThreatWords &b) {
        return a.seconds.value_or(0) < b.seconds.value_or(0);
    });
}
} // namespace

SaidWords::SaidWords(std::function<QDateTime()> clock, const QDateTime &began, QWidget *parent)
    : QWidget(parent), m_clock(std::move(clock)), m_began(began), m_line(new QLineEdit), m_shown(new QTableWidget(0, 2))
{
    m_line->setAccessibleName(tr("Exact words"));
    m_shown->setAccessibleName(tr("What was said so far"));
    m_shown->setHorizontalHeaderLabels({tr("Time"), tr("Exact words")});
    m_shown->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_shown->horizontalHeader()->setStretchLastSection(true);
    m_shown->verticalHeader()->hide();
    m_shown->setTabKeyNavigation(false);
    m_shown->setFocusPolicy(Qt::ClickFocus); // Tab from the words leads to the next question; Up leads here
    m_shown->setEditTriggers(QTableWidget::NoEditTriggers);
    m_shown->setSelectionBehavior(QTableWidget::SelectRows);
    m_shown->setWordWrap(true);
    m_shown->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_shown->installEventFilter(this);
    m_line->installEventFilter(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid);
    column->addWidget(m_line);
    column->addWidget(m_shown);
    connect(m_line, &QLineEdit::textEdited, this, &SaidWords::typed);
    connect(m_line, &QLineEdit::returnPressed, this, &SaidWords::endLine);
    connect(m_shown, &QTableWidget::cellDoubleClicked, this, &SaidWords::takeBack);
    fitHeight();
}

std::vector<ThreatWords> SaidWords::words() const
{
    std::vector<ThreatWords> all = m_words;
    if (!m_typing.words.trimmed().isEmpty())
        all.insert(placeOf(m_typing, all), m_typing);
    return all;
}

void SaidWords::setWords(const std::vector<ThreatWords> &words)
{
    m_words = words;
    showRows(m_words.size());
}

ThreatWords SaidWords::saidNow() const
{
    const QDateTime now = m_clock();
    const QDateTime local = now.toLocalTime();
    return {0, Moment(Day(local.date()), local.time()), static_cast<int>(std::max<qint64>(0, m_began.secsTo(now))), {}};
}

void SaidWords::typed(const QString &text)
{
    if (m_typing.words.isEmpty() && !m_corrects)
        m_typing = saidNow();
    m_typing.words = text;
    Q_EMIT edited();
}

void SaidWords::endLine()
{
    const ThreatWords said = std::exchange(m_typing, {});
    m_corrects = false;
    m_line->clear();
    if (said.words.trimmed().isEmpty())
        return;
    const auto place = m_words.insert(placeOf(said, m_words), said);
    showRows(static_cast<std::size_t>(place - m_words.begin()) + 1);
    Q_EMIT edited();
}

// Where it is typed each letter is kept, so a line is put right there too.
void SaidWords::takeBack(int row)
{
    endLine();
    m_typing = takeOut(row);
    m_corrects = true;
    m_line->setText(m_typing.words);
    m_line->setFocus();
    Q_EMIT edited();
}

ThreatWords SaidWords::takeOut(int row)
{
    const auto place = m_words.begin() + row;
    ThreatWords said = *place;
    m_words.erase(place);
    showRows(static_cast<std::size_t>(row) + 1);
    return said;
}

void SaidWords::showRows(std::size_t current)
{
    m_shown->setRowCount(static_cast<int>(m_words.size()));
    for (std::size_t i = 0; i < m_words.size(); ++i) {
        const ThreatWords &said = m_words[i];
        const QString into = said.seconds ? showSeconds(*said.seconds) : QString();
        const QString at = said.at.isKnown() ? said.at.time().toString(u"HH:mm") : QString();
        m_shown->setItem(static_cast<int>(i), 0, new QTableWidgetItem(tr("%1 · %2").arg(at, into)));
        m_shown->setItem(static_cast<int>(i), 1, new QTableWidgetItem(said.words));
    }
    if (!m_words.empty())
        m_shown->setCurrentCell(static_cast<int>(std::min(current, m_words.size())) - 1, 1);
    fitHeight();
}

void SaidWords::fitHeight()
{
    m_shown->setFixedHeight(m_shown->horizontalHeader()->sizeHint().height() +
                            kShown * (fontMetrics().height() + 2 * kGrid) + 2 * kGrid);
}

bool SaidWords::eventFilter(QObject *watched, QEvent *event)
{
    const auto *key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event) : nullptr;
    const int row = m_shown->currentRow();
    if (watched == m_line && key && key->key() == Qt::Key_Up && row >= 0)
        return m_shown->setFocus(), true;
    if (watched == m_shown && key && startsWord(*key)) { // the caller goes on: nothing typed is lost
        m_line->setFocus();
        return QCoreApplication::sendEvent(m_line, event), true;
    }
    if (watched == m_shown && key && row >= 0) {
        if (key->key() == Qt::Key_Delete) {
            takeOut(row);
            Q_EMIT edited();
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)
            return takeBack(row), true;
    }
    return QWidget::eventFilter(watched, event);
}
