// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incidents/first_report_form.h"
#include "core/base/reading/read_moment.h"
#include "core/incidents/incident_queries.h"
#include "core/incidents/incident_rules.h"
#include "core/records/problems.h"
#include "core/workspace/workspace.h"
#include "ui/base/background.h"
#include "ui/base/banner.h"
#include "ui/base/file_names.h"
#include "ui/base/flow_layout.h"
#include "ui/base/label.h"
#include "ui/base/tag.h"
#include "ui/base/theme.h"
#include "ui/incidents/brought_files.h"
#include "ui/incidents/question_done.h"
#include "ui/incidents/question_files.h"
#include "ui/incidents/question_harm.h"
#include "ui/incidents/question_kind.h"
#include "ui/incidents/question_people.h"
#include "ui/incidents/question_property.h"
#include "ui/incidents/question_reporter.h"
#include "ui/incidents/question_what.h"
#include "ui/incidents/question_when.h"
#include "ui/incidents/question_where.h"
#include "ui/incidents/report_contacts.h"
#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace {

constexpr int kLabelShare = 3; // labels take at most this part of the width, else they stand above
constexpr int kDaysApart = 3;  // of reports that are perhaps the same

// Which question a problem of the record stands beside.
const char *questionOf(const QString &field)
{
    static const std::pair<const char *, const char *> parts[] = {
        {"occurred", "when"},   {"occurred_to", "when"},  {"discovered", "when"},       {"kind", "kind"},
        {"also_kinds", "kind"}, {"parties", "affected"},  {"property", "property"},     {"steps", "done"},
        {"police", "done"},     {"reported", "reporter"}, {"reached_lsms", "reporter"}, {"reporter", "reporter"},
        {"site", "where"},      {"channel", "where"},
    };
    for (const auto &[start, question] : parts)
        if (field.startsWith(QLatin1String(start)))
            return question;
    return "what";
}

constexpr const char *kMailFormat = "message/rfc822";

} // namespace

FirstReportForm::FirstReportForm(const Workspace &workspace, const PrivacyKey &privacy, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_when(new QuestionWhen(workspace.today())),
      m_where(new QuestionWhere(workspace)), m_kind(new QuestionKind(workspace.names())), m_what(new QuestionWhat),
      m_reporter(new QuestionReporter(workspace, privacy)), m_files(new QuestionFiles(workspace)), m_same(new QWidget),
      m_sameText(new Label(TextRank::Body))
{
    setAcceptDrops(true);
    m_questions = {{QStringLiteral("when"), m_when},
                   {QStringLiteral("where"), m_where},
                   {QStringLiteral("kind"), m_kind},
                   {QStringLiteral("what"), m_what},
                   {QStringLiteral("affected"), new QuestionPeople(QuestionPeople::Part::Affected, workspace, privacy)},
                   {QStringLiteral("harm"), new QuestionHarm(workspace.names())},
                   {QStringLiteral("alleged"), new QuestionPeople(QuestionPeople::Part::Alleged, workspace, privacy)},
                   {QStringLiteral("property"), new QuestionProperty(workspace.names())},
                   {QStringLiteral("done"), new QuestionDone(workspace)},
                   {QStringLiteral("reporter"), m_reporter},
                   {QStringLiteral("files"), m_files}};
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(5 * kGrid, 3 * kGrid, 5 * kGrid, 3 * kGrid);
    column->setSpacing(2 * kGrid);
    addBanner(*column);
    for (const auto &[key, question] : m_questions) {
        column->addWidget(question);
        connect(question, &ReportQuestion::answered, this, [this] { goOn(QApplication::focusWidget()); });
        connect(question, &ReportQuestion::edited, this, [this] {
            m_dirty = true;
            m_what->lookForNames();
            Q_EMIT edited();
        });
    }
    m_what->offerTags([this] { return peopleCalled(); });
    for (const ReportQuestion *question :
         {static_cast<ReportQuestion *>(m_when), static_cast<ReportQuestion *>(m_where),
          static_cast<ReportQuestion *>(m_kind)})
        connect(question, &ReportQuestion::edited, this, &FirstReportForm::lookForSame);
    addSame(*column);
}

void FirstReportForm::addSame(QVBoxLayout &column)
{
    auto *same = new QHBoxLayout(m_same);
    same->setContentsMargins(0, 0, 0, 0);
    auto *compare = new QPushButton(tr("Compare"));
    compare->setAutoDefault(false);
    same->addWidget(new Tag({tr("Perhaps the same"), Tone::Warning, Shape::Dot}), 0, Qt::AlignTop);
    same->addWidget(m_sameText->wrapped(), 1);
    same->addWidget(compare);
    connect(compare, &QPushButton::clicked, this, [this] { Q_EMIT openRequested(m_sameRecord); });
    column.addWidget(m_same);
    column.addStretch(1); // and no question takes what is left over
    m_same->hide();
}

void FirstReportForm::addBanner(QVBoxLayout &column)
{
    const ReportContacts contacts = reportContacts(m_workspace);
    const QString phone = contacts.lsmsPhone.isEmpty() ? tr("no phone kept") : contacts.lsmsPhone;
    auto *banner = new Banner(Tone::Danger, tr("Someone in danger or it is still going on? Ring 999 first."),
                              contacts.lsms.isEmpty() ? tr("LSMS: nobody holds the post, %1.").arg(phone)
                                                      : tr("LSMS: %1, %2.").arg(contacts.lsms, phone));
    column.addWidget(banner);
    QPushButton *threat = banner->addButton(tr("Threat call"));
    auto *paste = new QPushButton(tr("Paste a message"));
    auto *file = new QPushButton(tr("Add an e-mail or file …"));
    auto *bring = new FlowLayout(nullptr, 2 * kGrid); // not in the banner: large text would squeeze its sentence
    for (QPushButton *button : {paste, file})
        bring->addWidget(button);
    column.addLayout(bring);
    for (QPushButton *button : {threat, paste, file})
        button->setAutoDefault(false);
    connect(paste, &QPushButton::clicked, this, &FirstReportForm::pasteMessage);
    connect(file, &QPushButton::clicked, this, &FirstReportForm::fileRequested);
    connect(threat, &QPushButton::clicked, this, &FirstReportForm::threatCallAsked);
}

void FirstReportForm::alignLabels()
{
    int widest = 0;
    for (const auto &[key, question] : m_questions)
        widest = std::max(widest, question->labelWidth());
    for (const auto &[key, question] : m_questions)
        question->setLabelWidth(widest * kLabelShare > width() ? 0 : widest);
}

void FirstReportForm::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    alignLabels();
    takeHeight();
}

