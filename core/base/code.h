// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QStringList>

/// The code of an item of a choice list of the office; empty is "not known". Which list is said by the field that holds
/// it.
struct Code {
    QString text;
    bool isKnown() const { return !text.isEmpty(); }
    bool operator==(const Code &) const = default;
    auto operator<=>(const Code &o) const { return text.compare(o.text) <=> 0; }
};

/// Several codes of one list, in the order chosen.
struct Codes {
    QStringList texts;
    bool contains(const QString &code) const { return texts.contains(code); }
    bool isEmpty() const { return texts.isEmpty(); }
    bool operator==(const Codes &) const = default;
};
