// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/premises/measure_rules.h"
#include "core/premises/measure_state.h"
#include "core/records/kind.h"

namespace measure_test {
constexpr Field fields[] = {
    field<&MeasureTest::on>("on_day", label("Tested on")).required().past(),
    field<&MeasureTest::result>("result", label("Result")).list("test-result").required(),
    field<&MeasureTest::by>("tested_by", label("By whom")),
    field<&MeasureTest::found>("found", label("What it showed")).searched(),
    field<&MeasureTest::mended>("mended", label("Put right on")).past().since("on_day"),
};
constexpr Section sections[] = {{"test", label("Test"), fields}};
constexpr Kind description{.name = "measure_test",
                           .label = label("Test"),
                           .plural = label("Test diary"),
                           .area = Area::Premises,
                           .sections = sections,
                           .shape = shapeOf<MeasureTest>(),
                           .table = "measure_tests"};
} // namespace measure_test

namespace measure {
constexpr Field what[] = {
    field<&Measure::name>("name", label("Name")).required().column().indexed().searched(),
    field<&Measure::kind>("kind", label("Kind")).list("measure-kind").required().column().indexed().counted(),
    field<&Measure::site>("site", label("Site")).column().indexed().counted(),
    field<&Measure::building>("building", label("Building")),
    field<&Measure::room>("room", label("Room")),
    field<&Measure::place>("place", label("Where exactly")).searched(),
    field<&Measure::department>("department", label("Department")).indexed().with(Field::Department),
    field<&Measure::serial>("serial", label("Serial number")).searched(),
    field<&Measure::note>("note", label("Note")).longText(),
};
constexpr Field care[] = {
    field<&Measure::testedBy>("whose_test", label("Whose test"))
        .list("owner-organisation")
        .column()
        .counted()
        .help(label("Who has to test it under the lease or the contract.")),
    field<&Measure::interval>("test_interval", label("Tested")).list("test-interval"),
    field<&Measure::seenToBy>("seen_to_by", label("Who sees to it")).handler(),
    field<&Measure::contact>("contact", label("Who comes when it fails")),
};
constexpr Field life[] = {
    field<&Measure::started>("started", label("In use since")).past(),
    field<&Measure::cost>("cost", label("Cost")).range(0, 100'000'000'00),
    field<&Measure::removed>("removed", label("Removed on")).past().since("started").indexed(),
};
constexpr Field exempt[] = {
    field<&Measure::exempt>("exempt_from", label("Exempt from")),
    field<&Measure::exemptWhy>("exempt_why", label("Why")).when("exempt_from", "*"),
    field<&Measure::exemptAgreedBy>("exempt_agreed_by", label("Who agreed")).when("exempt_from", "*"),
};
constexpr Section sections[] = {
    {"what", label("What and where"), what},
    {"care", label("Tests"), care},
    {"life", label("Use"), life},
    {"exempt", label("Exemption"), exempt},
};
constexpr Children lists[] = {children<&Measure::tests>("tests", label("Test diary"))};

Found nextTestFound(const Measure &measure, Day today, const Names &names)
{
    return {show(nextTest(measure, today, names))};
}

constexpr Computed computed[] = {
    {"state", label("State"), foundBy<Measure, measureFound>(), "site"},
    {"next_test", label("Next test"), foundBy<Measure, nextTestFound>(), "whose_test"},
};
constexpr Kind description{
    .name = "measure",
    .label = label("Security measure"),
    .plural = label("Security measures"),
    .why = label("What protects people and property at a site, who tests it and when it was last found to work."),
    .icon = "premises",
    .area = Area::Premises,
    .prefix = "MEA",
    .sameBy = "name site",
    .title = "name",
    .sections = sections,
    .lists = lists,
    .computed = computed,
    .shape = shapeOf<Measure>(),
    .rules = rulesOf<Measure, measureRules>(),
    .complete = completionOf<Measure, completeMeasure>()};
} // namespace measure

template <> const Kind &kindOf<MeasureTest>() { return measure_test::description; }
template <> const Kind &kindOf<Measure>() { return measure::description; }