bool FirstReportForm::event(QEvent *event)
{
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest)
        takeHeight();
    return done;
}

// A scroll area does not ask how high wrapped lines are at this width.
void FirstReportForm::takeHeight()
{
    if (layout()->hasHeightForWidth())
        setMinimumHeight(layout()->heightForWidth(width()));
}

void FirstReportForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        alignLabels();
}

void FirstReportForm::start() { m_when->firstStop()->setFocus(Qt::OtherFocusReason); }

void FirstReportForm::goOn(const QWidget *from)
{
    bool passed = false;
    for (const auto &[key, question] : m_questions) {
        QWidget *next = passed ? question->firstStop() : nullptr;
        if (!passed && from && question->isAncestorOf(from)) {
            passed = true;
            next = question->stopAfter(from);
        }
        if (next)
            return next->setFocus(Qt::TabFocusReason);
    }
}

void FirstReportForm::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() & Qt::ControlModifier)
        return Q_EMIT saveRequested();
    if (enter)
        return goOn(QApplication::focusWidget());
    QWidget::keyPressEvent(event);
}

FirstReport FirstReportForm::report() const
{
    FirstReport report;
    for (const auto &[key, question] : m_questions)
        question->answer(report);
    report.incident.confidential =
        report.incident.confidential || isConfidentialKind(report.incident.kind, m_workspace.names());
    return report;
}

bool FirstReportForm::check()
{
    QHash<QString, QString> wrong;
    for (const auto &[key, question] : m_questions)
        if (const QString problem = question->problem(); !problem.isEmpty())
            wrong[key] = problem;
    FirstReport whole = report();
    takeSteps(whole.incident, m_workspace.names());
    const RuleContext context{m_workspace.today(), m_workspace.names()};
    completeIncident(whole.incident, context);
    // People and places to be made have no number yet, and so are not looked at here.
    for (auto made = whole.newPeople.cbegin(); made != whole.newPeople.cend(); ++made)
        whole.incident.parties[static_cast<std::size_t>(made.key())].description = fullName(made.value());
    for (const Problem &problem : problems(kindOf<Incident>(), &whole.incident, context))
        if (const QString key = QLatin1String(questionOf(problem.field));
            problem.severity == Problem::Severity::Refuses && !wrong.contains(key))
            wrong[key] = problem.text;
    QWidget *first = nullptr;
    for (const auto &[key, question] : m_questions) {
        question->showProblem(wrong.value(key));
        if (!first && wrong.contains(key))
            first = question->firstStop();
    }
    if (first)
        first->setFocus(Qt::OtherFocusReason);
    return wrong.isEmpty();
}

