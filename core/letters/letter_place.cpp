// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/letter_place.h"
#include "core/incidents/incident.h"
#include "core/letters/letter.h"
#include "core/office/organisation.h"
#include "core/sanctions/sanction.h"
#include <QCoreApplication>
#include <QRegularExpression>
#include <array>

namespace {
using From = LetterPlace::From;
using Word = LetterPlace::Word;

QString tr(const char *text) { return QCoreApplication::translate("LetterPlace", text); }

bool isPersonLink(const Field &field) { return field.target == &kindOf<Person>; }
/// A field with words of its own: neither the program's own nor a link that says nothing.
bool canBeNamed(const Field &field) { return !field.is(Field::Hidden) && !(field.type == Type::Link && !field.target); }

QString withWords(const QString &code) { return QString(code).replace(u'-', u'_'); }

class Collector {
public:
    Collector(const Kind &holder, const Names &names) : m_holder(holder), m_names(names) {}

    std::vector<LetterPlace> collect()
    {
        add(QStringLiteral("today"), tr("Today"), {.from = From::Today});
        recipient();
        holder();
        people();
        rows();
        letter();
        sender();
        office();
        conditions();
        return std::move(m_places);
    }

private:
    void add(const QString &name, const QString &label, LetterPlace place)
    {
        if (placeNamed(m_places, name))
            return; // the first to take a name keeps it: a row's own field before that of the person behind it
        place.name = name;
        place.label = label;
        m_places.push_back(std::move(place));
    }

    void addFields(const Kind &kind, const QString &prefix, const QString &group, const LetterPlace &like)
    {
        for (const Field *field : kind.fields()) {
            if (!canBeNamed(*field))
                continue;
            LetterPlace place = like;
            place.field = field;
            add(prefix + u'.' + QLatin1String(field->key), tr("%1: %2").arg(group, kind.shown(field->label)), place);
        }
    }

    void addPerson(const QString &prefix, const QString &group, LetterPlace like)
    {
        like.isOfPerson = true;
        like.word = Word::FullName;
        add(prefix + QStringLiteral(".full_name"), tr("%1: %2").arg(group, tr("Full name")), like);
        like.word = Word::Field;
        addFields(kindOf<Person>(), prefix, group, like);
    }

    void recipient() { addPerson(QStringLiteral("recipient"), tr("Recipient"), {.from = From::Recipient}); }

    void holder()
    {
        const QString prefix = QLatin1String(m_holder.name);
        const QString group = m_holder.shown(m_holder.label);
        const bool isPerson = &m_holder == &kindOf<Person>();
        if (m_holder.prefix[0] != 0)
            add(prefix + QStringLiteral(".reference"), tr("%1: %2").arg(group, tr("Reference")),
                {.from = From::Holder, .word = Word::Reference});
        if (isPerson)
            addPerson(prefix, group, {.from = From::Holder});
        addFields(m_holder, prefix, group, {.from = From::Holder, .isOfSubject = subjectFieldOf(m_holder) != nullptr});
        for (const Computed &computed : m_holder.computed)
            add(prefix + u'.' + QLatin1String(computed.key), tr("%1: %2").arg(group, m_holder.shown(computed.label)),
                {.from = From::Holder, .computed = &computed});
        for (const Field *link : m_holder.fields())
            if (canBeNamed(*link) && link->target && !isPersonLink(*link) && &link->target() != &m_holder)
                addFields(link->target(), prefix + u'.' + QLatin1String(link->key),
                          tr("%1: %2").arg(group, m_holder.shown(link->label)), {.from = From::Holder, .via = link});
    }

    void people()
    {
        const Children *list = peopleIn(m_holder);
        if (!list)
            return;
        const auto addRows = [&](const QString &prefix, const QString &group, const LetterPlace &like) {
            LetterPlace role = like;
            role.word = Word::Role;
            add(prefix + QStringLiteral(".said"), tr("%1: %2").arg(group, tr("As a role")), role);
            addFields(list->kind(), prefix, group, like);
            addPerson(prefix, group, like);
            if (&m_holder == &kindOf<Incident>())
                addInjury(prefix, group, like);
        };
        addRows(QStringLiteral("party"), tr("Recipient’s part"), {.from = From::Own, .list = list});
        for (const ChoiceName &role : m_names.choices(QStringLiteral("party-role")))
            addRows(withWords(role.code), role.label, {.from = From::Part, .list = list, .code = role.code});
        addRows(QLatin1String(list->key), m_holder.shown(list->label), {.from = From::Part, .list = list});
    }

