// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/charts/plot_parts.h"
#include "ui/print/charts/plot_library.h"

namespace {
constexpr double kLabels = 7.5; // points

/// Whole steps that give about five marks up to `top`.
double niceStep(double span)
{
    const double rough = std::max(1.0, span / 5);
    const double power = std::pow(10, std::floor(std::log10(rough)));
    for (const double step : {1.0, 2.0, 5.0, 10.0})
        if (step * power >= rough)
            return step * power;
    return power * 10;
}
/// `Sep–Oct 26` with the year below.
QString inTwoLines(QString name)
{
    const qsizetype space = name.lastIndexOf(QLatin1Char(' '));
    return space < 0 ? name : name.replace(space, 1, QLatin1Char('\n'));
}
} // namespace

PlotParts::PlotParts(QCustomPlot &plot, const ChartStyle &style) : m_plot(plot), m_style(style)
{
    plot.setBackground(QBrush(style.ground));
    plot.setAntialiasedElements(QCP::aeAll);
    plot.setNoAntialiasingOnDrag(false);
    for (QCPAxis *axis : {plot.xAxis, plot.yAxis}) {
        axis->setBasePen(QPen(style.quiet, px(0.7)));
        axis->setTickPen(QPen(style.quiet, px(0.7)));
        axis->setSubTicks(false);
        axis->setTickLength(0, qRound(px(2.5)));
        axis->setTickLabelFont(style.font(kLabels));
        axis->setTickLabelColor(style.quiet);
        axis->setTickLabelPadding(qRound(px(3)));
        axis->setLabelFont(style.font(kLabels));
        axis->setLabelColor(style.quiet);
        axis->setLabelPadding(qRound(px(2)));
        axis->setPadding(qRound(px(1)));
        axis->grid()->setPen(QPen(style.grid, px(0.5)));
        axis->grid()->setZeroLinePen(Qt::NoPen);
    }
    plot.xAxis->grid()->setVisible(false);
    plot.axisRect()->setMinimumMargins(QMargins(0, qRound(px(4)), qRound(px(2)), 0));
    plot.plotLayout()->setRowSpacing(qRound(px(2)));
}

void PlotParts::valueTitle(const QString &title) { m_plot.yAxis->setLabel(title); }

void PlotParts::ranges(double left, double right, double bottom, double top)
{
    m_plot.xAxis->setRange(left, right);
    m_plot.yAxis->setRange(bottom, top);
    const QSharedPointer<QCPAxisTickerFixed> ticker(new QCPAxisTickerFixed);
    ticker->setTickStep(niceStep(top - bottom));
    m_plot.yAxis->setTicker(ticker);
    m_plot.yAxis->setNumberFormat(QStringLiteral("f"));
    m_plot.yAxis->setNumberPrecision(0);
}

void PlotParts::categories(const QStringList &names, int most)
{
    const QSharedPointer<QCPAxisTickerText> ticker(new QCPAxisTickerText);
    const qsizetype step = std::max<qsizetype>(1, (names.size() + most - 1) / most);
    const bool crowded = names.size() / step > 6;
    // From the last backwards: the newest period is what the reader looks for.
    for (qsizetype i = names.size() - 1; i >= 0; i -= step)
        ticker->addTick(static_cast<double>(i), crowded ? inTwoLines(names[i]) : names[i]);
    m_plot.xAxis->setTicker(ticker);
}

void PlotParts::categoriesBeside(const QStringList &names)
{
    const QSharedPointer<QCPAxisTickerText> ticker(new QCPAxisTickerText);
    for (qsizetype i = 0; i < names.size(); ++i)
        ticker->addTick(static_cast<double>(i), names[i]);
    m_plot.yAxis->setTicker(ticker);
    m_plot.yAxis->setRange(-0.6, static_cast<double>(names.size()) - 0.4);
    m_plot.yAxis->setRangeReversed(true);
}

