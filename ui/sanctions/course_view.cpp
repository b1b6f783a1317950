// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sanctions/course_view.h"
#include "core/access/may.h"
#include "core/sanctions/conduct_course.h"
#include "core/workspace/workspace.h"
#include "ui/base/card.h"
#include "ui/base/flow_layout.h"
#include "ui/base/icons.h"
#include "ui/base/label.h"
#include "ui/base/privacy_key.h"
#include "ui/base/tag.h"
#include "ui/base/theme.h"
#include "ui/sanctions/ladder_card.h"
#include "ui/sanctions/occasions_table.h"
#include <QComboBox>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace {
/// Whether the person at the desk may decide here at all.
bool mayDecide(const Workspace &workspace)
{
    return !workspace.isReadOnly() &&
           may(workspace.actor(), Act::Change, kindOf<ConductCourse>(), workspace.today()).everything;
}

constexpr int kMostLines = 12; // of occasions in sight at once
constexpr Purpose kPurposes[] = {Purpose::NotKnown, Purpose::Yes, Purpose::No};
} // namespace

CourseView::CourseView(const Workspace &workspace, const CoursesContext &context, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_context(context), m_name(new Label(TextRank::Title)), m_stage(new Tag),
      m_sentence(new Label(TextRank::Muted)), m_confirm(nullptr), m_reject(nullptr), m_undecide(nullptr),
      m_chronology(nullptr), m_purposeLabel(new Label(TextRank::Body, tr("&Purpose"))), m_purpose(new QComboBox),
      m_occasions(new OccasionsTable(workspace, context.privacy)), m_tallies(new Card(tr("Tallies"))),
      m_ladder(new LadderCard(context))
{
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(3 * kGrid, 2 * kGrid, 3 * kGrid, 3 * kGrid);
    column->setSpacing(3 * kGrid);
    column->addWidget(makeHead());
    column->addWidget(makeActs());
    column->addWidget(makeOccasions());
    column->addWidget(m_ladder);
    column->addWidget(m_tallies);
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(inside);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
    connect(m_occasions, &OccasionsTable::decided, this, &CourseView::occasionDecided);
    connect(m_occasions, &OccasionsTable::openRequested, this, &CourseView::openRequested);
    connect(m_ladder, &LadderCard::stepAsked, this, &CourseView::stepAsked);
    connect(m_ladder, &LadderCard::takeBackAsked, this, &CourseView::takeBackAsked);
    connect(m_ladder, &LadderCard::tellAsked, this, &CourseView::tellAsked);
    connect(m_ladder, &LadderCard::letterAsked, this, &CourseView::letterAsked);
}

QWidget *CourseView::makeHead()
{
    auto *head = new QWidget;
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid);
    column->addWidget(m_name->wrapped());
    column->addWidget(m_stage, 0, Qt::AlignLeft);
    column->addWidget(m_sentence->wrapped());
    return head;
}

QPushButton *CourseView::addAct(FlowLayout &flow, const QString &iconName, const QString &text)
{
    auto *button = new QPushButton(icon(iconName), text);
    button->setAutoDefault(false);
    flow.addWidget(button);
    return button;
}

QWidget *CourseView::makeActs()
{
    auto *acts = new QWidget;
    auto *flow = new FlowLayout(acts);
    flow->setContentsMargins(0, 0, 0, 0);
    m_confirm = addAct(*flow, QStringLiteral("ok"), tr("&Confirm the course"));
    m_reject = addAct(*flow, QStringLiteral("close"), tr("&Not a course …"));
    m_undecide = addAct(*flow, QStringLiteral("undo"), tr("Take the decision &back"));
    m_chronology = addAct(*flow, QStringLiteral("print"), tr("Chronology for the police"));
    QPushButton *person = addAct(*flow, QStringLiteral("people"), tr("Open the person"));
    m_purposeLabel->setBuddy(m_purpose);
    m_purpose->addItems({tr("Not known"), tr("Yes: to make them do or leave something"), tr("No")});
    m_purpose->setAccessibleName(tr("Purpose"));
    flow->addWidget(m_purposeLabel);
    flow->addWidget(m_purpose);
    connect(m_confirm, &QPushButton::clicked, this, [this] { Q_EMIT courseDecided(CourseDecision::Confirmed); });
    connect(m_reject, &QPushButton::clicked, this, [this] { Q_EMIT courseDecided(CourseDecision::Rejected); });
    connect(m_undecide, &QPushButton::clicked, this, [this] { Q_EMIT courseDecided(CourseDecision::Possible); });
    connect(m_chronology, &QPushButton::clicked, this, &CourseView::chronologyAsked);
    connect(person, &QPushButton::clicked, this, [this] { Q_EMIT openRequested(m_course.alleged); });
    connect(m_purpose, &QComboBox::activated, this, [this](int index) { Q_EMIT purposeDecided(kPurposes[index]); });
    return acts;
}

