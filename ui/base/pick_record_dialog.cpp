// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/pick_record_dialog.h"
#include "core/records/kind.h"
#include "core/workspace/workspace.h"
#include "ui/base/editors/link_editor.h"
#include "ui/base/label.h"
#include "ui/base/style.h"
#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

PickRecordDialog::PickRecordDialog(const QString &title, const QString &text, const Field &link, const QString &accept,
                                   const RegisterServices &services, QWidget *parent)
    : QDialog(parent),
      m_editor(new LinkEditor(link, {services.workspace.names(), services.workspace.today(), &services.links})),
      m_accept(new QPushButton(accept))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    const Kind &target = link.target();
    auto *name = new Label(TextRank::Body, target.shown(target.label));
    name->setBuddy(m_editor->focusProxy());
    m_editor->setName(target.shown(target.label));
    makePrimary(*m_accept);
    m_accept->setEnabled(false);
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    buttons->addButton(m_accept, QDialogButtonBox::AcceptRole);
    for (QAbstractButton *button : buttons->buttons())
        static_cast<QPushButton *>(button)->setAutoDefault(false); // Enter takes what the list offers
    auto *column = new QVBoxLayout(this);
    column->addWidget((new Label(TextRank::Body, text))->wrapped());
    column->addWidget(name);
    column->addWidget(m_editor);
    column->addStretch();
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 70, sizeHint().height());
    connect(m_editor, &FieldEditor::edited, this, [this] { m_accept->setEnabled(!m_editor->value().isNull()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &PickRecordDialog::take);
    m_editor->setFocus();
}

void PickRecordDialog::take()
{
    Q_EMIT picked(m_editor->value().number());
    accept();
}
