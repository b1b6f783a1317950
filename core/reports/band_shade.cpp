// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/band_shade.h"
#include "core/risks/risk_rules.h"

report::Shade bandShade(int score, const Names &names)
{
    const auto band = riskBand(score, names);
    const QString colour = band ? band->trait(u"colour") : QString();
    return colour == u"green"    ? report::Shade::Green
           : colour == u"yellow" ? report::Shade::Yellow
           : colour == u"amber"  ? report::Shade::Amber
           : colour == u"red"    ? report::Shade::Red
                                 : report::Shade::None;
}

report::Cell scoreCell(std::optional<int> score, const Names &names)
{
    if (!score)
        return Figure::notApplicable();
    const QString words = graded(score, names).text;
    return report::Cell(words.isEmpty() ? QString::number(*score) : words).in(bandShade(*score, names));
}

QString bandWords(const Names &names)
{
    QStringList words;
    for (const ChoiceName &band : names.choices(QStringLiteral("risk-band")))
        if (!band.retired)
            words << QStringLiteral("%1 %2–%3: %4")
                         .arg(band.label, band.trait(u"from"), band.trait(u"to"), band.definition);
    return words.join(u' ');
}
