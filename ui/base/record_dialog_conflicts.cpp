// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/record_dialog_conflicts.h"
#include "core/records/rows.h"
#include "core/records/show.h"
#include "ui/base/banner.h"
#include "ui/base/card.h"
#include "ui/base/label.h"
#include <QRadioButton>
#include <QVBoxLayout>
#include <algorithm>

namespace {

QString labelOf(const Kind &kind, const Conflict &conflict)
{
    if (const auto place = placeOf(kind, conflict.path); place && place->field) {
        const QString field = place->kind->shown(place->field->label);
        return place->list ? RecordConflicts::tr("%1: %2").arg(kind.shown(place->list->label), field) : field;
    }
    const Children *list = listOf(kind, conflict.path.section(u'/', 0, 0));
    return list ? kind.shown(list->label) : conflict.path;
}

QString textOf(const Kind &kind, const Conflict &conflict, const Value &value, const Names &names)
{
    const auto place = placeOf(kind, conflict.path);
    if (value.isNull() || !place || !place->field)
        return value.isNull() ? RecordConflicts::tr("not known") : value.stored();
    return show(*place->field, value, names);
}

} // namespace

RecordConflicts::RecordConflicts(QWidget *parent) : QFrame(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->addStretch();
    hide();
}

void RecordConflicts::clear()
{
    m_lines.clear();
    if (m_page) {
        m_page->hide();
        m_page->deleteLater();
        m_page = nullptr;
    }
    hide();
}

void RecordConflicts::showConflicts(const Kind &kind, const std::vector<Conflict> &conflicts, const Names &names,
                                    const QString &sentence)
{
    clear();
    m_page = new QWidget;
    auto *column = new QVBoxLayout(m_page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new Banner(Tone::Warning, sentence, tr("Choose for each what shall stand, then save again.")));
    m_column->insertWidget(0, m_page);
    for (const Conflict &conflict : conflicts)
        addLine(kind, conflict, names);
    show();
    if (!m_lines.empty())
        m_lines.front().mine->setFocus();
}

void RecordConflicts::addLine(const Kind &kind, const Conflict &conflict, const Names &names)
{
    const QString label = labelOf(kind, conflict);
    auto *card = new Card(label);
    QString mine = tr("Yours: %1").arg(textOf(kind, conflict, conflict.mine, names));
    QString theirs = tr("Theirs: %1").arg(textOf(kind, conflict, conflict.theirs, names));
    if (conflict.about == Conflict::About::RowRemovedByMe) {
        mine = tr("Yours: the line is removed");
        theirs = tr("Theirs: it stays, as they changed it");
    } else if (conflict.about == Conflict::About::RowRemovedByThem) {
        mine = tr("Yours: it stays, as you changed it");
        theirs = tr("Theirs: the line is removed");
    }
    Line line{conflict, new QRadioButton, new QRadioButton};
    for (const auto &[button, text] : {std::pair(line.mine, mine), std::pair(line.theirs, theirs)}) {
        auto *words = (new Label(TextRank::Body, text))->wrapped();
        auto *row = new QHBoxLayout;
        button->setAccessibleName(tr("%1, %2").arg(label, text));
        words->setBuddy(button);
        row->addWidget(button, 0, Qt::AlignTop);
        row->addWidget(words, 1);
        card->body()->addLayout(row);
        connect(button, &QRadioButton::clicked, this, &RecordConflicts::decided);
    }
    m_page->layout()->addWidget(card);
    m_lines.push_back(line);
}

bool RecordConflicts::isDecided() const
{
    return std::all_of(m_lines.begin(), m_lines.end(),
                       [](const Line &line) { return line.mine->isChecked() || line.theirs->isChecked(); });
}

void RecordConflicts::settleIn(AnyRecord &merged) const
{
    for (const Line &line : m_lines)
        settle(merged, line.conflict, line.mine->isChecked() ? Side::Mine : Side::Theirs);
}
