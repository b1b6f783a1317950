// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/due/due_context.h"

/// Hands the thing to the LSMS, by name where the post is held.
void handToLsms(DueItem &item, const DueContext &context);
/// Hands it to the person named; where nobody is, to the LSMS.
void handTo(DueItem &item, RecordId person, const DueContext &context);
/// The same of what another organisation sees to, which stands for itself: an item of `owner-organisation` without the
/// trait `own`.
void handTo(DueItem &item, RecordId person, const Code &organisation, const DueContext &context);
/// Hands it to the line manager of the department: by name where the register knows, else as a post.
void handToLineManager(DueItem &item, RecordId department, const DueContext &context);

/// Whether the organisation is the office's own; nobody named is too.
bool isOwnOrganisation(const Code &organisation, const Names &names);
