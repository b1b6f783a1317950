// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/score_grid.h"
#include "core/risks/risk_rules.h"
#include "ui/base/label.h"
#include "ui/base/theme.h"
#include <QCoreApplication>
#include <QPainter>
#include <QWidget>
#include <algorithm>

namespace {
QString tr(const char *text) { return QCoreApplication::translate("ScoreGrid", text); }
} // namespace

QStringList scoreWords(const Names &names, const QString &list)
{
    QStringList words;
    for (int score = 1; score <= ScoreGrid::kMost; ++score) {
        QString word = QString::number(score);
        for (const ChoiceName &item : names.choices(list))
            if (item.trait(u"score") == QString::number(score))
                word += u' ' + item.label;
        words << word;
    }
    return words;
}

ScoreGrid::ScoreGrid(const QWidget &widget, const Names &names, int digits, int air)
    : m_widget(widget), m_names(names), m_digits(digits), m_air(air)
{
    learn();
}

void ScoreGrid::learn() { m_likelihoods = scoreWords(m_names, QStringLiteral("likelihood")); }

QSize ScoreGrid::cellSize() const
{
    const QFontMetrics metrics(fontOf(TextRank::Body));
    return {metrics.horizontalAdvance(u'0') * m_digits, metrics.height() + m_air};
}

int ScoreGrid::labelsWidth() const
{
    const QFontMetrics metrics(fontOf(TextRank::Small));
    int width = 0;
    for (const QString &word : m_likelihoods)
        width = std::max(width, metrics.horizontalAdvance(word));
    return width + 2 * kGrid;
}

QSize ScoreGrid::size() const
{
    const QFontMetrics metrics(fontOf(TextRank::Small));
    const QSize cells = cellSize() * kMost;
    return {labelsWidth() + cells.width() + kRing, cells.height() + metrics.height() * 2 + kGrid};
}

QRect ScoreGrid::cell(int likelihood, int consequence) const
{
    const QSize size = cellSize();
    const int left = labelsWidth() + (consequence - 1) * size.width();
    return {{m_widget.layoutDirection() == Qt::RightToLeft ? m_widget.width() - left - size.width() : left,
             (kMost - likelihood) * size.height()},
            size};
}

bool ScoreGrid::cellAt(const QPoint &point, int &likelihood, int &consequence) const
{
    for (likelihood = 1; likelihood <= kMost; ++likelihood)
        for (consequence = 1; consequence <= kMost; ++consequence)
            if (cell(likelihood, consequence).contains(point))
                return true;
    return false;
}

void ScoreGrid::drawAxes(QPainter &painter) const
{
    painter.setFont(fontOf(TextRank::Small));
    painter.setPen(Colours::of(m_widget.palette()).muted);
    for (int score = 1; score <= kMost; ++score) {
        QRect beside = cell(score, 1);
        beside.setLeft(0);
        beside.setWidth(labelsWidth() - kGrid);
        painter.drawText(beside, Qt::AlignVCenter | Qt::AlignRight, m_likelihoods[score - 1]);
        QRect below = cell(1, score);
        below.moveTop(below.bottom() + 1);
        painter.drawText(below, Qt::AlignTop | Qt::AlignHCenter, QString::number(score));
    }
    const QRect first = cell(1, 1);
    const int line = painter.fontMetrics().height(), top = first.bottom() + 1 + line;
    painter.drawText(QRect(first.left(), top, cellSize().width() * kMost, line), Qt::AlignCenter, tr("Consequence"));
    painter.drawText(QRect(0, top, labelsWidth() - kGrid, line), Qt::AlignRight, tr("Likelihood"));
}

Pair ScoreGrid::drawGround(QPainter &painter, int likelihood, int consequence) const
{
    const Colours &colours = Colours::of(m_widget.palette());
    const QRect place = cell(likelihood, consequence);
    const Pair pair = colours.tone(graded(likelihood * consequence, m_names).tone);
    painter.fillRect(place, pair.fill);
    painter.setPen(colours.surface);
    painter.drawRect(place.adjusted(0, 0, -1, -1));
    return pair;
}

void ScoreGrid::drawRing(QPainter &painter, int likelihood, int consequence) const
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_widget.palette().color(QPalette::WindowText), kRing));
    painter.drawRect(cell(likelihood, consequence).adjusted(1, 1, -1, -1));
}
