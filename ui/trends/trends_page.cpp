// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trends/trends_page.h"
#include "core/base/count.h"
#include "core/office/directory.h"
#include "core/reports/trend_queries.h"
#include "core/storage/database.h"
#include "core/workspace/workspace.h"
#include "ui/base/background.h"
#include "ui/base/card.h"
#include "ui/base/empty_state.h"
#include "ui/base/flow_layout.h"
#include "ui/base/label.h"
#include "ui/base/records_behind.h"
#include "ui/base/steady_combo.h"
#include "ui/base/theme.h"
#include "ui/print/charts/chart_widget.h"
#include "ui/trends/trend_choices_row.h"
#include "ui/trends/trend_table.h"
#include <QScrollArea>
#include <QVBoxLayout>

namespace {
constexpr int kNoColumns = -1;
constexpr int kCharactersForBoth = 140; // of the width, for chart and table side by side
constexpr int kLinesOfTable = 16;
constexpr int kMargins = 20 * kGrid; // of the page, its card and between the two

/// Reads on a connection of its own, for the thread that calls.
Result<Trends> readAside(const QString &office, const Actor &actor, const TrendChoices &choices)
{
    const Result<std::unique_ptr<Database>> database = Database::open(office, Database::Mode::ReadOnly);
    if (!database)
        return database.error();
    return readTrends(**database, Directory(**database), actor, choices);
}

QComboBox *dimensions()
{
    auto *box = new SteadyCombo;
    for (const TrendDimension dimension : kTrendDimensions)
        box->addItem(show(dimension), static_cast<int>(dimension));
    return box;
}
} // namespace

TrendsPage::TrendsPage(Workspace &workspace, const PrivacyKey &privacy, QWidget *parent)
    : Page(parent), m_workspace(workspace), m_privacy(privacy), m_state(new Label(TextRank::Muted)),
      m_row(new TrendChoicesRow), m_overTimeCard(new Card(tr("Over time"))), m_overTime(new ChartWidget),
      m_sentence(new Label(TextRank::Body)), m_rules(new Label(TextRank::Small)), m_lines(dimensions()),
      m_columns(dimensions()), m_bars(new ChartWidget), m_both(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_table(new TrendTable),
      m_none(new EmptyState(QStringLiteral("trends"), tr("No incident to count here"),
                            tr("How incidents run over the months, and how they compare by kind, site and harm, stands "
                               "here. Choose all groups, kinds and sites above, or more months.")))
{
    auto *inside = new QWidget;
    auto *whole = new QVBoxLayout(inside);
    whole->setContentsMargins(5 * kGrid, 4 * kGrid, 5 * kGrid, 4 * kGrid);
    whole->setSpacing(3 * kGrid);
    whole->addWidget(new Label(TextRank::Title, title()));
    whole->addWidget(m_state->wrapped());
    whole->addWidget(m_row);
    whole->addWidget(makeOverTime(), 3);
    whole->addWidget(makeComparison(), 4);
    whole->addWidget(m_none, 7);
    m_none->hide();
    auto *scroll = new QScrollArea;
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(inside);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(scroll);
    connect(m_row, &TrendChoicesRow::changed, this, &TrendsPage::look);
    connect(m_lines, &QComboBox::currentIndexChanged, this, &TrendsPage::look);
    connect(m_columns, &QComboBox::currentIndexChanged, this, &TrendsPage::look);
    connect(&workspace, &Workspace::changed, this, [this] {
        m_stale = true;
        if (isVisible())
            look();
    });
}

QWidget *TrendsPage::makeOverTime()
{
    QVBoxLayout *body = m_overTimeCard->body();
    body->addWidget(m_overTime, 1);
    body->addWidget(m_sentence->wrapped());
    m_sentence->setMinimumHeight(m_sentence->fontMetrics().height() + kGrid);
    body->addWidget(m_rules->wrapped());
    connect(m_overTime, &ChartWidget::recordsAsked, this,
            [this](const std::vector<RecordId> &ids) { showRecords(m_overTime->currentText(), ids); });
    return m_overTimeCard;
}

QWidget *TrendsPage::makeComparison()
{
    m_columns->insertItem(0, tr("Totals only"), kNoColumns);
    m_columns->setCurrentIndex(m_columns->findData(static_cast<int>(TrendDimension::Harm)));
    auto *card = new Card(tr("Compared"));
    auto *boxes = new QWidget;
    auto *flow = new FlowLayout(boxes, 4 * kGrid);
    flow->addWidget(labelled(tr("&Lines"), m_lines));
    flow->addWidget(labelled(tr("&Columns"), m_columns));
    m_both->setSpacing(3 * kGrid);
    m_both->addWidget(m_bars, 1);
    m_both->addWidget(m_table, 1);
    card->body()->addWidget(boxes);
    card->body()->addLayout(m_both, 1);
    m_comparisonCard = card;
    connect(m_bars, &ChartWidget::recordsAsked, this,
            [this](const std::vector<RecordId> &ids) { showRecords(m_bars->currentText(), ids); });
    connect(m_table, &TrendTable::recordsAsked, this, &TrendsPage::showRecords);
    return card;
}

void TrendsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

/// Side by side where there is room for both, else one below the other: a table of names without its figures says
/// nothing.
void TrendsPage::arrange()
{
    const int half = (width() - kMargins) / 2;
    const bool isNarrow =
        width() < fontMetrics().averageCharWidth() * kCharactersForBoth || half < m_table->wholeWidth();
    m_both->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_table->setMinimumHeight(isNarrow ? fontMetrics().lineSpacing() * kLinesOfTable : 0);
}

void TrendsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        look();
}

