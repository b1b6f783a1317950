// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/threats/said_words.h"
#include "core/threats/incident_of_call.h"
#include "ui/base/theme.h"
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace {
constexpr int kFewestShown = 3, kMostShown = 8; // lines; more are scrolled
}

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
    m_shown->setEditTriggers(QTableWidget::DoubleClicked | QTableWidget::AnyKeyPressed);
    m_shown->setWordWrap(true);
    m_shown->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_shown->installEventFilter(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid);
    column->addWidget(m_line);
    column->addWidget(m_shown);
    connect(m_line, &QLineEdit::textEdited, this, &SaidWords::typed);
    connect(m_line, &QLineEdit::returnPressed, this, &SaidWords::endLine);
    connect(m_shown, &QTableWidget::itemChanged, this, [this](const QTableWidgetItem *item) {
        m_words[static_cast<std::size_t>(item->row())].words = item->text();
        Q_EMIT edited();
    });
    fitHeight();
}

std::vector<ThreatWords> SaidWords::words() const
{
    std::vector<ThreatWords> all;
    for (const ThreatWords &said : m_words)
        if (!said.words.trimmed().isEmpty())
            all.push_back(said);
    if (!m_typing.words.trimmed().isEmpty())
        all.push_back(m_typing);
    return all;
}

void SaidWords::setWords(const std::vector<ThreatWords> &words)
{
    m_words.clear();
    m_shown->setRowCount(0);
    for (const ThreatWords &said : words)
        append(said);
}

ThreatWords SaidWords::saidNow() const
{
    const QDateTime now = m_clock();
    const QDateTime local = now.toLocalTime();
    return {0, Moment(Day(local.date()), local.time()), static_cast<int>(std::max<qint64>(0, m_began.secsTo(now))), {}};
}

void SaidWords::typed(const QString &text)
{
    if (m_typing.words.isEmpty())
        m_typing = saidNow();
    m_typing.words = text;
    Q_EMIT edited();
}

void SaidWords::endLine()
{
    if (m_typing.words.trimmed().isEmpty())
        return;
    append(m_typing);
    m_typing = {};
    m_line->clear();
    Q_EMIT edited();
}

void SaidWords::append(const ThreatWords &said)
{
    const QSignalBlocker quiet(m_shown);
    const int row = m_shown->rowCount();
    m_words.push_back(said);
    m_shown->insertRow(row);
    const QString into = said.seconds ? showSeconds(*said.seconds) : QString();
    auto *time =
        new QTableWidgetItem(said.at.isKnown() ? tr("%1 · %2").arg(said.at.time().toString(u"HH:mm"), into) : into);
    time->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    m_shown->setItem(row, 0, time);
    m_shown->setItem(row, 1, new QTableWidgetItem(said.words));
    m_shown->setCurrentCell(row, 1);
    m_shown->scrollToBottom();
    fitHeight();
}

void SaidWords::fitHeight()
{
    const int rows = std::clamp(m_shown->rowCount(), kFewestShown, kMostShown);
    m_shown->setMinimumHeight(m_shown->horizontalHeader()->sizeHint().height() +
                              rows * (fontMetrics().height() + 2 * kGrid) + 2 * kGrid);
}

bool SaidWords::eventFilter(QObject *watched, QEvent *event)
{
    const auto *key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event) : nullptr;
    const int row = m_shown->currentRow();
    if (watched == m_shown && key && row >= 0) {
        if (key->key() == Qt::Key_Delete) {
            m_words.erase(m_words.begin() + row);
            m_shown->removeRow(row);
            Q_EMIT edited();
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            m_shown->editItem(m_shown->item(row, 1));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}
