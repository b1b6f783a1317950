// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"
#include "core/storage/record_io.h"
#include "core/storage/search.h"
#include "core/workspace/kinds.h"
#include "tests/support/filled.h"
#include "tests/support/policy_names.h"
#include <QMap>
#include <QTemporaryDir>
#include <catch2/catch.hpp>

namespace {
/// An office with one blank record of each kind, for links to lead to.
class Target {
public:
    Target()
    {
        auto made = Database::create(m_folder.filePath(QStringLiteral("office.wardkeep")));
        REQUIRE(made.ok());
        database = std::move(*made);
        REQUIRE(settleSearch(*database, allKinds()).ok());
        REQUIRE(database->run(QStringLiteral("INSERT INTO record (id, kind) VALUES (%1, 'site')").arg(m_any)).ok());
        for (const Kind *kind : allKinds()) {
            const Stamp stamp = next();
            REQUIRE(RecordWriter(*database, *kind).insert(stamp, AnyRecord(*kind).data()).ok());
            REQUIRE(SearchWriter(*database, *kind).add(stamp.id).ok());
            m_ids.insert(kind, stamp.id);
        }
    }
    Stamp next() { return {++m_last, 1, QStringLiteral("R-%1").arg(m_last), m_now, {}, {}}; }
    /// Makes each link that is known lead to a record that is there.
    void link(const Kind &kind, void *record) const
    {
        for (const Field *f : kind.fields())
            if (f->type == Type::Link && !f->value(record).isNull())
                f->setValue(record, Value(f->target ? m_ids.value(&f->target()) : m_any));
        for (const Children &list : kind.lists)
            for (std::size_t i = 0; i < list.size(record); ++i)
                link(list.kind(), list.edit(record, i));
    }
    std::unique_ptr<Database> database;

private:
    QTemporaryDir m_folder;
    QMap<const Kind *, RecordId> m_ids;
    RecordId m_any = 999; ///< what a link to any kind leads to
    RecordId m_last = 1000;
    QDateTime m_now = QDateTime(QDate(2026, 11, 2), QTime(9, 0), Qt::UTC);
};
} // namespace

TEST_CASE("every kind comes back from SQL as it went in, with every field known, none, and each alone")
{
    Target office;
    const PolicyNames names;
    for (const Kind *kind : allKinds()) {
        std::vector<AnyRecord> records = variety(*kind, names);
        REQUIRE(records.size() > kind->fields().size());
        for (AnyRecord &record : records) {
            office.link(*kind, record.data());
            Transaction undone(*office.database); // each alone, so that none takes another's unique value
            REQUIRE(undone.begin().ok());
            const Stamp stamp = office.next();
            const Result<void> written = RecordWriter(*office.database, *kind).insert(stamp, record.data());
            INFO(kind->name << ": " << (written ? QString() : written.error().text).toStdString());
            REQUIRE(written.ok());
            REQUIRE(SearchWriter(*office.database, *kind).add(stamp.id).ok());
            const Result<AnySaved> back = RecordReader(*office.database, *kind).load(stamp.id);
            REQUIRE(back.ok());
            CHECK(back->record == record);
            CHECK(back->stamp.reference == stamp.reference);
            CHECK(checkSearch(*office.database).ok());
        }
    }
}
