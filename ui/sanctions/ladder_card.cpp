// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sanctions/ladder_card.h"
#include "core/base/count.h"
#include "ui/base/flow_layout.h"
#include "ui/base/label.h"
#include "ui/base/record_table_tags.h"
#include "ui/base/theme.h"
#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

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
        addRung(rung, readOnly);
    column->addLayout(m_grid);
    if (const QString text = remark(course); !text.isEmpty())
        column->addWidget((new Label(TextRank::Muted, text))->wrapped());
    body()->addWidget(m_rungs);
    const RungStanding *next = ladder.next();
    setRemark(next ? conduct::nextLabel(ladder, m_context.names) : QString());
}

void LadderCard::addRung(const RungStanding &rung, bool readOnly)
{
    const int row = m_grid->rowCount();
    const QString label = conduct::stepLabel(rung.step, m_context.names);
    QString standing = conduct::standingFound(rung, m_context.today).text;
    if (rung.taken && rung.taken->on.isKnown() && rung.is != RungStanding::Is::Due)
        standing = tr("%1 on %2").arg(standing, showShort(rung.taken->on));
    auto *name = new Label(TextRank::Body, label);
    Found found = conduct::standingFound(rung, m_context.today);
    found.text = standing;
    m_grid->addWidget(name, row, 0);
    m_grid->addWidget(new Tag(tagOf(found).value_or(TagText{standing, found.tone, ::Shape::Dot})), row, 1);
    if (readOnly)
        return;
    auto *acts = new QWidget;
    auto *flow = new FlowLayout(acts, kGrid);
    flow->setContentsMargins(0, 0, 0, 0);
    for (const ActName &act : kActs) {
        auto *button = new QPushButton(tr(act.label));
        button->setAutoDefault(false);
        button->setAccessibleName(tr("%1: %2").arg(label, button->text()));
        connect(button, &QPushButton::clicked, this,
                [this, step = rung.step, act = act.act] { Q_EMIT stepAsked(step, act); });
        flow->addWidget(button);
    }
    m_grid->addWidget(acts, row + 1, 0, 1, 3);
}

/// What may make the ladder be jumped, and who has not been told yet.
QString LadderCard::remark(const FoundCourse &course) const
{
    QStringList lines;
    if (course.policeAtOnce)
        lines << tr("An occasion is of a kind that goes to the police at once: no letter first.");
    if (course.weapon)
        lines << tr("A weapon was used or shown: the ladder may be jumped.");
    if (const auto open = notTold(course); !open.empty())
        lines << (open.size() == 1 ? tr("Of one step the Accountable Officer or the lay member has not been told.")
                                   : tr("Of %1 steps the Accountable Officer or the lay member has not been told.")
                                         .arg(shownCount(static_cast<qint64>(open.size()))));
    return lines.join(u'\n');
}
