// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/records/names.h"
#include <QStringList>

/// The codes of a list whose items carry the trait.
QStringList codesWith(const Names &names, const char *list, const char *trait);

/// The codes that conduct asks of lists by their traits, read once.
struct ConductTraits {
    explicit ConductTraits(const Names &names);
    QStringList connects, atOnce, weapons, alleged, affected, workforce;

    /// Whether the main kind or a further one, as the file keeps several, is among the codes.
    static bool isAmong(const QStringList &codes, const QString &kind, const QString &also);
};
