// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_page.h"
#include "core/base/count.h"
#include "core/base/reading/read_moment.h"
#include "core/due/due_list.h"
#include "core/records/show.h"
#include "core/reports/catalogue.h"
#include "core/reports/paper.h"
#include "core/workspace/due_acts.h"
#include "core/workspace/kinds.h"
#include "core/workspace/workspace.h"
#include "ui/base/background.h"
#include "ui/base/calendar_file.h"
#include "ui/base/empty_state.h"
#include "ui/base/icons.h"
#include "ui/base/label.h"
#include "ui/base/print_record.h"
#include "ui/base/privacy_key.h"
#include "ui/base/prompts.h"
#include "ui/base/records_behind.h"
#include "ui/base/steady_combo.h"
#include "ui/base/theme.h"
#include "ui/today/due_cards.h"
#include "ui/today/figure_tile.h"
#include "ui/today/work_card.h"
#include <QAction>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace {
constexpr int kLater = 1500; // milliseconds

QVBoxLayout *column()
{
    auto *made = new QVBoxLayout;
    made->setSpacing(3 * kGrid);
    return made;
}

QString wordsOf(const Draft &draft, const Workspace &workspace, bool hidesNames)
{
    const Kind *kind = kindNamed(draft.kind);
    if (draft.kind == QStringLiteral("first_report"))
        return TodayPage::tr("A report of an incident");
    if (kind == &kindOf<Paper>())
        return TodayPage::tr("A paper for a committee");
    if (!kind)
        return TodayPage::tr("A change to a record");
    const QString what = kind->shown(kind->label);
    if (draft.record == 0)
        return TodayPage::tr("New: %1").arg(what);
    const QString name = workspace.names().recordName(*kind, draft.record);
    return TodayPage::tr("A change to %1 %2")
        .arg(what.toLower(), hidesNames && isNamedAsPerson(*kind) ? initials(name) : name);
}

void empty(QLayout &layout)
{
    while (QLayoutItem *item = layout.takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace

TodayPage::TodayPage(Workspace &workspace, Prompts &prompts, const PrivacyKey &privacy, QWidget *parent)
    : Page(parent), m_workspace(workspace), m_prompts(prompts), m_privacy(privacy),
      m_print(new QAction(icon(QStringLiteral("print")), tr("Print the list …"), this)),
      m_export(new QAction(icon(QStringLiteral("calendar")), tr("Calendar file …"), this)),
      m_heading(new Label(TextRank::Title)), m_sentence(new Label(TextRank::Muted)), m_whose(new SteadyCombo),
      m_due(new DueCards(workspace, privacy)), m_work(column()), m_figures(column()), m_later(new QTimer(this))
{
    auto *inside = new QWidget;
    auto *whole = new QVBoxLayout(inside);
    whole->setContentsMargins(5 * kGrid, 4 * kGrid, 5 * kGrid, 4 * kGrid);
    whole->setSpacing(kGrid);
    whole->addLayout(makeHead());
    whole->addWidget(m_sentence->wrapped());
    whole->addSpacing(2 * kGrid);
    whole->addWidget(m_due);
    whole->addLayout(m_work);
    whole->addSpacing(3 * kGrid);
    whole->addLayout(m_figures);
    whole->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(inside);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(scroll);
    const auto again = [this] {
        m_stale = true;
        if (isVisible())
            look();
        else
            m_later->start(); // the number beside its name is seen from every page
    };
    m_later->setSingleShot(true);
    m_later->setInterval(kLater);
    connect(m_later, &QTimer::timeout, this, &TodayPage::lookAgain);
    connect(&workspace, &Workspace::changed, this, again);
    connect(&privacy, &PrivacyKey::turned, this, again); // a draft may be called after a person
    connect(m_print, &QAction::triggered, this, &TodayPage::printDigest);
    connect(m_export, &QAction::triggered, this, &TodayPage::askCalendar);
    connect(m_whose, &QComboBox::activated, this, &TodayPage::choosePerson);
    connect(m_due, &DueCards::openRequested, this, &TodayPage::openRequested);
    connect(m_due, &DueCards::stepTaken, this, &TodayPage::take);
    connect(m_due, &DueCards::unfolded, this, &TodayPage::look);
}

QLayout *TodayPage::makeHead()
{
    auto *head = new QHBoxLayout;
    head->addWidget(m_heading->wrapped(), 1);
    auto *label = new Label(TextRank::Muted, tr("Whose"));
    label->setBuddy(m_whose);
    m_whose->setAccessibleName(tr("Whose things are shown"));
    m_whose->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_whose->setMinimumContentsLength(12);
    head->addWidget(label);
    head->addWidget(m_whose);
    auto *handOver = new QPushButton(tr("Hand work over …"));
    handOver->setAutoDefault(false);
    handOver->setVisible(!m_workspace.isReadOnly());
    connect(handOver, &QPushButton::clicked, this, &TodayPage::handOverAsked);
    head->addWidget(handOver);
    showPeople({});
    return head;
}

void TodayPage::showPeople(const QStringList &people)
{
    m_whose->clear();
    m_whose->addItem(tr("Everyone"));
    m_whose->addItem(tr("You"));
    for (const QString &name : people)
        m_whose->addItem(m_privacy.isOn() ? initials(name) : name, name);
    int place = static_cast<int>(m_person.who);
    if (m_person.who == WhoseWork::Who::Named)
        place = std::max(0, m_whose->findData(m_person.name));
    m_whose->setCurrentIndex(place);
}

void TodayPage::choosePerson(int index)
{
    m_person = {index == 0   ? WhoseWork::Who::Everyone
                : index == 1 ? WhoseWork::Who::Mine
                             : WhoseWork::Who::Named,
                m_whose->itemData(index).toString()};
    look();
}

void TodayPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    lookAgain();
}

/// A form that was closed over this page has kept a draft, or saved it and let it go.
void TodayPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow() && isVisible())
        lookAgain();
}

