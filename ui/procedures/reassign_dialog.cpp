// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procedures/reassign_dialog.h"
#include "core/base/count.h"
#include "core/workspace/reassign.h"
#include "ui/base/editors/link_source.h"
#include "ui/base/label.h"
#include "ui/base/prompts.h"
#include "ui/base/style.h"
#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStringListModel>
#include <QVBoxLayout>

namespace {
constexpr int kMostOffered = 12;
constexpr int kCharactersWide = 36;
} // namespace

ReassignDialog::ReassignDialog(Workspace &workspace, Prompts &prompts, const LinkSource &links, Id<Person> from,
                               QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_prompts(prompts), m_links(links), m_from(nameLine(tr("From"))),
      m_to(nameLine(tr("To"))), m_says(new Label(TextRank::Body))
{
    setWindowTitle(tr("Hand work over"));
    auto *column = new QVBoxLayout(this);
    column->addWidget((new Label(TextRank::Muted, tr("Everything open in one person’s name goes to another, in one "
                                                     "act. What is closed or done stays as it is, and what comes to "
                                                     "somebody by a post goes with the post: hand that on under "
                                                     "Settings, Posts and holders.")))
                          ->wrapped());
    auto *form = new QFormLayout;
    form->addRow(tr("&From"), m_from);
    form->addRow(tr("&To"), m_to);
    column->addLayout(form);
    column->addWidget(m_says->wrapped());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_go = buttons->addButton(tr("Hand over"), QDialogButtonBox::AcceptRole);
    makePrimary(*m_go);
    column->addWidget(buttons);
    for (QLineEdit *line : {m_from, m_to})
        connect(line, &QLineEdit::textChanged, this, &ReassignDialog::look);
    connect(buttons, &QDialogButtonBox::accepted, this, &ReassignDialog::handOver);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_from->setText(workspace.names().recordName(kindOf<Person>(), from.value));
    look();
    (m_from->text().isEmpty() ? m_from : m_to)->setFocus(Qt::OtherFocusReason);
}

// Offers people as the name is typed.
QLineEdit *ReassignDialog::nameLine(const QString &name)
{
    auto *line = new QLineEdit;
    line->setAccessibleName(name);
    line->setMinimumWidth(line->fontMetrics().averageCharWidth() * kCharactersWide);
    auto *offered = new QStringListModel(line);
    auto *completer = new QCompleter(offered, line);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    line->setCompleter(completer);
    connect(line, &QLineEdit::textEdited, this, [this, offered](const QString &words) {
        QStringList names;
        for (const LinkChoice &choice : m_links.find(kindOf<Person>(), words, kMostOffered))
            names << choice.name;
        offered->setStringList(names);
    });
    return line;
}

Id<Person> ReassignDialog::personIn(const QLineEdit &line) const
{
    const Result<RecordId> meant = m_workspace.names().recordMeant(kindOf<Person>(), line.text().trimmed());
    return {meant && !line.text().trimmed().isEmpty() ? *meant : 0};
}

void ReassignDialog::look()
{
    const Id<Person> from = personIn(*m_from);
    const Id<Person> to = personIn(*m_to);
    QStringList parts;
    if (const auto work = openWorkOf(m_workspace, from); work && !from.isNull())
        for (const OpenWork &one : *work) {
            const auto count = static_cast<qint64>(one.ids.size());
            const QString what = one.kind->shown(count == 1 ? one.kind->label : one.kind->plural).toLower();
            parts << tr("%1 %2").arg(shownCount(count), what);
        }
    m_says->setText(from.isNull()     ? tr("Name the person whose work it is.")
                    : parts.isEmpty() ? tr("Nothing is open in this name.")
                                      : (tr("Open: %1.").arg(parts.join(QStringLiteral(", "))) + u' ' +
                                         (to.isNull()  ? tr("Name the person who takes it over.")
                                          : to == from ? tr("That is the same person.")
                                                       : QString()))
                                            .trimmed());
    m_go->setEnabled(!parts.isEmpty() && !to.isNull() && to != from);
}

void ReassignDialog::handOver()
{
    const Result<int> count = reassign(m_workspace, personIn(*m_from), personIn(*m_to));
    if (!count)
        return m_prompts.tell(this, {tr("Nothing was handed over"), count.error().text, {}, Tone::Warning});
    Q_EMIT handedOver(*count);
    accept();
}
