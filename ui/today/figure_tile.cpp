// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/figure_tile.h"
#include "ui/base/colours.h"
#include "ui/base/label.h"
#include "ui/base/style_painting.h"
#include "ui/base/theme.h"
#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionFocusRect>
#include <QVBoxLayout>

namespace {
constexpr int kCharactersWide = 26; // a tile's text at its narrowest
constexpr double kLines = 2.0;      // height of the bars, in lines of text
constexpr double kFilled = 0.7;     // of a bar's place
constexpr double kWidest = 2.5;     // a bar, in lines of text

Label *still(TextRank rank, const QString &words)
{
    auto *label = (new Label(rank, words))->wrapped();
    label->setAttribute(Qt::WA_TransparentForMouseEvents); // the tile is the button
    return label;
}
} // namespace

SmallBars::SmallBars(const TodayFigure &figure, QWidget *parent)
    : QWidget(parent), m_bars(figure.bars), m_isRunning(figure.isRunning), m_first(figure.firstBar),
      m_last(figure.lastBar)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize SmallBars::sizeHint() const
{
    const QFontMetrics words(fontOf(TextRank::Small));
    const int width = words.horizontalAdvance(m_first) + words.horizontalAdvance(m_last) + 4 * kGrid;
    return {width, static_cast<int>(fontMetrics().height() * kLines) + words.height()};
}

QSize SmallBars::minimumSizeHint() const { return sizeHint(); }

void SmallBars::paintEvent(QPaintEvent *)
{
    const Colours &colours = Colours::of(palette());
    const double most = *std::max_element(m_bars.begin(), m_bars.end());
    QPainter painter(this);
    painter.setFont(fontOf(TextRank::Small));
    const int foot = height() - painter.fontMetrics().height();
    const double place = static_cast<double>(width()) / static_cast<double>(m_bars.size());
    const double wide = std::min(place * kFilled, fontMetrics().height() * kWidest);
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t i = 0; i < m_bars.size(); ++i) {
        const double high = m_bars[i] / most * (foot - 2);
        const QRectF bar(place * (static_cast<double>(i) + 0.5) - wide / 2, foot - high, wide, high);
        const bool last = i + 1 == m_bars.size();
        const QColor colour = last ? colours.accent : colours.border;
        painter.setPen(last && m_isRunning ? QPen(colour, 1.5) : QPen(Qt::NoPen));
        painter.setBrush(last && m_isRunning ? QBrush(colours.wash) : QBrush(colour));
        if (high > 0)
            painter.drawRect(bar);
    }
    painter.setPen(QPen(colours.border, 1));
    painter.drawLine(QPointF(0, foot + 0.5), QPointF(width(), foot + 0.5));
    painter.setPen(colours.muted);
    const auto under = [&](double middle, const QString &words) {
        const double room = painter.fontMetrics().horizontalAdvance(words);
        const double left = std::clamp(middle - room / 2, 0.0, std::max(0.0, width() - room));
        painter.drawText(QRectF(left, foot, room, height() - foot), Qt::AlignHCenter | Qt::AlignBottom, words);
    };
    under(place / 2, m_first);
    under(width() - place / 2, m_last);
}

FigureTile::FigureTile(const TodayFigure &figure, QWidget *parent) : QPushButton(parent)
{
    setAutoDefault(false);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(tr("%1 %2. %3").arg(figure.number, figure.what, figure.compared));
    setAccessibleDescription(tr("Opens the records behind it. %1").arg(figure.said).trimmed());
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(3 * kGrid, 2 * kGrid, 3 * kGrid, 2 * kGrid);
    lines->setSpacing(kGrid);
    lines->addWidget(still(TextRank::Title, figure.number));
    lines->addWidget(still(TextRank::Body, figure.what));
    lines->addWidget(still(TextRank::Small, figure.compared));
    lines->addStretch();
    if (figure.hasChart())
        lines->addWidget(new SmallBars(figure));
}

QSize FigureTile::sizeHint() const { return layout()->totalSizeHint(); }

QSize FigureTile::minimumSizeHint() const { return layout()->totalMinimumSize(); }

void FigureTile::paintEvent(QPaintEvent *)
{
    const Colours &colours = Colours::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(underMouse() ? colours.accent : colours.line, 1));
    painter.setBrush(isDown() ? colours.wash : colours.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    if (!hasFocus())
        return;
    QStyleOptionFocusRect ring;
    ring.initFrom(this);
    paintFocusRing(painter, ring);
}

void FigureTile::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return click();
    QPushButton::keyPressEvent(event);
}

FigureRow::FigureRow(const std::vector<TodayFigure> &figures, QWidget *parent)
    : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(3 * kGrid);
    for (const TodayFigure &figure : figures) {
        auto *tile = new FigureTile(figure, this);
        connect(tile, &QPushButton::clicked, this, [this, figure] {
            Q_EMIT recordsAsked(QStringLiteral("%1 %2").arg(figure.number, figure.what), figure.ids);
        });
        m_tiles.push_back(tile);
    }
    arrange();
}

void FigureRow::arrange()
{
    const int tile = fontMetrics().averageCharWidth() * kCharactersWide;
    const int all = static_cast<int>(m_tiles.size());
    int columns = std::clamp(width() / tile, 1, all);
    if (columns < all) // two and two, rather than three and one
        columns = std::min(columns, (all + 1) / 2);
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int i = 0; i < all; ++i)
        m_grid->addWidget(m_tiles[static_cast<std::size_t>(i)], i / columns, i % columns);
    for (int column = 0; column < all; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
}

void FigureRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void FigureRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrange();
}
