// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QList>
#include <QPointer>
#include <QString>
#include <functional>
#include <vector>

class QAction;

/// Everything that can be done by name from the search field.
class CommandList {
public:
    /// `before` is run first, such as going to the action's page. An action that is gone drops out by itself.
    void add(QAction *action, std::function<void()> before = {});
    /// The enabled commands of which every typed word begins a word of their text or of what else they are called
    /// (their `whatsThis`), in the order they were added.
    QList<QAction *> matching(const QString &text, int limit) const;
    void run(QAction *action) const;

private:
    struct Command {
        QPointer<QAction> action;
        std::function<void()> before;
    };
    std::vector<Command> m_commands;
};

/// The text of an action without its mnemonic and dots.
QString plainText(const QAction &action);
