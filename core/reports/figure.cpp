// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/figure.h"
#include "core/base/count.h"
#include <QCoreApplication>

namespace {
// Below this a percentage says more than is known.
constexpr qint64 kSmallestForPercent = 20;

QString translated(const char *text) { return QCoreApplication::translate("Figure", text); }

QString nOfN(qint64 value, qint64 of) { return translated("%1 of %2").arg(shownCount(value), shownCount(of)); }

QString changed(qint64 value)
{
    if (value == 0)
        return QStringLiteral("0");
    return (value > 0 ? QStringLiteral("+") : QStringLiteral("\u2212")) + shownCount(qAbs(value));
}

QString percentage(qint64 value, qint64 of)
{
    if (of < kSmallestForPercent)
        return nOfN(value, of);
    const qint64 rounded = (value * 200 + of) / (of * 2);
    return translated("%1 %").arg(rounded).replace(QLatin1Char(' '), QChar::Nbsp);
}
} // namespace

Figure Figure::count(std::vector<RecordId> ids)
{
    const auto size = static_cast<qint64>(ids.size());
    return {Kind::Count, size, 0, std::move(ids)};
}

QString show(const Figure &figure)
{
    const bool shareOfNothing =
        (figure.kind == Figure::Kind::Share || figure.kind == Figure::Kind::Percent) && figure.of <= 0;
    if (shareOfNothing)
        return QStringLiteral("\u2013");
    switch (figure.kind) {
    case Figure::Kind::Count:
    case Figure::Kind::Number:
        return shownCount(figure.value);
    case Figure::Kind::Change:
        return changed(figure.value);
    case Figure::Kind::Money:
        return show(Money{figure.value});
    case Figure::Kind::Share:
        return nOfN(figure.value, figure.of);
    case Figure::Kind::Percent:
        return percentage(figure.value, figure.of);
    case Figure::Kind::NotKnown:
        return translated("n/k");
    case Figure::Kind::NotApplicable:
        return QStringLiteral("\u2013");
    case Figure::Kind::Suppressed:
        return QStringLiteral("*");
    }
    return {};
}
