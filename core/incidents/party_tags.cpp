// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incidents/party_tags.h"
#include "core/incidents/incident.h"
#include "core/records/show.h"
#include <QHash>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <algorithm>
#include <functional>

namespace {
const QString kRoles = QStringLiteral("party-role");
constexpr qsizetype kShortestWord = 2; // initials mean too many people

constexpr auto kOptions = QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

/// A phrase as it may be typed: any blank, either apostrophe.
QString patternOf(const QString &phrase)
{
    QStringList words;
    for (const QString &word : phrase.simplified().split(u' '))
        words << QRegularExpression::escape(word).replace(QRegularExpression(QStringLiteral("\\\\?['’]")),
                                                          QStringLiteral("['’]"));
    return words.join(QStringLiteral("\\s+"));
}

QString folded(const QString &phrase) { return phrase.simplified().toLower().replace(u'’', u'\''); }

/// Whose phrase it is; one of two people is nobody's.
class Phrases {
public:
    explicit Phrases(std::span<const PartyCalled> parties) : m_parties(parties)
    {
        for (std::size_t i = 0; i < parties.size(); ++i) {
            if (parties[i].number == 0)
                continue;
            add(parties[i].name, i);
            for (const QString &word : parties[i].words)
                add(word, i);
        }
    }
    /// The longest first, so that a name in full wins over a part of it.
    QStringList all() const
    {
        QStringList phrases;
        for (auto one = m_owners.cbegin(); one != m_owners.cend(); ++one)
            if (*one != kNobody)
                phrases << one.key();
        std::sort(phrases.begin(), phrases.end(), [](const QString &a, const QString &b) {
            return a.size() != b.size() ? a.size() > b.size() : a < b;
        });
        return phrases;
    }
    std::size_t ownerOf(const QString &phrase) const { return m_owners.value(folded(phrase), kNobody); }
    static constexpr std::size_t kNobody = static_cast<std::size_t>(-1);

private:
    void add(const QString &phrase, std::size_t party)
    {
        const QString key = folded(phrase);
        if (key.size() < kShortestWord)
            return;
        const auto known = m_owners.find(key);
        if (known == m_owners.end())
            m_owners.insert(key, party);
        else if (*known != kNobody && !isSame(*known, party))
            *known = kNobody;
    }
    bool isSame(std::size_t a, std::size_t b) const
    {
        return a == b || (!m_parties[a].person.isNull() && m_parties[a].person == m_parties[b].person);
    }
    std::span<const PartyCalled> m_parties;
    QHash<QString, std::size_t> m_owners;
};

QRegularExpression nameExpression(const QStringList &phrases)
{
    QStringList patterns;
    for (const QString &phrase : phrases)
        patterns << patternOf(phrase);
    return QRegularExpression(QStringLiteral("(?<![\\w-])(?:(?:mr|mrs|ms|miss|mx|dr|prof)\\.?\\s+)?(%1)(?![\\w]|-\\w)")
                                  .arg(patterns.join(u'|')),
                              kOptions);
}

/// `[affected 1]`, and what is between two brackets is left alone.
QRegularExpression tagExpression()
{
    return QRegularExpression(QStringLiteral("\\[([^\\[\\]\\d]{1,60}?)\\s*(\\d{1,3})\\]"), kOptions);
}

/// Calls `take` for each tag, from left to right.
void eachTag(const QString &text, const std::function<void(const QRegularExpressionMatch &)> &take)
{
    static const QRegularExpression expression = tagExpression();
    for (auto tags = expression.globalMatch(text); tags.hasNext();)
        take(tags.next());
}

QString tagText(const Code &role, int number)
{
    return QStringLiteral("[%1 %2]").arg(QString(role.text).replace(u'_', u' ')).arg(number);
}

/// The number that a tag gives within the role; 0 where it is none of the role's.
int numberIn(const QString &tag, const Code &role)
{
    const int number = tag.section(u' ', -1).chopped(tag.isEmpty() ? 0 : 1).toInt();
    return role.isKnown() && number > 0 && tag == tagText(role, number) ? number : 0;
}

/// Hands out the tags of one incident.
class TagsGiven {
public:
    explicit TagsGiven(const Incident &incident)
    {
        addAll(incident.tagsGiven);
        for (const Party &party : incident.parties)
            addAll(party.tag);
    }
    /// What the party is called from now on.
    QString of(const Party &party)
    {
        const bool isKept = numberIn(party.tag, party.role) > 0 && !m_kept.contains(party.tag);
        const QString tag = isKept ? party.tag : next(party.role);
        m_kept.insert(tag);
        return tag;
    }
    QString next(const Code &role)
    {
        if (!role.isKnown())
            return {};
        const QString stem = QString(role.text).replace(u'_', u' ');
        return tagText(role, ++m_highest[stem]);
    }
    /// Leaves out numbers that were given elsewhere too: tags as `tagText` writes them, a blank between them.
    void addAll(const QString &tags)
    {
        for (qsizetype at = tags.indexOf(u'['); at >= 0; at = tags.indexOf(u'[', at + 1)) {
            const QString tag = tags.mid(at + 1, tags.indexOf(u']', at) - at - 1);
            int &highest = m_highest[tag.section(u' ', 0, -2)];
            highest = std::max(highest, tag.section(u' ', -1).toInt());
        }
    }
    QString highest() const
    {
        QStringList tags;
        for (auto one = m_highest.cbegin(); one != m_highest.cend(); ++one)
            tags << QStringLiteral("[%1 %2]").arg(one.key()).arg(one.value());
        return tags.join(u' ');
    }

private:
    QMap<QString, int> m_highest; ///< by role, as tags write it
    QSet<QString> m_kept;
};

std::vector<QString> tagsOf(const Incident &incident)
{
    TagsGiven given(incident);
    std::vector<QString> tags;
    for (const Party &party : incident.parties)
        tags.push_back(given.of(party));
    return tags;
}

const PartyCalled *meant(const QRegularExpressionMatch &tag, std::span<const PartyCalled> parties, const Names &names)
{
    const Result<QString> role = names.choiceMeant(kRoles, tag.captured(1).simplified());
    if (!role)
        return nullptr;
    const int number = tag.captured(2).toInt();
    const auto found = std::find_if(parties.begin(), parties.end(), [&](const PartyCalled &party) {
        return party.role.text == *role && party.number == number;
    });
    return found == parties.end() ? nullptr : &*found;
}

QString shownName(const PartyCalled &party, PartyShown shown)
{
    const QString role = QStringLiteral("%1 %2").arg(party.roleName.toLower()).arg(party.number);
    if (shown == PartyShown::Role || party.name.isEmpty())
        return role;
    return shown == PartyShown::Name ? party.name : initials(party.name);
}
} // namespace

