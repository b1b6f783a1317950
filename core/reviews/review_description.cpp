// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/kind.h"
#include "core/reviews/review.h"

namespace review {
constexpr Field fields[] = {
    field<&Review::holder>("holder", label("Review of")).hidden().indexed(),
    field<&Review::on>("reviewed_on", label("Reviewed on")).past().required().column().indexed(),
    field<&Review::by>("reviewed_by", label("By whom")).column(),
    field<&Review::what>("what", label("What was reviewed")).required().column().searched(),
    field<&Review::found>("found", label("What was found")).longText().required().searched(),
    field<&Review::toldDirector>("told_director", label("Director told on"))
        .past()
        .since("reviewed_on")
        .column()
        .help(label("The director who leads on security.")),
    field<&Review::answer>("answer", label("What the director said")).longText(),
};
constexpr Section sections[] = {{"review", label("Review"), fields}};
constexpr Kind description{
    .name = "review",
    .label = label("Review"),
    .plural = label("Reviews"),
    .why = label("What was looked at again and what was found, so that the director hears of it and it is not lost."),
    .icon = "history",
    .area = Area::Assurance, // in lists; where it hangs on a record, that of the record decides
    .prefix = "REV",
    .datedBy = "reviewed_on",
    .title = "what",
    .sections = sections,
    .shape = shapeOf<Review>()};
} // namespace review

template <> const Kind &kindOf<Review>() { return review::description; }
