// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/office/paper_days.h"
#include "core/records/names.h"
#include <QHash>
#include <optional>

class Database;
struct ChangeSet;

/// The names of an office: its choice lists and what its records are called, read once and kept until something
/// changes.
class Directory : public Names, public PaperDays {
public:
    explicit Directory(const Database &database) : m_database(database) {}

    QString choiceLabel(const QString &name, const QString &code) const override;
    std::vector<ChoiceName> choices(const QString &name) const override;
    std::optional<ChoiceName> choice(const QString &name, const QString &code) const override;
    Result<QString> choiceMeant(const QString &name, const QString &text) const override;
    bool hasTrait(const QString &name, const QString &code, const QString &trait) const override;
    LimitName timeLimit(const QString &code) const override;
    QString recordName(const Kind &kind, RecordId id) const override;
    QString recordKey(const Kind &kind, RecordId id) const override;
    Result<RecordId> recordMeant(const Kind &kind, const QString &text) const override;
    std::unique_ptr<Names> readBy(const Database &other) const override { return std::make_unique<Directory>(other); }

    Day lastPaperDay(Day today) const override;

    /// The office's pattern of references.
    QString referencePattern() const;
    /// Reads anew at the next question.
    void forget() const;
    /// Reads anew what a transaction may have changed; the choice lists stay where no item of theirs was touched.
    void follow(const ChangeSet &changes) const;

private:
    struct List {
        std::vector<ChoiceName> items;
        QHash<QString, qsizetype> byCode;
        QHash<QString, QString> meant; ///< lower-case code, label or alias → code
    };
    const List &list(const QString &name) const;
    const ChoiceName *find(const QString &name, const QString &code) const;
    void forgetRecords() const;
    const Database &m_database;
    mutable QHash<QString, List> m_lists;
    mutable QHash<QString, LimitName> m_limits;
    mutable QHash<RecordId, QString> m_names;
    mutable QHash<RecordId, QString> m_keys;
    mutable QHash<QString, RecordId> m_meant;
    mutable std::optional<QString> m_pattern;
    mutable std::optional<std::pair<Day, Day>> m_lastPaper; ///< today, and what was found
};
