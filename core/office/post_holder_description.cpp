// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/post_holder.h"
#include "core/records/kind.h"

namespace post_holder {
constexpr Field fields[] = {
    field<&PostHolder::post>("post", label("Post")).list("post").required().column().indexed().counted(),
    field<&PostHolder::person>("person", label("Holder")).required().column().with(Field::Whose),
    field<&PostHolder::deputy>("deputy", label("As deputy")).column(),
    field<&PostHolder::first>("held_since", label("Since")).column().indexed(),
    field<&PostHolder::last>("held_until", label("Until")).since("held_since").column(),
    field<&PostHolder::delegated>("delegated", label("Delegated on")),
    field<&PostHolder::accreditation>("accreditation", label("Accreditation")),
    field<&PostHolder::accreditedUntil>("accredited_until", label("Accredited until")),
};
constexpr Section sections[] = {{"post", label("Post"), fields}};

constexpr Kind description{.name = "post_holder",
                           .label = label("Post holder"),
                           .plural = label("Posts and holders"),
                           .why = label("Who held which post from when to when: papers name the holders."),
                           .icon = "settings",
                           .area = Area::Settings,
                           .prefix = "POST",
                           .sections = sections,
                           .shape = shapeOf<PostHolder>()};
} // namespace post_holder

template <> const Kind &kindOf<PostHolder>() { return post_holder::description; }

bool holdsOn(const PostHolder &holder, Day day) { return isWithin(day, holder.first, holder.last); }