void TodayPage::lookAgain()
{
    if (m_stale || m_drafts != keptDrafts())
        look();
}

// Drafts are kept apart from the records, so that nothing tells of their change.
QStringList TodayPage::keptDrafts() const
{
    QStringList all;
    if (const auto kept = drafts(m_workspace.database(), m_workspace.actor().name))
        for (const Draft &draft : *kept)
            all << QString::number(draft.id) + draft.kept.toString(Qt::ISODate);
    return all;
}

void TodayPage::look()
{
    m_heading->setText(tr("Today, %1").arg(m_workspace.today().date.toString(u"dddd d MMMM")));
    Result<TodayWork> work = todayWork(m_workspace, m_person);
    empty(*m_work);
    if (!work)
        return m_sentence->setText(work.error().text);
    m_stale = false;
    m_drafts = keptDrafts();
    m_shown = std::move(*work);
    showPeople(m_shown.people);
    showDay(m_shown);
    showWork(m_shown);
    lookAtFigures();
}

void TodayPage::showDay(const TodayWork &work)
{
    const auto overdue = static_cast<qint64>(work.part(DuePart::Overdue).size());
    const auto now = static_cast<qint64>(work.atOnce.size());
    QStringList sentences;
    if (now == 1)
        sentences << tr("One new incident is of a kind that needs you at once.");
    else if (now > 1)
        sentences << tr("%1 new incidents are of kinds that need you at once.").arg(shownCount(now));
    if (overdue == 0)
        sentences << tr("Nothing is overdue.");
    else
        sentences << (overdue == 1 ? tr("One thing is overdue.")
                                   : tr("%1 things are overdue.").arg(shownCount(overdue)));
    m_sentence->setText(sentences.join(u' '));
    setWaiting(static_cast<int>(work.waiting), work.waiting > 0 ? Tone::Danger : Tone::Neutral);
}

void TodayPage::take(const DueItem &item)
{
    if (const Result<void> done = doInPlace(m_workspace, item); !done)
        return m_prompts.tell(this, {tr("This was not saved"), done.error().text, {}, Tone::Warning});
    Q_EMIT statusText(tr("Noted: %1").arg(item.what));
}

