// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/as_at.h"
#include "tests/support/store.h"
#include <catch2/catch.hpp>

namespace {
/// A case entered on 2 November; what follows happens a day later each time.
class Days : public Store {
public:
    Saved<SampleCase> saved = add(aCase());

    void change(const std::function<void(SampleCase &)> &edit)
    {
        SampleCase later = saved.value;
        edit(later);
        act([&](Write &w) -> Result<void> {
            const Result<Saved<SampleCase>> changed = w.change(saved, later);
            return changed ? Result<void>() : changed.error();
        });
    }
    void withdraw()
    {
        act([&](Write &w) { return w.withdraw(saved, QStringLiteral("twice")); });
    }
    void restore()
    {
        act([&](Write &w) { return w.restore(saved, QString()); });
    }
    StoodThen at(int day) const
    {
        Result<StoodThen> stood =
            recordsAsAt(*database, kindOf<SampleCase>(), QDateTime(QDate(2026, 11, day), QTime(0, 0), Qt::UTC));
        REQUIRE(stood.ok());
        return std::move(*stood);
    }

private:
    void act(const std::function<Result<void>(Write &)> &step)
    {
        now = now.addDays(1);
        REQUIRE(write(step).ok());
        saved = stored(saved.id());
    }
};
} // namespace

TEST_CASE("a record stands at each instant as it was left before it")
{
    Days days;
    const SampleCase first = days.saved.value;
    days.change([](SampleCase &c) {
        c.title = QStringLiteral("Bicycle taken and found");
        c.parties.push_back({0, Code{QStringLiteral("alpha")}, {}, QStringLiteral("A. Porter"), {}, {}, false, {}, {}});
    });
    const SampleCase second = days.saved.value;
    days.change([](SampleCase &c) {
        c.cost = Money{4000};
        c.parties.clear();
    });
    const auto [day, then] = GENERATE_COPY(table<int, SampleCase>({{3, first}, {4, second}}));
    const StoodThen stood = days.at(day);
    CHECK(stood.touched == std::vector<RecordId>{days.saved.stamp.id});
    REQUIRE(stood.live.size() == 1);
    CHECK(stood.live.front().record.as<SampleCase>() == then);
}

TEST_CASE("what was not worked on since stands as it is and is not told")
{
    Days days;
    days.change([](SampleCase &c) { c.title = QStringLiteral("Bicycle found"); });
    CHECK(days.at(4).touched.empty());
    CHECK(days.at(4).live.empty());
}

TEST_CASE("a record withdrawn since was there and one restored since was not")
{
    Days days;
    days.withdraw(); // on the 3rd
    days.restore();  // on the 4th
    CHECK(days.at(3).live.size() == 1);
    CHECK(days.at(4).live.empty());
    CHECK(days.at(4).touched.size() == 1);
}

TEST_CASE("what was entered since was not there")
{
    Days days;
    days.change([](SampleCase &c) { c.title = QStringLiteral("Bicycle found"); });
    const StoodThen stood = days.at(2);
    CHECK(stood.touched.size() == 1);
    CHECK(stood.live.empty());
}
