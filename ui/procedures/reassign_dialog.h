// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/id.h"
#include "core/office/person_kind.h"
#include <QDialog>

class Label;
class Prompts;
class QLineEdit;
class QPushButton;
class LinkSource;
class Workspace;

/// Hands all open work of one person to another: two names, what there is, one act.
class ReassignDialog : public QDialog {
    Q_OBJECT
public:
    /// Begins with the work of `from`; null: whose it is has to be named.
    ReassignDialog(Workspace &workspace, Prompts &prompts, const LinkSource &links, Id<Person> from,
                   QWidget *parent = nullptr);
    /// Hands it over and closes; says why not where that is refused.
    void handOver();

Q_SIGNALS:
    void handedOver(int records);

private:
    QLineEdit *nameLine(const QString &name);
    Id<Person> personIn(const QLineEdit &line) const;
    void look();
    Workspace &m_workspace;
    Prompts &m_prompts;
    const LinkSource &m_links;
    QLineEdit *m_from = nullptr;
    QLineEdit *m_to = nullptr;
    Label *m_says = nullptr;
    QPushButton *m_go = nullptr;
};
