// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/requests/person_terms.h"
#include <QRegularExpression>
#include <algorithm>

namespace {
constexpr qsizetype kShortest = 3;
constexpr qsizetype kAround = 60;
constexpr qsizetype kLongest = 160;

void add(QStringList &terms, const QString &text)
{
    const QString term = text.simplified();
    if (term.size() >= kShortest && !terms.contains(term, Qt::CaseInsensitive))
        terms << term;
}

QString anyOf(const QStringList &terms)
{
    QStringList patterns;
    for (const QString &term : terms)
        patterns << QRegularExpression::escape(term).replace(QStringLiteral("\\ "), QStringLiteral("\\s+"));
    return patterns.join(u'|');
}

std::optional<QString> firstOf(const QString &text, const QString &pattern)
{
    const QRegularExpression expression(QStringLiteral("(?<!\\w)(?:%1)(?!\\w)").arg(pattern),
                                        QRegularExpression::CaseInsensitiveOption |
                                            QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = expression.match(text);
    return match.hasMatch() ? std::optional(excerptAround(text, match.capturedStart(), match.capturedLength()))
                            : std::nullopt;
}
} // namespace

PersonTerms termsOf(std::span<const Person> entries)
{
    static const QRegularExpression between(QStringLiteral("[,;\\n]"));
    PersonTerms terms;
    for (const Person &person : entries) {
        const bool both = !person.firstName.isEmpty() && !person.lastName.isEmpty();
        if (both) {
            add(terms.sure, fullName(person));
            add(terms.sure, person.lastName + u' ' + person.firstName);
            add(terms.sure, person.lastName + QStringLiteral(", ") + person.firstName);
        }
        add(terms.lastNames, person.lastName);
        for (const QString &alias : person.aliases.split(between, Qt::SkipEmptyParts))
            add(terms.sure, alias);
        for (const QString &mark : {person.staffNumber, person.email, person.phone})
            add(terms.sure, mark);
    }
    return terms;
}

QString excerptAround(const QString &text, qsizetype at, qsizetype length)
{
    const qsizetype from = std::max<qsizetype>(0, at - kAround);
    const qsizetype to = std::min(text.size(), at + length + kAround);
    const QString words = text.mid(from, to - from).simplified().left(kLongest);
    return (from > 0 ? QStringLiteral("… ") : QString()) + words +
           (to < text.size() ? QStringLiteral(" …") : QString());
}

std::optional<QString> excerptNaming(const QString &text, const PersonTerms &terms, bool hasPart)
{
    if (!terms.sure.isEmpty())
        if (const auto found = firstOf(text, anyOf(terms.sure)))
            return found;
    if (terms.lastNames.isEmpty())
        return {};
    const QString title = hasPart ? QString() : QStringLiteral("(?:mr|mrs|ms|miss|mx|dr|prof)\\.?\\s+");
    return firstOf(text, title + QStringLiteral("(?:%1)").arg(anyOf(terms.lastNames)));
}