void PlotParts::days(Day from, Day to)
{
    const QSharedPointer<QCPAxisTickerText> ticker(new QCPAxisTickerText);
    const int months = std::max(1, from.daysTo(to) / 30);
    const int step = months > 12 ? 3 : months > 6 ? 2 : 1;
    QDate month(from.date.year(), from.date.month(), 1);
    if (month < from.date)
        month = month.addMonths(1);
    for (; month <= to.date; month = month.addMonths(step))
        ticker->addTick(from.daysTo(Day(month)),
                        QLocale(QLocale::English, QLocale::UnitedKingdom).toString(month, QStringLiteral("MMM yy")));
    m_plot.xAxis->setTicker(ticker);
    m_plot.yAxis->setTicks(false);
    m_plot.yAxis->setTickLabels(false);
    m_plot.yAxis->setVisible(false);
    // Room for half of the first label, which would not be drawn at all where it does not fit.
    m_plot.axisRect()->setMinimumMargins(QMargins(qRound(px(12)), qRound(px(4)), qRound(px(12)), 0));
    m_plot.yAxis->setLabel({});
}

void PlotParts::line(const QVector<double> &x, const QVector<double> &y, const QPen &pen, const QString &legend)
{
    QCPGraph *graph = m_plot.addGraph();
    graph->setData(x, y, true);
    graph->setPen(pen);
    graph->setAdaptiveSampling(false);
    graph->setName(legend);
    if (legend.isEmpty())
        graph->removeFromLegend();
}

void PlotParts::dots(const QVector<double> &x, const QVector<double> &y, const QCPScatterStyle &style,
                     const QString &legend)
{
    QCPGraph *graph = m_plot.addGraph();
    graph->setData(x, y, true);
    graph->setLineStyle(QCPGraph::lsNone);
    graph->setScatterStyle(style);
    graph->setAdaptiveSampling(false);
    graph->setName(legend);
    if (legend.isEmpty())
        graph->removeFromLegend();
}

void PlotParts::roomAtRight(const QStringList &words)
{
    const QFontMetricsF metrics(m_style.font(kLabels));
    double widest = 0;
    for (const QString &one : words)
        widest = std::max(widest, metrics.horizontalAdvance(one));
    QMargins margins = m_plot.axisRect()->minimumMargins();
    margins.setRight(qRound(widest + px(4)));
    m_plot.axisRect()->setMinimumMargins(margins);
}

void PlotParts::text(QPointF at, const QString &words, Qt::Alignment alignment)
{
    auto *item = new QCPItemText(&m_plot);
    item->position->setCoords(at);
    item->setPositionAlignment(alignment);
    item->setText(words);
    item->setFont(m_style.font(kLabels));
    item->setColor(m_style.ink);
    item->setPadding(QMargins(0, 0, 0, qRound(px(1))));
    item->setClipToAxisRect(false);
}

void PlotParts::nothing(const QString &words)
{
    auto *item = new QCPItemText(&m_plot);
    item->position->setType(QCPItemPosition::ptAxisRectRatio);
    item->position->setCoords(0.5, 0.5);
    item->setText(words);
    item->setFont(m_style.font(kLabels));
    item->setColor(m_style.quiet);
    m_plot.xAxis->setTickLabels(false);
    m_plot.yAxis->setTickLabels(false);
}

void PlotParts::finish()
{
    QCPLegend *legend = m_plot.legend;
    legend->setVisible(legend->itemCount() > 0);
    if (legend->itemCount() == 0)
        return;
    m_plot.axisRect()->insetLayout()->take(legend);
    // An empty neighbour takes the width left over, or the entries would be spread across the chart.
    auto *row = new QCPLayoutGrid;
    m_plot.plotLayout()->addElement(1, 0, row);
    m_plot.plotLayout()->setRowStretchFactor(1, 0.001);
    row->addElement(0, 0, legend);
    row->addElement(0, 1, new QCPLayoutElement(&m_plot));
    row->setColumnStretchFactor(0, 0.001);
    row->setMargins(QMargins(qRound(px(18)), 0, 0, 0));
    legend->setFillOrder(QCPLegend::foColumnsFirst);
    legend->setWrap(4);
    legend->setBorderPen(Qt::NoPen);
    legend->setBrush(Qt::NoBrush);
    legend->setFont(m_style.font(kLabels));
    legend->setTextColor(m_style.ink);
    legend->setIconSize(qRound(px(14)), qRound(px(11)));
    legend->setIconTextPadding(qRound(px(3)));
    legend->setColumnSpacing(qRound(px(10)));
    legend->setRowSpacing(qRound(px(2)));
    legend->setMargins(QMargins(0, 0, 0, qRound(px(4))));
}