QString PartyCalled::tag() const { return number == 0 ? QString() : tagText(role, number); }

std::vector<PartyCalled> partiesCalled(const Incident &incident, const Names &names)
{
    const std::vector<QString> tags = tagsOf(incident);
    std::vector<PartyCalled> called;
    for (std::size_t i = 0; i < tags.size(); ++i) {
        const Party &party = incident.parties[i];
        PartyCalled one;
        one.role = party.role;
        one.number = numberIn(tags[i], party.role);
        one.roleName = names.choiceLabel(kRoles, party.role.text);
        one.person = party.person;
        one.name = names.recordName(kindOf<Person>(), party.person.value);
        const QStringList parts = one.name.simplified().split(u' ', Qt::SkipEmptyParts);
        if (parts.size() > 1)
            one.words = {parts.back(), parts.front()};
        called.push_back(std::move(one));
    }
    return called;
}

void giveTags(Incident &incident)
{
    TagsGiven given(incident);
    for (Party &party : incident.parties)
        party.tag = given.of(party);
    incident.tagsGiven = given.highest();
}

void yieldTags(AnyRecord &mine, const AnyRecord &theirs)
{
    if (&mine.kind() != &kindOf<Incident>())
        return;
    auto &incident = mine.as<Incident>();
    TagsGiven meanwhile(theirs.as<Incident>());
    for (const QString &tag : tagsOf(theirs.as<Incident>()))
        meanwhile.addAll(tag);
    const std::vector<QString> tags = tagsOf(incident);
    std::vector<std::pair<QString, QString>> renamed;
    for (std::size_t i = 0; i < tags.size(); ++i)
        if (Party &party = incident.parties[i]; party.tag != tags[i]) {
            party.tag = meanwhile.next(party.role);
            if (party.tag != tags[i])
                renamed.emplace_back(tags[i], party.tag);
        }
    std::reverse(renamed.begin(), renamed.end()); // numbers only rise, so the highest makes room first
    for (const auto &[was, now] : renamed)
        for (const Field *field : mine.kind().fields())
            if (field->type == Type::Text || field->type == Type::LongText)
                if (QString text = field->value(mine.data()).text(); text.contains(was, Qt::CaseInsensitive))
                    field->setValue(mine.data(), Value(text.replace(was, now, Qt::CaseInsensitive)));
}

