// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/policy.h"
#include "core/procedures/procedure_plan.h"
#include "tests/support/complaints.h"
#include "tests/support/policy_names.h"
#include <catch2/catch.hpp>

namespace {
const QDateTime kFirst(QDate(2026, 4, 1), QTime(9, 0), Qt::UTC);

Saved<Procedure> entered(Procedure procedure, const QDateTime &at)
{
    static RecordId next = 1;
    Saved<Procedure> saved;
    saved.stamp.id = next++;
    saved.stamp.entered = at;
    saved.value = std::move(procedure);
    return saved;
}

std::vector<Saved<Procedure>> shipped()
{
    const auto records = shippedRecords<Procedure>(QStringLiteral("procedures"));
    REQUIRE(records);
    std::vector<Saved<Procedure>> all;
    for (const Procedure &one : *records)
        all.push_back(entered(one, kFirst));
    return all;
}

QStringList codes(const ProcedurePlan &plan, const ProcedureCause &cause)
{
    QStringList all;
    for (const Procedure *one : plan.proceduresOf(cause))
        all << one->code;
    return all;
}

int countOf(const std::vector<SameStep> &steps, const QString &key)
{
    return static_cast<int>(
        std::count_if(steps.begin(), steps.end(), [&](const SameStep &step) { return step.first().key == key; }));
}
} // namespace

TEST_CASE("Every shipped procedure may be saved, and each step says who, how it is shown and where it comes from")
{
    const PolicyNames names;
    for (const Saved<Procedure> &one : shipped()) {
        INFO(one.value.code.toStdString());
        CHECK(complaints(one.value, Day(2026, 11, 2)) == QStringList());
        CHECK_FALSE(one.value.source.isEmpty());
        CHECK_FALSE(one.value.source.contains(u".md")); // words that an office can look up
        CHECK(one.value.steps.size() >= 4);
        for (const ProcedureStep &step : one.value.steps) {
            INFO(step.code.toStdString());
            CHECK((step.post.isKnown() || !step.others.isEmpty()));
            CHECK(step.proof.isKnown());
            CHECK(step.act.isKnown());
            CHECK((!step.unit.isKnown() || step.countsFrom.isKnown()));
            CHECK(planned(one.value, step, names).limit.has_value() == step.unit.isKnown());
        }
    }
}

TEST_CASE("Every kind of incident begins some procedure, the one for it where it has one")
{
    const PolicyNames names;
    const ProcedurePlan plan(shipped(), names);
    for (const ChoiceName &kind : names.choices(QStringLiteral("incident-kind"))) {
        INFO(kind.code.toStdString());
        CHECK_FALSE(codes(plan, {Code{kind.code}, {}, false, false, {}}).isEmpty());
    }
    CHECK(codes(plan, {Code{u"theft"_qs}, {}, false, false, {}}) == QStringList{u"theft"_qs});
    CHECK(codes(plan, {Code{u"protest"_qs}, {}, false, false, {}}) == QStringList{u"anything_else"_qs});
    CHECK(codes(plan, {Code{u"bribery"_qs}, {}, false, false, {}}) == QStringList{u"referral"_qs});
}

TEST_CASE("The marks of an incident begin procedures beside those of its kinds")
{
    const PolicyNames names;
    const ProcedurePlan plan(shipped(), names);
    const QStringList begun = codes(plan, {Code{u"burglary"_qs}, Codes{{u"criminal_damage"_qs}}, true, true, {}});
    CHECK(begun.first() == u"theft"_qs); // that of the main kind leads
    CHECK(begun.contains(u"criminal_damage"_qs));
    CHECK(begun.contains(u"major_incident"_qs));
    CHECK(begun.contains(u"information_at_risk"_qs));
    CHECK_FALSE(begun.contains(u"anything_else"_qs));
    CHECK(codes(plan, {Code{u"protest"_qs}, {}, false, true, {}}) ==
          QStringList{u"information_at_risk"_qs, u"anything_else"_qs});
}

TEST_CASE("Steps that several procedures share are one step with the obligations of all")
{
    const PolicyNames names;
    const ProcedurePlan plan(shipped(), names);
    const std::vector<SameStep> &steps =
        plan.stepsOf({Code{u"theft"_qs}, Codes{{u"physical_assault"_qs, u"harassment"_qs}}, false, false, {}});
    CHECK(countOf(steps, u"accountable-officer-told"_qs) == 1);
    CHECK(countOf(steps, u"lsms-told"_qs) == 1);
    CHECK(countOf(steps, u"review"_qs) == 1);
    for (const SameStep &step : steps)
        if (step.first().key == u"accountable-officer-told"_qs) {
            CHECK(step.steps.size() == 3);
            CHECK(step.obligations.contains(u"PA2"_qs));
            CHECK(step.obligations.contains(u"PA3"_qs));
        }
}

TEST_CASE("An incident keeps the version it began with, whatever was entered since")
{
    const PolicyNames names;
    std::vector<Saved<Procedure>> all;
    Procedure first;
    first.code = u"own"_qs;
    first.title = u"First"_qs;
    first.kinds = Codes{{u"protest"_qs}};
    Procedure second = first;
    second.version = 2;
    second.title = u"Second"_qs;
    Procedure third = second;
    third.version = 3;
    third.retired = true;
    all.push_back(entered(second, kFirst.addDays(10)));
    all.push_back(entered(first, kFirst));
    all.push_back(entered(third, kFirst.addDays(20)));
    const ProcedurePlan plan(all, names);
    const auto title = [&](const QString &instant) {
        const auto begun = plan.proceduresOf({Code{u"protest"_qs}, {}, false, false, instant});
        return begun.empty() ? QString() : begun.front()->title;
    };
    CHECK(title(u"2026-03-31T09:00:00Z"_qs) == u"First"_qs); // entered before there was any
    CHECK(title(u"2026-04-11T08:59:59Z"_qs) == u"First"_qs);
    CHECK(title(u"2026-04-11T09:00:00Z"_qs) == u"Second"_qs);
    CHECK(title(u"2026-04-21T08:59:59Z"_qs) == u"Second"_qs);
    CHECK(title(u"2026-04-21T09:00:00Z"_qs).isEmpty()); // retired
}
