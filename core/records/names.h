// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/code.h"
#include "core/base/id.h"
#include "core/base/result.h"
#include "core/base/time_limit.h"
#include <QString>
#include <QStringList>
#include <memory>
#include <optional>
#include <vector>

class Database;
struct Kind;

/// One item of a choice list, as a picker shows it.
struct ChoiceName {
    QString code;
    QString label;
    QString definition;
    QString group;
    QStringList traits;
    bool retired = false;     ///< kept where used, not offered
    QStringList aliases = {}; ///< other words that mean it

    bool has(QStringView trait) const { return traits.contains(trait); }
    /// What the trait `<name>:…` says; empty where the item has none.
    QString trait(QStringView name) const;
};

/// A time limit as the office keeps it.
struct LimitName {
    TimeLimit limit;
    QString obligations; ///< that it serves, a blank between them
};

/// What links and codes are called, and what is meant by a name, and how long things may take: the only things records
/// ask of the office.
class Names {
public:
    virtual ~Names() = default;
    /// The words for a code; the code itself where the list does not know it.
    virtual QString choiceLabel(const QString &list, const QString &code) const = 0;
    /// Items of a list in their order, retired ones included.
    virtual std::vector<ChoiceName> choices(const QString &list) const = 0;
    /// The item of a list that has the code, retired or not; none where the list does not know it.
    virtual std::optional<ChoiceName> choice(const QString &list, const QString &code) const;
    /// The code meant by a code, label or alias in any case; an error that names the text and the list.
    virtual Result<QString> choiceMeant(const QString &list, const QString &text) const = 0;
    /// Whether an item of a list carries a trait (ARCHITECTURE.md idea 5).
    virtual bool hasTrait(const QString &list, const QString &code, const QString &trait) const = 0;
    /// The time limit of a code of `deadlines.json` (DOMAIN.md 13); no days at all for one that is not known.
    virtual LimitName timeLimit(const QString &) const { return {}; }
    /// The naming field of the record, or its reference; empty where there is none.
    virtual QString recordName(const Kind &kind, RecordId id) const = 0;
    /// What files call it, so that `recordMeant` finds it again: the naming field, else as above.
    virtual QString recordKey(const Kind &kind, RecordId id) const { return recordName(kind, id); }
    /// The record meant by its naming field or reference; an error where none or several are meant.
    virtual Result<RecordId> recordMeant(const Kind &kind, const QString &text) const = 0;
    /// The same names for another thread, as its connection reads them; null where only these are to be asked.
    virtual std::unique_ptr<Names> readBy(const Database &) const { return nullptr; }
};

/// What the trait `<name>:…` of the item of a list says; empty where the list has no such item, or it no such trait.
QString traitOf(const Names &names, const QString &list, const Code &code, QStringView name);

/// Whether an item of a list is known and carries the trait; the list and the trait are literals.
inline bool isMarked(const Names &names, QStringView list, const Code &code, QStringView trait)
{
    const auto literal = [](QStringView text) { return QString::fromRawData(text.data(), text.size()); }; // no copy
    return code.isKnown() && names.hasTrait(literal(list), code.text, literal(trait));
}
