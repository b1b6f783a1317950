// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/due/due_list.h"
#include "core/exchange/names_over.h"
#include "core/storage/second_reader.h"
#include "core/workspace/sample.h"
#include "core/workspace/workspace.h"
#include <QTemporaryDir>
#include <catch2/catch.hpp>

namespace {
const Day kToday(2026, 11, 20);

class Sample {
public:
    Sample()
    {
        const Actor lsms = machineActor(QStringLiteral("LSMS"));
        const QString path = m_folder.filePath(QStringLiteral("sample.wardkeep"));
        REQUIRE(makeSample(path, {150, 2, kToday, 7}, lsms));
        auto opened = Workspace::open(
            path, lsms, [] { return QDateTime(kToday.date, QTime(12, 0), Qt::UTC); }, Database::Mode::ReadWrite);
        REQUIRE(opened);
        office = std::move(*opened);
    }
    std::vector<DueItem> listWith(const Names &names) const
    {
        auto items = dueList(office->database(), names, office->actor(), Deadline(kToday));
        REQUIRE(items);
        return std::move(*items);
    }
    std::vector<DueItem> list() const { return listWith(office->names()); }

    std::unique_ptr<Workspace> office;

private:
    QTemporaryDir m_folder;
};
} // namespace

TEST_CASE("the due list that two readers make is the one that a single reader makes")
{
    const Sample sample;
    CHECK(sample.office->database().beside() != nullptr);
    const NamesOver alone(sample.office->names()); // of these no thread has its own
    const auto two = sample.list();
    CHECK(two.size() > 50);
    CHECK(two == sample.listWith(alone));
}

TEST_CASE("what is being saved stands on the due list before it is saved")
{
    const Sample sample;
    const auto before = sample.list();
    {
        Transaction saving(sample.office->database());
        REQUIRE(saving.begin());
        REQUIRE(sample.office->database().run(u"UPDATE sanction SET review = NULL, expires = NULL"_qs));
        REQUIRE(sample.office->database().run(u"UPDATE incident SET reviewed = '2026-11-20'"_qs));
        CHECK(sample.list().size() < before.size());
    }
    CHECK(sample.list() == before);
}
