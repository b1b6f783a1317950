// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sanctions/courses_page.h"
#include "core/office/site.h"
#include "core/records/show.h"
#include "core/reports/catalogue.h"
#include "core/sanctions/conduct_acts.h"
#include "core/sanctions/conduct_queries.h"
#include "core/workspace/run_courses.h"
#include "ui/base/card.h"
#include "ui/base/empty_state.h"
#include "ui/base/file_names.h"
#include "ui/base/flow_layout.h"
#include "ui/base/form.h"
#include "ui/base/icons.h"
#include "ui/base/label.h"
#include "ui/base/print_record.h"
#include "ui/base/privacy_key.h"
#include "ui/base/prompts.h"
#include "ui/base/tag_delegate.h"
#include "ui/base/theme.h"
#include "ui/sanctions/course_view.h"
#include "ui/sanctions/occasions_table.h"
#include "ui/sanctions/step_dialog.h"
#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QPushButton>
#include <QSaveFile>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

namespace {
constexpr std::size_t kMostAlike = 4;
constexpr int kFewestRows = 5;   // of the list
constexpr int kFewestLines = 12; // of the course
constexpr int kBeside = 150;     // letters across the page from which list and course stand side by side

CoursesContext contextOf(const RegisterServices &services)
{
    return {services.workspace.names(),
            services.privacy,
            services.workspace.today(),
            ladderLimits(services.workspace.names()),
            {}};
}
} // namespace

CoursesPage::CoursesPage(const RegisterServices &services, QWidget *parent)
    : Page(parent), m_services(services), m_model(new CoursesModel(contextOf(services), this)), m_table(new QTableView),
      m_view(new CourseView(services.workspace, m_model->context())), m_stack(new QStackedWidget),
      m_empty(new EmptyState(iconName(), tr("No course of conduct"),
                             tr("Where one person acts against somebody twice, or against several people, it is found "
                                "here from the incidents: name who did it and who was affected."))),
      m_splitter(new QSplitter), m_sentence(new Label(TextRank::Muted)),
      m_alike(new Card(tr("Perhaps one person, not known")))
{
    makeActions();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(5 * kGrid, 4 * kGrid, 5 * kGrid, 4 * kGrid);
    column->setSpacing(2 * kGrid);
    column->addWidget(makeHead());
    m_splitter->addWidget(makeTable());
    m_splitter->addWidget(m_view);
    m_splitter->setChildrenCollapsible(false);
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_empty);
    column->addWidget(m_stack, 1);
    connectView();
    connect(&m_services.workspace, &Workspace::changed, this, [this] {
        m_stale = true;
        if (isVisible())
            look();
    });
    connect(&m_services.privacy, &PrivacyKey::turned, this, [this] { showRow(m_model->rowOf(m_shown)); });
}

void CoursesPage::makeActions()
{
    m_print = new QAction(icon(QStringLiteral("print")), tr("Print the list"), this);
    m_export = new QAction(icon(QStringLiteral("export")), tr("Export …"), this);
    m_diary = new QAction(icon(QStringLiteral("print")), tr("Blank diary sheet"), this);
    addActions({m_print, m_export, m_diary});
    connect(m_print, &QAction::triggered, this, [this] { printReport(QStringLiteral("courses"), {}); });
    connect(m_export, &QAction::triggered, this, &CoursesPage::askExport);
    connect(m_diary, &QAction::triggered, this, [this] { printReport(QStringLiteral("diary-sheet"), {}); });
}

QWidget *CoursesPage::makeHead()
{
    auto *head = new QWidget;
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid);
    column->addWidget(new Label(TextRank::Title, title()));
    column->addWidget(m_sentence->wrapped());
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons);
    flow->setContentsMargins(0, 0, 0, 0);
    for (QAction *action : {m_print, m_export, m_diary}) {
        auto *button = new QPushButton(action->icon(), action->text());
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        flow->addWidget(button);
    }
    column->addWidget(buttons);
    return head;
}

QWidget *CoursesPage::makeTable()
{
    m_table->setModel(m_model);
    m_table->setAccessibleName(title());
    m_table->setItemDelegate(new TagDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &now) { showRow(now.row()); });
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table, 1);
    column->addWidget(m_alike);
    return left;
}

/// Large text does not squeeze the list and the course into a line each: the window scrolls a page without room.
void CoursesPage::keepLines()
{
    const int line = m_table->verticalHeader()->defaultSectionSize();
    m_table->setMinimumHeight(m_table->horizontalHeader()->sizeHint().height() + kFewestRows * line);
    m_view->setMinimumHeight(kFewestLines * fontMetrics().lineSpacing());
}