    void addInjury(const QString &prefix, const QString &group, LetterPlace like)
    {
        const auto one = [&](const char *key, const QString &label, Word word) {
            like.word = word;
            add(prefix + QLatin1String(key), tr("%1: %2").arg(group, label), like);
        };
        one(".injury_asks", tr("Injury: what RIDDOR asks"), Word::InjuryAsks);
        one(".injury_why", tr("Injury: why RIDDOR asks it"), Word::InjuryWhy);
        one(".injury_due", tr("Injury: report due"), Word::InjuryDue);
    }

    void rows()
    {
        for (const Children &list : m_holder.lists) {
            if (&list == peopleIn(m_holder))
                continue;
            addFields(list.kind(), QLatin1String(list.key), m_holder.shown(list.label),
                      {.from = From::Row, .list = &list});
            for (const Field *link : list.kind().fields())
                if (link->target && !isPersonLink(*link) && &link->target() != &m_holder &&
                    letterHolder(QString::fromLatin1(link->target().name)))
                    behindRow(list, *link);
        }
    }

    /// The record that each row leads to goes by its own name: {{incident.occurred}} of the incidents that a sanction
    /// answers, so that a text serves for the one as for the other.
    void behindRow(const Children &list, const Field &link)
    {
        const Kind &kind = link.target();
        const QString prefix = QLatin1String(kind.name);
        const QString group = kind.shown(kind.label);
        LetterPlace like{.from = From::Row, .via = &link, .list = &list};
        like.word = Word::Reference;
        add(prefix + QStringLiteral(".reference"), tr("%1: %2").arg(group, tr("Reference")), like);
        like.word = Word::Field;
        addFields(kind, prefix, group, like);
        for (const Computed &computed : kind.computed) {
            like.computed = &computed;
            add(prefix + u'.' + QLatin1String(computed.key), tr("%1: %2").arg(group, kind.shown(computed.label)), like);
        }
    }

    void letter()
    {
        const Kind &kind = kindOf<Letter>();
        const QString group = kind.shown(kind.label);
        add(QStringLiteral("letter.reference"), tr("%1: %2").arg(group, tr("Reference")),
            {.from = From::Letter, .word = Word::Reference});
        for (const Section &section : kind.sections)
            for (const Field &field : section.fields)
                if (QLatin1String(section.key) == QLatin1String("terms") ||
                    QLatin1String(field.key) == QLatin1String("addressee"))
                    add(QStringLiteral("letter.") + QLatin1String(field.key),
                        tr("%1: %2").arg(group, kind.shown(field.label)), {.from = From::Letter, .field = &field});
    }

    void sender()
    {
        const QString group = tr("Sender");
        const auto one = [&](const char *key, const QString &label, Word word) {
            add(QStringLiteral("sender.") + QLatin1String(key), tr("%1: %2").arg(group, label),
                {.from = From::Sender, .word = word});
        };
        one("name", tr("Full name"), Word::FullName);
        one("post", tr("Post"), Word::Role);
        one("phone", tr("Telephone"), Word::Telephone);
        one("email", tr("E-mail"), Word::Email);
    }

    void office()
    {
        const Kind &kind = kindOf<Organisation>();
        addFields(kind, QStringLiteral("office"), kind.shown(kind.label), {.from = From::Office});
        for (const ChoiceName &post : m_names.choices(QStringLiteral("post")))
            add(QStringLiteral("post.") + withWords(post.code), tr("%1: %2").arg(tr("What we call a post"), post.label),
                {.from = From::Post, .code = post.code});
    }

    void conditions()
    {
        const auto one = [&](const char *name, const QString &label) {
            add(QLatin1String(name), label, {.from = From::When, .code = QLatin1String(name)});
        };
        one("patient", tr("Words for a patient alone"));
        one("advised", tr("Words where a clinician was asked"));
        one("repeated", tr("Words where more than one report names the recipient"));
        one("once", tr("Words where one report names the recipient"));
    }

