// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/same_person_offer.h"
#include "core/people/person_queries.h"
#include "core/workspace/workspace.h"
#include "ui/base/form.h"
#include "ui/base/label.h"
#include "ui/base/tag.h"
#include "ui/base/theme.h"
#include <QHBoxLayout>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

SamePersonOffer::SamePersonOffer(Form &form, const Workspace &workspace, RecordId self, QWidget *parent)
    : QWidget(parent), m_form(form), m_workspace(workspace), m_self(self), m_lines(new QVBoxLayout(this)),
      m_timer(new QTimer(this))
{
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_timer->setSingleShot(true);
    m_timer->setInterval(kAfter);
    connect(&form, &Form::edited, m_timer, qOverload<>(&QTimer::start));
    connect(m_timer, &QTimer::timeout, this, &SamePersonOffer::look);
    hide();
}

void SamePersonOffer::look()
{
    qDeleteAll(findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    const auto merged = mergedPeople(m_workspace.database());
    const auto alike = perhapsSamePerson(m_workspace.list(kindOf<Person>()), m_form.record().as<Person>(),
                                         merged ? *merged : MergedPeople(), Id<Person>{m_self});
    for (const PerhapsSame &one : alike ? *alike : std::vector<PerhapsSame>())
        addLine(one.person.value, tr("%1 (%2): %3")
                                      .arg(m_workspace.names().recordName(kindOf<Person>(), one.person.value),
                                           m_workspace.referenceOf(one.person.value), say(one.likeness.reasons)));
    setVisible(alike && !alike->empty());
}

void SamePersonOffer::addLine(RecordId id, const QString &words)
{
    auto *whole = new QWidget;
    auto *line = new QHBoxLayout(whole);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(2 * kGrid);
    line->addWidget(new Tag({tr("Perhaps the same"), Tone::Warning, Shape::Dot}), 0, Qt::AlignTop);
    line->addWidget((new Label(TextRank::Body, words))->wrapped(), 1);
    if (m_self == 0) { // an entry that is there stays; the two are merged from the register
        auto *use = new QPushButton(tr("Use this entry"));
        use->setAutoDefault(false);
        use->setAccessibleName(tr("Use this entry: %1").arg(words));
        connect(use, &QPushButton::clicked, this, [this, id] { Q_EMIT chosen(id); });
        line->addWidget(use, 0, Qt::AlignTop);
    }
    m_lines->addWidget(whole);
}
