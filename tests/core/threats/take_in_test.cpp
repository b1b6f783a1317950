// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incidents/incident.h"
#include "core/threats/incident_of_call.h"
#include "core/threats/take_in.h"
#include "tests/support/import_office.h"
#include "tests/support/policy_names.h"
#include "tests/support/threat_call_sample.h"
#include <catch2/catch.hpp>

namespace {
KeptCall keptCall()
{
    KeptCall kept = beginCall(QDateTime(QDate(2026, 11, 2), QTime(8, 22, 5), Qt::UTC));
    const QString card = kept.card;
    kept.call = aThreatCall();
    kept.call.card = card;
    return kept;
}

TakenIn taken(ImportOffice &office, const KeptCall &kept, bool withIncident = true)
{
    std::optional<TakenIn> made;
    const Result<void> written = office.workspace->write(u"Threat call taken in"_qs, [&](Write &write) -> Result<void> {
        const Result<TakenIn> one = takeIn(write, kept, withIncident);
        if (!one)
            return one.error();
        made = *one;
        return {};
    });
    INFO((written ? QString() : written.error().text).toStdString());
    REQUIRE(written.ok());
    return *made;
}
} // namespace

TEST_CASE("A kept call is taken in with the incident that it becomes")
{
    ImportOffice office;
    const KeptCall kept = keptCall();
    const TakenIn made = taken(office, kept);
    const auto incident = office.workspace->load(made.incident);
    REQUIRE(incident.ok());
    const auto call = office.workspace->load(made.call.id());
    REQUIRE(call.ok());
    CHECK(call->value.incident == made.incident);
    CHECK(call->value.card == kept.card);
    REQUIRE(call->value.words.size() == 2);
    CHECK(call->value.words[1].words == u"You have until ten."_qs);
    CHECK(call->value.words[1].seconds == 71);
    CHECK(call->stamp.reference == u"TC-2026/27-0001"_qs);
    CHECK(incident->value.policeReported.isKnown());
    CHECK(incident->value.summary == incidentOf(kept.call, office.workspace->names()).summary);
}

TEST_CASE("A kept call may be taken in without an incident")
{
    ImportOffice office;
    const TakenIn made = taken(office, keptCall(), false);
    CHECK(made.incident.isNull());
    CHECK(office.all<Incident>().empty());
    CHECK(office.all<ThreatCall>().size() == 1);
}

TEST_CASE("A call is never taken in twice, not even where it was withdrawn since")
{
    ImportOffice office;
    const KeptCall kept = keptCall();
    const TakenIn first = taken(office, kept);
    const TakenIn again = taken(office, kept);
    CHECK(again.call.stamp.id == first.call.stamp.id);
    CHECK(again.incident == first.incident);
    REQUIRE(office.workspace->write(u"test"_qs, [&](Write &w) { return w.withdraw(first.call, u"a prank"_qs); }).ok());
    CHECK(taken(office, kept).call.stamp.id == first.call.stamp.id);
    CHECK(office.all<Incident>().size() == 1);
    CHECK(office.all<ThreatCall>().empty());
}

TEST_CASE("Ticks that the office’s lists do not know are kept in words")
{
    const PolicyNames names;
    ThreatCall call = aThreatCall();
    CHECK(fitted(call, names) == call);
    call.remarks = u"A dog"_qs;
    call.voice.texts << u"mumbling"_qs;
    call.method = Code{u"pigeon"_qs};
    const ThreatCall fits = fitted(call, names);
    CHECK(fits.voice.texts == QStringList{u"calm"_qs, u"slow"_qs});
    CHECK_FALSE(fits.method.isKnown());
    CHECK(fits.remarks == u"A dog\nHow it came: pigeon\nVoice: mumbling"_qs);
}

TEST_CASE("An exercise is taken in as one and enters no figure")
{
    ImportOffice office;
    KeptCall kept = keptCall();
    kept.call.exercise = true;
    const TakenIn made = taken(office, kept);
    CHECK(office.workspace->load(made.incident)->value.exercise);
    CHECK_FALSE(office.workspace->load(made.incident)->value.policeReported.isKnown());
}
