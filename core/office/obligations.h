// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

/// Where obligations stand, as the office speaks of them: `P5.9b P5.14 PA2 S4.1` (ids, blanks between them) is `policy
/// 5.9, 5.14, appendix 2; strategy 4.1`. An id that nobody shipped stands as it is.
QString obligationsCited(const QString &ids);
/// Their words, a line each: `Policy 5.21: The LSMS is informed …`.
QString obligationsInWords(const QString &ids);
