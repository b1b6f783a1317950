// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/people/person.h"
#include <QHash>
#include <span>
#include <vector>

/// Why two entries are perhaps one person.
enum class Alike {
    Name,        ///< first and last name, accents and case apart
    Alias,       ///< the one goes by a name of the other
    NearName,    ///< one letter apart, or an initial for a first name
    Born,        ///< date of birth
    Contact,     ///< e-mail or telephone
    Description, ///< most words of the shorter description
};

/// How likely two entries are one person.
struct Likeness {
    int score = 0; ///< 0–100
    std::vector<Alike> reasons;
    bool operator==(const Likeness &) const = default;
};

/// From this score on an entry is offered as perhaps the same.
inline constexpr int kPerhapsSame = 40;

/// Compares name, aliases, date of birth, contact and description. Two dates of birth that differ speak against it, two
/// staff numbers that differ rule it out, and so does a merge of the one into the other.
Likeness likeness(const Person &a, const Person &b);
/// `same name, same date of birth`.
QString say(std::span<const Alike> reasons);

/// Which entries of the register were merged, and into which. The entry that was merged points at the one that is kept.
class MergedPeople {
public:
    MergedPeople() = default;
    /// `pointers`: merged → kept, as `Person::sameAs` says.
    explicit MergedPeople(QHash<RecordId, RecordId> pointers) : m_pointers(std::move(pointers)) {}
    /// The entry that stands for this one: itself unless it was merged; where entries point at each other, the oldest.
    Id<Person> kept(Id<Person> person) const;
    /// The entry that is kept and all that were merged into it, the kept one first.
    std::vector<Id<Person>> all(Id<Person> person) const;
    bool isMerged(Id<Person> person) const { return kept(person) != person; }
    bool isEmpty() const { return m_pointers.isEmpty(); }

private:
    QHash<RecordId, RecordId> m_pointers;
};