Card *CourseView::makeOccasions()
{
    auto *card = new Card(tr("Occasions"));
    card->setRemark(tr("Y: counts · N: does not · Enter: open"));
    card->body()->addWidget(m_occasions);
    return card;
}

void CourseView::showActs()
{
    const bool writes = mayDecide(m_workspace) && !m_isWorkforce;
    m_confirm->setVisible(writes && m_course.decision != CourseDecision::Confirmed && m_course.isEnough);
    m_reject->setVisible(writes && m_course.decision != CourseDecision::Rejected);
    m_undecide->setVisible(writes && m_course.decision != CourseDecision::Possible);
    m_occasions->setReadOnly(!writes);
    const bool isRejected = m_course.decision == CourseDecision::Rejected ||
                            (m_course.decision == CourseDecision::Possible && !m_course.isEnough);
    m_chronology->setVisible(!isRejected); // of what is no course none is printed
    const bool asksPurpose = m_course.test == CourseTest::SeveralVictims;
    m_purposeLabel->setVisible(asksPurpose);
    m_purpose->setVisible(asksPurpose);
    m_purpose->setEnabled(writes);
    m_purpose->setCurrentIndex(m_course.purpose == Purpose::Yes ? 1 : m_course.purpose == Purpose::No ? 2 : 0);
}

void CourseView::showCourse(const FoundCourse &course, bool isWorkforce)
{
    m_course = course;
    m_isWorkforce = isWorkforce;
    m_name->setText(m_context.privacy.shown(conduct::personLabel(course.alleged, m_context.names)));
    m_stage->setTag({isWorkforce ? tr("Human Resources") : conduct::stageLabel(course, m_context.names),
                     isWorkforce ? Tone::Info : conduct::stageTone(course), Shape::Dot});
    QStringList lines{tr("%1. %2 occasions in %3, %4.")
                          .arg(conduct::testLabel(course.test))
                          .arg(course.counted)
                          .arg(course.incidents == 1 ? tr("1 report") : tr("%1 reports").arg(course.incidents))
                          .arg(conduct::spanLabel(course)),
                      conduct::chargeLabel(chargeBy(course, m_context.limits), m_context.today)};
    if (isWorkforce)
        lines << tr("This person works here: their conduct goes to Human Resources, and there is no ladder.");
    if (const QString lack = conduct::lackLabel(course); !lack.isEmpty())
        lines << lack;
    if (course.test == CourseTest::SeveralVictims && !course.purposeWhy.isEmpty() && !m_context.privacy.isOn())
        lines << tr("What shows the purpose: %1").arg(course.purposeWhy);
    m_sentence->setText(lines.join(u'\n'));
    showActs();
    m_occasions->showCourse(course);
    const int rows = std::clamp(m_occasions->rowCount(), 3, kMostLines) + 2;
    m_occasions->setFixedHeight(rows * m_occasions->verticalHeader()->defaultSectionSize());
    m_ladder->setVisible(!isWorkforce);
    m_ladder->showCourse(course, !mayDecide(m_workspace));
    showTallies();
}

void CourseView::showTallies()
{
    delete m_tallyRows;
    m_tallyRows = new QWidget;
    auto *rows = new QVBoxLayout(m_tallyRows);
    rows->setContentsMargins(0, 0, 0, 0);
    for (const VictimTally &tally : m_course.tallies) {
        const QString name = m_context.privacy.shown(conduct::personLabel(tally.victim, m_context.names));
        QString line = tally.occasions == 1 ? tr("%1: 1 occasion, %2").arg(name, conduct::whenLabel(tally.first))
                                            : tr("%1: %2 occasions, %3 to %4, longest gap %5")
                                                  .arg(name)
                                                  .arg(tally.occasions)
                                                  .arg(conduct::whenLabel(tally.first), conduct::whenLabel(tally.last),
                                                       conduct::gapLabel(tally.longestGap));
        rows->addWidget((new Label(TextRank::Body, line))->wrapped());
    }
    if (m_course.tallies.size() > 1)
        rows->addWidget((new Label(TextRank::Muted, tr("Together: %1 people, at least one occasion each. Section 1(1A) "
                                                       "of the Act also asks for a purpose.")
                                                        .arg(m_course.tallies.size())))
                            ->wrapped());
    m_tallies->body()->addWidget(m_tallyRows);
}
