// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/kind.h"
#include "core/requests/found_in_record.h"

namespace found_in_record {
constexpr Field fields[] = {
    field<&FoundInRecord::record>("record", label("Record")),
    field<&FoundInRecord::place>("place", label("Where")),
    field<&FoundInRecord::excerpt>("excerpt", label("Words")).longText().personal(),
    field<&FoundInRecord::decision>("decision", label("Decision")).list("disclosure-decision"),
    field<&FoundInRecord::ground>("ground", label("Ground"))
        .help(label("Why it is redacted or withheld: the exemption, and whom it protects.")),
};
constexpr Section sections[] = {{"found", label("Found"), fields}};

constexpr Kind description{.name = "found_in_record",
                           .label = label("Place found"),
                           .plural = label("What was found"),
                           .area = Area::People,
                           .naming = "place",
                           .anyOf = "record place excerpt",
                           .sections = sections,
                           .shape = shapeOf<FoundInRecord>(),
                           .table = "information_request_found"};
} // namespace found_in_record

template <> const Kind &kindOf<FoundInRecord>() { return found_in_record::description; }
