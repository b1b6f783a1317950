// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/same_person.h"
#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>
#include <algorithm>

namespace {
QString tr(const char *text) { return QCoreApplication::translate("SamePerson", text); }

// What speaks for one person; each alone but an initial and a contact is enough to be offered.
constexpr int kSameName = 50;
constexpr int kSameAlias = 45;
constexpr int kOneLetter = 40;
constexpr int kInitial = 30;
constexpr int kSameBorn = 40;
constexpr int kOtherBorn = -50;
constexpr int kSameContact = 30; // a household shares it
constexpr int kSameDescription = 40;

constexpr qsizetype kLongEnough = 5;  // letters of a name that may differ by one
constexpr qsizetype kTellingWord = 4; // letters of a word that describes
constexpr qsizetype kWordsShared = 3; // at least, for two descriptions to be alike
constexpr qsizetype kTelephone = 7;   // digits
constexpr int kShareOfWords = 60;     // per cent of the shorter description

/// Letters and digits alone, without accents, in small letters: `O’Dell-Núñez` as `odellnunez`.
QString folded(const QString &text)
{
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD))
        if (c.isLetterOrNumber())
            plain += c.toLower();
    return plain;
}

QStringList aliasesOf(const Person &person)
{
    static const QRegularExpression between(QStringLiteral("[,;\\n]"));
    QStringList aliases;
    for (const QString &alias : person.aliases.split(between))
        if (const QString plain = folded(alias); !plain.isEmpty())
            aliases << plain;
    return aliases;
}

/// The names one entry is found under: in full, and its aliases.
QStringList callsOf(const Person &person)
{
    QStringList calls = aliasesOf(person);
    if (const QString full = folded(fullName(person)); !full.isEmpty())
        calls << full;
    return calls;
}

bool isOneLetterApart(const QString &a, const QString &b)
{
    const QString &shorter = a.size() <= b.size() ? a : b;
    const QString &longer = a.size() <= b.size() ? b : a;
    if (a == b || shorter.size() < kLongEnough || longer.size() - shorter.size() > 1)
        return false;
    qsizetype same = 0;
    while (same < shorter.size() && shorter[same] == longer[same])
        ++same;
    const qsizetype next = longer.size() == shorter.size() ? same + 1 : same;
    return QStringView(shorter).mid(std::min(next, shorter.size())) == QStringView(longer).mid(same + 1);
}

bool isInitialOf(const Person &a, const Person &b)
{
    const QString first = folded(a.firstName);
    const QString other = folded(b.firstName);
    return !folded(a.lastName).isEmpty() && folded(a.lastName) == folded(b.lastName) && !first.isEmpty() &&
           !other.isEmpty() && first != other && (first.size() == 1 || other.size() == 1) && first[0] == other[0];
}

QSet<QString> tellingWords(const QString &text)
{
    static const QRegularExpression apart(QStringLiteral("[^\\w]+"), QRegularExpression::UseUnicodePropertiesOption);
    QSet<QString> words;
    for (const QString &word : text.split(apart, Qt::SkipEmptyParts))
        if (word.size() >= kTellingWord)
            words.insert(folded(word));
    return words;
}

bool areAlike(const QString &a, const QString &b)
{
    const QSet<QString> words = tellingWords(a);
    const QSet<QString> others = tellingWords(b);
    QSet<QString> shared = words;
    shared.intersect(others);
    return shared.size() >= kWordsShared &&
           shared.size() * 100 >= std::min(words.size(), others.size()) * kShareOfWords;
}

bool shareContact(const Person &a, const Person &b)
{
    const auto digits = [](const QString &phone) {
        QString only;
        for (const QChar c : phone)
            if (c.isDigit())
                only += c;
        return only.startsWith(QStringLiteral("44")) ? QString(u'0' + only.mid(2)) : only;
    };
    const bool mail = !a.email.isEmpty() && a.email.compare(b.email, Qt::CaseInsensitive) == 0;
    const QString phone = digits(a.phone);
    return mail || (phone.size() >= kTelephone && phone == digits(b.phone));
}

