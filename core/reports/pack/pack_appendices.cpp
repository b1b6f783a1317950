// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/xmr.h"
#include "core/office/policy.h"
#include "core/reports/pack/pack_sections.h"
#include <QCoreApplication>
#include <QJsonObject>

namespace {
QString tr(const char *text) { return QCoreApplication::translate("Pack", text); }

/// The definitions that this paper has no use for: words of tables to come, and rules of charts not drawn.
QStringList notNeeded(const PackFigures &figures)
{
    const report::Chart chart = pack::monthChart(figures);
    QStringList codes{QStringLiteral("violence"), QStringLiteral("harassment"), QStringLiteral("colours"),
                      QStringLiteral("seal")};
    const auto *xmr = std::get_if<report::XmrChart>(&chart.drawing);
    const bool isMonthly = xmr && chart.valueTitle == tr("Incidents");
    codes << (figures.choices().isPublic ? QStringLiteral("late") : QStringLiteral("suppression"));
    if (!figures.choices().sitesByLetter)
        codes << QStringLiteral("site_letters");
    if (!isMonthly)
        codes << QStringLiteral("chart") << QStringLiteral("chart_new");
    if (!xmr)
        codes << QStringLiteral("chart_rules");
    if (!xmr || !XmrRules().screenOutliers)
        codes << QStringLiteral("chart_screened");
    if (isMonthly)
        codes << QStringLiteral("chart_rare");
    return codes;
}
} // namespace

namespace pack {
report::Section definitions(const PackFigures &figures)
{
    report::Section section{QStringLiteral("C"), tr("Definitions, counting and chart rules"), 1, true, false, {}};
    const Result<std::vector<QJsonObject>> texts = shippedItems(QStringLiteral("report-texts"));
    if (!texts)
        return section;
    const QStringList left = notNeeded(figures);
    report::List list;
    for (const QJsonObject &text : *texts)
        if (!left.contains(policyText(text, "code")))
            list.items.push_back(policyText(text, "title") + QStringLiteral(": ") + policyText(text, "text"));
    section.blocks.push_back(std::move(list));
    return section;
}

QString editionText(bool isPublic)
{
    return isPublic ? tr("Public: counts from 1 to 4 suppressed, and others where they would give one back")
                    : tr("Committee: exact counts");
}

report::Section control(const PackFigures &figures)
{
    const PackFacts &facts = figures.facts();
    const PackChoices &c = facts.choices;
    report::Section section{QStringLiteral("D"), tr("Document control"), 1, false, true, {}};
    report::KeyValues values;
    const auto add = [&values](const QString &key, const QString &value) {
        if (!value.isEmpty())
            values.rows.push_back({key, report::Text(value)});
    };
    add(tr("Paper"), c.paper);
    add(tr("Version"), c.version);
    add(tr("Figures entered by"), show(c.cutOff));
    add(tr("Prepared"), show(c.asAt));
    add(tr("Cleared"), c.clearedBy.isEmpty()
                           ? QString()
                           : c.clearedBy + (c.cleared.isKnown() ? QStringLiteral(", ") + show(c.cleared) : QString()));
    add(tr("Edition"), editionText(c.isPublic));
    add(tr("Sites"), c.sitesByLetter ? tr("named by letter") : tr("named"));
    add(tr("Program"), facts.program);
    section.blocks.push_back(std::move(values));
    return section;
}
} // namespace pack
