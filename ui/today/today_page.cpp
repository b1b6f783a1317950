// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_page.h"
#include "core/base/count.h"
#include "core/base/reading/read_moment.h"
#include "core/records/show.h"
#include "core/reports/paper.h"
#include "core/workspace/kinds.h"
#include "core/workspace/workspace.h"
#include "ui/base/background.h"
#include "ui/base/empty_state.h"
#include "ui/base/label.h"
#include "ui/base/privacy_key.h"
#include "ui/base/records_behind.h"
#include "ui/base/theme.h"
#include "ui/today/figure_tile.h"
#include "ui/today/work_card.h"
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace {

constexpr size_t kMostRows = 8;

QVBoxLayout *column()
{
    auto *made = new QVBoxLayout;
    made->setSpacing(3 * kGrid);
    return made;
}

QString late(int days) { return days == 1 ? TodayPage::tr("1 day late") : TodayPage::tr("%1 days late").arg(days); }

QString daysLeft(int days)
{
    return days == 0   ? TodayPage::tr("today")
           : days == 1 ? TodayPage::tr("1 day left")
                       : TodayPage::tr("%1 days left").arg(days);
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

TodayPage::TodayPage(Workspace &workspace, const PrivacyKey &privacy, QWidget *parent)
    : Page(parent), m_workspace(workspace), m_privacy(privacy), m_heading(new Label(TextRank::Title)),
      m_sentence(new Label(TextRank::Muted)), m_work(column()), m_figures(column())
{
    auto *inside = new QWidget;
    auto *whole = new QVBoxLayout(inside);
    whole->setContentsMargins(5 * kGrid, 4 * kGrid, 5 * kGrid, 4 * kGrid);
    whole->setSpacing(kGrid);
    whole->addWidget(m_heading);
    whole->addWidget(m_sentence->wrapped());
    whole->addSpacing(2 * kGrid);
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
    };
    connect(&workspace, &Workspace::changed, this, again);
    connect(&privacy, &PrivacyKey::turned, this, again); // a draft may be called after a person
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
    const Result<TodayWork> work = todayWork(m_workspace);
    empty(*m_work);
    if (!work)
        return m_sentence->setText(work.error().text);
    m_stale = false;
    m_drafts = keptDrafts();
    showDay(*work);
    lookAtFigures();
}

void TodayPage::showDay(const TodayWork &work)
{
    const int overdue = static_cast<int>(work.overdue.size());
    const int now = static_cast<int>(work.atOnce.size());
    QString sentence = tr("Nothing is overdue.");
    if (overdue == 1)
        sentence = tr("One incident has waited more than %1 working days for its review.").arg(work.reviewDays);
    else if (overdue > 1)
        sentence = tr("%1 incidents have waited more than %2 working days for their review.")
                       .arg(shownCount(overdue))
                       .arg(work.reviewDays);
    else if (now == 1)
        sentence = tr("One new incident is of a kind that needs you at once.");
    else if (now > 1)
        sentence = tr("%1 new incidents are of kinds that need you at once.").arg(shownCount(now));
    m_sentence->setText(sentence);
    setWaiting(overdue + now, overdue + now > 0 ? Tone::Danger : Tone::Neutral);
    showWork(work);
}

// The kind, the place and what happened.
QString TodayPage::wordsOf(const IncidentLine &line) const
{
    const Names &names = m_workspace.names();
    QStringList words{names.choiceLabel(QStringLiteral("incident-kind"), line.kind.text)};
    if (!line.site.isNull())
        words << names.recordName(kindOf<Site>(), line.site.value);
    words << line.summary;
    return words.join(QStringLiteral(", "));
}

void TodayPage::addLine(WorkCard &card, const TagText &tag, const IncidentLine &line)
{
    const QPushButton *open = card.addRow({tag, wordsOf(line), line.reference, tr("Open")});
    connect(open, &QPushButton::clicked, this, [this, id = line.id] { Q_EMIT openRequested(id); });
}

void TodayPage::addEnd(WorkCard *card, size_t all)
{
    card->setCount(static_cast<int>(all));
    if (all > kMostRows)
        card->addRemark(tr("and %1 more on the Incidents page").arg(shownCount(static_cast<qint64>(all - kMostRows))));
    m_work->addWidget(card);
}

void TodayPage::addWaiting(const QString &title, const std::vector<TodayWork::Waiting> &waiting, int reviewDays)
{
    if (waiting.empty())
        return;
    auto *card = new WorkCard(title);
    for (size_t i = 0; i < std::min(waiting.size(), kMostRows); ++i) {
        const int left = reviewDays - waiting[i].workingDays;
        addLine(*card,
                left < 0 ? TagText{late(-left), Tone::Danger, Shape::Up}
                         : TagText{daysLeft(left), Tone::Neutral, Shape::None},
                waiting[i].incident);
    }
    addEnd(card, waiting.size());
}

void TodayPage::addDrafts(const std::vector<Draft> &drafts)
{
    if (drafts.empty())
        return;
    auto *card = new WorkCard(tr("Begun and not saved"));
    for (const Draft &draft : drafts) {
        const QDateTime kept = draft.kept.toLocalTime();
        const QPushButton *go =
            card->addRow({{tr("draft"), Tone::Info, Shape::Dot},
                          ::wordsOf(draft, m_workspace, m_privacy.isOn()),
                          tr("kept %1").arg(sayMoment(Moment(Day(kept.date()), kept.time()), m_workspace.today())),
                          tr("Continue")});
        connect(go, &QPushButton::clicked, this, [this, draft] { Q_EMIT draftAsked(draft); });
    }
    addEnd(card, drafts.size());
}

void TodayPage::showWork(const TodayWork &work)
{
    if (!work.atOnce.empty()) {
        auto *card = new WorkCard(tr("New: needs you now"));
        for (size_t i = 0; i < std::min(work.atOnce.size(), kMostRows); ++i)
            addLine(*card, {tr("now"), Tone::Danger, Shape::Dot}, work.atOnce[i]);
        addEnd(card, work.atOnce.size());
    }
    addWaiting(tr("Overdue: not reviewed within %1 working days").arg(work.reviewDays), work.overdue, work.reviewDays);
    addWaiting(tr("To review"), work.inTime, work.reviewDays);
    addDrafts(work.drafts);
    if (m_work->count() > 0)
        return;
    auto *empty = new EmptyState(QStringLiteral("today"), tr("Nothing waits"),
                                 tr("What is new, overdue or begun stands here, each with its next step."),
                                 m_workspace.isReadOnly() ? QString() : tr("Report an incident"));
    connect(empty, &EmptyState::stepTaken, this, &TodayPage::reportAsked);
    m_work->addWidget(empty);
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