void CoursesPage::connectView()
{
    connect(m_view, &CourseView::occasionDecided, this, &CoursesPage::decideOccasion);
    connect(m_view, &CourseView::courseDecided, this, &CoursesPage::decideCourse);
    connect(m_view, &CourseView::stepAsked, this, &CoursesPage::askStep);
    connect(m_view, &CourseView::takeBackAsked, this, &CoursesPage::askTakeBack);
    connect(m_view, &CourseView::tellAsked, this, &CoursesPage::askTold);
    connect(m_view, &CourseView::openRequested, this, &CoursesPage::openRequested);
    connect(m_view, &CourseView::purposeDecided, this, [this](Purpose purpose) {
        change(tr("Purpose of a course of conduct"), [this, purpose](ConductCourse &course) {
            conduct::decidePurpose(course, purpose, m_services.workspace.names());
        });
    });
    connect(m_view, &CourseView::chronologyAsked, this, [this] {
        if (const FoundCourse *course = chosen())
            printReport(QStringLiteral("course-chronology"), m_services.workspace.referenceOf(course->alleged));
    });
}

void CoursesPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fitWidth();
}

void CoursesPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitWidth();
}

/// Where both would be squeezed the course stands below the list, which then shows a few lines.
void CoursesPage::fitWidth()
{
    keepLines();
    const bool beside = width() >= kBeside * fontMetrics().averageCharWidth();
    const Qt::Orientation wanted = beside ? Qt::Horizontal : Qt::Vertical;
    if (m_splitter->orientation() == wanted)
        return;
    m_splitter->setOrientation(wanted);
    m_splitter->setSizes(beside ? QList<int>{width() / 2, width() / 2} : QList<int>{height() / 3, 2 * height() / 3});
}

void CoursesPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        look();
}

void CoursesPage::look()
{
    m_stale = false;
    const Result<BankHolidays> holidays = officeHolidays(m_services.workspace.database());
    m_model->setDay(m_services.workspace.today(), holidays ? *holidays : BankHolidays());
    Result<FoundCourses> found = officeCourses(m_services.workspace, m_services.workspace.today());
    if (!found) {
        m_sentence->setText(found.error().text);
        return showFound({});
    }
    const auto possible = std::count_if(found->courses.begin(), found->courses.end(), [](const FoundCourse &course) {
        return course.decision == CourseDecision::Possible;
    });
    m_sentence->setText(possible == 0   ? tr("Nothing waits to be looked at.")
                        : possible == 1 ? tr("One possible course waits to be looked at.")
                                        : tr("%1 possible courses wait to be looked at.").arg(possible));
    setWaiting(static_cast<int>(possible), possible > 0 ? Tone::Warning : Tone::Neutral);
    showFound(std::move(*found));
}

void CoursesPage::showFound(FoundCourses found)
{
    const RecordId kept = m_shown;
    m_model->setCourses(std::move(found));
    showAlike();
    const bool isEmpty = m_model->rowCount() == 0 && m_model->found().alike.empty();
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_splitter);
    for (int column = 0; column + 1 < CoursesModel::Columns; ++column)
        m_table->resizeColumnToContents(column); // the last has what is left
    const int row = std::max(0, m_model->rowOf(kept));
    m_view->setVisible(m_model->rowCount() > 0);
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(row, 0));
}

void CoursesPage::showAlike()
{
    delete m_alikeRows;
    m_alikeRows = new QWidget;
    auto *rows = new QVBoxLayout(m_alikeRows);
    rows->setContentsMargins(0, 0, 0, 0);
    std::vector<LikeDescriptions> groups = m_model->found().alike;
    std::stable_sort(groups.begin(), groups.end(), [](const LikeDescriptions &a, const LikeDescriptions &b) {
        return a.incidents.back() > b.incidents.back(); // numbers rise with time: the newest first
    });
    m_alike->setCount(static_cast<int>(groups.size()));
    for (std::size_t i = 0; i < std::min(groups.size(), kMostAlike); ++i) {
        const LikeDescriptions &group = groups[i];
        const QString place = m_services.workspace.names().recordName(kindOf<Site>(), group.site);
        const QString said = tr("%1 reports at %2: %3")
                                 .arg(group.incidents.size())
                                 .arg(place, m_services.privacy.shown(group.description));
        auto *line = new QHBoxLayout;
        line->addWidget((new Label(TextRank::Body, said))->wrapped(), 1);
        auto *open = new QPushButton(tr("Open the latest"));
        open->setAccessibleName(tr("Open the latest: %1").arg(said));
        open->setAutoDefault(false);
        connect(open, &QPushButton::clicked, this, [this, id = group.incidents.back()] { Q_EMIT openRequested(id); });
        line->addWidget(open);
        rows->addLayout(line);
    }
    if (groups.size() > kMostAlike)
        rows->addWidget((new Label(TextRank::Muted, tr("All of them stand in the printed list.")))->wrapped());
    m_alike->body()->addWidget(m_alikeRows);
    m_alike->setVisible(!m_model->found().alike.empty());
}

