// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sanctions/step_dialog.h"
#include "core/workspace/workspace.h"
#include "ui/base/form.h"
#include "ui/base/window_size.h"
#include <QDialogButtonBox>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

StepDialog::StepDialog(const LadderRow &begin, const QString &title, const RegisterServices &services, QWidget *parent)
    : QDialog(parent),
      m_form(new Form(AnyRecord::of(begin), {services.workspace.names(), services.workspace.today(), &services.links}))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    auto *scroll = new QScrollArea;
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_form);
    auto *buttons = new QDialogButtonBox;
    QPushButton *save = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    auto *column = new QVBoxLayout(this);
    column->addWidget(scroll, 1);
    column->addWidget(buttons);
    setSizeOnScreen(*this, {620, 640});
    connect(save, &QPushButton::clicked, this, &StepDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_form, &Form::saveRequested, this, &StepDialog::save);
}

void StepDialog::save()
{
    const Problems found = m_form->check();
    if (refuses(found))
        return m_form->jumpTo(found.front().field);
    Q_EMIT taken(m_form->record().as<LadderRow>());
    accept();
}