bool haveNames(const Person &person) { return !person.firstName.isEmpty() && !person.lastName.isEmpty(); }

class Weighing {
public:
    void add(Alike reason, int weight)
    {
        m_likeness.reasons.push_back(reason);
        m_likeness.score += weight;
    }
    void against(int weight) { m_likeness.score += weight; }
    Likeness result()
    {
        m_likeness.score = std::clamp(m_likeness.score, 0, 100);
        return m_likeness;
    }

private:
    Likeness m_likeness;
};

void weighNames(const Person &a, const Person &b, Weighing &weighing)
{
    const QString name = folded(fullName(a));
    const QString other = folded(fullName(b));
    const bool swapped = haveNames(a) && haveNames(b) && folded(a.firstName) == folded(b.lastName) &&
                         folded(a.lastName) == folded(b.firstName);
    if (haveNames(a) && name == other)
        return weighing.add(Alike::Name, kSameName);
    const QStringList calls = callsOf(b);
    const QStringList aliases = aliasesOf(a);
    const bool known =
        std::any_of(aliases.begin(), aliases.end(), [&](const QString &one) { return calls.contains(one); });
    if (known || (!name.isEmpty() && aliasesOf(b).contains(name)))
        return weighing.add(Alike::Alias, kSameAlias);
    if (swapped || isOneLetterApart(name, other))
        return weighing.add(Alike::NearName, kOneLetter);
    if (isInitialOf(a, b))
        weighing.add(Alike::NearName, kInitial);
}

QString word(Alike reason)
{
    switch (reason) {
    case Alike::Name:
        return tr("same name");
    case Alike::Alias:
        return tr("goes by the same name");
    case Alike::NearName:
        return tr("name nearly the same");
    case Alike::Born:
        return tr("same date of birth");
    case Alike::Contact:
        return tr("same e-mail or telephone");
    case Alike::Description:
        return tr("similar description");
    }
    return {};
}
} // namespace

Likeness likeness(const Person &a, const Person &b)
{
    if (!a.staffNumber.isEmpty() && !b.staffNumber.isEmpty() && a.staffNumber != b.staffNumber)
        return {};
    Weighing weighing;
    weighNames(a, b, weighing);
    if (a.born.isKnown() && b.born.isKnown()) {
        if (a.born == b.born)
            weighing.add(Alike::Born, kSameBorn);
        else
            weighing.against(kOtherBorn);
    }
    if (shareContact(a, b))
        weighing.add(Alike::Contact, kSameContact);
    if (areAlike(a.description, b.description))
        weighing.add(Alike::Description, kSameDescription);
    return weighing.result();
}

QString say(std::span<const Alike> reasons)
{
    QStringList words;
    for (const Alike reason : reasons)
        words << word(reason);
    return words.join(QStringLiteral(", "));
}

Id<Person> MergedPeople::kept(Id<Person> person) const
{
    RecordId at = person.value;
    std::vector<RecordId> passed;
    for (auto next = m_pointers.constFind(at); next != m_pointers.constEnd(); next = m_pointers.constFind(at)) {
        if (const auto ring = std::find(passed.begin(), passed.end(), at); ring != passed.end())
            return {*std::min_element(ring, passed.end())};
        passed.push_back(at);
        at = *next;
    }
    return {at};
}

std::vector<Id<Person>> MergedPeople::all(Id<Person> person) const
{
    std::vector<Id<Person>> all{kept(person)};
    for (auto one = m_pointers.cbegin(); one != m_pointers.cend(); ++one)
        if (const Id<Person> merged{one.key()}; merged != all.front() && kept(merged) == all.front())
            all.push_back(merged);
    std::sort(all.begin() + 1, all.end(), [](Id<Person> a, Id<Person> b) { return a.value < b.value; });
    return all;
}
