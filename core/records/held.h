// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/code.h"
#include "core/base/day.h"
#include "core/base/id.h"
#include "core/base/moment.h"
#include "core/base/money.h"
#include "core/records/value.h"
#include <optional>

/// How a field is written, read, shown and edited.
enum class Type { Text, LongText, Number, YesNo, Day, Moment, Money, Choice, Choices, Link, Score };

/// How a member of type M is held in a cell: its Type and the two conversions. `put` answers false where the cell can't
/// be an M.
template <class M> struct Held;

template <> struct Held<QString> {
    static constexpr Type type = Type::Text;
    static Value take(const QString &m) { return m; }
    static bool put(QString &m, const Value &v) { return !v.isNumber() && (m = v.text(), true); }
};

template <> struct Held<bool> {
    static constexpr Type type = Type::YesNo;
    static Value take(bool m) { return qint64(m ? 1 : 0); }
    static bool put(bool &m, const Value &v) { return !v.isText() && (m = v.number() == 1, true); }
};

template <> struct Held<int> {
    static constexpr Type type = Type::Number;
    static Value take(int m) { return qint64(m); }
    static bool put(int &m, const Value &v)
    {
        return v.isNumber() && v.number() == static_cast<int>(v.number()) && (m = static_cast<int>(v.number()), true);
    }
};

template <> struct Held<qint64> {
    static constexpr Type type = Type::Number;
    static Value take(qint64 m) { return m; }
    static bool put(qint64 &m, const Value &v) { return v.isNumber() && (m = v.number(), true); }
};

template <> struct Held<Money> {
    static constexpr Type type = Type::Money;
    static Value take(Money m) { return m.pence; }
    static bool put(Money &m, const Value &v) { return v.isNumber() && (m.pence = v.number(), true); }
};

template <> struct Held<Day> {
    static constexpr Type type = Type::Day;
    static Value take(Day m) { return m.iso(); }
    static bool put(Day &m, const Value &v)
    {
        return !v.isNumber() && (m = Day::fromIso(v.text()), m.isKnown() != v.isNull());
    }
};

template <> struct Held<Moment> {
    static constexpr Type type = Type::Moment;
    static Value take(const Moment &m) { return m.text(); }
    static bool put(Moment &m, const Value &v)
    {
        return !v.isNumber() && (m = Moment::fromText(v.text()), m.isKnown() != v.isNull());
    }
};

template <> struct Held<Code> {
    static constexpr Type type = Type::Choice;
    static Value take(const Code &m) { return m.text; }
    static bool put(Code &m, const Value &v) { return !v.isNumber() && (m.text = v.text(), true); }
};

/// Several codes are one text with bars around each: `|a|b|`.
template <> struct Held<Codes> {
    static constexpr Type type = Type::Choices;
    static Value take(const Codes &m) { return m.isEmpty() ? QString() : u'|' + m.texts.join(u'|') + u'|'; }
    static bool put(Codes &m, const Value &v)
    {
        return !v.isNumber() && (m.texts = v.text().split(u'|', Qt::SkipEmptyParts), true);
    }
};

template <class T> struct Held<Id<T>> {
    static constexpr Type type = Type::Link;
    using Target = T;
    static Value take(Id<T> m) { return m.isNull() ? Value() : Value(m.value); }
    static bool put(Id<T> &m, const Value &v) { return !v.isText() && (m.value = v.number(), true); }
};

/// "May be unknown", for every type above.
template <class M> struct Held<std::optional<M>> {
    static constexpr Type type = Held<M>::type;
    static Value take(const std::optional<M> &m) { return m ? Held<M>::take(*m) : Value(); }
    static bool put(std::optional<M> &m, const Value &v)
    {
        if (v.isNull())
            return m.reset(), true;
        M inner{};
        return Held<M>::put(inner, v) && (m = inner, true);
    }
};
