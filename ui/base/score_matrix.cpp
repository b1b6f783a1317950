// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/score_matrix.h"
#include "core/risks/risk_rules.h"
#include "ui/base/colours.h"
#include "ui/base/label.h"
#include "ui/base/theme.h"
#include "ui/print/role_for_readers.h"
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>
#include <utility>

namespace {
constexpr int kDigits = 5; ///< of room in a cell
constexpr int kRing = ScoreGrid::kRing;
} // namespace

ScoreMatrix::ScoreMatrix(const Names &names, QWidget *parent)
    : QWidget(parent), m_names(names), m_grid(*this, names, kDigits, 2 * kGrid),
      m_consequences(scoreWords(names, QStringLiteral("consequence")))
{
    setFocusPolicy(Qt::StrongFocus);
    setRoleForReaders(*this, QAccessible::Chart); // before its name, which readers ask by the role
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleDescription(tr("Arrow keys choose a cell; two digits choose likelihood and consequence."));
    setScore(0, 0);
}

void ScoreMatrix::setScore(int likelihood, int consequence)
{
    m_likelihood = std::clamp(likelihood, 0, kMost);
    m_consequence = std::clamp(consequence, 0, kMost);
    setAccessibleName(tr("Risk matrix: %1").arg(words()));
    setToolTip(words());
    update();
}

QString ScoreMatrix::words() const
{
    if (m_likelihood == 0 || m_consequence == 0)
        return tr("no score yet");
    return tr("likelihood %1, consequence %2: %3")
        .arg(m_grid.likelihoods()[m_likelihood - 1], m_consequences[m_consequence - 1],
             graded(m_likelihood * m_consequence, m_names).text);
}

void ScoreMatrix::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    m_grid.drawAxes(painter);
    for (int likelihood = 1; likelihood <= kMost; ++likelihood)
        for (int consequence = 1; consequence <= kMost; ++consequence)
            drawCell(painter, likelihood, consequence);
    if (m_likelihood != 0 && m_consequence != 0)
        m_grid.drawRing(painter, m_likelihood, m_consequence);
}

void ScoreMatrix::drawCell(QPainter &painter, int likelihood, int consequence) const
{
    const Colours &colours = Colours::of(palette());
    const QRect at = cell(likelihood, consequence);
    const Pair pair = m_grid.drawGround(painter, likelihood, consequence);
    const bool isChosen = likelihood == m_likelihood && consequence == m_consequence;
    painter.setFont(fontOf(isChosen ? TextRank::Strong : TextRank::Body));
    painter.setPen(pair.ink);
    painter.drawText(at, Qt::AlignCenter, QString::number(likelihood * consequence));
    if (hasFocus() && isChosen) {
        painter.setPen(QPen(colours.accent, 1, Qt::DashLine));
        painter.drawRect(at.adjusted(kRing + 1, kRing + 1, -kRing - 2, -kRing - 2));
    }
}

void ScoreMatrix::mousePressEvent(QMouseEvent *event)
{
    int likelihood = 0, consequence = 0;
    if (m_grid.cellAt(event->position().toPoint(), likelihood, consequence))
        choose(likelihood, consequence);
}

void ScoreMatrix::keyPressEvent(QKeyEvent *event)
{
    const int digit = event->key() - Qt::Key_0;
    if (digit >= 1 && digit <= kMost)
        return type(digit);
    const int likelihood = std::max(m_likelihood, 1), consequence = std::max(m_consequence, 1);
    switch (event->key()) {
    case Qt::Key_Up:
        return choose(likelihood + (m_likelihood == 0 ? 0 : 1), consequence);
    case Qt::Key_Down:
        return choose(likelihood - 1, consequence);
    case Qt::Key_Right:
        return choose(likelihood, consequence + (m_consequence == 0 ? 0 : 1));
    case Qt::Key_Left:
        return choose(likelihood, consequence - 1);
    default:
        QWidget::keyPressEvent(event);
    }
}

void ScoreMatrix::type(int digit)
{
    if (m_typed == 0) {
        m_typed = digit;
        return;
    }
    choose(std::exchange(m_typed, 0), digit);
}

void ScoreMatrix::choose(int likelihood, int consequence)
{
    if (m_readOnly)
        return;
    m_typed = 0;
    setScore(std::clamp(likelihood, 1, kMost), std::clamp(consequence, 1, kMost));
    Q_EMIT chosen(m_likelihood, m_consequence);
}

void ScoreMatrix::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
    QWidget::changeEvent(event);
}
