// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/place_value.h"
#include "core/incidents/riddor.h"
#include "core/people/person.h"
#include "core/records/show.h"
#include "core/sanctions/sanction.h"
#include <QCoreApplication>

namespace {
using From = LetterPlace::From;
using Word = LetterPlace::Word;

QString tr(const char *text) { return QCoreApplication::translate("Letters", text); }

const Field *categoryOf(const Kind &kind)
{
    for (const Field *field : kind.fields())
        if (field->listName && qstrcmp(field->listName, "person-category") == 0)
            return field;
    return nullptr;
}

Code codeIn(const Field *field, const void *record) { return Code{field ? field->value(record).text() : QString()}; }

QString withTrait(const Names &names, const char *list, const QString &code, QStringView trait)
{
    return traitOf(names, QString::fromLatin1(list), Code{code}, trait);
}
} // namespace

PlaceValues::PlaceValues(const LetterFacts &facts, const Entitlement &entitlement, const Names &names)
    : m_facts(facts), m_entitlement(entitlement), m_names(names)
{
}

std::vector<const void *> PlaceValues::rowsOf(const LetterPlace &place) const
{
    std::vector<const void *> rows;
    const void *record = m_facts.holder.record.data();
    const Field *part = place.from == From::Part ? partFieldOf(place.list->kind()) : nullptr;
    for (std::size_t i = 0; i < place.list->size(record); ++i) {
        const void *row = place.list->at(record, i);
        if (!part || place.code.isEmpty() || part->value(row).text() == place.code)
            rows.push_back(row);
    }
    return rows;
}

bool PlaceValues::mayNameRow(const LetterPlace &place, const void *row) const
{
    if (m_entitlement.everyName)
        return true;
    const Kind &kind = place.list->kind();
    const RecordId person = personFieldOf(kind)->value(row).number();
    if (isRecipient(person))
        return true;
    return m_entitlement.parts.contains(partOf(codeIn(partFieldOf(kind), row), m_names));
}

bool PlaceValues::mayTell(const LetterPlace &place, const void *row) const
{
    if (place.from != From::Part || mayNameRow(place, row))
        return true;
    return tellingOf(place, {}, m_names) != Telling::Refused; // what a letter to nobody might say of them
}

const void *PlaceValues::ownRow(const LetterPlace &place) const
{
    const void *own = nullptr;
    const Kind &kind = place.list->kind();
    const LetterPlace all{.from = From::Part, .list = place.list};
    for (const void *row : rowsOf(all)) {
        if (!isRecipient(personFieldOf(kind)->value(row).number()))
            continue;
        if (!own || partOf(codeIn(partFieldOf(kind), row), m_names) == m_entitlement.part)
            own = row;
    }
    return own;
}

QString PlaceValues::of(const LetterPlace &place, const void *row) const
{
    switch (place.from) {
    case From::Today:
        return ::show(m_facts.today);
    case From::Sender:
        return ofSender(place);
    case From::Post:
        return m_names.choiceLabel(QStringLiteral("post"), place.code);
    case From::Office:
        return shown(*place.field, &m_facts.office);
    case From::Letter:
        return place.word == Word::Reference ? m_facts.reference : shown(*place.field, &m_facts.letter);
    case From::Recipient:
        return ofPerson(place, m_facts.letter.recipient.value);
    case From::Own:
        return ofRow(place, ownRow(place));
    case From::Part:
        return ofRow(place, row);
    case From::Row:
        return row ? ofOtherRow(place, row) : QString();
    case From::Holder:
        return ofHolder(place);
    case From::When:
        break; // its words stand in the template
    }
    return {};
}

bool PlaceValues::holds(const LetterPlace &place) const
{
    const AnyRecord &holder = m_facts.holder.record;
    if (place.code == QStringLiteral("patient"))
        return isPatient();
    if (place.code == QStringLiteral("advised"))
        return &holder.kind() == &kindOf<Sanction>() && holder.as<Sanction>().clinicalSought.value_or(false);
    return (m_facts.reports > 1) == (place.code == QStringLiteral("repeated"));
}

/// As a sanction says, which asks; else as the record or the register has them.
bool PlaceValues::isPatient() const
{
    const Kind &kind = m_facts.holder.record.kind();
    if (&kind == &kindOf<Sanction>())
        if (const auto &said = m_facts.holder.record.as<Sanction>().patient)
            return *said;
    const auto isInCare = [&](const Code &category) {
        return m_names.hasTrait(QStringLiteral("person-category"), category.text, QStringLiteral("in-care"));
    };
    if (const Children *people = peopleIn(kind))
        if (const void *row = ownRow({.list = people}))
            if (const Code category = codeIn(categoryOf(people->kind()), row); category.isKnown())
                return isInCare(category);
    const auto person = personRecord(m_facts.letter.recipient.value);
    return person && isInCare(person->as<Person>().category);
}

QString PlaceValues::ofSender(const LetterPlace &place) const
{
    const LetterSender &sender = m_facts.sender;
    switch (place.word) {
    case Word::FullName:
        return sender.name;
    case Word::Role:
        return sender.post;
    case Word::Telephone:
        return sender.phone;
    default:
        return sender.email;
    }
}