void callAlso(PartyCalled &party, const Person &person)
{
    static const QRegularExpression between(QStringLiteral("[,;\\n]"));
    if (party.name.isEmpty())
        party.name = fullName(person);
    for (const QString &word : QStringList{person.lastName, person.firstName} + person.aliases.split(between))
        if (const QString name = word.simplified();
            !name.isEmpty() && name != party.name && !party.words.contains(name))
            party.words << name;
}

std::vector<NameInText> namesIn(const QString &text, std::span<const PartyCalled> parties)
{
    const Phrases phrases(parties);
    const QStringList all = phrases.all();
    if (all.isEmpty())
        return {};
    const QRegularExpression expression = nameExpression(all);
    std::vector<std::pair<qsizetype, qsizetype>> taken; // by tags
    eachTag(text,
            [&](const QRegularExpressionMatch &tag) { taken.emplace_back(tag.capturedStart(), tag.capturedEnd()); });
    std::vector<NameInText> found;
    for (auto matches = expression.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QString name = match.captured(1);
        const bool inTag = std::any_of(taken.begin(), taken.end(), [&match](const auto &tag) {
            return match.capturedStart() >= tag.first && match.capturedEnd() <= tag.second;
        });
        const bool isWord = !name.simplified().contains(u' ') && name.front().isLower(); // “field”, not Mrs Field
        const std::size_t owner = phrases.ownerOf(name);
        if (!inTag && !isWord && owner != Phrases::kNobody)
            found.push_back({match.capturedStart(), match.capturedLength(), owner});
    }
    return found;
}

QString withTags(const QString &text, std::span<const NameInText> found, std::span<const PartyCalled> parties)
{
    QString tagged = text;
    for (auto name = found.rbegin(); name != found.rend(); ++name)
        tagged.replace(name->at, name->length, parties[name->party].tag());
    return tagged;
}

PartyShown partyShownTo(bool readsGuarded, bool privacyKey)
{
    return readsGuarded && !privacyKey ? PartyShown::Name : PartyShown::Initials;
}

QString renderTags(const QString &text, std::span<const PartyCalled> parties, PartyShown shown, const Names &names)
{
    QString rendered;
    qsizetype from = 0;
    eachTag(text, [&](const QRegularExpressionMatch &tag) {
        const PartyCalled *party = meant(tag, parties, names);
        if (!party)
            return;
        rendered += text.mid(from, tag.capturedStart() - from) + shownName(*party, shown);
        from = tag.capturedEnd();
    });
    return rendered + text.mid(from);
}

QStringList tagsWithoutParty(const QString &text, std::span<const PartyCalled> parties, const Names &names)
{
    QStringList without;
    eachTag(text, [&](const QRegularExpressionMatch &tag) {
        const bool isRole = bool(names.choiceMeant(kRoles, tag.captured(1).simplified()));
        if (isRole && !meant(tag, parties, names) && !without.contains(tag.captured()))
            without << tag.captured();
    });
    return without;
}

AnyRecord asRead(const AnyRecord &record, const Names &names, PartyShown shown)
{
    AnyRecord read = record;
    if (&record.kind() != &kindOf<Incident>())
        return read;
    const std::vector<PartyCalled> parties = partiesCalled(record.as<Incident>(), names);
    for (const Field *field : record.kind().fields()) {
        const bool isLine = field->type == Type::Text;
        if (!isLine && field->type != Type::LongText)
            continue;
        const QString text = field->value(record.data()).text();
        if (text.contains(u'[')) // registers and titles show a line to everybody
            field->setValue(read.data(), Value(renderTags(text, parties, isLine ? PartyShown::Role : shown, names)));
    }
    return read;
}