const FoundCourse *CoursesPage::chosen() const { return m_model->courseAt(m_table->currentIndex().row()); }

void CoursesPage::showRow(int row)
{
    const FoundCourse *course = m_model->courseAt(row);
    if (!course)
        return;
    m_shown = course->alleged;
    m_view->showCourse(*course, m_model->isWorkforce(row));
}

bool CoursesPage::openRecord(RecordId id)
{
    if (m_services.workspace.kindOfRecord(id) != &kindOf<ConductCourse>())
        return false;
    const auto saved = m_services.workspace.load(Id<ConductCourse>{id});
    if (!saved)
        return false;
    m_shown = saved->value.alleged.value;
    look();
    return true;
}

bool CoursesPage::openCourseOf(RecordId person)
{
    m_shown = person;
    look();
    return m_model->rowOf(person) >= 0;
}

void CoursesPage::takeFocus() { m_table->setFocus(Qt::OtherFocusReason); }

void CoursesPage::complain(const QString &text) { m_services.prompts.tell(this, {title(), text, {}, Tone::Warning}); }

void CoursesPage::change(const QString &why, const std::function<void(ConductCourse &)> &edit)
{
    const FoundCourse *course = chosen();
    if (!course)
        return;
    const FoundCourse copy = *course; // saving shows everything anew
    if (const Result<RecordId> done = changeConduct(m_services.workspace, copy, why, edit); !done)
        complain(done.error().text);
}

void CoursesPage::decideOccasion(const FoundOccasion &occasion, std::optional<bool> counts)
{
    const auto decide = [this, occasion, counts](const QString &why) {
        change(tr("Occasion of a course of conduct"), [occasion, counts, why](ConductCourse &course) {
            conduct::decideOccasion(course, occasion, counts, why);
        });
        m_view->occasions().setFocus(Qt::OtherFocusReason);
    };
    if (counts != false)
        return decide({});
    m_services.prompts.askText(
        this, {tr("It does not count"), tr("Why this occasion does not count"), {}, tr("Leave it out"), true, false},
        decide);
}

void CoursesPage::decideCourse(CourseDecision decision)
{
    const auto decide = [this, decision](const QString &why) {
        const Workspace &workspace = m_services.workspace;
        change(tr("Course of conduct decided"), [&workspace, decision, why](ConductCourse &course) {
            conduct::decideCourse(course, decision, workspace.actor().name, workspace.today(), why, workspace.names());
        });
    };
    if (decision == CourseDecision::Confirmed)
        return confirmCourse();
    if (decision != CourseDecision::Rejected)
        return decide({});
    m_services.prompts.askText(
        this, {tr("Not a course"), tr("Why this is no course of conduct"), {}, tr("Not a course"), true, true}, decide);
}

// A course is confirmed occasion by occasion: what nobody has looked at yet is named, and counted only on purpose.
void CoursesPage::confirmCourse()
{
    const FoundCourse *course = chosen();
    if (!course)
        return;
    std::vector<FoundOccasion> open;
    QStringList named;
    for (const FoundOccasion &occasion : course->occasions)
        if (occasion.counts && !occasion.decided) {
            open.push_back(occasion);
            named << tr("%1: %2").arg(::show(occasion.at), occasion.reference);
        }
    const auto confirm = [this, open] {
        const Workspace &workspace = m_services.workspace;
        change(tr("Course of conduct decided"), [&workspace, open](ConductCourse &record) {
            for (const FoundOccasion &occasion : open)
                conduct::decideOccasion(record, occasion, true, {});
            conduct::decideCourse(record, CourseDecision::Confirmed, workspace.actor().name, workspace.today(), {},
                                  workspace.names());
        });
        m_view->occasions().setFocus(Qt::OtherFocusReason);
    };
    if (open.empty())
        return confirm();
    m_services.prompts.ask(this,
                           {tr("Do these occasions count?"),
                            named.join(u'\n'),
                            tr("Nobody has decided on them yet. The course is confirmed with those that count."),
                            {tr("Look at them first"), tr("They count: confirm")},
                            0,
                            Tone::Neutral},
                           [this, confirm](int answer) {
                               if (answer == 1)
                                   return confirm();
                               m_view->occasions().setFocus(Qt::OtherFocusReason);
                           });
}

