// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/command_list.h"
#include <QAction>
#include <QStringList>
#include <algorithm>

namespace {

bool matches(const QString &command, const QStringList &typed)
{
    const QStringList words = command.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(typed.begin(), typed.end(), [&words](const QString &part) {
        return std::any_of(words.begin(), words.end(),
                           [&part](const QString &word) { return word.startsWith(part, Qt::CaseInsensitive); });
    });
}

} // namespace

QString plainText(const QAction &action)
{
    QString text = action.text();
    text.replace(QStringLiteral("&&"), QStringLiteral("\u0001")).remove(u'&').replace(u'\u0001', u'&');
    while (text.endsWith(u'…') || text.endsWith(u' '))
        text.chop(1);
    return text;
}

void CommandList::add(QAction *action, std::function<void()> before)
{
    m_commands.push_back({action, std::move(before)});
}

QList<QAction *> CommandList::matching(const QString &text, int limit) const
{
    const QStringList typed = text.split(u' ', Qt::SkipEmptyParts);
    QList<QAction *> found;
    if (typed.isEmpty())
        return found;
    for (const Command &command : m_commands)
        if (found.size() < limit && command.action && command.action->isEnabled() &&
            matches(plainText(*command.action) + u' ' + command.action->whatsThis(), typed))
            found << command.action;
    return found;
}

void CommandList::run(QAction *action) const
{
    for (const Command &command : m_commands) {
        if (command.action != action)
            continue;
        if (command.before)
            command.before();
        return action->trigger();
    }
}
