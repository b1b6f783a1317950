// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/problem.h"
#include "core/records/field.h"
#include "core/records/found.h"
#include "core/records/names.h"
#include <QString>
#include <span>
#include <vector>

/// Some fields under one heading.
struct Section {
    const char *key;
    const char *label;
    std::span<const Field> fields;
    const char *asks =
        nullptr; ///< shown when the record's kind of thing carries the trait `asks:<this>`, or anything in it is known
};

/// A list of child rows inside a record: edited in its form, saved and journalled with it.
struct Children {
    const char *key;
    const char *label;
    const Kind &(*kind)();
    std::size_t (*size)(const void *record);
    const void *(*at)(const void *record, std::size_t index);
    void *(*edit)(void *record, std::size_t index);
    void *(*append)(void *record);
    void (*erase)(void *record, std::size_t index);
    RecordId (*id)(const void *row);
    void (*setId)(void *row, RecordId id);
    const char *asks = nullptr;
    const char *examples = nullptr; ///< a list of choices that are offered as rows: see `exampled`

    /// Rows that people often need are items of the list: the label goes into the row's naming field, a trait
    /// `<field>:<code>` into that field, the definition into the field after `says:`. Where the record's kind has
    /// `picks`, those with `for:<code picked>` are offered, else all.
    constexpr Children exampled(const char *list) const
    {
        Children c = *this;
        c.examples = list;
        return c;
    }
    constexpr Children asked(const char *trait) const
    {
        Children c = *this;
        c.asks = trait;
        return c;
    }
};

/// When a rule is asked.
enum class Stage { Report, Close };

/// What a rule may know besides the record.
struct RuleContext {
    Day today;
    const Names &names;
    Stage stage = Stage::Report;
};

/// A field that is computed from the record and today, shown and exported but not stored.
struct Computed {
    const char *key;
    const char *label;
    Found (*find)(const void *record, Day today, const Names &names);
    const char *after = nullptr; ///< the field behind which the register's table shows it; none: only where asked for
};

/// Who may do what is said by area (PRODUCT.md "Who may do what").
enum class Area {
    Incidents,
    People, ///< with sanctions and investigations
    Risks,
    Actions,
    Badges,
    Visitors, ///< their badges
    Training,
    Premises, ///< goods received, keys
    Assurance,
    Intelligence,
    Trends,
    Packs,
    Office,   ///< departments and sites
    Settings, ///< the organisation, posts, choice lists, bank holidays: kept by the administrator
    Imports
};

/// A list of child rows as one step shows it.
struct FormStepList {
    const char *list;
    const char *section = nullptr; ///< of the row's kind; none: all of them
    bool adds = false;             ///< rows come and go here
};

/// One step of the way through a record that is long to fill in: some of its sections, some of its lists.
struct FormStep {
    const char *key;
    const char *label;
    const char *says; ///< what is asked, in a sentence
    std::span<const char *const> sections;
    std::span<const FormStepList> lists;
};

/// An index for a question that is asked of very many rows: it holds all columns that the question reads, so that no
/// row is looked up. `withdrawn` ends each, for only what was not withdrawn is asked about.
struct Lookup {
    const char *name;
    const char *columns; ///< a comma and a blank between them, the one that is searched first
};

/// The operations that know the record's type.
struct TypeOperations {
    void *(*make)();
    void *(*copy)(const void *record);
    void (*destroy)(void *record);
    bool (*equal)(const void *a, const void *b);
};

