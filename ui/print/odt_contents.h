// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/reports/report.h"
#include "ui/print/odt_xml.h"
#include "ui/print/report_painter.h"

namespace paper {

/// The name that marks the heading of a section; `entry` counts the sections with a title from 0.
QString sectionBookmark(size_t entry);

/// A real table of contents, which a word processor makes anew; until then each page number is a reference to its
/// heading, which follows the text, and begins as the page on paper.
void writeContents(OdtXml &xml, const Report &report, const Layout &paper);

} // namespace paper
