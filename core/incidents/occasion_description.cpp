// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incidents/occasion.h"
#include "core/records/kind.h"

namespace occasion {
constexpr Field fields[] = {
    field<&Occasion::at>("at", label("When")).required(),
    field<&Occasion::channel>("channel", label("Where or how")).list("channel"),
    field<&Occasion::affected>("affected", label("Aimed at")).personal(),
    field<&Occasion::what>("what", label("What was done")).personal().searched(),
    field<&Occasion::words>("words", label("Exact words")).longText().personal().searched(),
    field<&Occasion::evidence>("evidence", label("Evidence")).personal(),
    field<&Occasion::witness>("witness", label("Witness")).personal(),
    field<&Occasion::counts>("counts", label("Counts")).help(label("As the LSMS decides; empty while it is open.")),
};
constexpr Section sections[] = {{"occasion", label("Occasion"), fields}};
constexpr Kind description{.name = "occasion",
                           .label = label("Occasion"),
                           .plural = label("Occasions"),
                           .area = Area::Incidents,
                           .naming = "what",
                           .sections = sections,
                           .shape = shapeOf<Occasion>(),
                           .table = "incident_occasions"};
} // namespace occasion

template <> const Kind &kindOf<Occasion>() { return occasion::description; }
