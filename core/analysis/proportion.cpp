// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/proportion.h"
#include <QCoreApplication>

namespace {
constexpr qint64 kSmallestWholeForPercent = 20;

QString tr(const char *text) { return QCoreApplication::translate("Proportion", text); }

QString percent(qint64 part, qint64 whole)
{
    if (part > 0 && part * 100 < whole)
        return tr("under 1%");
    if (part < whole && part * 100 > whole * 99)
        return tr("over 99%");
    return tr("%1%").arg((part * 200 + whole) / (whole * 2));
}
} // namespace

QString proportion(qint64 part, qint64 whole)
{
    if (whole == 0)
        return QStringLiteral("–");
    const QString counts = tr("%1 of %2").arg(part).arg(whole);
    return whole < kSmallestWholeForPercent ? counts : QStringLiteral("%1 (%2)").arg(percent(part, whole), counts);
}

QString difference(qint64 now, qint64 before)
{
    if (now == before)
        return QStringLiteral("0");
    return now > before ? QStringLiteral("+%1").arg(now - before) : QStringLiteral("−%1").arg(before - now);
}

QString differenceInWords(qint64 now, qint64 before)
{
    if (now == before)
        return tr("as many as");
    return now > before ? tr("%1 more than").arg(now - before) : tr("%1 fewer than").arg(before - now);
}