void CoursesPage::askStep(LadderStep step, LadderAct act)
{
    const Names &names = m_services.workspace.names();
    LadderRow row;
    row.step = Code{conduct::stepCode(step, names)};
    const QString trait = act == LadderAct::Done     ? QStringLiteral("done")
                          : act == LadderAct::Jumped ? QStringLiteral("jumped")
                          : act == LadderAct::Paused ? QStringLiteral("paused")
                                                     : QStringLiteral("skipped");
    row.state = conduct::codeWith(names, QStringLiteral("ladder-state"), trait);
    row.on = m_services.workspace.today();
    askRow(row, conduct::stepLabel(step, names), tr("Step of the ladder"), {});
}

void CoursesPage::askTold(LadderStep step, Day on)
{
    const Workspace &workspace = m_services.workspace;
    const FoundCourse *found = chosen();
    const auto kept = found && found->saved != 0 ? workspace.load(Id<ConductCourse>{found->saved})
                                                 : Result<Saved<ConductCourse>>(Saved<ConductCourse>{});
    if (!kept)
        return complain(kept.error().text);
    askRow(conduct::rowOf(kept->value, step, on, workspace.names()), conduct::stepLabel(step, workspace.names()),
           tr("Told of a step of the ladder"), QStringLiteral("officer_told"));
}

void CoursesPage::askRow(const LadderRow &row, const QString &title, const QString &why, const QString &field)
{
    auto *dialog = new StepDialog(row, title, m_services, window());
    connect(dialog, &StepDialog::taken, this, [this, why](const LadderRow &taken) {
        change(why, [taken](ConductCourse &course) { conduct::keepRow(course, taken); });
    });
    dialog->open();
    if (!field.isEmpty())
        dialog->form().jumpTo(field);
}

void CoursesPage::askTakeBack(LadderStep step)
{
    const Names &names = m_services.workspace.names();
    const QString label = conduct::stepLabel(step, names);
    m_services.prompts.askText(
        this, {tr("Take the step back: %1").arg(label), tr("Why it is taken back"), {}, tr("Take it back")},
        [this, label, code = conduct::stepCode(step, names)](const QString &why) {
            change(tr("Step taken back, %1: %2").arg(label, why.trimmed()),
                   [code](ConductCourse &course) { conduct::takeStepBack(course, Code{code}); });
        });
}

void CoursesPage::printReport(const QString &name, const QString &record)
{
    const Workspace &workspace = m_services.workspace;
    ReportRequest request;
    request.name = name;
    request.record = record;
    request.choices.asAt = workspace.today();
    request.printedAt = workspace.now().toLocalTime();
    Result<Report> report = makeReport(workspace.database(), workspace.names(), workspace.actor(), request);
    if (!report)
        return complain(report.error().text);
    (new RecordPaper(std::move(*report), m_services.prompts, this))->open();
}

void CoursesPage::askExport()
{
    m_services.prompts.fileToSave(this,
                                  {tr("Export courses of conduct"),
                                   proposedFile(title(), QStringLiteral("csv")),
                                   {tr("Comma-separated values (*.csv)"), tr("Workbook (*.xlsx)"), tr("JSON (*.json)")},
                                   QStringLiteral("csv")},
                                  [this](const QString &path) { exportTo(path); });
}

void CoursesPage::exportTo(const QString &path)
{
    const ExportFormat format = path.endsWith(QStringLiteral(".xlsx"), Qt::CaseInsensitive)   ? ExportFormat::Xlsx
                                : path.endsWith(QStringLiteral(".json"), Qt::CaseInsensitive) ? ExportFormat::Json
                                                                                              : ExportFormat::Csv;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return complain(tr("%1 can’t be written: %2.").arg(path, file.errorString()));
    const auto outcome = exportCourses(m_services.workspace, format, true, m_services.workspace.today(), file);
    if (!outcome)
        return complain(outcome.error().text);
    if (!file.commit())
        return complain(tr("%1 can’t be written: %2.").arg(path, file.errorString()));
    Q_EMIT statusText(tr("Written to %1.").arg(path));
}
