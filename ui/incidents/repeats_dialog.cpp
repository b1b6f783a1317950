// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incidents/repeats_dialog.h"
#include "core/incidents/person_incidents_queries.h"
#include "core/people/person_queries.h"
#include "core/workspace/workspace.h"
#include "ui/base/label.h"
#include "ui/base/privacy_key.h"
#include "ui/base/window_size.h"
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace {
constexpr int kPerson = Qt::UserRole;
} // namespace

RepeatsDialog::RepeatsDialog(const Workspace &workspace, const PrivacyKey &privacy, QWidget *parent)
    : QDialog(parent), m_rows(new QTreeWidget)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("People more than once"));
    m_rows->setRootIsDecorated(false);
    m_rows->setAccessibleName(tr("People affected or alleged more than once in twelve months"));
    m_rows->setHeaderLabels({tr("Person"), tr("Part"), tr("Times in 12 months"), tr("First"), tr("Last")});
    fill(workspace, privacy);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    const QString words =
        m_rows->topLevelItemCount() == 0
            ? tr("Nobody was affected or alleged more than once in the last twelve months.")
            : tr("Affected or alleged more than once in the last twelve months. Press Enter on a line "
                 "to read the person’s record.");
    column->addWidget((new Label(TextRank::Body, words))->wrapped());
    column->addWidget(m_rows, 1);
    column->addWidget(buttons);
    setSizeOnScreen(*this, {fontMetrics().averageCharWidth() * 110, fontMetrics().lineSpacing() * 24});
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_rows, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) {
        Q_EMIT openRequested(item->data(0, kPerson).toLongLong());
        accept();
    });
    m_rows->setFocus();
}

void RepeatsDialog::fill(const Workspace &workspace, const PrivacyKey &privacy)
{
    const Day today = workspace.today();
    const Names &names = workspace.names();
    const auto merged = mergedPeople(workspace.database());
    const Scope scope = may(workspace.actor(), Act::Read, kindOf<Incident>(), today);
    const auto parts = partsSince(workspace.database(), scope, Day(today.date.addYears(-1)));
    if (!merged || !parts || may(workspace.actor(), Act::Read, kindOf<Person>(), today).isNothing())
        return;
    for (const RepeatedPerson &one : repeatedPeople(*parts, *merged, names, today)) {
        auto *item =
            new QTreeWidgetItem(m_rows, {privacy.shown(names.recordName(kindOf<Person>(), one.person.value)),
                                         names.choiceLabel(QStringLiteral("party-role"), one.role.text),
                                         QString::number(one.times), showShort(one.first), showShort(one.last)});
        item->setData(0, kPerson, one.person.value);
    }
    if (m_rows->topLevelItemCount() > 0)
        m_rows->setCurrentItem(m_rows->topLevelItem(0));
    for (int column = 0; column < m_rows->columnCount(); ++column)
        m_rows->resizeColumnToContents(column);
}
