// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/premises/signature_dialog.h"
#include "ui/base/label.h"
#include "ui/base/signature_pad.h"
#include "ui/base/style.h"
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace {
constexpr int kCharactersWide = 44;
} // namespace

SignatureDialog::SignatureDialog(const QString &title, const QString &what, const QString &name, const QString &accept,
                                 QWidget *parent)
    : QDialog(parent), m_pad(new SignaturePad), m_name(new QLineEdit(name)), m_problem(new Label(TextRank::Small))
{
    setWindowTitle(title);
    m_name->setAccessibleName(tr("Name"));
    m_name->setMinimumWidth(m_name->fontMetrics().averageCharWidth() * kCharactersWide);
    auto *again = new QPushButton(tr("Sign &again"));
    again->setAutoDefault(false);
    connect(again, &QPushButton::clicked, m_pad, &SignaturePad::clear);
    auto *form = new QFormLayout;
    form->addRow(tr("&Name"), m_name);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *done = buttons->addButton(accept, QDialogButtonBox::AcceptRole);
    makePrimary(*done);
    auto *column = new QVBoxLayout(this);
    column->addWidget((new Label(TextRank::Strong, what))->wrapped());
    column->addLayout(form);
    column->addWidget(m_problem->wrapped());
    column->addWidget(
        (new Label(TextRank::Muted, tr("Sign below by mouse, pen or finger. Who cannot types the name alone.")))
            ->wrapped());
    column->addWidget(m_pad, 1);
    column->addWidget(again, 0, Qt::AlignRight);
    column->addWidget(buttons);
    m_problem->hide();
    setTabOrder(again, done);
    setTabOrder(done, buttons->button(QDialogButtonBox::Cancel));
    connect(m_name, &QLineEdit::textEdited, m_problem, &QWidget::hide);
    connect(buttons, &QDialogButtonBox::accepted, this, &SignatureDialog::sign);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_name->setFocus(Qt::OtherFocusReason);
}

void SignatureDialog::sign()
{
    if (m_name->text().trimmed().isEmpty()) {
        m_problem->setText(tr("Type the name of who signs."));
        m_problem->show();
        return m_name->setFocus(Qt::OtherFocusReason);
    }
    Q_EMIT signedBy(m_name->text().trimmed(), m_pad->strokes());
    accept();
}
