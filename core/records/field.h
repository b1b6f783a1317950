// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/records/held.h"
#include <limits>

struct Kind;

/// The description of the records of type T; defined beside the type in `<type>_description.cpp`.
template <class T> const Kind &kindOf();

/// One field of a record, said once: SQL column, journal, search, CSV, JSON, form row, table column and print derive
/// from it.
struct Field {
    enum Trait : unsigned {
        Required = 1 << 0,        ///< must be known to save
        RequiredAtClose = 1 << 1, ///< must be known to close
        Unique = 1 << 2,          ///< no two live records of the kind hold the same
        Column = 1 << 3,          ///< shown in the register's table unless the person chose otherwise
        Indexed = 1 << 4,         ///< the table may be sorted by it
        Searched = 1 << 5,        ///< found by the search over everything
        Personal = 1 << 6, ///< names or describes a person: hidden by the privacy key, left out by `--without-personal`
        Guarded = 1 << 7,  ///< read by the LSMS alone (PRODUCT.md: suspects' addresses and birth dates)
        Department = 1 << 8, ///< the department whose record it is
        Whose = 1 << 9,      ///< the person whose record it is
        Restricts = 1 << 10, ///< when yes, only named people read the record
        Derived = 1 << 11,   ///< set by the program, shown but not edited
        Hidden = 1 << 12,    ///< neither shown nor edited: the program's own
        Counted = 1 << 13,   ///< a dimension of counts and filters
        Past = 1 << 14,      ///< a day that has come: today or before
        Arriving =
            1 << 15, ///< said by files and older offices only: completing the record moves it into rows of its own
        Handler = 1 << 16, ///< the person who has to do it: all open work of one can be handed to another
    };

    const char *key;
    const char *label;
    Type type;
    const void *(*at)(const void *record);
    Value (*take)(const void *member);
    bool (*put)(void *member, const Value &value);
    const Kind &(*target)() = nullptr;  ///< of a Link
    const char *listName = nullptr;     ///< of a Choice, Choices or Score; of a Text that keeps a key, for its words
    const char *helpText = nullptr;     ///< one sentence under the field
    const char *whenField = nullptr;    ///< shown only when this field of the record …
    const char *whenValues = nullptr;   ///< … holds one of these stored values (`a|b`); `*` is any known value
    const char *sinceFields = nullptr;  ///< a day not before any of these days of the record (`lost stolen`)
    const char *besideFields = nullptr; ///< known only where one of these fields is (`lost stolen`)
    qint64 least = std::numeric_limits<qint64>::min();
    qint64 most = std::numeric_limits<qint64>::max();
    unsigned traits = 0;

    Value value(const void *record) const { return take(at(record)); }
    /// False where the value can't be held by the field; the record is then unchanged or the field empty.
    bool setValue(void *record, const Value &v) const { return put(const_cast<void *>(at(record)), v); }
    constexpr bool is(Trait trait) const { return (traits & trait) != 0; }

    constexpr Field with(unsigned more) const
    {
        Field f = *this;
        f.traits |= more;
        return f;
    }
    constexpr Field required() const { return with(Required); }
    constexpr Field atClose() const { return with(RequiredAtClose); }
    constexpr Field unique() const { return with(Unique); }
    constexpr Field column() const { return with(Column); }
    constexpr Field indexed() const { return with(Indexed); }
    constexpr Field searched() const { return with(Searched); }
    constexpr Field personal() const { return with(Personal); }
    constexpr Field guarded() const { return with(Guarded); }
    constexpr Field derived() const { return with(Derived); }
    constexpr Field hidden() const { return with(Hidden); }
    constexpr Field arriving() const { return with(Hidden | Arriving); }
    constexpr Field counted() const { return with(Counted); }
    constexpr Field past() const { return with(Past); }
    constexpr Field handler() const { return with(Handler); }
    constexpr Field since(const char *fields) const
    {
        Field f = *this;
        f.sinceFields = fields;
        return f;
    }
    constexpr Field beside(const char *fields) const
    {
        Field f = *this;
        f.besideFields = fields;
        return f;
    }
    constexpr Field longText() const
    {
        Field f = *this;
        f.type = Type::LongText;
        return f;
    }
    constexpr Field list(const char *name) const
    {
        Field f = *this;
        f.listName = name;
        return f;
    }
    /// A whole number from 1 to 5 whose words stand in the list, known only together with its fellow.
    constexpr Field score(const char *name, const char *fellow = nullptr) const
    {
        Field f = list(name).range(1, 5).beside(fellow);
        f.type = Type::Score;
        return f;
    }
    constexpr Field help(const char *text) const
    {
        Field f = *this;
        f.helpText = text;
        return f;
    }
    constexpr Field when(const char *field, const char *values) const
    {
        Field f = *this;
        f.whenField = field;
        f.whenValues = values;
        return f;
    }
    constexpr Field range(qint64 lowest, qint64 highest) const
    {
        Field f = *this;
        f.least = lowest;
        f.most = highest;
        return f;
    }
};

/// Marks a text of a description for translation; the namespace around it is its context.
constexpr const char *label(const char *text) { return text; }

namespace detail {
template <class M> struct Member;
template <class C, class M> struct Member<M C::*> {
    using Record = C;
    using Type = M;
};
template <class M> struct LinkTarget {
    static constexpr const Kind &(*kind)() = nullptr;
};
template <class T> struct LinkTarget<Id<T>> {
    static constexpr const Kind &(*kind)() = &kindOf<T>;
};
template <class T> struct LinkTarget<std::optional<Id<T>>> : LinkTarget<Id<T>> {
};
} // namespace detail

namespace detail {
/// The member at the end of a path: of the record itself, or of a part of it.
template <auto M, auto... Rest> struct Path {
    using Record = typename Member<decltype(M)>::Record;
    using Type = typename Path<Rest...>::Type;
    static const Type &in(const Record &record) { return Path<Rest...>::in(record.*M); }
};
template <auto M> struct Path<M> {
    using Record = typename Member<decltype(M)>::Record;
    using Type = typename Member<decltype(M)>::Type;
    static const Type &in(const Record &record) { return record.*M; }
};
} // namespace detail

/// Describes the member M points at; of a part of the record with the member of that behind it:
/// `field<&RiskAssessment::lone, &LoneWork::who>`.
template <auto... M> constexpr Field field(const char *key, const char *label)
{
    using Path = detail::Path<M...>;
    using Record = typename Path::Record;
    using Held_ = typename Path::Type;
    return Field{
        .key = key,
        .label = label,
        .type = Held<Held_>::type,
        .at = [](const void *record) -> const void * { return &Path::in(*static_cast<const Record *>(record)); },
        .take = [](const void *member) { return Held<Held_>::take(*static_cast<const Held_ *>(member)); },
        .put = [](void *member, const Value &v) { return Held<Held_>::put(*static_cast<Held_ *>(member), v); },
        .target = detail::LinkTarget<Held_>::kind};
}
