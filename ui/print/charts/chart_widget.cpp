// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/charts/chart_widget.h"
#include "core/reports/report.h"
#include "ui/print/charts/chart_plot.h"
#include "ui/print/charts/plot_library.h"
#include "ui/print/role_for_readers.h"
#include <QFontInfo>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>

namespace {
constexpr int kLinesOfAxis = 3;       // below the bars: its numbers and its name
constexpr double kReach = 14;         // pixels around the pointer in which a point is meant
constexpr double kPointsOfFont = 8.5; // the widget's font counts as so many points of the drawing
} // namespace

struct ChartWidget::Inside {
    report::Chart chart;
    std::unique_ptr<QCustomPlot> plot;
    QCPItemTracer *marker = nullptr; // owned by the plot
    std::vector<ChartSpot> spots;
    int current = -1;
};

ChartWidget::ChartWidget(QWidget *parent) : QWidget(parent), m_inside(std::make_unique<Inside>())
{
    setRoleForReaders(*this, QAccessible::Chart);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

ChartWidget::~ChartWidget() = default;

void ChartWidget::setChart(const report::Chart &chart)
{
    m_inside->chart = chart;
    m_inside->current = -1;
    rebuild();
    setAccessibleName(name(chart));
    describe();
    updateGeometry();
}

int ChartWidget::current() const { return m_inside->current; }

QString ChartWidget::currentText() const
{
    return m_inside->current < 0 ? QString() : m_inside->spots[static_cast<size_t>(m_inside->current)].text;
}

void ChartWidget::setCurrent(int point)
{
    point = std::clamp(point, -1, static_cast<int>(m_inside->spots.size()) - 1);
    if (point == m_inside->current)
        return;
    m_inside->current = point;
    mark();
    describe();
    Q_EMIT currentChanged(point);
}

QSize ChartWidget::sizeHint() const { return {fontMetrics().averageCharWidth() * 80, fontMetrics().height() * 15}; }

// Bars stand a line of text apart at least, so that each has its name.
QSize ChartWidget::minimumSizeHint() const
{
    const QSize half = sizeHint() / 2;
    const auto *series = std::get_if<report::SeriesChart>(&m_inside->chart.drawing);
    if (!series || series->style != report::SeriesChart::Style::Bars)
        return half;
    const auto lines = static_cast<int>(series->categories.size()) + kLinesOfAxis;
    return half.expandedTo({0, lines * fontMetrics().height()});
}

void ChartWidget::rebuild()
{
    m_inside->plot = std::make_unique<QCustomPlot>(this);
    QCustomPlot &plot = *m_inside->plot;
    // The widget itself takes keys and pointer: one thing to focus, one thing to name.
    plot.setAttribute(Qt::WA_TransparentForMouseEvents);
    plot.setFocusPolicy(Qt::NoFocus);
    const double unit = QFontInfo(font()).pixelSize() / kPointsOfFont;
    m_inside->spots = plotChart(plot, m_inside->chart, ChartStyle::forScreen(palette(), unit));
    m_inside->marker = new QCPItemTracer(&plot);
    m_inside->marker->setStyle(QCPItemTracer::tsCircle);
    m_inside->marker->setSize(unit * 13);
    m_inside->marker->setPen(QPen(palette().color(QPalette::Highlight), unit * 1.8));
    m_inside->marker->setBrush(Qt::NoBrush);
    m_inside->marker->setVisible(false);
    plot.setGeometry(rect());
    plot.show();
    mark();
}

void ChartWidget::mark()
{
    if (!m_inside->plot)
        return;
    const bool shown = m_inside->current >= 0;
    m_inside->marker->setVisible(shown);
    if (shown)
        m_inside->marker->position->setCoords(m_inside->spots[static_cast<size_t>(m_inside->current)].at);
    m_inside->plot->replot(QCustomPlot::rpQueuedRefresh);
}

void ChartWidget::describe()
{
    QStringList parts;
    if (m_inside->current >= 0)
        parts.append(currentText());
    parts.append(m_inside->chart.sentence);
    if (const auto *xmr = std::get_if<report::XmrChart>(&m_inside->chart.drawing))
        parts.append(xmr->ruleSet);
    parts.removeAll(QString());
    setAccessibleDescription(parts.join(QLatin1Char('\n')));
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

QPointF ChartWidget::pixelOf(int point) const
{
    const QPointF at = m_inside->spots[static_cast<size_t>(point)].at;
    return {m_inside->plot->xAxis->coordToPixel(at.x()), m_inside->plot->yAxis->coordToPixel(at.y())};
}

int ChartWidget::nearest(QPointF at) const
{
    int best = -1;
    double distance = kReach;
    for (int i = 0; i < static_cast<int>(m_inside->spots.size()); ++i)
        if (const double away = QLineF(at, pixelOf(i)).length(); away <= distance) {
            best = i;
            distance = away;
        }
    return best;
}

void ChartWidget::askRecords()
{
    if (m_inside->current < 0)
        return;
    const auto &ids = m_inside->spots[static_cast<size_t>(m_inside->current)].ids;
    if (!ids.empty())
        Q_EMIT recordsAsked(ids);
}

bool ChartWidget::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int point = nearest(help->pos());
    if (point < 0) {
        QToolTip::hideText();
        event->ignore();
        return true;
    }
    QToolTip::showText(help->globalPos(), m_inside->spots[static_cast<size_t>(point)].text, this);
    return true;
}

void ChartWidget::keyPressEvent(QKeyEvent *event)
{
    const int last = static_cast<int>(m_inside->spots.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Left:
        setCurrent(m_inside->current < 0 ? last : std::max(0, m_inside->current - 1));
        break;
    case Qt::Key_Right:
        setCurrent(std::min(last, m_inside->current + 1));
        break;
    case Qt::Key_Home:
        setCurrent(std::min(0, last));
        break;
    case Qt::Key_End:
        setCurrent(last);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        askRecords();
        return;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    if (m_inside->current >= 0)
        QToolTip::showText(mapToGlobal(pixelOf(m_inside->current).toPoint()), currentText(), this);
}

void ChartWidget::mousePressEvent(QMouseEvent *event)
{
    if (const int point = nearest(event->position()); point >= 0)
        setCurrent(point);
}

void ChartWidget::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const int point = nearest(event->position()); point >= 0) {
        setCurrent(point);
        askRecords();
    }
}

void ChartWidget::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    // Visible focus: the newest point is marked as soon as the keys can move.
    if (m_inside->current < 0 && event->reason() != Qt::MouseFocusReason)
        setCurrent(static_cast<int>(m_inside->spots.size()) - 1);
}

void ChartWidget::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    setCurrent(-1);
    QToolTip::hideText();
}

void ChartWidget::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_inside->plot)
        m_inside->plot->setGeometry(rect());
}

void ChartWidget::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    const bool look = event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
                      event->type() == QEvent::StyleChange;
    if (look && m_inside->plot)
        rebuild();
}
