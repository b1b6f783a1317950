// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/others_named.h"
#include <QCoreApplication>
#include <QRegularExpression>

namespace {
constexpr qsizetype kFewestLetters = 3; // of a name alone: shorter ones are words
constexpr qsizetype kFewestDigits = 7;  // of a telephone number

QString tr(const char *text) { return QCoreApplication::translate("Letters", text); }

bool holdsWords(const QString &text, const QString &words, Qt::CaseSensitivity sensitive)
{
    if (words.size() < kFewestLetters)
        return false;
    QString pattern = QRegularExpression::escape(words.simplified());
    pattern.replace(QStringLiteral("\\ "), QStringLiteral("[\\s,]+"));
    QRegularExpression found(QStringLiteral("(?<![\\p{L}\\p{N}])%1(?![\\p{L}\\p{N}])").arg(pattern),
                             QRegularExpression::UseUnicodePropertiesOption);
    if (sensitive == Qt::CaseInsensitive)
        found.setPatternOptions(found.patternOptions() | QRegularExpression::CaseInsensitiveOption);
    return found.match(text).hasMatch();
}

QString digits(const QString &text)
{
    QString out;
    for (const QChar c : text)
        if (c.isDigit())
            out += c;
    return out;
}

QStringList wholeNames(const Person &person)
{
    QStringList names = person.aliases.split(QRegularExpression(QStringLiteral("[,;\\n]")), Qt::SkipEmptyParts);
    names.removeIf([](const QString &name) { return !name.trimmed().contains(u' '); });
    if (!person.firstName.isEmpty() && !person.lastName.isEmpty())
        names << fullName(person) << person.lastName + u' ' + person.firstName
              << person.firstName.left(1) + u' ' + person.lastName
              << person.firstName.left(1) + QStringLiteral(". ") + person.lastName;
    return names;
}

/// The line of an address that tells where it is: street and number.
QString streetOf(const Person &person)
{
    return person.address.section(QRegularExpression(QStringLiteral("[,\\n]")), 0, 0).trimmed();
}

/// What of a person a text tells, in words; empty for nothing.
QString certainly(const QString &text, const Person &person)
{
    for (const QString &name : wholeNames(person))
        if (holdsWords(text, name, Qt::CaseInsensitive))
            return tr("the name “%1”").arg(name.simplified());
    if (holdsWords(text, streetOf(person), Qt::CaseInsensitive))
        return tr("the address “%1”").arg(streetOf(person));
    if (!person.email.isEmpty() && text.contains(person.email, Qt::CaseInsensitive))
        return tr("the e-mail address “%1”").arg(person.email);
    const QString phone = digits(person.phone);
    if (phone.size() >= kFewestDigits && digits(text).contains(phone))
        return tr("the telephone number “%1”").arg(person.phone);
    if (person.born.isKnown())
        for (const QString &born : {show(person.born), showShort(person.born), person.born.iso(),
                                    person.born.date.toString(QStringLiteral("dd/MM/yyyy")),
                                    person.born.date.toString(QStringLiteral("d/M/yyyy"))})
            if (holdsWords(text, born, Qt::CaseInsensitive))
                return tr("the date of birth “%1”").arg(born);
    return {};
}

/// The person without what one who may be known shares.
Person apartFrom(Person person, const std::vector<Person> &known)
{
    for (const Person &other : known) {
        const auto share = [](QString &mine, const QString &theirs) {
            if (!mine.isEmpty() && mine.compare(theirs, Qt::CaseInsensitive) == 0)
                mine.clear();
        };
        if (fullName(person).compare(fullName(other), Qt::CaseInsensitive) == 0)
            person.firstName.clear();
        share(person.email, other.email);
        share(person.phone, other.phone);
        if (streetOf(person).compare(streetOf(other), Qt::CaseInsensitive) == 0)
            person.address.clear();
        if (person.born == other.born)
            person.born = {};
    }
    return person;
}
} // namespace

std::vector<NamedInText> othersNamed(const QString &text, const std::vector<Person> &others,
                                     const std::vector<Person> &known)
{
    std::vector<NamedInText> found;
    for (const Person &each : others) {
        const Person person = apartFrom(each, known);
        if (const QString what = certainly(text, person); !what.isEmpty()) {
            found.push_back({tr("It holds %1 of somebody it does not go to.").arg(what), true});
            continue;
        }
        const bool isShared = std::any_of(known.begin(), known.end(), [&](const Person &other) {
            return other.lastName.compare(person.lastName, Qt::CaseInsensitive) == 0;
        });
        if (!isShared && holdsWords(text, person.lastName, Qt::CaseSensitive))
            found.push_back(
                {tr("It holds the word “%1”, the family name of somebody it does not go to.").arg(person.lastName),
                 false});
    }
    return found;
}
