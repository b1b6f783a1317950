// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incidents/references_in_text.h"
#include <QRegularExpression>

std::vector<ReferenceInText> referencesIn(const QString &text, const QStringList &prefixes)
{
    if (!text.contains(u'-')) // most values; the expression need not be made for them
        return {};
    QStringList words;
    for (const QString &prefix : prefixes)
        if (!prefix.isEmpty())
            words.append(QRegularExpression::escape(prefix));
    if (words.isEmpty())
        return {};
    const QRegularExpression pattern(
        QStringLiteral("(?<![\\w-])(?:%1)-\\d{4}(?:/\\d{2})?-\\d{1,9}(?!\\w)").arg(words.join(u'|')),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    std::vector<ReferenceInText> found;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        found.push_back({match.capturedStart(), match.capturedLength(), match.captured().toUpper()});
    }
    return found;
}
