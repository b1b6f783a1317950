// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/report_html.h"
#include "core/reports/trend_queries.h"
#include "core/workspace/note_report.h"
#include "tests/support/access_body.h"
#include <catch2/catch.hpp>

// Which reports and figures each role of PRODUCT.md gets, and what stands in them.

namespace {
using Body = AccessBody;
using enum Role;
const QDateTime kNow = Body::now();
const Day kToday = Body::today();

QString text(const char *words) { return QString::fromLatin1(words); }

} // namespace

TEST_CASE("What an auditor prints stands in the journal as their reading, a committee's paper does not")
{
    Body body;
    const auto office = body.as(Auditor);
    const auto note = [&office, &body](const char *name, char of = 0) {
        ReportRequest request;
        request.name = text(name);
        request.record = of == 0 ? QString() : body.office->referenceOf(body.id(kindOf<Incident>(), of));
        return noteReport(*office, request);
    };
    const qint64 before = body.acts();
    REQUIRE(note("incident-register").ok());
    CHECK(body.acts() == before + 1);
    REQUIRE(note("incident", 'w').ok());
    CHECK(body.acts() == before + 2);
    REQUIRE(office->load(kindOf<Incident>(), body.id(kindOf<Incident>(), 'w')).ok()); // seen in the same sitting
    REQUIRE(note("incident-register").ok());
    CHECK(body.acts() == before + 2);
    REQUIRE(note("audit-committee").ok());
    CHECK(body.acts() == before + 2);
    CHECK_FALSE(note("incident", 'r').ok()); // restricted
    CHECK(body.acts() == before + 2);
    Transaction busy(body.office->database());
    REQUIRE(busy.begin().ok());
    CHECK_FALSE(note("incident", 'c').ok()); // cannot be journalled, so is not read
}

TEST_CASE("Trends count over all or over the own directorate, restricted incidents too, and not for everybody")
{
    Body body;
    const auto [role, counted] = GENERATE(table<Role, qint64>({{Lsms, 4},
                                                               {LineManager, -1},
                                                               {Director, 3},
                                                               {Reception, -1},
                                                               {Hr, -1},
                                                               {Reader, 4},
                                                               {Auditor, 4},
                                                               {Administrator, -1}}));
    CAPTURE(static_cast<int>(role));
    TrendChoices choices;
    choices.today = kToday;
    const auto trends = readTrends(body.office->database(), body.office->names(), body.holding(role), choices);
    CHECK((trends ? trends->counted : -1) == counted);
    if (!trends)
        CHECK(trends.error().code == Error::Code::NotAllowed);
}

TEST_CASE("Reports are made for those who may read what they show")
{
    Body body;
    const Role role = GENERATE(Lsms, LineManager, Director, Reception, Hr, Reader, Auditor, Administrator);
    CAPTURE(static_cast<int>(role));
    const auto office = body.as(role);
    const auto make = [&](const char *name, RecordId record = 0) {
        ReportRequest request;
        request.name = text(name);
        request.choices.period = Period::month(2026, 9);
        request.choices.cutOff = request.choices.asAt = kToday;
        request.record = body.office->referenceOf(record);
        request.printedAt = kNow;
        const auto report = makeReport(office->database(), office->names(), office->actor(), request);
        if (!report)
            CHECK(report.error().code == Error::Code::NotAllowed);
        return report.ok();
    };
    const bool whole = role == Lsms || role == Reader || role == Auditor;
    CHECK(make("audit-committee") == whole);
    const bool reads = role == Lsms || role == LineManager || role == Director || role == Auditor;
    CHECK(make("incident-register") == reads);
    CHECK(make("incident", body.id(kindOf<Incident>(), 'w')) == reads);
    CHECK(make("incident", body.id(kindOf<Incident>(), 'p')) == (role == Lsms || role == Auditor));
    CHECK_FALSE(make("incident", body.id(kindOf<Incident>(), 'r')));
    const bool readsPremises = reads || role == Reception;
    CHECK(make("measure-tests") == readsPremises);
    CHECK(make("landlord-review") == readsPremises);
}

TEST_CASE("No report names an incident that its reader may not open, nor tells what the LSMS alone reads")
{
    Body body;
    const Result<void> followed = body.office->write(text("test"), [&](Write &write) { return body.follow(write); });
    INFO((followed ? QString() : followed.error().text).toStdString());
    REQUIRE(followed.ok());
    const Role role = GENERATE(Lsms, LineManager, Director, Reception, Hr, Reader, Auditor, Administrator);
    const auto office = body.as(role);
    const auto readable = office->list(kindOf<Incident>()).ids({});
    std::vector<QString> hidden;
    for (const auto &[id, letter] : body.lettered(kindOf<Incident>()))
        if (!readable || std::find(readable->begin(), readable->end(), id) == readable->end())
            hidden.push_back(body.office->referenceOf(id));
    const auto check = [&](const ReportEntry &entry, const QString &record) {
        ReportRequest request;
        request.name = text(entry.name);
        request.choices.period = Period::month(2026, 9);
        request.choices.cutOff = request.choices.asAt = kToday;
        request.record = record;
        request.printedAt = kNow;
        const auto report = makeReport(office->database(), office->names(), office->actor(), request);
        INFO(entry.name << " of " << record.toStdString() << " for role " << static_cast<int>(role));
        if (!report) {
            CHECK((report.error().code == Error::Code::NotAllowed || report.error().code == Error::Code::NotFound));
            return false;
        }
        const QString told = *html(*report, [](const report::Chart &) { return QString(); });
        const bool isOfBody = entry.isPaper || request.name == text("timeliness"); // names what was late, no more
        for (const QString &reference : hidden)
            CHECK((isOfBody || !told.contains(reference)));
        if (isOfBody)
            CHECK_FALSE(told.contains(text("Quokka in")));
        if (role != Lsms && role != Auditor)
            CHECK_FALSE(told.contains(text("Hidden")));
        return true;
    };
    int made = 0;
    for (const ReportEntry &entry : reportCatalogue())
        for (const RecordId record : body.reportable(entry))
            made += check(entry, body.office->referenceOf(record)) ? 1 : 0;
    // a reader of papers counts, and does not read; what is blank is anybody's
    constexpr std::array<int, 8> kMade{37, 17, 21, 8, 6, 19, 37, 5};
    CHECK(made == kMade[static_cast<std::size_t>(role)]);
}
