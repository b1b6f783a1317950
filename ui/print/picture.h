// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/reports/report.h"
#include <QImage>

namespace paper {

/// The picture as paper shows it: turned as it was taken, no finer than paper needs. Null where it can't be read.
QImage imageOf(const report::Picture &picture);
/// What it takes of the paper, never wider than `width`; nothing where it is null.
QSizeF sizeOnPaper(const QImage &image, double width);
QByteArray pngOf(const QImage &image);

} // namespace paper
