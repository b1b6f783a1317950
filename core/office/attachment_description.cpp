// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/attachment.h"
#include "core/records/kind.h"

namespace attachment {
constexpr Field fields[] = {
    field<&Attachment::holder>("holder", label("Hangs on")).required().hidden().indexed(),
    field<&Attachment::name>("name", label("File name")).required().personal().guarded().column(),
    field<&Attachment::type>("type", label("Type")).guarded(),
    field<&Attachment::bytes>("bytes", label("Size in bytes")).range(0, kLargestAttachment).derived(),
    field<&Attachment::digest>("digest", label("Digest")).required().guarded().hidden().indexed(),
};
constexpr Section sections[] = {{"file", label("File"), fields}};
constexpr Kind description{.name = "attachment",
                           .label = label("Attachment"),
                           .plural = label("Attachments"),
                           .why =
                               label("Files that came with a report or hang on another record: e-mails, photographs."),
                           .icon = "attach",
                           .area = Area::Incidents, // in lists; else that of the record it hangs on decides
                           .naming = "name",
                           .sections = sections,
                           .shape = shapeOf<Attachment>()};
} // namespace attachment

template <> const Kind &kindOf<Attachment>() { return attachment::description; }
