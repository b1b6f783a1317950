// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/letters/entitlement.h"
#include "core/records/kind.h"

/// A place that the text of a letter may name, as `{{incident.reference}}`. All of them derive from the descriptions of
/// the kinds: a field that is added to a record can be named the same day.
struct LetterPlace {
    enum class From {
        Today,     ///< the day it is written
        Sender,    ///< who signs
        Post,      ///< what the office calls a post
        Office,    ///< the organisation
        Letter,    ///< what the letter itself says
        Recipient, ///< the entry of the person it goes to
        Own,       ///< the row of the recipient among those involved
        Part,      ///< a row among those involved, with the part; a paragraph is written once for each
        Row,       ///< a row of another list of the record; likewise
        When,      ///< words of the template, printed where the facts bear them out: `{{patient: …}}`
        Holder     ///< the record it is written about
    };
    /// What is not a field of a record; of an injury what the regulations on reporting ask (core/incidents/riddor.h).
    enum class Word { Field, Reference, FullName, Role, Telephone, Email, InjuryAsks, InjuryWhy, InjuryDue };

    QString name;  ///< as typed between the braces
    QString label; ///< `Incident: Site`
    From from = From::Today;
    Word word = Word::Field;
    const Field *field = nullptr;
    const Computed *computed = nullptr;
    const Field *via = nullptr;     ///< the link of the record or row that leads to what holds the field
    const Children *list = nullptr; ///< whose rows hold it
    bool isOfPerson = false;        ///< the field is one of the register of people
    bool isOfSubject = false;       ///< the record is about one person: for that one it prints what is personal in it
    QString code;                   ///< of the part or the post, or what must hold
};

/// The kinds of record that letters are written about.
std::span<const Kind *const> letterHolders();
/// One of them by its name, or none.
const Kind *letterHolder(QStringView name);

/// All places for a letter about a record of the kind, in the order in which an editor offers them.
std::vector<LetterPlace> letterPlaces(const Kind &holder, const Names &names);
/// The place with the name, in any case, or none; of words with a condition the one before the colon.
const LetterPlace *placeNamed(const std::vector<LetterPlace> &places, const QString &name);

/// The words of a place that has a condition, from behind the colon.
QString wordsOf(const QString &name);
/// What stands between `{{` and `}}` in a text, in order, repeats included, without blanks around it.
QStringList namedPlaces(const QString &text);

/// How a place may print in a letter.
enum class Telling {
    Prints,
    AsPart, ///< as the part or kind of person, unless it is the recipient: “a member of staff”
    Refused
};
/// Whether a template with the entitlement may hold the place: names and addresses only of the person it goes to.
Telling tellingOf(const LetterPlace &place, const Entitlement &entitlement, const Names &names);

/// The link of a kind to the one person its records are about, or none.
const Field *subjectFieldOf(const Kind &kind);
/// The list of a kind whose rows are people with a part in it, or none.
const Children *peopleIn(const Kind &holder);
/// Of such rows: the field that links to the person, and that which says the part.
const Field *personFieldOf(const Kind &row);
const Field *partFieldOf(const Kind &row);
