// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/risks/heat_map.h"
#include "core/risks/risk_rules.h"
#include "ui/base/colours.h"
#include "ui/base/label.h"
#include "ui/base/theme.h"
#include "ui/print/role_for_readers.h"
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>

namespace {
constexpr int kDigits = 9; ///< of room in a cell: its arrows stand beside the number
constexpr int kRing = ScoreGrid::kRing;

void drawArrow(QPainter &painter, const QRect &at, bool up)
{
    const int half = at.width() / 2, tip = up ? at.top() : at.bottom(), foot = up ? at.bottom() : at.top();
    painter.drawPolygon(QPolygon{QPoint(at.left() + half, tip), QPoint(at.right(), foot), QPoint(at.left(), foot)});
}
} // namespace

HeatMap::HeatMap(const Names &names, QWidget *parent)
    : QWidget(parent), m_names(names), m_grid(*this, names, kDigits, kGrid)
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
    m_grid.learn();
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

void HeatMap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    m_grid.drawAxes(painter);
    for (int likelihood = 1; likelihood <= kMost; ++likelihood)
        for (int consequence = 1; consequence <= kMost; ++consequence)
            drawCell(painter, likelihood, consequence);
    if (isOpen())
        m_grid.drawRing(painter, m_openLikelihood, m_openConsequence);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(Colours::of(palette()).accent, 2, Qt::DashLine));
        painter.drawRect(cell(m_likelihood, m_consequence).adjusted(kRing, kRing, -kRing, -kRing));
    }
}

void HeatMap::drawCell(QPainter &painter, int likelihood, int consequence) const
{
    const QRect place = cell(likelihood, consequence);
    const Cell &held = at(likelihood, consequence);
    const Pair pair = m_grid.drawGround(painter, likelihood, consequence);
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

void HeatMap::mousePressEvent(QMouseEvent *event)
{
    int likelihood = 0, consequence = 0;
    if (m_grid.cellAt(event->position().toPoint(), likelihood, consequence))
        open(likelihood, consequence);
}

void HeatMap::mouseMoveEvent(QMouseEvent *event)
{
    int likelihood = 0, consequence = 0;
    const bool over = m_grid.cellAt(event->position().toPoint(), likelihood, consequence);
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
