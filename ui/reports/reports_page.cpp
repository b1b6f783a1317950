// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reports_page.h"
#include "core/office/organisation.h"
#include "core/reports/issue_paper.h"
#include "core/storage/drafts.h"
#include "ui/base/banner.h"
#include "ui/base/drafts_keeper.h"
#include "ui/base/editors/workspace_links.h"
#include "ui/base/label.h"
#include "ui/base/prompts.h"
#include "ui/base/records_behind.h"
#include "ui/base/theme.h"
#include "ui/reports/choices_form.h"
#include "ui/reports/issued_papers.h"
#include "ui/reports/report_files.h"
#include "ui/reports/report_output.h"
#include <QAction>
#include <QEvent>
#include <QJsonDocument>
#include <QJsonObject>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

namespace {
constexpr int kPauseBeforeMaking = 700; // ms after the last key

const ReportEntry &paperEntry()
{
    const std::span<const ReportEntry> all = reportCatalogue();
    return *std::find_if(all.begin(), all.end(), [](const ReportEntry &report) { return report.isPaper; });
}

/// The cycle that ended last: whole months before this one, as many as the office's cycle.
Period lastCycle(Day today, int months)
{
    const Day firstOfMonth(today.date.year(), today.date.month(), 1);
    return {Day(firstOfMonth.date.addMonths(-months)), firstOfMonth.plus(-1)};
}
} // namespace

ReportsPage::ReportsPage(Workspace &workspace, Prompts &prompts, const PrivacyKey &privacy, QWidget *parent)
    : Page(parent), m_workspace(workspace), m_prompts(prompts), m_privacy(privacy), m_kinds(new QListWidget),
      m_papers(new IssuedPapers), m_anew(new QPushButton(tr("Begin a new paper"))),
      m_back(new Banner(Tone::Info, tr("A paper as it was issued."))),
      m_links(new WorkspaceLinks(workspace, privacy, this)),
      m_form(new ChoicesForm([&workspace] { return workspace.today(); }, workspace.names(), *m_links)),
      m_scroll(new QScrollArea), m_output(new ReportOutput), m_later(new QTimer(this)),
      m_print(new QAction(tr("Print this report …"), this))
{
    auto *split = new QSplitter;
    split->addWidget(makeLists());
    split->addWidget(makeForm());
    split->addWidget(m_output);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 2);
    split->setStretchFactor(2, 5);
    split->setChildrenCollapsible(false);
    split->setSizes({180, 300, 720}); // shares of the width there is
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(4 * kGrid, 4 * kGrid, 4 * kGrid, 4 * kGrid);
    all->addWidget(new Label(TextRank::Title, title()));
    QPushButton *back = m_back->addButton(tr("Back to my own paper"));
    connect(back, &QPushButton::clicked, this, &ReportsPage::continuePaper);
    m_back->hide();
    all->addWidget(m_back);
    all->addWidget(split, 1);
    m_later->setSingleShot(true);
    m_later->setInterval(kPauseBeforeMaking);
    makeActions();
    connectParts();
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
    papers->setBuddy(m_papers->list());
    for (const ReportEntry &report : reportCatalogue())
        m_kinds->addItem(report.shown());
    m_kinds->setAccessibleName(tr("Reports"));
    m_kinds->setWordWrap(true);
    m_anew->setToolTip(tr("Leaves the paper being prepared and begins one for the months that ended last."));
    column->addWidget(kinds);
    column->addWidget(m_kinds, 3);
    column->addWidget(m_anew);
    column->addSpacing(2 * kGrid);
    column->addWidget(papers);
    column->addWidget(m_papers, 2);
    return left;
}

QWidget *ReportsPage::makeForm()
{
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(m_form);
    return m_scroll;
}

/// The form is never narrower than its widest field, however large the text is.
void ReportsPage::fitForm()
{
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, m_scroll);
    m_scroll->setMinimumWidth(m_form->minimumSizeHint().width() + bar + kGrid);
}

void ReportsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fitForm();
}

void ReportsPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitForm();
}

void ReportsPage::connectParts()
{
    connect(m_later, &QTimer::timeout, this, &ReportsPage::make);
    connect(m_form, &ChoicesForm::changed, this, [this] {
        if (m_keeper && m_entry->isPaper)
            m_keeper->changed();
        m_later->start();
    });
    connect(m_form, &ChoicesForm::keyPointsAsked, this, &ReportsPage::proposeKeyPoints);
    const auto prepareRow = [this](int row) {
        if (row >= 0)
            prepare(reportCatalogue()[static_cast<std::size_t>(row)]);
    };
    connect(m_kinds, &QListWidget::currentRowChanged, this, prepareRow);
    connect(m_kinds, &QListWidget::itemClicked, this, [this, prepareRow] {
        if (m_issued) // back from a paper that was issued
            prepareRow(m_kinds->currentRow());
    });
    connect(m_anew, &QPushButton::clicked, this, &ReportsPage::beginAnew);
    connect(m_papers, &IssuedPapers::chosen, this, &ReportsPage::showIssued);
    connect(m_output, &ReportOutput::printAsked, this, &ReportsPage::askPrinter);
    connect(m_output, &ReportOutput::saveAsked, this, &ReportsPage::saveAs);
    connect(m_output, &ReportOutput::issueAsked, this, &ReportsPage::askIssue);
    connect(m_output, &ReportOutput::publicEditionAsked, this, [this] { showAsIssued(true); });
    connect(m_output, &ReportOutput::makingAsked, this, &ReportsPage::make);
    connect(m_output, &ReportOutput::recordsAsked, this, [this](const QString &what, const std::vector<RecordId> &ids) {
        auto *behind = new RecordsBehind(what, ids, m_workspace, m_privacy, this);
        connect(behind, &RecordsBehind::openRequested, this, &ReportsPage::openRequested);
        behind->open();
    });
    connect(&m_workspace, &Workspace::changed, this, [this] {
        if (!m_started)
            return;
        listIssued();
        m_stale = true;
        if (isVisible())
            m_later->start();
    });
}

void ReportsPage::makeActions()
{
    m_print->setWhatsThis(tr("pack, paper")); // what the search field finds it by
    addAction(m_print);
    connect(m_print, &QAction::triggered, this, &ReportsPage::askPrinter);
    const std::pair<QString, void (ReportsPage::*)()> more[] = {{tr("Make the pages anew"), &ReportsPage::make},
                                                                {tr("Issue this paper …"), &ReportsPage::askIssue},
                                                                {tr("Begin a new paper"), &ReportsPage::beginAnew}};
    for (const auto &[text, does] : more) {
        auto *action = new QAction(text, this);
        connect(action, &QAction::triggered, this, does);
        addAction(action);
    }
}

void ReportsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    fitForm();
    if (!m_started)
        start();
    else if (m_stale)
        make();
}

/// What was begun goes on; else the cycle that ended last.
void ReportsPage::start()
{
    m_started = true;
    listIssued();
    Draft draft;
    draft.kind = QLatin1String(kindOf<Paper>().name);
    PackChoices paper = newPaper();
    const PackChoices plain = paper;
    if (const auto kept = drafts(m_workspace.database(), m_workspace.actor().name))
        for (const Draft &one : *kept)
            if (one.kind == draft.kind) {
                draft = one;
                paper = packChoicesFromJson(one.content.toUtf8());
                break;
            }
    if (!paper.period.first.isKnown() || !paper.period.last.isKnown())
        paper.period = plain.period;
    for (const ReportEntry &report : reportCatalogue())
        m_choices[&report] = report.isPaper ? paper : plain;
    m_keeper = std::make_unique<DraftsKeeper>(
        m_workspace, draft, [this] { return QJsonDocument::fromJson(toJson(paperChoices())).object(); });
    m_kinds->setCurrentRow(0);
}

