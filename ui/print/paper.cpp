// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/paper.h"
#include <QStringList>

namespace paper {

QFont font(double points, bool bold)
{
    QFont f;
    f.setFamilies({QStringLiteral("Arial"), QStringLiteral("Liberation Sans"), QStringLiteral("Helvetica"),
                   QStringLiteral("DejaVu Sans")});
    f.setPixelSize(qRound(pt(points)));
    f.setBold(bold);
    // Hinting would move letters with the resolution, and lines would break differently on screen and on paper.
    f.setHintingPreference(QFont::PreferNoHinting);
    f.setStyleStrategy(QFont::PreferOutline);
    return f;
}

QColor shade(report::Shade shade)
{
    switch (shade) {
    case report::Shade::Green:
        return {0xbf, 0xe3, 0xc4};
    case report::Shade::Yellow:
        return {0xfb, 0xe7, 0x89};
    case report::Shade::Amber:
        return {0xfb, 0xc5, 0x7c};
    case report::Shade::Red:
        return {0xf3, 0xa2, 0x9b};
    case report::Shade::None:
        break;
    }
    return {};
}

} // namespace paper
