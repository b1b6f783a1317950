// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/kind.h"
#include "core/threats/threat_words.h"

namespace threat_words {
constexpr int kMostSeconds = 24 * 60 * 60;

constexpr Field fields[] = {
    field<&ThreatWords::at>("said_at", label("When")),
    field<&ThreatWords::seconds>("seconds", label("Seconds into the call")).range(0, kMostSeconds),
    field<&ThreatWords::words>("words", label("Exact words")).longText().required().personal().searched(),
};
constexpr Section sections[] = {{"words", label("Words"), fields}};
constexpr Kind description{.name = "threat_words",
                           .label = label("Words"),
                           .plural = label("Exact words"),
                           .area = Area::Incidents,
                           .naming = "words",
                           .sections = sections,
                           .shape = shapeOf<ThreatWords>(),
                           .table = "threat_call_words"};
} // namespace threat_words

template <> const Kind &kindOf<ThreatWords>() { return threat_words::description; }