TrendChoices TrendsPage::choices() const
{
    TrendChoices choices;
    choices.today = m_workspace.today();
    m_row->read(choices);
    choices.lines = static_cast<TrendDimension>(m_lines->currentData().toInt());
    const int columns = m_columns->currentData().toInt();
    choices.columns = columns == kNoColumns ? std::nullopt : std::optional(static_cast<TrendDimension>(columns));
    return choices;
}

void TrendsPage::look()
{
    if (m_stale)
        m_row->offer(m_workspace);
    m_stale = false;
    m_state->setText(tr("Counting …"));
    inBackground(
        this,
        [office = m_workspace.path(), actor = m_workspace.actor(), choices = choices()](JobProgress &) {
            return readAside(office, actor, choices);
        },
        [this, asked = ++m_asked](const Result<Trends> &trends) {
            if (asked == m_asked)
                take(trends);
        });
}

void TrendsPage::take(const Result<Trends> &trends)
{
    if (!trends) {
        m_state->setText(trends.error().text);
        return;
    }
    const Period period = chartedPeriod(choices());
    m_state->setText(trends->counted == 1
                         ? tr("1 incident, %1.").arg(period.title())
                         : tr("%1 incidents, %2.").arg(shownCount(trends->counted)).arg(period.title()));
    const bool any = trends->counted > 0;
    m_overTimeCard->setVisible(any);
    m_comparisonCard->setVisible(any);
    m_none->setVisible(!any);
    m_overTimeCard->setRemark(trends->overTime.title);
    m_overTime->setChart(trends->overTime);
    m_sentence->setText(trends->overTime.sentence);
    const auto *xmr = std::get_if<report::XmrChart>(&trends->overTime.drawing);
    m_rules->setText(xmr ? xmr->ruleSet : QString());
    m_rules->setVisible(xmr != nullptr);
    m_bars->setChart(trends->compared);
    m_table->setTable(trends->table);
    arrange();
    Q_EMIT trendsShown();
}

void TrendsPage::showRecords(const QString &what, const std::vector<RecordId> &ids)
{
    auto *behind = new RecordsBehind(what, ids, m_workspace, m_privacy, this);
    connect(behind, &RecordsBehind::openRequested, this, &TrendsPage::openRequested);
    behind->open();
}