    const Kind &m_holder;
    const Names &m_names;
    std::vector<LetterPlace> m_places;
};

bool isRoleOrCategory(const Field &field)
{
    return field.listName &&
           (qstrcmp(field.listName, "party-role") == 0 || qstrcmp(field.listName, "person-category") == 0);
}

/// Of somebody the letter does not go to it says what part they had and what they are; their name becomes that.
Telling ofAnother(const LetterPlace &place)
{
    if (place.word == Word::Role)
        return Telling::Prints;
    if (place.word == Word::FullName)
        return Telling::AsPart;
    if (!place.field)
        return Telling::Refused;
    const QLatin1String key(place.field->key);
    if (isPersonLink(*place.field) ||
        (place.isOfPerson && (key == QLatin1String("first_name") || key == QLatin1String("last_name"))))
        return Telling::AsPart;
    return isRoleOrCategory(*place.field) ? Telling::Prints : Telling::Refused;
}

Telling ofRecord(const LetterPlace &place, const Entitlement &entitlement)
{
    if (!place.field || entitlement.everyName)
        return Telling::Prints;
    if (isPersonLink(*place.field))
        return Telling::AsPart;
    if (place.isOfSubject && entitlement.isPerson() && !place.field->is(Field::Guarded))
        return Telling::Prints; // to anybody but the subject nothing
    return place.field->is(Field::Personal) || place.field->is(Field::Guarded) ? Telling::Refused : Telling::Prints;
}
} // namespace

std::span<const Kind *const> letterHolders()
{
    static const std::array kinds{&kindOf<Incident>(), &kindOf<Person>(), &kindOf<Sanction>()};
    return kinds;
}

const Kind *letterHolder(QStringView name)
{
    for (const Kind *kind : letterHolders())
        if (name == QLatin1String(kind->name))
            return kind;
    return nullptr;
}

std::vector<LetterPlace> letterPlaces(const Kind &holder, const Names &names)
{
    return Collector(holder, names).collect();
}

const LetterPlace *placeNamed(const std::vector<LetterPlace> &places, const QString &name)
{
    const QString condition = name.section(u':', 0, 0).trimmed();
    for (const LetterPlace &place : places)
        if (place.name.compare(place.from == LetterPlace::From::When ? condition : name, Qt::CaseInsensitive) == 0)
            return &place;
    return nullptr;
}

QString wordsOf(const QString &name) { return name.section(u':', 1).trimmed(); }

QStringList namedPlaces(const QString &text)
{
    static const QRegularExpression braces(QStringLiteral("\\{\\{\\s*([^{}]*?)\\s*\\}\\}"));
    QStringList names;
    for (auto found = braces.globalMatch(text); found.hasNext();)
        names << found.next().captured(1);
    return names;
}

Telling tellingOf(const LetterPlace &place, const Entitlement &entitlement, const Names &names)
{
    switch (place.from) {
    case From::Recipient:
    case From::Own:
    case From::When:
        return entitlement.isPerson() ? Telling::Prints : Telling::Refused;
    case From::Part:
        return (place.code.isEmpty() ? entitlement.everyName : entitlement.mayName(partOf(Code{place.code}, names)))
                   ? Telling::Prints
                   : ofAnother(place);
    case From::Holder:
        if (place.isOfPerson)
            return entitlement.isPerson() || entitlement.everyName ? Telling::Prints : Telling::Refused;
        [[fallthrough]];
    case From::Row:
        return ofRecord(place, entitlement);
    default:
        return Telling::Prints;
    }
}

const Field *subjectFieldOf(const Kind &kind)
{
    for (const Field *field : kind.fields())
        if (isPersonLink(*field) && field->is(Field::Required))
            return field;
    return nullptr;
}

const Children *peopleIn(const Kind &holder)
{
    for (const Children &list : holder.lists)
        if (personFieldOf(list.kind()) && partFieldOf(list.kind()))
            return &list;
    return nullptr;
}

const Field *personFieldOf(const Kind &row)
{
    for (const Field *field : row.fields())
        if (isPersonLink(*field))
            return field;
    return nullptr;
}

const Field *partFieldOf(const Kind &row)
{
    for (const Field *field : row.fields())
        if (field->listName && qstrcmp(field->listName, "party-role") == 0)
            return field;
    return nullptr;
}
