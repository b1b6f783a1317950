// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/risks/heat_map.h"
#include "core/risks/risk_rules.h"
#include "ui/base/colours.h"
#include "ui/base/label.h"
#include "ui/base/score_matrix.h"
#include "ui/base/theme.h"
#include "ui/print/role_for_readers.h"
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>

namespace {
constexpr int kRing = 3; // pixels around the cell that is open

void drawArrow(QPainter &painter, const QRect &at, bool up)
{
    const int half = at.width() / 2, tip = up ? at.top() : at.bottom(), foot = up ? at.bottom() : at.top();
    painter.drawPolygon(QPolygon{QPoint(at.left() + half, tip), QPoint(at.right(), foot), QPoint(at.left(), foot)});
}
} // namespace

HeatMap::HeatMap(const Names &names, QWidget *parent) : QWidget(parent), m_names(names)
{
    setFocusPolicy(Qt::StrongFocus);
    setRoleForReaders(*this, QAccessible::Chart); // before its name, which readers ask by the role
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleDescription(tr("Arrow keys go from cell to cell; Enter shows the risks of a cell, or all again."));
    refresh();
}

void HeatMap::clear() { m_cells = {}; }

HeatMap::Cell &HeatMap::at(int likelihood, int consequence)
{
    return m_cells[static_cast<std::size_t>((likelihood - 1) * kMost + consequence - 1)];
}

const HeatMap::Cell &HeatMap::at(int likelihood, int consequence) const
{
    return m_cells[static_cast<std::size_t>((likelihood - 1) * kMost + consequence - 1)];
}

void HeatMap::refresh()
{
    setAccessibleName(tr("Heat map. %1").arg(words(m_likelihood, m_consequence)));
    update();
}

QString HeatMap::words(int likelihood, int consequence) const
{
    const Cell &cell = at(likelihood, consequence);
    const auto band = riskBand(likelihood * consequence, m_names);
    QStringList said{cell.risks.size() == 1 ? tr("1 risk") : tr("%1 risks").arg(cell.risks.size())};
    if (band)
        said << band->label;
    if (cell.up > 0)
        said << tr("%1 up").arg(cell.up);
    if (cell.down > 0)
        said << tr("%1 down").arg(cell.down);
    return tr("Likelihood %1, consequence %2: %3")
        .arg(likelihood)
        .arg(consequence)
        .arg(said.join(QStringLiteral(", ")));
}

QSize HeatMap::cellSize() const
{
    const QFontMetrics metrics(fontOf(TextRank::Body));
    return {metrics.horizontalAdvance(u'0') * 9, metrics.height() + kGrid};
}

int HeatMap::labelsWidth() const
{
    const QFontMetrics metrics(fontOf(TextRank::Small));
    int width = 0;
    for (const QString &word : scoreWords(m_names, QStringLiteral("likelihood")))
        width = std::max(width, metrics.horizontalAdvance(word));
    return width + 2 * kGrid;
}

QSize HeatMap::sizeHint() const
{
    const QFontMetrics metrics(fontOf(TextRank::Small));
    const QSize cells = cellSize() * kMost;
    return {labelsWidth() + cells.width() + kRing, cells.height() + metrics.height() * 2 + kGrid};
}

QRect HeatMap::cell(int likelihood, int consequence) const
{
    const QSize size = cellSize();
    const int left = labelsWidth() + (consequence - 1) * size.width();
    return {{layoutDirection() == Qt::RightToLeft ? width() - left - size.width() : left,
             (kMost - likelihood) * size.height()},
            size};
}

void HeatMap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    drawAxes(painter);
    for (int likelihood = 1; likelihood <= kMost; ++likelihood)
        for (int consequence = 1; consequence <= kMost; ++consequence)
            drawCell(painter, likelihood, consequence);
    if (isOpen()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(palette().color(QPalette::WindowText), kRing));
        painter.drawRect(cell(m_openLikelihood, m_openConsequence).adjusted(1, 1, -1, -1));
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(Colours::of(palette()).accent, 2, Qt::DashLine));
        painter.drawRect(cell(m_likelihood, m_consequence).adjusted(kRing, kRing, -kRing, -kRing));
    }
}

