// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/reports/report.h"
#include "tests/bench/both_files.h"

/// The first pages of the register, sorted and filtered.
std::vector<Measured> listFigures(const BothFiles &files);
/// Search over everything.
std::vector<Measured> searchFigures(const BothFiles &files);
/// `verify` beside SQLite's own check of pages and index, which says nothing of rows or journal.
std::vector<Measured> verifyFigures(const BothFiles &files);
/// What the Audit Committee's pack asks of the file, and the whole way to its report.
std::vector<Measured> packFigures(const BothFiles &files);
/// The pack's report over the bench's incidents.
Report packOf(const BothFiles &files);
/// The pack on paper, its tables beside LibreOffice printing the same ones; says so where there is no LibreOffice.
std::vector<Measured> paperFigures(const BothFiles &files);
/// An incident with 20 people and 200 acts behind it, opened in the page of the window until it is drawn, beside the
/// 50 ms it is promised in.
std::vector<Measured> openingFigures(const BothFiles &files);
/// The due list with 5,000 incidents open, beside the 100 ms it is promised in; closes the others, so it comes last.
std::vector<Measured> dueFigures(const BothFiles &files);
