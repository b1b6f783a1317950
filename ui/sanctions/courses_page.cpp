// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sanctions/courses_page.h"
#include "core/reports/catalogue.h"
#include "core/sanctions/conduct_queries.h"
#include "core/workspace/run_courses.h"
#include "ui/base/empty_state.h"
#include "ui/base/file_names.h"
#include "ui/base/flow_layout.h"
#include "ui/base/icons.h"
#include "ui/base/label.h"
#include "ui/base/print_record.h"
#include "ui/base/privacy_key.h"
#include "ui/base/prompts.h"
#include "ui/base/tag_delegate.h"
#include "ui/base/theme.h"
#include "ui/sanctions/conduct_desk.h"
#include "ui/sanctions/course_view.h"
#include "ui/sanctions/like_descriptions_card.h"
#include "ui/sanctions/occasions_table.h"
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
      m_splitter(new QSplitter), m_sentence(new Label(TextRank::Muted)), m_alike(new LikeDescriptionsCard(services)),
      m_desk(new ConductDesk(
          services, [this] { return chosen(); }, this))
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
    connect(&m_services.privacy, &PrivacyKey::turned, this, [this] {
        showRow(m_model->rowOf(m_shown));
        m_alike->showAlike(m_model->found().alike);
    });
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
    connect(m_view, &CourseView::occasionDecided, m_desk, &ConductDesk::decideOccasion);
    connect(m_view, &CourseView::courseDecided, m_desk, &ConductDesk::decideCourse);
    connect(m_view, &CourseView::stepAsked, m_desk, &ConductDesk::askStep);
    connect(m_view, &CourseView::takeBackAsked, m_desk, &ConductDesk::askTakeBack);
    connect(m_view, &CourseView::tellAsked, m_desk, &ConductDesk::askTold);
    connect(m_desk, &ConductDesk::occasionsAsked, this, [this] { m_view->occasions().setFocus(Qt::OtherFocusReason); });
    connect(m_alike, &LikeDescriptionsCard::openRequested, this, &CoursesPage::openRequested);
    connect(m_view, &CourseView::letterAsked, this, &CoursesPage::letterAsked);
    connect(m_view, &CourseView::openRequested, this, &CoursesPage::openRequested);
    connect(m_view, &CourseView::purposeDecided, this, [this](Purpose purpose) {
        showRow(m_model->rowOf(m_shown)); // as it is kept, until what shows it has been said
        m_desk->decidePurpose(purpose);
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
    if (m_isFitted && m_splitter->orientation() == wanted)
        return;
    m_isFitted = true;
    m_splitter->setOrientation(wanted);
    m_splitter->setSizes(beside ? QList<int>{2 * width() / 5, 3 * width() / 5}
                                : QList<int>{height() / 3, 2 * height() / 3});
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
    m_alike->showAlike(m_model->found().alike);
    const bool isEmpty = m_model->rowCount() == 0 && m_model->found().alike.empty();
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_splitter);
    for (int column = 0; column + 1 < CoursesModel::Columns; ++column)
        m_table->resizeColumnToContents(column); // the last has what is left
    const int row = std::max(0, m_model->rowOf(kept));
    m_view->setVisible(m_model->rowCount() > 0);
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(row, 0));
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
