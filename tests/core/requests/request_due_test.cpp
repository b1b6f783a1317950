// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/bank_holiday.h"
#include "core/requests/request_due.h"
#include "tests/support/policy_names.h"
#include <catch2/catch.hpp>
#include <set>

namespace {
/// The shipped lists, and a table of bank holidays.
class Office : public PolicyNames {
public:
    std::set<QString> closed;
    Result<RecordId> recordMeant(const Kind &kind, const QString &text) const override
    {
        if (&kind == &kindOf<BankHoliday>() && closed.count(text))
            return RecordId(1);
        return Error{Error::Code::NotFound, text};
    }
    Code typeWith(const QString &deadline) const
    {
        for (const ChoiceName &item : choices(u"request-type"_qs))
            if (item.trait(u"deadline") == deadline)
                return Code{item.code};
        return {};
    }
};

const Office &office()
{
    static const Office one = [] {
        Office made;
        made.closed = {u"2026-12-25"_qs, u"2026-12-28"_qs, u"2027-01-01"_qs, u"2027-01-04"_qs};
        return made;
    }();
    return one;
}

InformationRequest asked(const char *deadline, Day received)
{
    InformationRequest request;
    request.type =
        deadline ? office().typeWith(QLatin1String(deadline)) : office().withTrait("request-type", "outside-body");
    request.received = received;
    return request;
}

QString stateOn(const InformationRequest &request, Day today) { return requestState(request, today, office()).text; }
} // namespace

TEST_CASE("Freedom of information is due on the twentieth working day after it came")
{
    const auto [received, due] = GENERATE(table<Day, Day>({
        {Day(2026, 11, 2), Day(2026, 11, 30)},  // a Monday; no holiday between
        {Day(2026, 11, 27), Day(2026, 12, 29)}, // 25 December and the 28th in its place are left out
        {Day(2026, 11, 28), Day(2026, 12, 29)}, // a Saturday counts as the Friday before
        {Day(2026, 12, 4), Day(2027, 1, 7)},    // 1 January, and the 4th that is kept in Scotland only
    }));
    CHECK(requestDue(asked("freedom_of_information", received), office()) == due);
}

TEST_CASE("Subject access is due a calendar month after it came, clamped to the month's last day")
{
    const auto [received, due] = GENERATE(table<Day, Day>({
        {Day(2026, 11, 2), Day(2026, 12, 2)},
        {Day(2027, 1, 28), Day(2027, 2, 28)},
        {Day(2027, 1, 31), Day(2027, 2, 28)},
        {Day(2028, 1, 31), Day(2028, 2, 29)},
        {Day(2026, 10, 31), Day(2026, 11, 30)},
    }));
    CHECK(requestDue(asked("subject_access", received), office()) == due);
}

TEST_CASE("The clock runs from the day identity was proved, and an extension wins over everything")
{
    InformationRequest request = asked("subject_access", Day(2026, 11, 2));
    request.clockFrom = Day(2026, 11, 9);
    CHECK(requestDue(request, office()) == Day(2026, 12, 9));
    request.dueAsSaid = Day(2026, 11, 20);
    CHECK(requestDue(request, office()) == Day(2026, 11, 20));
    request.dueAsSaid = Day(2026, 12, 10); // the law's day comes first
    CHECK(requestDue(request, office()) == Day(2026, 12, 9));
    request.extendedTo = Day(2027, 2, 9);
    CHECK(requestDue(request, office()) == Day(2027, 2, 9));
}

TEST_CASE("A request without a deadline of its own is due when it says, and else on no day")
{
    InformationRequest request = asked(nullptr, Day(2026, 11, 2));
    CHECK_FALSE(requestDue(request, office()).isKnown());
    CHECK(stateOn(request, Day(2026, 11, 3)) == u"no date set"_qs);
    request.dueAsSaid = Day(2026, 11, 6);
    CHECK(stateOn(request, Day(2026, 11, 3)) == u"due in 3 days"_qs);
    CHECK_FALSE(requestDue(asked("subject_access", Day()), office()).isKnown());
}

TEST_CASE("The state of a request says how many days are left or over")
{
    InformationRequest request = asked("subject_access", Day(2026, 11, 2)); // due 2 December
    CHECK(stateOn(request, Day(2026, 11, 26)) == u"due in 6 days"_qs);
    CHECK(requestState(request, Day(2026, 11, 26), office()).tone == Tone::Info);
    CHECK(requestState(request, Day(2026, 11, 27), office()).tone == Tone::Warning);
    CHECK(stateOn(request, Day(2026, 12, 1)) == u"due in 1 day"_qs);
    CHECK(stateOn(request, Day(2026, 12, 2)) == u"due today"_qs);
    CHECK(stateOn(request, Day(2026, 12, 3)) == u"1 day overdue"_qs);
    request.answered = Day(2026, 12, 2);
    CHECK(stateOn(request, Day(2026, 12, 9)) == u"answered"_qs);
    request.answered = Day(2026, 12, 4);
    CHECK(stateOn(request, Day(2026, 12, 9)) == u"answered 2 days late"_qs);
}
