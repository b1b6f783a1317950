// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_page.h"
#include "core/base/reading/read_moment.h"
#include "core/reports/paper.h"
#include "core/workspace/workspace.h"
#include "ui/base/empty_state.h"
#include "ui/base/label.h"
#include "ui/base/theme.h"

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

QString wordsOf(const Draft &draft)
{
    if (draft.kind == QStringLiteral("first_report"))
        return TodayPage::tr("A report of an incident");
    return draft.kind == QLatin1String(kindOf<Paper>().name) ? TodayPage::tr("A paper for a committee")
                                                             : TodayPage::tr("A change to a record");
}

// A figure and what it counts.
QWidget *figure(const QString &number, const QString &what, const QString &before)
{
    auto *whole = new QWidget;
    auto *lines = new QVBoxLayout(whole);
    lines->setContentsMargins(0, 0, 0, kGrid);
    lines->setSpacing(0);
    lines->addWidget(new Label(TextRank::Title, number));
    lines->addWidget((new Label(TextRank::Muted, what))->wrapped());
    lines->addWidget((new Label(TextRank::Small, before))->wrapped());
    return whole;
}

} // namespace

TodayPage::TodayPage(Workspace &workspace, QWidget *parent)
    : Page(parent), m_workspace(workspace), m_heading(new Label(TextRank::Title)),
      m_sentence(new Label(TextRank::Muted)), m_work(column()), m_beside(column())
{
    auto *inside = new QWidget;
    auto *whole = new QVBoxLayout(inside);
    whole->setContentsMargins(5 * kGrid, 4 * kGrid, 5 * kGrid, 4 * kGrid);
    whole->setSpacing(kGrid);
    whole->addWidget(m_heading);
    whole->addWidget(m_sentence->wrapped());
    whole->addSpacing(2 * kGrid);
    auto *both = new QHBoxLayout;
    both->setSpacing(3 * kGrid);
    both->addLayout(m_work, 3);
    both->addLayout(m_beside, 1);
    whole->addLayout(both, 1);
    auto *scroll = new QScrollArea;
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(inside);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(scroll);
    connect(&workspace, &Workspace::changed, this, [this] {
        m_stale = true;
        if (isVisible())
            look();
    });
}

void TodayPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
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
    clear();
    if (!work)
        return m_sentence->setText(work.error().text);
    m_stale = false;
    m_drafts = keptDrafts();
    show(*work);
}

void TodayPage::clear()
{
    for (QVBoxLayout *layout : {m_work, m_beside})
        while (QLayoutItem *item = layout->takeAt(0)) {
            delete item->widget();
            delete item;
        }
}

void TodayPage::show(const TodayWork &work)
{
    const int overdue = static_cast<int>(work.overdue.size());
    const int now = static_cast<int>(work.atOnce.size());
    QString sentence = tr("Nothing is overdue.");
    if (overdue == 1)
        sentence = tr("One incident has waited more than %1 working days for its review.").arg(work.reviewDays);
    else if (overdue > 1)
        sentence = tr("%1 incidents have waited more than %2 working days for their review.")
                       .arg(overdue)
                       .arg(work.reviewDays);
    else if (now == 1)
        sentence = tr("One new incident is of a kind that needs you at once.");
    else if (now > 1)
        sentence = tr("%1 new incidents are of kinds that need you at once.").arg(now);
    m_sentence->setText(sentence);
    setWaiting(overdue + now, overdue + now > 0 ? Tone::Danger : Tone::Neutral);
    showWork(work);
    m_work->addStretch();
    m_beside->addWidget(figures(work));
    m_beside->addStretch();
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
        card->addRemark(tr("and %1 more on the Incidents page").arg(all - kMostRows));
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
                          ::wordsOf(draft),
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

QWidget *TodayPage::figures(const TodayWork &work) const
{
    auto *card = new Card(tr("%1 in figures").arg(work.month.first.date.toString(u"MMMM")));
    const QString name = work.before.first.date.toString(u"MMMM");
    const auto before = [&name](const QString &number) { return tr("%1: %2").arg(name, number); };
    card->body()->addWidget(figure(QString::number(work.month.incidents), tr("incidents so far"),
                                   before(QString::number(work.before.incidents))));
    card->body()->addWidget(figure(QString::number(work.month.assaults), tr("physical assaults"),
                                   before(QString::number(work.before.assaults))));
    card->body()->addWidget(figure(QString::number(work.month.hurt), tr("incidents in which somebody was hurt"),
                                   before(QString::number(work.before.hurt))));
    card->body()->addWidget(figure(::show(work.month.lost),
                                   tr("lost, as far as known; %1 recovered").arg(::show(work.month.recovered)),
                                   before(::show(work.before.lost))));
    return card;
}
