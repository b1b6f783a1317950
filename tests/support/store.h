// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/storage/database.h"
#include "core/storage/write.h"
#include "tests/support/fixed_names.h"
#include "tests/support/sample_kinds.h"
#include <QTemporaryDir>

/// An office file in a folder of its own that holds the made-up kinds, and a hand that writes into it on 2 November
/// 2026.
class Store {
public:
    Store();
    /// Every test ends with a search index that agrees with the rows, unless it planted something.
    ~Store();
    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;
    /// One transaction, as the workspace does it.
    Result<void> write(const std::function<Result<void>(Write &)> &step, const QString &why = QStringLiteral("test"));
    /// Saves one record in an act of its own; fails the test where that is refused.
    template <class T> Saved<T> add(const T &value)
    {
        std::optional<Saved<T>> saved;
        const Result<void> done = write([&](Write &w) -> Result<void> {
            Result<Saved<T>> added = w.add(value);
            if (!added)
                return added.error();
            saved = *added;
            return {};
        });
        INFO((done ? QString() : done.error().text).toStdString());
        REQUIRE(done.ok());
        return *saved;
    }
    template <class T> Saved<T> stored(Id<T> id) const
    {
        Result<AnySaved> any = RecordReader(*database, kindOf<T>()).load(id.value);
        REQUIRE(any.ok());
        return {any->stamp, any->record.template as<T>()};
    }
    QString path() const { return folder.filePath(QStringLiteral("office.wardkeep")); }
    Kinds kinds() const { return m_kinds; }

    bool planted = false; ///< set by a test that alters the file behind the program's back
    QTemporaryDir folder;
    std::unique_ptr<Database> database;
    FixedNames names;
    Actor actor;
    QDateTime now = QDateTime(QDate(2026, 11, 2), QTime(9, 0), Qt::UTC);
    IdMaker ids{1, QDateTime(QDate(2026, 11, 2), QTime(9, 0), Qt::UTC).toMSecsSinceEpoch()};

private:
    std::vector<const Kind *> m_kinds = sampleKinds();
};

/// A case that the rules accept.
SampleCase aCase(const QString &title = QStringLiteral("Bicycle taken"));
