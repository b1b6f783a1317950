// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/print/report_painter.h"
#include <QByteArray>
#include <vector>

namespace paper {

/// `content.xml` of a report's OpenDocument and the pictures it shows.
struct OdtContent {
    QByteArray xml;
    std::vector<QByteArray> pictures; ///< PNG; the first is `pictureName(0)`
};

/// Fails where a table cannot be read, or on cancel.
Result<OdtContent> odtContent(const Report &report, const Progress &progress);

/// The name of a picture within the archive.
QString pictureName(size_t index);

} // namespace paper
