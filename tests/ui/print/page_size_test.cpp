// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/page_size.h"
#include <QSizeF>
#include <catch2/catch.hpp>

TEST_CASE("paper is A4 upright") { CHECK(paper::a4().size(QPageSize::Millimeter) == QSizeF(210, 297)); }
