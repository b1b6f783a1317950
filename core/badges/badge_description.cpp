// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/badges/badge.h"
#include "core/badges/badge_rules.h"
#include "core/records/kind.h"

namespace badge {
constexpr Field issue[] = {
    field<&Badge::number>("number", label("Number")).required().unique().column().indexed().searched(),
    field<&Badge::holder>("holder", label("Holder")).column().indexed().with(Field::Whose),
    field<&Badge::kind>("kind", label("Kind")).list("badge-kind").column().indexed().counted(),
    field<&Badge::reason>("reason", label("Reason")).list("badge-reason").counted(),
    field<&Badge::requested>("requested", label("Requested")).past(),
    field<&Badge::authorisedBy>("authorised_by", label("Authorised by")),
    field<&Badge::issued>("issued", label("Issued")).past().since("requested").column().indexed(),
    field<&Badge::expires>("expires", label("Expires")).since("issued").column().indexed(),
};
constexpr Field fate[] = {
    field<&Badge::suspended>("suspended", label("Suspended")).past(),
    field<&Badge::lost>("lost", label("Lost")).past(),
    field<&Badge::stolen>("stolen", label("Stolen")).past(),
    field<&Badge::found>("found", label("Found")).past().since("lost stolen").beside("lost stolen"),
    field<&Badge::incident>("incident", label("Incident")),
    field<&Badge::returned>("returned", label("Returned")).past().since("issued").column().indexed(),
    field<&Badge::destroyed>("destroyed", label("Destroyed")).past().since("returned"),
    field<&Badge::destroyedBy>("destroyed_by", label("Destroyed by")).personal(),
    field<&Badge::note>("note", label("Note")).longText(),
};
constexpr Section sections[] = {
    {"issue", label("Issue"), issue},
    {"fate", label("What became of it"), fate},
};
constexpr Computed computed[] = {{"state", label("State"), foundBy<Badge, badgeFound>(), "holder"}};
constexpr Kind description{
    .name = "badge",
    .label = label("Badge"),
    .plural = label("Badges"),
    .why = label("Who holds which badge, and what became of those that came back, ran out or were lost."),
    .icon = "badges",
    .area = Area::Badges,
    .naming = "number",
    .title = "number",
    .sections = sections,
    .computed = computed,
    .shape = shapeOf<Badge>()};
} // namespace badge

template <> const Kind &kindOf<Badge>() { return badge::description; }
