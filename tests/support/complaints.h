// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/records/kind.h"

/// The fields with a problem when a record is saved on the day in an office with the lists that ship; needed fields
/// that are not known are left out, so that a test may leave them so.
QStringList complaints(const Kind &kind, const void *record, Day today);

template <class T> QStringList complaints(const T &record, Day today)
{
    return complaints(kindOf<T>(), &record, today);
}
