// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/reports/pack/pack_facts.h"
#include "core/reports/report.h"

class Names;

/// The Audit Committee's paper (PACK.md), committee or public edition as the choices say.
Report auditCommitteePack(const PackFacts &facts, const Names &names);

/// The key points that the rules propose for the paper, to be edited.
QStringList proposedKeyPoints(const PackFacts &facts, const Names &names);

/// The paper as it may be published: counts from 1 to 4 suppressed with what would give them back, Appendix A left out.
Report publicEdition(Report paper);

/// The figures of a paper, to be kept when it is issued and restated from by the next.
QByteArray figuresToJson(const Report &paper);
std::vector<ReportedFigure> figuresFromJson(const QByteArray &json);
