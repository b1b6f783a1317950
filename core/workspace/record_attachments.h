// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/office/attachment.h"
#include "core/workspace/workspace.h"

/// The files that hang on a record the actor may read, those withdrawn last, each oldest first. None for who does not
/// read what the LSMS alone reads.
Result<std::vector<Saved<Attachment>>> attachmentsOf(const Workspace &workspace, RecordId holder);
/// A file whose bytes the actor may have; NotAllowed, NotFound.
Result<Saved<Attachment>> mayHandOut(const Workspace &workspace, Id<Attachment> attachment);
/// Its bytes, by any connection to the office; Damaged where they no longer have their digest.
Result<QByteArray> bytesOf(const Database &database, const Saved<Attachment> &attachment);
/// Says in the journal, where that can be written, that a copy leaves the office.
Result<void> noteHandedOut(Workspace &workspace, const Saved<Attachment> &attachment);
/// All three, for who can wait. The bytes of a file, as they came: a copy leaves the office, and so stands in the
/// journal where that can be written. NotAllowed, NotFound; Damaged where they no longer have their digest.
Result<QByteArray> handOut(Workspace &workspace, Id<Attachment> attachment);
