// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/privacy_key.h"
#include <QStringList>
#include <QTextBoundaryFinder>

namespace {

QString firstLetter(const QString &part)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, part);
    const qsizetype end = finder.toNextBoundary();
    return end > 0 ? part.left(end).toUpper() + u'.' : QString();
}

} // namespace

void PrivacyKey::turn(bool on)
{
    if (on == m_on)
        return;
    m_on = on;
    Q_EMIT turned(on);
}

QString PrivacyKey::shown(const QString &name) const { return m_on ? nameInitials(name) : name; }

QString nameInitials(const QString &name)
{
    QStringList words;
    for (const QString &word : name.simplified().split(u' ', Qt::SkipEmptyParts)) {
        QStringList parts;
        for (const QString &part : word.split(u'-', Qt::SkipEmptyParts))
            parts << firstLetter(part);
        words << parts.join(u'-');
    }
    return words.join(u' ');
}
