// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/count.h"
#include <QLocale>

QString shownCount(qint64 count)
{
    static const QLocale british(QLocale::English, QLocale::UnitedKingdom);
    return british.toString(count);
}
