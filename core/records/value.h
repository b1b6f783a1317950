// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <variant>

/// What a cell can hold: nothing (not known), a whole number, or text. Empty text is nothing.
class Value {
public:
    Value() = default;
    Value(qint64 number) : m_held(number) {}
    Value(const QString &text)
    {
        if (!text.isEmpty())
            m_held = text;
    }

    bool isNull() const { return m_held.index() == 0; }
    bool isNumber() const { return m_held.index() == 1; }
    bool isText() const { return m_held.index() == 2; }
    /// 0 where it holds no number.
    qint64 number() const { return isNumber() ? std::get<1>(m_held) : 0; }
    /// Empty where it holds no text.
    QString text() const { return isText() ? std::get<2>(m_held) : QString(); }
    /// The stored form as text, whichever it holds: for digests, JSON and comparisons, not for people.
    QString stored() const { return isNumber() ? QString::number(number()) : text(); }
    bool operator==(const Value &) const = default;

private:
    std::variant<std::monostate, qint64, QString> m_held;
};
