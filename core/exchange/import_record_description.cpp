// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_record.h"
#include "core/records/kind.h"

namespace import_mapping {
constexpr Field fields[] = {
    field<&ImportMapping::name>("name", label("Name")).required().unique().column().indexed(),
    field<&ImportMapping::forKind>("for_kind", label("Reads")).required().column(),
    field<&ImportMapping::mapping>("mapping", label("Mapping")).longText().hidden(),
};
constexpr Section sections[] = {{"mapping", label("Mapping"), fields}};
constexpr Kind description{.name = "import_mapping",
                           .label = label("Import mapping"),
                           .plural = label("Import mappings"),
                           .icon = "import",
                           .area = Area::Imports,
                           .naming = "name",
                           .sections = sections,
                           .shape = shapeOf<ImportMapping>()};
} // namespace import_mapping

template <> const Kind &kindOf<ImportMapping>() { return import_mapping::description; }

namespace import {
constexpr Field fields[] = {
    field<&ImportRecord::fileName>("file_name", label("File")).required().derived().column().searched(),
    field<&ImportRecord::forKind>("for_kind", label("Wrote")).required().derived().column(),
    field<&ImportRecord::at>("imported", label("When")).required().derived().column().indexed(),
    field<&ImportRecord::read>("rows_read", label("Rows read")).derived().column(),
    field<&ImportRecord::written>("rows_written", label("Written")).derived().column(),
    field<&ImportRecord::changed>("rows_changed", label("Changed")).derived(),
    field<&ImportRecord::same>("rows_same", label("Already here")).derived(),
    field<&ImportRecord::refused>("rows_refused", label("Refused")).derived().column(),
    field<&ImportRecord::mapping>("mapping", label("Mapping")).derived(),
    field<&ImportRecord::digest>("digest", label("Digest")).hidden().indexed(),
    field<&ImportRecord::act>("act", label("Act")).hidden(),
};
constexpr Section sections[] = {{"import", label("Import"), fields}};
constexpr Kind description{.name = "import",
                           .label = label("Import"),
                           .plural = label("Imports"),
                           .why = label("Listings of other programs come in here, and each can be taken back whole."),
                           .icon = "import",
                           .area = Area::Imports,
                           .prefix = "IMP",
                           .title = "file_name",
                           .sections = sections,
                           .shape = shapeOf<ImportRecord>()};
} // namespace import

template <> const Kind &kindOf<ImportRecord>() { return import::description; }
