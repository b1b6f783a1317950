// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/change_actions_dialog.h"
#include "core/actions/action_state.h"
#include "core/base/count.h"
#include "core/records/show.h"
#include "ui/base/form.h"
#include "ui/base/label.h"
#include "ui/base/privacy_key.h"
#include "ui/base/prompts.h"
#include "ui/base/style.h"
#include "ui/base/window_size.h"
#include <QDialogButtonBox>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace {
constexpr int kLinesShown = 7;
constexpr int kIdRole = Qt::UserRole;
} // namespace

ChangeActionsDialog::ChangeActionsDialog(const RegisterServices &services, const std::vector<RecordId> &actions,
                                         QWidget *parent)
    : QDialog(parent), m_services(services), m_list(new QListWidget),
      m_form(new Form(AnyRecord::of(ActionChange()),
                      {services.workspace.names(), services.workspace.today(), &services.links})),
      m_save(nullptr)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Change several actions"));
    m_list->setAccessibleName(tr("Which actions"));
    m_list->setFixedHeight(m_list->fontMetrics().lineSpacing() * kLinesShown * 3 / 2);
    auto *scroll = new QScrollArea;
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_form);
    auto *buttons = new QDialogButtonBox;
    m_save = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    makePrimary(*m_save);
    auto *column = new QVBoxLayout(this);
    column->addWidget((new Label(TextRank::Muted, tr("The space bar takes an action out. What is left empty below "
                                                     "stays in each as it is; the whole change can be taken back.")))
                          ->wrapped());
    column->addWidget(m_list);
    column->addWidget(scroll, 1);
    column->addWidget(buttons);
    setSizeOnScreen(*this, {700, 760});
    fill(actions);
    connect(m_list, &QListWidget::itemChanged, this, &ChangeActionsDialog::showCount);
    connect(buttons, &QDialogButtonBox::accepted, this, &ChangeActionsDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_form, &Form::saveRequested, this, &ChangeActionsDialog::save);
    showCount();
}

void ChangeActionsDialog::fill(const std::vector<RecordId> &actions)
{
    const Workspace &workspace = m_services.workspace;
    for (const RecordId id : actions) {
        const auto action = workspace.load(Id<Action>{id});
        if (!action || !isOpenOn(action->value, workspace.today()))
            continue;
        QStringList parts{action->stamp.reference, action->value.what};
        if (const QString who = workspace.names().recordName(kindOf<Person>(), action->value.owner.value);
            !who.isEmpty())
            parts << (m_services.privacy.isOn() ? initials(who) : who);
        if (action->value.due.isKnown())
            parts << ::show(action->value.due);
        auto *item = new QListWidgetItem(parts.join(QStringLiteral(" · ")), m_list);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
        item->setData(kIdRole, QVariant::fromValue(qint64(id)));
    }
    m_list->setCurrentRow(0);
}

std::vector<RecordId> ChangeActionsDialog::ticked() const
{
    std::vector<RecordId> ids;
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->checkState() == Qt::Checked)
            ids.push_back(m_list->item(row)->data(kIdRole).toLongLong());
    return ids;
}

void ChangeActionsDialog::showCount()
{
    const auto count = static_cast<qint64>(ticked().size());
    m_save->setText(count == 1 ? tr("Change 1 action") : tr("Change %1 actions").arg(shownCount(count)));
    m_save->setEnabled(count > 0);
}

void ChangeActionsDialog::save()
{
    const Problems found = m_form->check();
    if (refuses(found))
        return m_form->jumpTo(found.front().field);
    const auto done = changeActions(m_services.workspace, ticked(), m_form->record().as<ActionChange>());
    if (!done)
        return m_services.prompts.tell(this, {tr("Nothing was changed"), done.error().text, {}, Tone::Warning});
    Q_EMIT changed(*done);
    accept();
}