PackChoices ReportsPage::newPaper() const
{
    int months = 2;
    if (const auto office = m_workspace.all<Organisation>(); office && !office->empty())
        months = office->front().value.packCycleMonths.value_or(months);
    PackChoices choices;
    choices.period = lastCycle(m_workspace.today(), months);
    choices.asAt = m_workspace.today();
    choices = startingChoices(m_workspace.names(), choices);
    if (const auto papers = m_workspace.all<Paper>())
        choices.paper = proposedReference(*papers, m_workspace.today());
    return choices;
}

void ReportsPage::beginAnew()
{
    const Question question{tr("Begin a new paper"),
                            tr("Begin a new paper for %1?").arg(newPaper().period.title()),
                            tr("What was written for the paper being prepared is thrown away. Issued papers stay."),
                            {tr("Begin anew"), tr("Keep this one")},
                            1};
    m_prompts.ask(this, question, [this](int answer) {
        if (answer != 0)
            return;
        m_keeper->drop();
        m_entry = nullptr; // what stands in the form is not kept
        m_choices[&paperEntry()] = newPaper();
        continuePaper();
    });
}

void ReportsPage::continuePaper()
{
    if (!m_started)
        start();
    const auto row = static_cast<int>(&paperEntry() - reportCatalogue().data());
    if (m_kinds->currentRow() != row)
        m_kinds->setCurrentRow(row);
    else
        prepare(paperEntry());
}

bool ReportsPage::goOnWith(const Draft &draft)
{
    if (draft.kind != QLatin1String(kindOf<Paper>().name))
        return false;
    continuePaper();
    return true;
}

/// What stands in the form belongs to the report being prepared.
void ReportsPage::keepChoices()
{
    if (m_entry && !m_issued)
        m_choices[m_entry] = m_form->choices();
}

PackChoices ReportsPage::paperChoices() const
{
    return m_entry && m_entry->isPaper && !m_issued ? m_form->choices() : m_choices.at(&paperEntry());
}

void ReportsPage::prepare(const ReportEntry &report)
{
    keepChoices();
    m_issued.reset();
    m_entry = &report;
    m_papers->mark(0);
    m_back->hide();
    m_anew->setVisible(report.isPaper);
    m_form->setReadOnly(false);
    m_form->askFor(report);
    m_form->setChoices(m_choices[&report]);
    make();
}

void ReportsPage::listIssued()
{
    if (const auto papers = m_workspace.all<Paper>())
        m_papers->setPapers(*papers, m_workspace.names());
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
    if (m_making)
        m_making->cancel();
    keepChoices();
    m_issued = *paper;
    m_form->askFor(paperEntry());
    m_form->setChoices(choicesOf(paper->value));
    m_form->setReadOnly(true);
    m_papers->mark(id);
    m_back->setText(
        tr("%1 as it was issued on %2.").arg(paper->value.paperReference, ::show(paper->value.issued.day())),
        tr("Nothing in it changes any more."));
    m_back->show();
    m_anew->hide();
    showAsIssued(false);
    Q_EMIT recordShown(id);
}

/// The public edition of a paper that was issued comes from its own figures.
void ReportsPage::showAsIssued(bool asPublic)
{
    if (!m_issued)
        return;
    m_asPublic = asPublic;
    m_streams = false;
    Result<Report> report = reportOf(m_issued->value, asPublic);
    if (!report) {
        m_report.reset();
        return m_output->showNothing(tr("This paper cannot be shown"), report.error().text);
    }
    m_report = std::move(*report);
    m_output->setSteps(false, !asPublic);
    if (showPages(*m_report) && asPublic)
        say(tr("Public edition of %1, from the figures as issued.").arg(m_issued->value.paperReference));
}

void ReportsPage::say(const QString &sentence) { m_output->say(sentence); }
