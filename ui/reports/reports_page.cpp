// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reports_page.h"
#include "core/reports/issue_paper.h"
#include "core/reports/pack/pack_queries.h"
#include "core/reports/pack/pack_report.h"
#include "ui/base/drafts_keeper.h"
#include "ui/base/label.h"
#include "ui/base/records_behind.h"
#include "ui/base/theme.h"
#include "ui/reports/choices_form.h"
#include "ui/reports/figures_panel.h"
#include "ui/reports/report_files.h"
#include <QAction>
#include <QJsonDocument>
#include <QJsonObject>
#include <QListWidget>
#include <QScrollArea>
#include <QSplitter>
#include <QTabWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace {
constexpr int kPauseBeforeMaking = 700; // ms after the last key

QListWidget *list(const QString &name)
{
    auto *made = new QListWidget;
    made->setAccessibleName(name);
    return made;
}

/// The cycle that ended last: whole months before this one, as many as the office's cycle.
PackChoices lastCycle(Day today, int months)
{
    PackChoices choices;
    const Day firstOfMonth(today.date.year(), today.date.month(), 1);
    choices.period = {Day(firstOfMonth.date.addMonths(-months)), firstOfMonth.plus(-1)};
    choices.cutOff = today;
    choices.asAt = today;
    return choices;
}
} // namespace

ReportsPage::ReportsPage(Workspace &workspace, Prompts &prompts, QWidget *parent)
    : Page(parent), m_workspace(workspace), m_prompts(prompts), m_kinds(list(tr("Reports"))),
      m_papers(list(tr("Papers issued"))), m_form(new ChoicesForm), m_preview(new ReportPreview),
      m_figures(new FiguresPanel), m_state(new Label(TextRank::Muted)), m_later(new QTimer(this)),
      m_print(new QAction(tr("Print this report …"), this)), m_issue(nullptr), m_public(nullptr)
{
    makeActions();
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumWidth(m_form->minimumSizeHint().width() + 6 * kGrid);
    scroll->setWidget(m_form);
    auto *split = new QSplitter;
    split->addWidget(makeLists());
    split->addWidget(scroll);
    split->addWidget(makeResult());
    split->setStretchFactor(0, 0);
    split->setStretchFactor(1, 2);
    split->setStretchFactor(2, 3);
    split->setChildrenCollapsible(false);
    split->setSizes({200, 320, 600});
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(4 * kGrid, 4 * kGrid, 4 * kGrid, 4 * kGrid);
    all->addWidget(new Label(TextRank::Title, title()));
    all->addWidget(split, 1);
    m_later->setSingleShot(true);
    m_later->setInterval(kPauseBeforeMaking);
    connect(m_later, &QTimer::timeout, this, &ReportsPage::make);
    connect(m_form, &ChoicesForm::changed, this, [this] {
        if (m_keeper)
            m_keeper->changed();
        m_later->start();
    });
    connect(m_form, &ChoicesForm::keyPointsAsked, this, &ReportsPage::proposeKeyPoints);
    connect(m_kinds, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            choose(m_kinds->item(row)->data(Qt::UserRole).toString());
    });
    connect(m_kinds, &QListWidget::itemClicked, this, [this](const QListWidgetItem *item) {
        if (m_issued) // back from a paper that was issued
            choose(item->data(Qt::UserRole).toString());
    });
    connect(m_papers, &QListWidget::itemActivated, this,
            [this](QListWidgetItem *item) { showIssued(item->data(Qt::UserRole).toLongLong()); });
    connect(m_papers, &QListWidget::itemClicked, this,
            [this](QListWidgetItem *item) { showIssued(item->data(Qt::UserRole).toLongLong()); });
    connect(m_figures, &FiguresPanel::recordsAsked, this,
            [this](const QString &what, const std::vector<RecordId> &ids) {
                auto *behind = new RecordsBehind(what, ids, m_workspace, this);
                connect(behind, &RecordsBehind::openRequested, this, &ReportsPage::openRequested);
                behind->open();
            });
    connect(&m_workspace, &Workspace::changed, this, &ReportsPage::listIssued);
}

ReportsPage::~ReportsPage() = default;

