// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/site.h"
#include "core/records/kind.h"

namespace site {
constexpr Field fields[] = {
    field<&Site::name>("name", label("Name")).required().unique().column().indexed().searched(),
    field<&Site::kind>("kind", label("Kind")).list("site-kind").column().counted(),
    field<&Site::address>("address", label("Address")).longText().searched(),
    field<&Site::postcode>("postcode", label("Postcode")).column().searched(),
    field<&Site::landlord>("landlord", label("Landlord")).column(),
    field<&Site::occupiedBy>("occupied_by", label("Occupied by")).column(),
    field<&Site::opens>("opens", label("Opened")).help(label("When, and by whom.")),
    field<&Site::closes>("closes", label("Closed")).help(label("When, and by whom.")),
    field<&Site::cctv>("cctv", label("CCTV")),
    field<&Site::cctvDays>("cctv_days", label("Days until CCTV is overwritten")).range(1, 365).when("cctv", "1"),
    field<&Site::note>("note", label("Note")).longText(),
};
constexpr Section sections[] = {{"site", label("Site"), fields}};
constexpr Kind description{.name = "site",
                           .label = label("Site"),
                           .plural = label("Sites"),
                           .why = label("Where the body works: each incident and assessment is counted by its site."),
                           .icon = "premises",
                           .area = Area::Office,
                           .naming = "name",
                           .sections = sections,
                           .shape = shapeOf<Site>()};
} // namespace site

template <> const Kind &kindOf<Site>() { return site::description; }
