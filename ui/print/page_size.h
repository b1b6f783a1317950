// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QPageSize>

namespace paper {
/// Every report of ours is printed on this.
inline QPageSize a4() { return QPageSize(QPageSize::A4); }
} // namespace paper
