// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/pack/pack_sections.h"
#include <QCoreApplication>

namespace {
QString tr(const char *text) { return QCoreApplication::translate("Pack", text); }

/// One field of the incidents of the period: how often it is blank and how often "not known" was the answer.
report::Row qualityRow(const PackFigures &figures, const char *key, const QString &label,
                       const std::function<std::optional<bool>(const Incident &)> &known,
                       const PackFigures::Test &asked = {})
{
    std::vector<RecordId> blank, unknown, all;
    for (const CountedIncident &incident : figures.of(figures.choices().period)) {
        if (asked && !asked(incident))
            continue;
        all.push_back(incident.id());
        const std::optional<bool> answer = known(incident.value());
        if (!answer)
            blank.push_back(incident.id());
        else if (!*answer)
            unknown.push_back(incident.id());
    }
    return countRow(QLatin1String(key), label, {blank, unknown, all});
}
} // namespace

namespace pack {
report::Table qualityTable(const PackFigures &figures)
{
    const auto choice = [&figures](const char *list, const Code &code) -> std::optional<bool> {
        if (!code.isKnown())
            return std::nullopt;
        return !figures.names().hasTrait(QLatin1String(list), code.text, QStringLiteral("not-known"));
    };
    const auto filled = [](bool is) { return is ? std::optional(true) : std::nullopt; };
    report::Table table;
    table.title = tr("Data quality, incidents of the period");
    table.columns = periodColumns(tr("Field"), {tr("Blank"), tr("Not known"), tr("Of")},
                                  {QStringLiteral("blank"), QStringLiteral("not_known"), QStringLiteral("of")}, 3);
    table.nil = tr("Nil: no incident occurred in the period.");
    if (figures.of(figures.choices().period).empty())
        return table;
    table.rows = {
        qualityRow(figures, "occurred", tr("When it happened"),
                   [&](const Incident &i) { return filled(i.occurred.isKnown()); }),
        qualityRow(figures, "place", tr("Where"),
                   [&](const Incident &i) { return filled(!i.site.isNull() || i.channel.isKnown()); }),
        qualityRow(figures, "department", tr("Department"),
                   [&](const Incident &i) { return filled(!i.department.isNull()); }),
        qualityRow(figures, "actor", tr("Who did it"), [&](const Incident &i) { return choice("actor", i.actor); }),
        qualityRow(figures, "harm", tr("Harm"), [&](const Incident &i) { return filled(i.harm.isKnown()); }),
        qualityRow(
            figures, "clinical", tr("Clinical factor, physical assaults"),
            [&](const Incident &i) { return choice("clinical-factor", i.clinicalFactor); },
            [&](const CountedIncident &i) { return figures.kindHas(i, QStringLiteral("assault:physical")); }),
        qualityRow(figures, "police", tr("Whether the police were told"),
                   [&](const Incident &i) { return choice("police-reported", i.policeReported); }),
        qualityRow(figures, "reached", tr("When it reached the LSMS"),
                   [&](const Incident &i) { return filled(i.reachedLsms.isKnown()); }),
    };
    table.note = source(figures);
    return table;
}
} // namespace pack
