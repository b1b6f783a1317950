// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/premises_tier.h"
#include "core/records/kind.h"

namespace site {
constexpr Field fields[] = {
    field<&Site::name>("name", label("Name")).required().unique().column().indexed().searched(),
    field<&Site::kind>("kind", label("Kind")).list("site-kind").column().counted(),
    field<&Site::address>("address", label("Address")).longText().searched(),
    field<&Site::postcode>("postcode", label("Postcode")).column().searched(),
    field<&Site::landlord>("landlord", label("Landlord")).column(),
    field<&Site::occupiedBy>("occupied_by", label("Occupied by")).column(),
    field<&Site::note>("note", label("Note")).longText(),
};
constexpr Field opening[] = {
    field<&Site::opens>("opens", label("Opened")).help(label("When, and by whom.")),
    field<&Site::closes>("closes", label("Closed")).help(label("When, and by whom.")),
    field<&Site::opening>("opening", label("How it is opened and closed"))
        .longText()
        .help(label("What is checked, unlocked and switched, in which order.")),
};
constexpr Field emergency[] = {
    field<&Site::expected>("expected", label("Most people expected at once"))
        .range(0, 1'000'000)
        .help(label("Staff and everybody else who may reasonably be there at the same time.")),
    field<&Site::inScope>("in_scope", label("Its use is covered by Martyn’s Law"))
        .help(label("The Terrorism (Protection of Premises) Act 2025 names uses, such as health care. Offices to which "
                    "the public does not come may be outside.")),
    field<&Site::regulatorTold>("regulator_told", label("Regulator told on")).past(),
    field<&Site::lockdown>("lockdown", label("Order of locking down"))
        .longText()
        .help(label("By hand: which doors first, who does it, who is told.")),
};
constexpr Field alarm[] = {
    field<&Site::alarm>("alarm", label("Alarm, and who watches it")),
    field<&Site::policeResponse>("police_response", label("Police response")).list("police-response").guarded(),
};
constexpr Field cctv[] = {
    field<&Site::cctv>("cctv", label("CCTV")),
    field<&Site::cctvDays>("cctv_days", label("Days until CCTV is overwritten")).range(1, 365).when("cctv", "1"),
    field<&Site::cameras>("cameras", label("Cameras")).range(0, 10'000).when("cctv", "1"),
    field<&Site::cctvFirm>("cctv_firm", label("Who maintains it")).when("cctv", "1"),
    field<&Site::cctvServiced>("cctv_serviced", label("Last serviced on")).past().when("cctv", "1"),
};
constexpr Section sections[] = {
    {"site", label("Site"), fields},
    {"opening", label("Opening and closing"), opening},
    {"emergency", label("Emergencies"), emergency},
    {"alarm", label("Alarm"), alarm},
    {"cctv", label("CCTV"), cctv},
};
constexpr Children lists[] = {
    children<&Site::procedures>("procedures", label("Emergency procedures")),
    children<&Site::keyHolders>("key_holders", label("Key holders, as they are rung")),
};
constexpr Computed computed[] = {{"tier", label("Martyn’s Law"), foundBy<Site, tierFound>(), "occupied_by"}};
constexpr Kind description{.name = "site",
                           .label = label("Site"),
                           .plural = label("Sites"),
                           .why = label("Where the body works: each incident and assessment is counted by its site."),
                           .icon = "premises",
                           .area = Area::Office,
                           .naming = "name",
                           .sections = sections,
                           .lists = lists,
                           .computed = computed,
                           .shape = shapeOf<Site>(),
                           .rules = rulesOf<Site, siteRules>()};
} // namespace site

template <> const Kind &kindOf<Site>() { return site::description; }