/// The description of a kind of record (ARCHITECTURE.md idea 2).
struct Kind {
    const char *name;      ///< in code, as table, in JSON and on the command line, with `_` between words
    const char *label;     ///< "Incident"
    const char *plural;    ///< "Incidents"
    const char *why = "";  ///< a sentence for its empty register: why it is worth having
    const char *icon = ""; ///< of `resources/icons`
    Area area = Area::Office;
    const char *prefix = "";  ///< of its references; empty: it has none
    const char *datedBy = ""; ///< the field whose financial year numbers it; empty: the day it was entered
    const char *naming = "";  ///< the field by which people and files name it; empty: the reference
    const char *sameBy = "";  ///< fields, a blank between them, by which a listing that comes again is known; `?`
                              ///< may be blank, `|` between ways of knowing it; empty: each field that is unique
    const char *anyOf = "";   ///< fields, a blank between them, of which at least one is known
    const char *title = "";   ///< the fields, a blank between them, that stand beside the reference in hits and links
    const char *picks = "";   ///< the choice field whose item's traits say which sections are asked
    std::span<const Section> sections;
    std::span<const Children> lists = {};
    std::span<const Computed> computed = {};
    std::span<const Lookup> lookups = {}; ///< beside the indexes of its single fields
    std::span<const FormStep> steps = {}; ///< its form leads through them; none: all stands on one page
    TypeOperations shape{};
    void (*rules)(const void *record, const RuleContext &context, Problems &problems) = nullptr;
    void (*complete)(void *record, const RuleContext &context) =
        nullptr; ///< fills what follows from other fields; asked before the rules, each time a record is saved
    const char *table = nullptr; ///< where not the name: child rows stand in `<parent>_<list>`
    bool isAnswer = false;       ///< added by who may answer the record it hangs on, though not change it

    const char *tableName() const { return table ? table : name; }
    /// The label in the person's language; the kind's name is the context of all its texts.
    QString shown(const char *text) const;
    const Field *field(QAnyStringView key) const;
    const Field *field(Field::Trait trait) const; ///< the first with the trait, or none
    std::vector<const Field *> fields() const;
};

/// The operations of T, for `Kind::shape`.
template <class T> constexpr TypeOperations shapeOf()
{
    return TypeOperations{
        .make = []() -> void * { return new T{}; },
        .copy = [](const void *r) -> void * { return new T(*static_cast<const T *>(r)); },
        .destroy = [](void *r) { delete static_cast<T *>(r); },
        .equal = [](const void *a, const void *b) { return *static_cast<const T *>(a) == *static_cast<const T *>(b); }};
}

/// A rule over T as the kind keeps it.
template <class T, void (*Rule)(const T &, const RuleContext &, Problems &)> constexpr auto rulesOf()
{
    return [](const void *r, const RuleContext &c, Problems &p) { Rule(*static_cast<const T *>(r), c, p); };
}

/// A completion of T as the kind keeps it.
template <class T, void (*Complete)(T &, const RuleContext &)> constexpr auto completionOf()
{
    return [](void *r, const RuleContext &c) { Complete(*static_cast<T *>(r), c); };
}

/// What is found from a T, as the kind keeps it.
template <class T, Found (*Find)(const T &, Day, const Names &)> constexpr auto foundBy()
{
    return [](const void *r, Day today, const Names &names) { return Find(*static_cast<const T *>(r), today, names); };
}

/// Describes a vector of child rows; the row's type has a `RecordId id`.
template <auto M> constexpr Children children(const char *key, const char *label)
{
    using Record = typename detail::Member<decltype(M)>::Record;
    using Row = typename detail::Member<decltype(M)>::Type::value_type;
    return Children{
        .key = key,
        .label = label,
        .kind = &kindOf<Row>,
        .size = [](const void *r) { return (static_cast<const Record *>(r)->*M).size(); },
        .at = [](const void *r, std::size_t i) -> const void * { return &(static_cast<const Record *>(r)->*M)[i]; },
        .edit = [](void *r, std::size_t i) -> void * { return &(static_cast<Record *>(r)->*M)[i]; },
        .append = [](void *r) -> void * { return &(static_cast<Record *>(r)->*M).emplace_back(); },
        .erase =
            [](void *r, std::size_t i) {
                auto &rows = static_cast<Record *>(r)->*M;
                rows.erase(rows.begin() + static_cast<std::ptrdiff_t>(i));
            },
        .id = [](const void *row) { return static_cast<const Row *>(row)->id; },
        .setId = [](void *row, RecordId id) { static_cast<Row *>(row)->id = id; }};
}
