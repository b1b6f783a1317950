// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/surveys/begin_survey.h"
#include "core/workspace/survey_action.h"
#include "tests/support/import_office.h"
#include <catch2/catch.hpp>

namespace {
SurveyFinding finding(const char *what, const char *priority, const char *whose)
{
    SurveyFinding one;
    one.finding = QLatin1String(what);
    one.priority = Code{QLatin1String(priority)};
    one.organisation = Code{QLatin1String(whose)};
    return one;
}
} // namespace

TEST_CASE("Each finding of a survey becomes one action, by its priority and whose it is")
{
    ImportOffice office;
    Workspace &workspace = *office.workspace;
    const auto forms = workspace.all<SurveyTemplate>();
    REQUIRE(forms.ok());
    REQUIRE_FALSE(forms->empty());
    std::optional<Saved<Survey>> saved;
    const Day today = workspace.today();
    REQUIRE(workspace.write(u"test"_qs, [&](Write &write) -> Result<void> {
        const auto site = write.add(Site{.name = u"Larch House"_qs});
        REQUIRE(site);
        Survey survey = beginSurvey(forms->front(), today);
        survey.site = site->id();
        survey.findings = {finding("Door does not lock", "high", "landlord"), finding("No sign", "low", "own")};
        survey.findings[1].recommended = u"Put up a sign"_qs;
        const auto added = write.add(survey);
        REQUIRE(added);
        saved = *added;
        return {};
    }));
    const TimeLimits limits(Organisation(), workspace.names());
    CHECK(findingsWithoutAction(saved->value) == 2);
    REQUIRE(workspace.write(u"test"_qs, [&](Write &write) -> Result<void> {
        const auto made = makeFindingActions(write, *saved, limits);
        REQUIRE(made.ok());
        CHECK(*made == 2);
        return {};
    }));
    const auto now = workspace.load(saved->id());
    REQUIRE(now.ok());
    CHECK(findingsWithoutAction(now->value) == 0);
    const auto first = workspace.load(now->value.findings[0].action);
    const auto second = workspace.load(now->value.findings[1].action);
    REQUIRE(first.ok());
    REQUIRE(second.ok());
    CHECK(first->value.what == u"Door does not lock"_qs);
    CHECK(first->value.organisation.text == u"landlord"_qs);
    CHECK(first->value.due == today.plus(14));
    CHECK(first->value.holder.value == saved->stamp.id);
    CHECK(first->value.obligations == forms->front().value.obligations);
    CHECK(second->value.what == u"Put up a sign"_qs);
    CHECK(second->value.due == today.plus(180));
    REQUIRE(workspace.write(u"test"_qs, [&](Write &write) -> Result<void> {
        const auto again = makeFindingActions(write, *now, limits);
        REQUIRE(again.ok());
        CHECK(*again == 0);
        return {};
    }));
}
