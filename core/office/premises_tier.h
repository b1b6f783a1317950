// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/office/site.h"
#include "core/records/kind.h"

/// The tier of the list `premises-tier` in which so many people put premises: the one that begins highest of those that
/// do not begin above them, else the one below its number (DOMAIN.md 11). The numbers are the list's, which the office
/// may change.
Code premisesTier(int people, const Names &names);
/// How a site stands under the Act on the protection of premises: its tier, that its use is not covered, or what is not
/// known yet; nothing where neither is known.
Found tierFound(const Site &site, Day today, const Names &names);
/// Each emergency procedure stands once.
void siteRules(const Site &site, const RuleContext &context, Problems &problems);
