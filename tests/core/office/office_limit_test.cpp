// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/follow_policy.h"
#include "core/office/office_limit.h"
#include "core/office/time_limits.h"
#include "core/records/describe.h"
#include "core/records/kind.h"
#include "core/requests/request_due.h"
#include "core/workspace/policy_update.h"
#include "tests/support/import_office.h"
#include "tests/support/policy_names.h"
#include <catch2/catch.hpp>

namespace {
const PolicyNames &names()
{
    static const PolicyNames one;
    return one;
}

OfficeLimit shippedLimit(const QString &code)
{
    const auto all = shippedLimits();
    REQUIRE(all);
    for (const OfficeLimit &limit : *all)
        if (limit.code == code)
            return limit;
    FAIL("no such limit");
    return {};
}

QString found(const OfficeLimit &limit, const char *key)
{
    for (const Computed &computed : kindOf<OfficeLimit>().computed)
        if (qstrcmp(computed.key, key) == 0)
            return computed.find(&limit, Day(2026, 11, 2), names()).text;
    return {};
}

struct LimitOffice : ImportOffice {
    Saved<OfficeLimit> stored(const QString &code) const
    {
        for (const Saved<OfficeLimit> &one : all<OfficeLimit>())
            if (one.value.code == code)
                return one;
        FAIL("no such limit");
        return {};
    }
    void change(const QString &code, const std::function<void(OfficeLimit &)> &edit) const
    {
        const Saved<OfficeLimit> was = stored(code);
        OfficeLimit next = was.value;
        edit(next);
        const Result<void> done = workspace->write(u"edit"_qs, [&](Write &write) -> Result<void> {
            const auto changed = write.change(was, next);
            return changed ? Result<void>() : Result<void>(changed.error());
        });
        INFO((done ? QString() : done.error().text).toStdString());
        REQUIRE(done);
    }
    TimeLimit limit(const char *code) const { return workspace->names().timeLimit(QLatin1String(code)).limit; }
};
} // namespace

TEST_CASE("A limit is said in words, with its unit for one and for many")
{
    const auto [code, words] = GENERATE(table<QString, QString>(
        {{u"report_incident"_qs, u"24 hours after it was found"_qs},
         {u"lsms_immediate"_qs, u"at once"_qs},
         {u"review_incident"_qs, u"10 working days after it reached the LSMS"_qs},
         {u"subject_access"_qs, u"1 month after it was received"_qs},
         {u"web_log_before"_qs, u"7 days before it occurred"_qs},
         {u"freedom_of_information"_qs, u"20 working days (whole United Kingdom) after it was received"_qs},
         {u"retention_other"_qs, u"120 months kept after it occurred"_qs}}));
    CHECK(limitWords(shippedLimit(code), names()) == words);
}

TEST_CASE("What a limit counts in, from and which way stands in the office’s lists")
{
    const auto all = shippedLimits();
    REQUIRE(all);
    for (const OfficeLimit &limit : *all) {
        INFO(limit.code.toStdString());
        CHECK(names().choiceLabel(u"limit-unit"_qs, limit.unit.text) != limit.unit.text + u'?');
        CHECK(names().choiceMeant(u"limit-unit"_qs, limit.unit.text).ok());
        CHECK(names().choiceMeant(u"limit-direction"_qs, limit.direction.text).ok());
        CHECK(names().choiceMeant(u"limit-from"_qs, limit.countsFrom.text).ok());
        CHECK(limit.amount.has_value());
        CHECK_FALSE(limit.source.isEmpty());
    }
}

TEST_CASE("A limit says that nobody verified it, and that this office changed it")
{
    OfficeLimit limit = shippedLimit(u"subject_access"_qs);
    CHECK(found(limit, "standing") == u"unverified"_qs);
    CHECK(found(limit, "whose") == u"as shipped"_qs);
    limit.verified = true;
    CHECK(found(limit, "standing") == u"verified"_qs);
    CHECK(found(limit, "whose") == u"changed by this office"_qs);
    CHECK(found(shippedLimit(u"review_incident"_qs), "whose") == u"as shipped, unless the organisation has its own"_qs);
}

TEST_CASE("An office’s number holds from the moment it is changed, within its bounds")
{
    const LimitOffice office;
    CHECK(office.limit("police_chase") == TimeLimit{28, TimeLimit::Unit::Days});
    const auto [amount, allowed] =
        GENERATE(table<int, bool>({{-1, false}, {0, true}, {14, true}, {600, true}, {601, false}}));
    const Saved<OfficeLimit> was = office.stored(u"police_chase"_qs);
    OfficeLimit now = was.value;
    now.amount = amount;
    const Result<void> done = office.workspace->write(u"edit"_qs, [&](Write &write) -> Result<void> {
        const auto changed = write.change(was, now);
        return changed ? Result<void>() : Result<void>(changed.error());
    });
    CHECK(done.ok() == allowed);
    CHECK(office.limit("police_chase").amount == (allowed ? amount : 28));
}

TEST_CASE("A request is due by the office’s own number of working days")
{
    const LimitOffice office;
    InformationRequest request;
    request.received = Day(2026, 11, 2);
    for (const ChoiceName &type : office.workspace->names().choices(u"request-type"_qs))
        if (type.trait(u"deadline") == u"freedom_of_information"_qs)
            request.type = Code{type.code};
    CHECK(requestDue(request, office.workspace->names()) == Day(2026, 12, 1)); // Scotland keeps St Andrew’s Day
    office.change(u"freedom_of_information"_qs, [](OfficeLimit &limit) { limit.amount = 15; });
    CHECK(requestDue(request, office.workspace->names()) == Day(2026, 11, 23));
}

TEST_CASE("The organisation’s own number comes before the table’s")
{
    Organisation organisation;
    organisation.reviewWorkingDays = 3;
    const TimeLimits limits(organisation, names());
    CHECK(limits.limit("review_incident") == TimeLimit{3, TimeLimit::Unit::WorkingDays});
    CHECK(limits.limit("report_incident") == TimeLimit{24, TimeLimit::Unit::Hours});
    CHECK(limits.limit("nothing of the kind") == TimeLimit{});
    CHECK(limits.obligations("conduct_letter") == u"PA3"_qs);
}

TEST_CASE("An edited limit stays, an untouched one follows the product, and one taken out counts as it ships")
{
    const LimitOffice office;
    office.change(u"police_chase"_qs, [](OfficeLimit &limit) { limit.amount = 7; });
    office.change(u"feedback"_qs, [](OfficeLimit &limit) {
        limit.amount = 30; // as an older version shipped it
        limit.shipped.clear();
        limit.shipped = policyDigest(limit);
    });
    CHECK(office.limit("feedback").amount == 30);
    const Result<int> brought = bringPolicyUpToDate(*office.workspace);
    REQUIRE(brought);
    CHECK(*brought == 1);
    CHECK(office.limit("feedback").amount == 20);
    CHECK(office.limit("police_chase").amount == 7);
    REQUIRE(office.workspace->write(
        u"out"_qs, [&](Write &write) { return write.withdraw(office.stored(u"police_chase"_qs), u"not wanted"_qs); }));
    CHECK(office.limit("police_chase").amount == 28);
}

TEST_CASE("A limit of the office’s own making is refused, for nothing would ask for it")
{
    const LimitOffice office;
    OfficeLimit limit;
    limit.amount = 3;
    limit.source = u"ours"_qs;
    CHECK_FALSE(office.workspace->write(u"test"_qs, [&](Write &write) -> Result<void> {
        const auto added = write.add(limit);
        return added ? Result<void>() : Result<void>(added.error());
    }));
}
