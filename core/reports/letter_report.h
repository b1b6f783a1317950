// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/letters/letter.h"
#include "core/office/organisation.h"
#include "core/reports/report.h"

class Names;

/// A letter as it prints: letterhead, addressee where a window envelope shows it, reference and date, subject, text. A
/// draft says on each page that it is one. `reference` may be empty before it is first saved; `today` dates a draft.
/// Invalid where its text is not the small rich text.
Result<Report> letterReport(const Letter &letter, const QString &reference, const Organisation &office, Day today,
                            const Names &names);
/// Its paragraphs; numbered items count on while they follow one another.
std::vector<report::Block> letterBlocks(const RichText &text);
/// The words of a letter alone, as they stand on paper from top to bottom.
QString letterWords(const Report &letter);