void HeatMap::drawAxes(QPainter &painter) const
{
    const QStringList likelihoods = scoreWords(m_names, QStringLiteral("likelihood"));
    painter.setFont(fontOf(TextRank::Small));
    painter.setPen(Colours::of(palette()).muted);
    for (int score = 1; score <= kMost; ++score) {
        QRect beside = cell(score, 1);
        beside.setLeft(0);
        beside.setWidth(labelsWidth() - kGrid);
        painter.drawText(beside, Qt::AlignVCenter | Qt::AlignRight, likelihoods[score - 1]);
        QRect below = cell(1, score);
        below.moveTop(below.bottom() + 1);
        painter.drawText(below, Qt::AlignTop | Qt::AlignHCenter, QString::number(score));
    }
    const QRect first = cell(1, 1);
    const int line = painter.fontMetrics().height(), top = first.bottom() + 1 + line;
    painter.drawText(QRect(first.left(), top, cellSize().width() * kMost, line), Qt::AlignCenter, tr("Consequence"));
    painter.drawText(QRect(0, top, labelsWidth() - kGrid, line), Qt::AlignRight, tr("Likelihood"));
}

void HeatMap::drawCell(QPainter &painter, int likelihood, int consequence) const
{
    const Colours &colours = Colours::of(palette());
    const QRect place = cell(likelihood, consequence);
    const Cell &held = at(likelihood, consequence);
    const Pair pair = colours.tone(graded(likelihood * consequence, m_names).tone);
    painter.fillRect(place, pair.fill);
    painter.setPen(colours.surface);
    painter.drawRect(place.adjusted(0, 0, -1, -1));
    if (held.risks.empty())
        return;
    painter.setFont(fontOf(TextRank::Strong));
    painter.setPen(pair.ink);
    painter.drawText(place, Qt::AlignCenter, QString::number(held.risks.size()));
    const int side = painter.fontMetrics().height() / 2;
    QRect arrow(place.right() - side - kGrid, place.center().y() - side / 2, side, side);
    painter.setBrush(pair.ink);
    if (held.up > 0)
        drawArrow(painter, arrow, true);
    arrow.moveLeft(place.left() + kGrid);
    if (held.down > 0)
        drawArrow(painter, arrow, false);
    painter.setBrush(Qt::NoBrush);
}

bool HeatMap::cellAt(const QPoint &point, int &likelihood, int &consequence) const
{
    for (likelihood = 1; likelihood <= kMost; ++likelihood)
        for (consequence = 1; consequence <= kMost; ++consequence)
            if (cell(likelihood, consequence).contains(point))
                return true;
    return false;
}

void HeatMap::mousePressEvent(QMouseEvent *event)
{
    int likelihood = 0, consequence = 0;
    if (cellAt(event->position().toPoint(), likelihood, consequence))
        open(likelihood, consequence);
}

void HeatMap::mouseMoveEvent(QMouseEvent *event)
{
    int likelihood = 0, consequence = 0;
    const bool over = cellAt(event->position().toPoint(), likelihood, consequence);
    setToolTip(over ? words(likelihood, consequence) : QString());
}

void HeatMap::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
        return go(m_likelihood + 1, m_consequence);
    case Qt::Key_Down:
        return go(m_likelihood - 1, m_consequence);
    case Qt::Key_Right:
        return go(m_likelihood, m_consequence + 1);
    case Qt::Key_Left:
        return go(m_likelihood, m_consequence - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return open(m_likelihood, m_consequence);
    default:
        QWidget::keyPressEvent(event);
    }
}

void HeatMap::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void HeatMap::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void HeatMap::go(int likelihood, int consequence)
{
    m_likelihood = std::clamp(likelihood, 1, kMost);
    m_consequence = std::clamp(consequence, 1, kMost);
    refresh();
}

void HeatMap::open(int likelihood, int consequence)
{
    go(likelihood, consequence);
    if (m_openLikelihood == m_likelihood && m_openConsequence == m_consequence)
        return leave();
    m_openLikelihood = m_likelihood;
    m_openConsequence = m_consequence;
    update();
    Q_EMIT changed();
}

void HeatMap::leave()
{
    if (!isOpen())
        return;
    m_openLikelihood = m_openConsequence = 0;
    update();
    Q_EMIT changed();
}

void HeatMap::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
    QWidget::changeEvent(event);
}
