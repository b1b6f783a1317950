// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sanctions/occasions_table.h"
#include "core/people/person.h"
#include "core/sanctions/conduct_words.h"
#include "core/workspace/workspace.h"
#include "ui/base/privacy_key.h"
#include "ui/base/tag_delegate.h"
#include <QHeaderView>
#include <QKeyEvent>
#include <algorithm>

namespace {
enum Column { Counts, When, Gap, What, Against, Ref, Columns };

TagText tagOf(const FoundOccasion &occasion)
{
    if (occasion.victims.empty())
        return {OccasionsTable::tr("nobody named"), Tone::Neutral, Shape::Dash};
    if (occasion.decided == true)
        return {OccasionsTable::tr("counts"), Tone::Good, Shape::Tick};
    if (!occasion.counts)
        return {OccasionsTable::tr("left out"), Tone::Neutral, Shape::Cross};
    return {OccasionsTable::tr("to decide"), Tone::Warning, Shape::Dot};
}

QString whenOf(const Moment &at)
{
    const QTime time = at.time();
    const QString day = conduct::whenLabel(at);
    const QString when = time.isValid() ? QStringLiteral("%1, %2").arg(day, time.toString(u"HH:mm")) : day;
    return at.isAbout() ? OccasionsTable::tr("about %1").arg(when) : when;
}

/// What the report, or the occasion within it, tells.
QString toldOf(const Incident &incident, RecordId row)
{
    const auto at = std::find_if(incident.occasions.begin(), incident.occasions.end(),
                                 [row](const Occasion &occasion) { return occasion.id == row; });
    if (row == 0 || at == incident.occasions.end())
        return incident.summary;
    return at->words.isEmpty() ? at->what : OccasionsTable::tr("%1: “%2”").arg(at->what, at->words);
}
} // namespace

OccasionsTable::OccasionsTable(const Workspace &workspace, const PrivacyKey &privacy, QWidget *parent)
    : QTableWidget(0, Columns, parent), m_workspace(workspace), m_privacy(privacy)
{
    setHorizontalHeaderLabels(
        {tr("Counts"), tr("When"), tr("After"), tr("What was done"), tr("Against"), tr("Report")});
    setAccessibleName(tr("Occasions"));
    setAccessibleDescription(tr("Y: counts. N: does not count. Backspace takes it back. Enter opens the report."));
    setItemDelegate(new TagDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setSectionResizeMode(What, QHeaderView::Stretch);
    connect(this, &QTableWidget::cellDoubleClicked, this,
            [this](int row) { Q_EMIT openRequested(m_occasions[static_cast<std::size_t>(row)].incident); });
}

void OccasionsTable::showCourse(const FoundCourse &course)
{
    const int kept = currentRow();
    m_occasions = course.occasions;
    setRowCount(0);
    for (const FoundOccasion &occasion : m_occasions)
        addRow(occasion);
    for (const int column : {Counts, When, Gap, Against, Ref})
        resizeColumnToContents(column);
    setColumnWidth(Against, std::min(columnWidth(Against), fontMetrics().averageCharWidth() * 24));
    if (rowCount() > 0)
        setCurrentCell(std::clamp(kept, 0, rowCount() - 1), 0);
}

QStringList OccasionsTable::cellsOf(const FoundOccasion &occasion) const
{
    QStringList victims;
    for (const RecordId victim : occasion.victims)
        victims << m_privacy.shown(conduct::personLabel(victim, m_workspace.names()));
    const Result<Saved<Incident>> incident = m_workspace.load(Id<Incident>{occasion.incident});
    const QString told = !incident          ? tr("You may not read this report.")
                         : m_privacy.isOn() ? tr("Hidden by the privacy key")
                                            : toldOf(incident->value, occasion.row);
    return {tagOf(occasion).word,
            whenOf(occasion.at),
            conduct::gapLabel(occasion.gap, occasion.isGapAbout),
            told,
            victims.join(QStringLiteral(", ")),
            occasion.reference};
}

void OccasionsTable::addRow(const FoundOccasion &occasion)
{
    const int row = rowCount();
    insertRow(row);
    const QStringList cells = cellsOf(occasion);
    for (int column = 0; column < Columns; ++column) {
        auto *item = new QTableWidgetItem(cells[column]);
        item->setToolTip(column == Counts && !occasion.why.isEmpty() ? occasion.why : cells[column]);
        if (column == Counts)
            item->setData(TagDelegate::kTagRole, QVariant::fromValue(tagOf(occasion)));
        setItem(row, column, item);
    }
}

const FoundOccasion *OccasionsTable::current() const
{
    return currentRow() < 0 ? nullptr : &m_occasions[static_cast<std::size_t>(currentRow())];
}

void OccasionsTable::keyPressEvent(QKeyEvent *event)
{
    const FoundOccasion *chosen = current();
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (chosen && isEnter)
        return Q_EMIT openRequested(chosen->incident);
    const bool isAnswer = event->key() == Qt::Key_Y || event->key() == Qt::Key_N || event->key() == Qt::Key_Backspace;
    if (!chosen || !isAnswer || event->modifiers() != Qt::NoModifier)
        return QTableWidget::keyPressEvent(event);
    if (m_readOnly || chosen->victims.empty())
        return;
    const FoundOccasion occasion = *chosen; // the answer shows the table anew
    Q_EMIT decided(occasion,
                   event->key() == Qt::Key_Backspace ? std::nullopt : std::optional(event->key() == Qt::Key_Y));
}
