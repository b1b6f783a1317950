// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sanctions/ladder_card.h"
#include "ui/base/flow_layout.h"
#include "ui/base/label.h"
#include "ui/base/privacy_key.h"
#include "ui/base/record_table_tags.h"
#include "ui/base/theme.h"
#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace {
struct ActName {
    LadderAct act;
    const char *label;
};
constexpr ActName kActs[] = {
    {LadderAct::Done, QT_TRANSLATE_NOOP("LadderCard", "Done …")},
    {LadderAct::Jumped, QT_TRANSLATE_NOOP("LadderCard", "Jump …")},
    {LadderAct::Paused, QT_TRANSLATE_NOOP("LadderCard", "Pause …")},
    {LadderAct::Skipped, QT_TRANSLATE_NOOP("LadderCard", "Skip …")},
};

/// The report of the last occasion that counts.
RecordId newestReport(const FoundCourse &course)
{
    const auto last = std::find_if(course.occasions.rbegin(), course.occasions.rend(),
                                   [](const FoundOccasion &occasion) { return occasion.counts; });
    return last == course.occasions.rend() ? 0 : last->incident;
}
} // namespace

LadderCard::LadderCard(const CoursesContext &context, QWidget *parent) : Card(tr("Ladder"), parent), m_context(context)
{
}

void LadderCard::showCourse(const FoundCourse &course, bool readOnly)
{
    delete m_rungs;
    m_rungs = new QWidget;
    auto *column = new QVBoxLayout(m_rungs);
    column->setContentsMargins(0, 0, 0, 0);
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(2 * kGrid);
    m_grid->setColumnStretch(2, 1);
    const Ladder ladder = ladderOf(course, m_context.today, m_context.limits, m_context.holidays);
    for (const RungStanding &rung : ladder.rungs)
        addRung(course, rung, readOnly);
    column->addLayout(m_grid);
    if (const QString text = remark(course); !text.isEmpty())
        column->addWidget((new Label(TextRank::Muted, text))->wrapped());
    addNotTold(course, *column, readOnly);
    body()->addWidget(m_rungs);
    const RungStanding *next = ladder.next();
    setRemark(next ? conduct::nextLabel(ladder, m_context.names) : QString());
}

void LadderCard::addRung(const FoundCourse &course, const RungStanding &rung, bool readOnly)
{
    const int row = m_grid->rowCount();
    Found found = conduct::standingFound(rung, m_context.today);
    const bool isTaken = rung.taken && rung.is != RungStanding::Is::Due;
    if (isTaken && rung.taken->on.isKnown())
        found.text = tr("%1 on %2").arg(found.text, showShort(rung.taken->on));
    m_grid->addWidget(new Label(TextRank::Body, conduct::stepLabel(rung.step, m_context.names)), row, 0);
    m_grid->addWidget(new Tag(tagOf(found).value_or(TagText{found.text, found.tone, ::Shape::Dot})), row, 1);
    if (isTaken && !(rung.taken->reason.isEmpty() && rung.taken->why.isEmpty()) && !m_context.privacy.isOn())
        m_grid->addWidget((new Label(TextRank::Muted, conduct::becameLabel(*rung.taken, m_context.names)))->wrapped(),
                          row + 1, 0, 1, 3);
    if (readOnly)
        return;
    if (QWidget *acts = actsOf(course, rung))
        m_grid->addWidget(acts, row + 2, 0, 1, 3);
}

/// What is left to be done about a rung: a step that was taken is only taken back, and that where it was written here;
/// one that was passed over may have been taken all the same.
QWidget *LadderCard::actsOf(const FoundCourse &course, const RungStanding &rung)
{
    using Is = RungStanding::Is;
    const QString label = conduct::stepLabel(rung.step, m_context.names);
    auto *acts = new QWidget;
    auto *flow = new FlowLayout(acts, kGrid);
    flow->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString &text) {
        auto *button = new QPushButton(text);
        button->setAutoDefault(false);
        button->setAccessibleName(tr("%1: %2").arg(label, text));
        flow->addWidget(button);
        return button;
    };
    const auto isOffered = [&rung](LadderAct act) {
        if (rung.is == Is::NotYet || rung.is == Is::Due)
            return true;
        return rung.is == Is::Paused ? act != LadderAct::Paused : !rung.taken && act == LadderAct::Done;
    };
    if (rung.step == LadderStep::Letter && rung.is == Is::Due)
        if (const RecordId newest = newestReport(course))
            connect(add(tr("Write it …")), &QPushButton::clicked, this, [this, newest] { Q_EMIT letterAsked(newest); });
    for (const ActName &act : kActs)
        if (isOffered(act.act))
            connect(add(tr(act.label)), &QPushButton::clicked, this,
                    [this, step = rung.step, done = act.act] { Q_EMIT stepAsked(step, done); });
    if (rung.taken && course.saved != 0 && rung.taken->source == course.saved)
        connect(add(tr("Take back …")), &QPushButton::clicked, this,
                [this, step = rung.step] { Q_EMIT takeBackAsked(step); });
    if (flow->count() > 0)
        return acts;
    delete acts;
    return nullptr;
}

/// Who has not been told of a step yet, whatever record says that it was taken, and where that is written.
void LadderCard::addNotTold(const FoundCourse &course, QVBoxLayout &column, bool readOnly)
{
    for (const LadderTaken *taken : notTold(course)) {
        const QString said = conduct::notToldLabel(*taken, m_context.names);
        column.addWidget((new Label(TextRank::Muted, said))->wrapped());
        if (readOnly || !taken->on.isKnown())
            continue;
        auto *button = new QPushButton(tr("Say who was told …"));
        button->setAutoDefault(false);
        button->setAccessibleName(tr("%1 Say who was told …").arg(said));
        connect(button, &QPushButton::clicked, this,
                [this, step = taken->step, on = taken->on] { Q_EMIT tellAsked(step, on); });
        column.addWidget(button, 0, Qt::AlignLeft);
    }
}

/// What may make the ladder be jumped.
QString LadderCard::remark(const FoundCourse &course) const
{
    QStringList lines;
    if (course.policeAtOnce)
        lines << tr("An occasion is of a kind that goes to the police at once: no letter first.");
    if (course.weapon)
        lines << tr("A weapon was used or shown: the ladder may be jumped.");
    return lines.join(u'\n');
}
