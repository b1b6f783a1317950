// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sample_kinds.h"
#include <QCoreApplication>

namespace sample_site {
constexpr Field main[] = {field<&SampleSite::name>("name", label("Name")).required().unique().searched(),
                          field<&SampleSite::address>("address", label("Address")).longText(),
                          field<&SampleSite::opened>("opened", label("Opened")),
                          field<&SampleSite::beds>("beds", label("Beds")).range(0, 5000)};
constexpr Section sections[] = {{"main", label("Site"), main}};
} // namespace sample_site

template <> const Kind &kindOf<SampleSite>()
{
    static constexpr Kind kind{.name = "sample_site",
                               .label = "Site",
                               .plural = "Sites",
                               .naming = "name",
                               .title = "name",
                               .sections = sample_site::sections,
                               .shape = shapeOf<SampleSite>()};
    return kind;
}

namespace sample_party {
constexpr Field main[] = {
    field<&SampleParty::role>("role", label("Role")).list("role").required(),
    field<&SampleParty::site>("site", label("Works at")),
    field<&SampleParty::name>("name", label("Name")).personal().searched(),
    field<&SampleParty::loss>("loss", label("Loss")).range(0, 100000000),
    field<&SampleParty::hurt>("hurt", label("Hurt")),
    field<&SampleParty::warned>("warned", label("Warned")),
    field<&SampleParty::born>("born", label("Date of birth")).personal().guarded().when("role", "alpha|beta"),
    field<&SampleParty::marks>("marks", label("Marks")).list("mark")};
constexpr Section sections[] = {{"main", label("Person"), main}};
} // namespace sample_party

template <> const Kind &kindOf<SampleParty>()
{
    static constexpr Kind kind{.name = "sample_party",
                               .label = "Person involved",
                               .plural = "People involved",
                               .sections = sample_party::sections,
                               .shape = shapeOf<SampleParty>()};
    return kind;
}

namespace sample_step {
constexpr Field main[] = {field<&SampleStep::text>("text", label("What to do")).required(),
                          field<&SampleStep::done>("done", label("Done")),
                          field<&SampleStep::minutes>("minutes", label("Minutes")).range(1, 600),
                          field<&SampleStep::state>("state", label("State")).list("state")};
constexpr Section sections[] = {{"main", label("Step"), main}};
} // namespace sample_step

template <> const Kind &kindOf<SampleStep>()
{
    static constexpr Kind kind{.name = "sample_step",
                               .label = "Step",
                               .plural = "Steps",
                               .sections = sample_step::sections,
                               .shape = shapeOf<SampleStep>()};
    return kind;
}

namespace sample_case {
constexpr Field what[] = {
    field<&SampleCase::occurred>("occurred", label("When it happened")).required().indexed(),
    field<&SampleCase::reported>("reported", label("Reported")),
    field<&SampleCase::kind>("kind", label("Kind")).list("sample-kind").required().indexed(),
    field<&SampleCase::also>("also", label("Also")).list("sample-kind"),
    field<&SampleCase::title>("title", label("Summary")).searched(),
    field<&SampleCase::narrative>("narrative", label("Narrative")).longText().atClose().searched(),
    field<&SampleCase::exercise>("exercise", label("Exercise")),
    field<&SampleCase::site>("site", label("Site")).indexed()};
constexpr Field proof[] = {field<&SampleCase::cctv>("cctv", label("CCTV covers it")),
                           field<&SampleCase::cctvKept>("cctv_kept", label("Kept until")).when("cctv", "1").required()};
constexpr Field numbers[] = {field<&SampleCase::visits>("visits", label("Visits")),
                             field<&SampleCase::steps>("steps", label("Steps")),
                             field<&SampleCase::cost>("cost", label("Cost")),
                             field<&SampleCase::loss>("loss", label("Loss")).range(0, 100000000),
                             field<&SampleCase::likelihood>("likelihood", label("Likelihood")).score("likelihood"),
                             field<&SampleCase::count>("count", label("Count")).range(0, 99)};
constexpr Section sections[] = {{"what", label("What happened"), what},
                                {"evidence", label("Evidence"), proof, "evidence"},
                                {"numbers", label("Numbers"), numbers, "numbers"}};
constexpr Children lists[] = {children<&SampleCase::parties>("parties", label("People involved")),
                              children<&SampleCase::todo>("todo", label("To do")).asked("todo")};

void rules(const SampleCase &record, const RuleContext &context, Problems &problems)
{
    if (record.occurred.isKnown() && record.occurred.day() > context.today)
        problems.push_back({QStringLiteral("occurred"), QStringLiteral("When it happened lies in the future."), {}});
}
} // namespace sample_case

template <> const Kind &kindOf<SampleCase>()
{
    static constexpr Kind kind{.name = "sample_case",
                               .label = "Case",
                               .plural = "Cases",
                               .area = Area::Incidents,
                               .prefix = "CAS",
                               .datedBy = "reported",
                               .title = "title",
                               .picks = "kind",
                               .sections = sample_case::sections,
                               .lists = sample_case::lists,
                               .shape = shapeOf<SampleCase>(),
                               .rules = rulesOf<SampleCase, sample_case::rules>()};
    return kind;
}
