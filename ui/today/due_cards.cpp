// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/due_cards.h"
#include "core/base/count.h"
#include "core/due/due_group.h"
#include "core/due/due_list.h"
#include "core/office/obligations.h"
#include "core/records/show.h"
#include "core/workspace/workspace.h"
#include "ui/base/privacy_key.h"
#include "ui/base/theme.h"
#include "ui/today/work_card.h"
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace {

constexpr size_t kMostRows = 8;

QString late(int days) { return days == 1 ? DueCards::tr("1 day late") : DueCards::tr("%1 days late").arg(days); }

/// The word on the button that does a thing in place; empty where only its record can be opened.
QString stepFor(DueAct act)
{
    switch (act) {
    case DueAct::Acknowledge:
        return DueCards::tr("Acknowledge");
    case DueAct::MarkStep:
    case DueAct::FinishAction:
        return DueCards::tr("Done");
    case DueAct::KeepRecording:
    case DueAct::KeepLogs:
        return DueCards::tr("Kept");
    case DueAct::TellReporter:
        return DueCards::tr("Told");
    case DueAct::Open:
        break;
    }
    return {};
}

} // namespace

DueCards::DueCards(const Workspace &workspace, const PrivacyKey &privacy, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_privacy(privacy), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(3 * kGrid);
}

void DueCards::show(const TodayWork &work, const WhoseWork &person)
{
    m_now = work.now;
    m_person = person;
    while (QLayoutItem *item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    addDue(QStringLiteral("now"), tr("New: needs you now"), work.atOnce, Tone::Danger);
    addDue(QStringLiteral("overdue"), tr("Overdue"), work.part(DuePart::Overdue), Tone::Danger);
    addDue(QStringLiteral("today"), tr("Today"), work.part(DuePart::Today), Tone::Warning);
    addDue(QStringLiteral("week"), tr("This week"), work.part(DuePart::ThisWeek), Tone::Neutral);
    addDue(QStringLiteral("later"), tr("Later"), work.part(DuePart::Later), Tone::Neutral);
}

bool DueCards::isAny() const { return m_column->count() > 0; }

TagText DueCards::tagFor(const DueItem &item) const
{
    const Deadline &now = m_now;
    if (item.atOnce)
        return {tr("now"), Tone::Danger, Shape::Dot};
    const int days = item.due.day.daysTo(now.day);
    switch (partOf(item, now)) {
    case DuePart::Overdue:
        return {days == 0 ? tr("late") : late(days), Tone::Danger, Shape::Up};
    case DuePart::Today:
        return {item.due.hasTime() ? tr("by %1").arg(item.due.moment().time().toString(QStringLiteral("HH:mm")))
                                   : tr("today"),
                Tone::Warning, Shape::Dot};
    case DuePart::ThisWeek:
        return {item.due.day.date.toString(QStringLiteral("ddd d")), Tone::Neutral, Shape::None};
    case DuePart::Later:
        break;
    }
    return {showShort(item.due.day), Tone::Neutral, Shape::None};
}

QString DueCards::whoOf(const DueItem &item) const
{
    if (m_person.who != WhoseWork::Who::Everyone)
        return {}; // said above the list
    if (isMine(item, m_workspace))
        return tr("You");
    return item.person != 0 && m_privacy.isOn() ? initials(item.who) : item.who;
}

QString DueCards::besideOf(const DueItem &item) const
{
    QStringList words;
    if (!item.reference.isEmpty())
        words << item.reference;
    if (const QString who = whoOf(item); !who.isEmpty())
        words << who;
    if (!item.obligations.isEmpty())
        words << obligationsCited(item.obligations);
    if (item.isOurs)
        words << tr("our own time");
    return words.join(QStringLiteral(" · "));
}

void DueCards::addLine(WorkCard &card, const DueItem &item)
{
    const QString title = item.namesPerson && m_privacy.isOn() ? initials(item.title) : item.title;
    WorkRow row{tagFor(item),
                title.isEmpty() || title == item.what ? item.what : tr("%1: %2").arg(item.what, title),
                besideOf(item),
                obligationsInWords(item.obligations),
                {}};
    const QString step = m_workspace.isReadOnly() ? QString() : stepFor(item.act);
    if (!step.isEmpty())
        row.steps << step;
    row.steps << tr("Open");
    const std::vector<QPushButton *> buttons = card.addRow(row);
    if (buttons.size() > 1)
        connect(buttons.front(), &QPushButton::clicked, this,
                [this, item] { // the list is made anew: not under its feet
                    QTimer::singleShot(0, this, [this, item] { Q_EMIT stepTaken(item); });
                });
    connect(buttons.back(), &QPushButton::clicked, this, [this, id = item.record] { Q_EMIT openRequested(id); });
}

void DueCards::addDue(const QString &key, const QString &title, const std::vector<DueItem> &items, Tone tone)
{
    if (items.empty())
        return;
    auto *card = new WorkCard(title);
    std::vector<const DueItem *> each;
    for (const DueItem &item : items)
        each.push_back(&item);
    const std::vector<DueGroup> groups = alikeTogether(each);
    std::size_t rows = 0;
    for (; rows < groups.size() && (rows < kMostRows || m_whole.contains(key)); ++rows)
        addGroup(*card, key, groups[rows]);
    card->setCount(static_cast<int>(items.size()), tone);
    qint64 more = 0;
    for (; rows < groups.size(); ++rows)
        more += static_cast<qint64>(groups[rows].items.size());
    if (more > 0)
        unfoldOn(card->addRemark(tr("and %1 more").arg(shownCount(more)), tr("Show all")), key);
    m_column->addWidget(card);
}

/// What many have before them is one line that unfolds.
void DueCards::addGroup(WorkCard &card, const QString &part, const DueGroup &group)
{
    // Of people the first changes as things are done: what was unfolded stays so.
    const QString key = part + u'/' + group.first().what + (group.first().namesPerson ? QString() : group.first().who);
    if (!group.isMany() || m_whole.contains(key)) {
        for (const DueItem *item : group.items)
            addLine(card, *item);
        return;
    }
    QStringList beside{tr("the first by %1").arg(showShort(group.first().due.day))};
    if (const DueItem &first = group.first(); !first.namesPerson && !first.who.isEmpty())
        beside << (first.person != 0 && m_privacy.isOn() ? initials(first.who) : first.who);
    if (!group.first().obligations.isEmpty())
        beside << obligationsCited(group.first().obligations);
    const WorkRow row{tagFor(group.first()),
                      (group.first().namesPerson ? tr("%1 (%2 people)") : tr("%1 (%2)"))
                          .arg(group.first().what, shownCount(static_cast<qint64>(group.items.size()))),
                      beside.join(QStringLiteral(" · ")),
                      obligationsInWords(group.first().obligations),
                      {tr("Show them")}};
    unfoldOn(card.addRow(row).front(), key);
}

// The list is made anew: not under the button's feet.
void DueCards::unfoldOn(QPushButton *button, const QString &key)
{
    connect(button, &QPushButton::clicked, this, [this, key] {
        m_whole.insert(key);
        QTimer::singleShot(0, this, &DueCards::unfolded);
    });
}