QString PlaceValues::ofHolder(const LetterPlace &place) const
{
    const void *record = m_facts.holder.record.data();
    const Field *subject = place.isOfSubject ? subjectFieldOf(m_facts.holder.record.kind()) : nullptr;
    const bool isAnothers =
        place.isOfPerson ? !isRecipient(m_facts.holder.stamp.id)
                         : subject && place.field->is(Field::Personal) && !isRecipient(subject->value(record).number());
    if (isAnothers && !m_entitlement.everyName)
        return {}; // written about one person, and going to another
    if (place.word == Word::Reference)
        return m_facts.holder.stamp.reference;
    if (place.isOfPerson)
        return ofPerson(place, m_facts.holder.stamp.id);
    if (place.computed)
        return place.computed->find(record, m_facts.today, m_names).text;
    if (!place.via)
        return shown(*place.field, record);
    const RecordId linked = place.via->value(record).number();
    const auto behind = linked == 0 ? std::nullopt : m_facts.load(place.via->target(), linked);
    return behind ? shown(*place.field, behind->record.data()) : QString();
}

/// Of a row that is nobody: what it says itself, or the record that it leads to.
QString PlaceValues::ofOtherRow(const LetterPlace &place, const void *row) const
{
    if (!place.via)
        return shown(*place.field, row);
    const RecordId linked = place.via->value(row).number();
    const auto behind = linked == 0 ? std::nullopt : m_facts.load(place.via->target(), linked);
    if (!behind)
        return {};
    if (place.word == Word::Reference)
        return behind->stamp.reference;
    return place.computed ? place.computed->find(behind->record.data(), m_facts.today, m_names).text
                          : shown(*place.field, behind->record.data());
}

bool PlaceValues::isRecipient(RecordId person) const
{
    const Id<Person> recipient = m_facts.letter.recipient;
    return person != 0 && !recipient.isNull() &&
           m_facts.merged.kept(Id<Person>{person}) == m_facts.merged.kept(recipient);
}

QString PlaceValues::ofRow(const LetterPlace &place, const void *row) const
{
    if (!row)
        return {};
    const Kind &kind = place.list->kind();
    const RecordId person = personFieldOf(kind)->value(row).number();
    const Code category = codeIn(categoryOf(kind), row);
    const Code role = codeIn(partFieldOf(kind), row);
    if (place.word == Word::Role)
        return said(person, category, role);
    if (!place.field && place.word != Word::FullName)
        return ofInjury(place, row);
    const bool isName = place.word == Word::FullName || (place.field && place.field->target == &kindOf<Person>) ||
                        (place.isOfPerson && place.field && !place.field->listName);
    if (isName && !mayNameRow(place, row))
        return said(person, category, role);
    if (place.isOfPerson)
        return person == 0 ? QString() : ofPerson(place, person);
    return shown(*place.field, row);
}

/// What the worksheet says of it too: worked out from the record, never typed.
QString PlaceValues::ofInjury(const LetterPlace &place, const void *row) const
{
    const RiddorAnswer answer =
        riddorOf(m_facts.holder.record.as<Incident>(), *static_cast<const Party *>(row), m_facts.today, m_names);
    if (place.word == Word::InjuryAsks)
        return riddorWords(answer.asks);
    if (place.word == Word::InjuryWhy)
        return answer.reasons.join(u' ');
    if (!answer.isReport())
        return answer.mayBeDue.isKnown() ? tr("by %1, if it has to be reported").arg(::show(answer.mayBeDue))
                                         : tr("none");
    return answer.due.isKnown() ? tr("by %1").arg(::show(answer.due)) : QString();
}

std::optional<AnyRecord> PlaceValues::personRecord(RecordId id) const
{
    const auto saved = id == 0 ? std::nullopt : m_facts.load(kindOf<Person>(), id);
    return saved ? std::optional(saved->record) : std::nullopt;
}

QString PlaceValues::ofPerson(const LetterPlace &place, RecordId id) const
{
    const auto record = personRecord(id);
    if (!record)
        return {};
    return place.word == Word::FullName ? fullName(record->as<Person>()) : shown(*place.field, record->data());
}

/// A value as it prints; a link to somebody the letter does not go to by what they are.
QString PlaceValues::shown(const Field &field, const void *record) const
{
    const Value value = field.value(record);
    const bool isPerson = field.target == &kindOf<Person>;
    if (!isPerson || m_entitlement.everyName || value.isNull() || isRecipient(value.number()))
        return ::show(field, value, m_names).trimmed();
    return said(value.number(), {}, {});
}

QString PlaceValues::said(RecordId person, const Code &category, const Code &role) const
{
    Code what = category;
    if (const auto record = what.isKnown() ? std::nullopt : personRecord(person))
        what = record->as<Person>().category;
    const QString words = withTrait(m_names, "person-category", what.text, u"said");
    if (!words.isEmpty())
        return words;
    return role.isKnown() ? tr("the %1").arg(m_names.choiceLabel(QStringLiteral("party-role"), role.text).toLower())
                          : tr("another person");
}
