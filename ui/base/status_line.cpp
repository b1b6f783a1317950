// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/status_line.h"
#include "ui/base/elided_label.h"
#include "ui/base/theme.h"

namespace {

ElidedLabel *field()
{
    auto *label = new ElidedLabel;
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setContentsMargins(2 * kGrid, kGrid, 2 * kGrid, kGrid);
    label->hide();
    return label;
}

void show(ElidedLabel &label, const QString &text)
{
    label.setText(text);
    label.setVisible(!text.isEmpty());
}

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QStatusBar(parent), m_saved(field()), m_backup(field()), m_journal(field()), m_text(field()), m_file(field()),
      m_who(field())
{
    setSizeGripEnabled(false);
    for (ElidedLabel *label : {m_saved, m_backup, m_journal})
        addWidget(label);
    addWidget(m_text, 1);
    addPermanentWidget(m_file);
    addPermanentWidget(m_who);
}

void StatusLine::setSaved(const QString &what, const QDateTime &when)
{
    const QString time = when.toString(u"HH:mm");
    ::show(*m_saved, what.isEmpty() ? tr("Saved %1").arg(time) : tr("Saved %1, %2").arg(time, what));
}

void StatusLine::setBackup(const QDateTime &when)
{
    ::show(*m_backup,
           when.isValid() ? tr("Backup %1, verified").arg(when.toString(u"d MMM HH:mm")) : tr("No backup yet"));
}

void StatusLine::setJournal(Journal state)
{
    switch (state) {
    case Journal::Unchecked:
        return ::show(*m_journal, tr("Record not checked yet"));
    case Journal::Intact:
        return ::show(*m_journal, tr("Record intact"));
    case Journal::Broken:
        return ::show(*m_journal, tr("Record not intact: see File, Verify"));
    }
}

void StatusLine::setOffice(const QString &file, const QString &who)
{
    ::show(*m_file, file);
    ::show(*m_who, who);
}

void StatusLine::setText(const QString &text) { ::show(*m_text, text); }