QWidget *ReportsPage::makeLists()
{
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 2 * kGrid, 0);
    auto *kinds = new Label(TextRank::Strong, tr("&Reports"));
    kinds->setBuddy(m_kinds);
    auto *papers = new Label(TextRank::Strong, tr("Papers &issued"));
    papers->setBuddy(m_papers);
    for (const ReportEntry &report : reportCatalogue()) {
        auto *item = new QListWidgetItem(report.shown());
        item->setData(Qt::UserRole, QLatin1String(report.name));
        m_kinds->addItem(item);
    }
    m_kinds->setWordWrap(true);
    m_papers->setWordWrap(true);
    m_kinds->setMaximumHeight(m_kinds->fontMetrics().lineSpacing() * 10);
    column->addWidget(kinds);
    column->addWidget(m_kinds);
    column->addWidget(papers);
    column->addWidget(m_papers, 1);
    return left;
}

QWidget *ReportsPage::makeResult()
{
    auto *right = new QWidget;
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(2 * kGrid, 0, 0, 0);
    auto *buttons = new QHBoxLayout;
    const auto button = [&](const QString &text, auto does) {
        auto *made = new QPushButton(text);
        connect(made, &QPushButton::clicked, this, does);
        buttons->addWidget(made);
        return made;
    };
    button(tr("Print …"), [this] { printPages(); });
    button(tr("PDF …"), [this] { saveAs(QStringLiteral("pdf"), tr("PDF (*.pdf)")); });
    button(tr("HTML …"), [this] { saveAs(QStringLiteral("html"), tr("Web page (*.html)")); });
    button(tr("ODT …"), [this] { saveAs(QStringLiteral("odt"), tr("Text document (*.odt)")); });
    m_public = button(tr("Public edition"), [this] { publicOfIssued(); });
    m_issue = button(tr("Issue …"), [this] { issue(); });
    buttons->addStretch(1);
    auto *tabs = new QTabWidget;
    tabs->addTab(m_preview, tr("Pages"));
    tabs->addTab(m_figures, tr("Figures"));
    column->addLayout(buttons);
    column->addWidget(m_state->wrapped());
    column->addWidget(tabs, 1);
    return right;
}

void ReportsPage::makeActions()
{
    addAction(m_print);
    connect(m_print, &QAction::triggered, this, &ReportsPage::printPages);
    const std::pair<QString, void (ReportsPage::*)()> more[] = {{tr("Make the pages anew"), &ReportsPage::make},
                                                                {tr("Issue this paper …"), &ReportsPage::issue}};
    for (const auto &[text, does] : more) {
        auto *action = new QAction(text, this);
        connect(action, &QAction::triggered, this, does);
        addAction(action);
    }
}

const ReportEntry &ReportsPage::entry() const
{
    const int row = std::max(0, m_kinds->currentRow());
    return reportCatalogue()[static_cast<std::size_t>(row)];
}

void ReportsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (!m_started)
        start();
}

/// What was begun goes on; else the cycle that ended last.
void ReportsPage::start()
{
    m_started = true;
    listIssued();
    int months = 2;
    if (const auto office = m_workspace.all<Organisation>(); office && !office->empty())
        months = office->front().value.packCycleMonths.value_or(months);
    PackChoices choices = startingChoices(m_workspace.names(), lastCycle(m_workspace.today(), months));
    if (const auto papers = m_workspace.all<Paper>())
        choices.paper = proposedReference(*papers, m_workspace.today());
    Draft draft;
    draft.kind = QStringLiteral("paper");
    if (const auto kept = drafts(m_workspace.database(), m_workspace.actor().name))
        for (const Draft &one : *kept)
            if (one.kind == draft.kind) {
                draft = one;
                choices = packChoicesFromJson(one.content.toUtf8());
                break;
            }
    m_form->setChoices(choices);
    m_keeper = std::make_unique<DraftsKeeper>(
        m_workspace, draft, [this] { return QJsonDocument::fromJson(toJson(m_form->choices())).object(); });
    m_kinds->setCurrentRow(0);
}

void ReportsPage::choose(const QString &)
{
    if (m_issued)
        m_form->setChoices(m_own);
    m_issued.reset();
    m_papers->clearSelection();
    m_form->setReadOnly(false);
    m_form->askFor(entry().isPaper, entry().onRecord);
    make();
}

