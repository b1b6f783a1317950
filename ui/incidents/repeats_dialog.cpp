// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incidents/repeats_dialog.h"
#include "core/incidents/person_incidents_queries.h"
#include "core/people/person_queries.h"
#include "core/workspace/workspace.h"
#include "ui/base/label.h"
#include "ui/base/privacy_key.h"
#include "ui/base/window_size.h"
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace {
constexpr int kPerson = Qt::UserRole;
} // namespace

RepeatsDialog::RepeatsDialog(const Workspace &workspace, const PrivacyKey &privacy, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_privacy(privacy), m_period(new QComboBox),
      m_words(new Label(TextRank::Body)), m_rows(new QTreeWidget)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("People more than once"));
    m_period->setAccessibleName(tr("How far back"));
    m_period->addItem(tr("The last twelve months"), kRepeatMonths);
    m_period->addItem(tr("The last two years"), 2 * kRepeatMonths);
    m_period->addItem(tr("The last five years"), 5 * kRepeatMonths);
    m_period->addItem(tr("All that is on record"), 0);
    m_rows->setRootIsDecorated(false);
    m_rows->setAccessibleName(tr("People affected or alleged more than once"));
    m_rows->setHeaderLabels({tr("Person"), tr("Part"), tr("Times"), tr("First"), tr("Last")});
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_period, 0, Qt::AlignLeft);
    column->addWidget(m_words->wrapped());
    column->addWidget(m_rows, 1);
    column->addWidget(buttons);
    fill();
    setSizeOnScreen(*this, {fontMetrics().averageCharWidth() * 110, fontMetrics().lineSpacing() * 24});
    connect(m_period, &QComboBox::currentIndexChanged, this, &RepeatsDialog::fill);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_rows, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) {
        Q_EMIT openRequested(item->data(0, kPerson).toLongLong());
        accept();
    });
    m_rows->setFocus();
}

void RepeatsDialog::fill()
{
    m_rows->clear();
    const Day today = m_workspace.today();
    const Names &names = m_workspace.names();
    const int months = m_period->currentData().toInt();
    const auto merged = mergedPeople(m_workspace.database());
    const Scope scope = may(m_workspace.actor(), Act::Read, kindOf<Incident>(), today);
    const auto parts =
        partsSince(m_workspace.database(), scope, months == 0 ? Day() : Day(today.date.addMonths(-months)));
    if (merged && parts && !may(m_workspace.actor(), Act::Read, kindOf<Person>(), today).isNothing())
        for (const RepeatedPerson &one : repeatedPeople(*parts, *merged, names, today, months)) {
            auto *item =
                new QTreeWidgetItem(m_rows, {m_privacy.shown(names.recordName(kindOf<Person>(), one.person.value)),
                                             names.choiceLabel(QStringLiteral("party-role"), one.role.text),
                                             QString::number(one.times), showShort(one.first), showShort(one.last)});
            item->setData(0, kPerson, one.person.value);
        }
    const bool isNobody = m_rows->topLevelItemCount() == 0;
    m_words->setText(isNobody ? tr("Nobody was affected or alleged more than once in that time.")
                              : tr("Affected or alleged more than once in that time. Press Enter on a line to read the "
                                   "person’s record."));
    if (!isNobody)
        m_rows->setCurrentItem(m_rows->topLevelItem(0));
    for (int column = 0; column < m_rows->columnCount(); ++column)
        m_rows->resizeColumnToContents(column);
}