void FirstReportForm::lookForSame()
{
    FirstReport so;
    m_when->answer(so);
    m_where->answer(so);
    m_kind->answer(so);
    const auto alike = perhapsTheSame(m_workspace.list(kindOf<Incident>()), so.incident, kDaysApart);
    m_same->setVisible(alike && !alike->empty());
    if (!alike || alike->empty())
        return;
    const IncidentLine &line = alike->front();
    m_sameRecord = line.id;
    m_sameText->setText(
        QStringLiteral("%1, %2, %3").arg(line.reference, line.summary, sayMoment(line.occurred, m_workspace.today())));
}

// Those to be made with the report have no entry yet, and are called as typed.
std::vector<PartyCalled> FirstReportForm::peopleCalled() const
{
    const FirstReport so = report();
    std::vector<PartyCalled> called = partiesCalled(so.incident, m_workspace.names());
    for (std::size_t i = 0; i < called.size(); ++i) {
        const auto made = so.newPeople.constFind(static_cast<qsizetype>(i));
        if (made != so.newPeople.constEnd())
            callAlso(called[i], *made);
        else if (!called[i].person.isNull())
            if (const Result<Saved<Person>> known = m_workspace.load(called[i].person); known)
                callAlso(called[i], known->value);
    }
    return called;
}

QJsonObject FirstReportForm::draft() const
{
    QJsonObject kept;
    for (const auto &[key, question] : m_questions)
        kept[key] = question->draft();
    return kept;
}

void FirstReportForm::restore(const QJsonObject &draft)
{
    for (const auto &[key, question] : m_questions)
        question->restore(draft[key].toObject());
    m_dirty = true;
    m_what->lookForNames();
    lookForSame();
}

void FirstReportForm::fill(const Mail &letter)
{
    for (const auto &[key, question] : m_questions)
        question->fill(letter);
    m_dirty = true;
    m_what->lookForNames();
    Q_EMIT edited();
}

// One after the other, so that the report is filled in the order in which things were brought.
void FirstReportForm::read(qint64 bytes, std::function<Brought(JobProgress &)> work)
{
    if (m_reading) {
        m_next.emplace_back([this, bytes, work] { read(bytes, work); });
        return;
    }
    m_reading = inBackgroundUnless(bytes < kBytesInABlink, this, std::move(work),
                                   [this](Brought brought) { take(std::move(brought)); });
    if (m_reading)
        Q_EMIT readingBegan(m_reading);
}

void FirstReportForm::take(Brought brought)
{
    const bool stopped = m_reading && m_reading->isCancelled();
    m_reading.clear();
    if (stopped)
        brought = {{}, {}, {tr("The file was not added: reading it was stopped.")}};
    for (const Mail &letter : brought.letters)
        fill(letter);
    for (AttachedFile &file : brought.files)
        m_files->add(std::move(file));
    if (!brought.files.empty())
        Q_EMIT filesChanged();
    if (!brought.letters.empty())
        start(); // what a message does not say comes next
    if (!brought.refused.isEmpty())
        Q_EMIT refused(brought.refused.join(u'\n'));
    if (!m_next.empty()) {
        const std::function<void()> next = std::move(m_next.front());
        m_next.pop_front();
        next();
    }
    if (!m_reading)
        Q_EMIT readingEnded();
}

void FirstReportForm::stopReading()
{
    m_next.clear();
    if (m_reading)
        m_reading->cancel();
}

void FirstReportForm::takeFiles(const QStringList &paths)
{
    read(bytesOf(paths), [paths](JobProgress &progress) { return readFiles(paths, progress); });
}

void FirstReportForm::takeMessage(const QByteArray &mail)
{
    read(mail.size(), [mail](JobProgress &) { return readMessage(mail); });
}

void FirstReportForm::pasteMessage()
{
    const QMimeData *copied = QApplication::clipboard()->mimeData();
    if (copied && !localFiles(*copied).isEmpty()) // files copied in the file manager
        return takeFiles(localFiles(*copied));
    if (copied && copied->hasFormat(QLatin1String(kMailFormat)))
        return takeMessage(copied->data(QLatin1String(kMailFormat)));
    const QString text = QApplication::clipboard()->text();
    if (text.trimmed().isEmpty())
        return Q_EMIT refused(tr("The clipboard holds no text. Copy the message in your mail program first."));
    takeMessage(text.toUtf8());
}

void FirstReportForm::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFiles(*event->mimeData()).isEmpty() || event->mimeData()->hasFormat(QLatin1String(kMailFormat)))
        event->acceptProposedAction();
}

void FirstReportForm::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    if (event->mimeData()->hasFormat(QLatin1String(kMailFormat)))
        return takeMessage(event->mimeData()->data(QLatin1String(kMailFormat)));
    takeFiles(localFiles(*event->mimeData()));
}