void ReportsPage::listIssued()
{
    if (!m_started)
        return;
    m_papers->clear();
    const auto papers = m_workspace.all<Paper>();
    if (!papers)
        return;
    for (auto it = papers->rbegin(); it != papers->rend(); ++it) {
        const Paper &paper = it->value;
        auto *item =
            new QListWidgetItem(tr("%1\n%2, issued %3")
                                    .arg(paper.paperReference.isEmpty() ? it->stamp.reference : paper.paperReference,
                                         paper.title, ::showShort(paper.issued.day())));
        item->setData(Qt::UserRole, QVariant::fromValue<qint64>(it->stamp.id));
        m_papers->addItem(item);
    }
}

bool ReportsPage::openRecord(RecordId id)
{
    if (m_workspace.kindOfRecord(id) != &kindOf<Paper>())
        return false;
    if (!m_started)
        start();
    showIssued(id);
    return true;
}

void ReportsPage::showIssued(RecordId id)
{
    const Result<Saved<Paper>> paper = m_workspace.load(Id<Paper>{id});
    if (!paper)
        return say(paper.error().text);
    m_later->stop();
    ++m_made;
    if (!m_issued)
        m_own = m_form->choices();
    m_issued = *paper;
    m_asPublic = false;
    m_form->setChoices(choicesOf(paper->value));
    m_form->askFor(true, false);
    m_form->setReadOnly(true);
    take(reportOf(paper->value, false));
    say(tr("%1 as it was issued on %2.").arg(paper->value.paperReference, ::show(paper->value.issued.day())));
    Q_EMIT recordShown(id);
}

/// The public edition of a paper that was issued comes from its own figures.
void ReportsPage::publicOfIssued()
{
    if (!m_issued)
        return;
    m_asPublic = true;
    take(reportOf(m_issued->value, true));
    say(tr("Public edition of %1, from the figures as issued.").arg(m_issued->value.paperReference));
}

ReportRequest ReportsPage::request() const
{
    ReportRequest request;
    request.name = QLatin1String(entry().name);
    request.choices = m_form->choices();
    request.choices.asAt = m_workspace.today();
    request.record = m_form->record();
    request.printedAt = m_workspace.now().toLocalTime();
    return request;
}

void ReportsPage::make()
{
    if (m_issued)
        return;
    if (entry().onRecord && m_form->record().isEmpty()) {
        m_report.reset();
        m_preview->setPages(title(), {});
        return say(tr("Type the reference of the record."));
    }
    const PackChoices choices = m_form->choices();
    if (!entry().onRecord && choices.period.last < choices.period.first)
        return say(tr("The period ends before it begins."));
    say(tr("Making the pages …"));
    const int making = ++m_made;
    inBackground(
        this,
        [source = ReportSource{m_workspace.path(), m_workspace.actor(), request()}](JobProgress &progress) {
            return makeReportAside(source, progress);
        },
        [this, making](MadeReport made) {
            if (making != m_made)
                return;
            if (!made.pages)
                return take(std::move(made.report));
            m_report.reset();
            m_figures->setReport(Report{});
            say(tr("%1 pages").arg(made.pages->layout.pages));
            m_preview->setPages(made.report ? made.report->title : title(), std::move(*made.pages));
        });
}

void ReportsPage::take(Result<Report> report)
{
    if (!report) {
        m_report.reset();
        return say(report.error().text);
    }
    m_report = std::move(*report);
    m_figures->setReport(*m_report);
    m_issue->setEnabled(entry().isPaper && !m_issued && !m_workspace.isReadOnly());
    m_public->setEnabled(m_issued.has_value());
    showPages();
}

/// The rules' points are those on the cover while the form has none of its own.
void ReportsPage::proposeKeyPoints()
{
    PackChoices choices = startingChoices(m_workspace.names(), request().choices);
    choices.keyPoints.clear();
    const Result<PackFacts> facts = packFacts(m_workspace.database(), choices);
    if (!facts)
        return say(facts.error().text);
    m_form->setKeyPoints(proposedKeyPoints(*facts, m_workspace.names()));
}

void ReportsPage::showPages()
{
    Result<paper::PreviewPages> pages = paper::previewPages(*m_report);
    if (!pages)
        return say(pages.error().text);
    say(tr("%1 pages").arg(pages->layout.pages));
    m_preview->setPages(m_report->title, std::move(*pages));
}

void ReportsPage::say(const QString &sentence) { m_state->setText(sentence); }