void TodayPage::addDrafts(const std::vector<Draft> &drafts)
{
    if (drafts.empty())
        return;
    auto *card = new WorkCard(tr("Begun and not saved"));
    for (const Draft &draft : drafts) {
        const QDateTime kept = draft.kept.toLocalTime();
        const auto go =
            card->addRow({{tr("draft"), Tone::Info, Shape::Dot},
                          ::wordsOf(draft, m_workspace, m_privacy.isOn()),
                          tr("kept %1").arg(sayMoment(Moment(Day(kept.date()), kept.time()), m_workspace.today())),
                          {},
                          {tr("Continue")}});
        connect(go.front(), &QPushButton::clicked, this, [this, draft] { Q_EMIT draftAsked(draft); });
    }
    card->setCount(static_cast<int>(drafts.size()));
    m_work->addWidget(card);
}

void TodayPage::showWork(const TodayWork &work)
{
    m_due->show(work, m_person);
    addDrafts(work.drafts);
    if (m_due->isAny() || m_work->count() > 0)
        return;
    auto *empty = new EmptyState(QStringLiteral("today"), tr("Nothing waits"),
                                 tr("What is new, due or begun stands here, each with its next step."),
                                 m_workspace.isReadOnly() ? QString() : tr("Report an incident"));
    connect(empty, &EmptyState::stepTaken, this, &TodayPage::reportAsked);
    m_work->addWidget(empty);
}

void TodayPage::askCalendar()
{
    std::vector<DueItem> items = m_shown.atOnce;
    for (const std::vector<DueItem> &part : m_shown.parts)
        items.insert(items.end(), part.begin(), part.end());
    askCalendarFile(this, m_prompts, tr("Due on %1").arg(m_workspace.today().iso()), items, m_workspace.now(),
                    [this](const QString &sentence) { Q_EMIT statusText(sentence); });
}

void TodayPage::printDigest()
{
    ReportRequest request;
    request.name = QStringLiteral("daily-digest");
    request.choices.asAt = request.choices.cutOff = m_workspace.today();
    request.choices.period = {m_workspace.today(), m_workspace.today()};
    request.printedAt = m_workspace.now().toLocalTime();
    Result<Report> report = makeReport(m_workspace.database(), m_workspace.names(), m_workspace.actor(), request);
    if (!report)
        return m_prompts.tell(this, {tr("Print the list"), report.error().text, {}, Tone::Warning});
    (new RecordPaper(std::move(*report), m_prompts, this))->open();
}

// Counted aside, for an office of many years takes a moment; what stood there stays until then.
void TodayPage::lookAtFigures()
{
    inBackground(
        this,
        [office = m_workspace.path(), actor = m_workspace.actor(), today = m_workspace.today()](JobProgress &) {
            return todayFiguresOf(office, actor, today);
        },
        [this, asked = ++m_asked](const Result<std::vector<TodayFigure>> &figures) {
            if (asked == m_asked)
                showFigures(figures ? *figures : std::vector<TodayFigure>());
        });
}

void TodayPage::showFigures(const std::vector<TodayFigure> &figures)
{
    empty(*m_figures);
    if (figures.empty())
        return;
    m_figures->addWidget(
        new Label(TextRank::Heading, tr("%1 in figures").arg(m_workspace.today().date.toString(u"MMMM"))));
    auto *row = new FigureRow(figures);
    connect(row, &FigureRow::recordsAsked, this, &TodayPage::showRecords);
    m_figures->addWidget(row);
}

void TodayPage::showRecords(const QString &what, const std::vector<RecordId> &ids)
{
    if (ids.empty())
        return Q_EMIT statusText(tr("No record stands behind this figure."));
    auto *behind = new RecordsBehind(what, ids, m_workspace, m_privacy, this);
    connect(behind, &RecordsBehind::openRequested, this, &TodayPage::openRequested);
    behind->open();
}
