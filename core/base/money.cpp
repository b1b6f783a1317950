// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/money.h"

QString show(Money money)
{
    const bool minus = money.pence < 0;
    const quint64 pence = minus ? 0 - static_cast<quint64>(money.pence) : static_cast<quint64>(money.pence);
    QString pounds = QString::number(pence / 100);
    for (qsizetype at = pounds.size() - 3; at > 0; at -= 3)
        pounds.insert(at, u',');
    QString text = (minus ? QStringLiteral("-£") : QStringLiteral("£")) + pounds;
    if (pence % 100 != 0)
        text += u'.' + QString::number(pence % 100).rightJustified(2, u'0');
    return text;
}
