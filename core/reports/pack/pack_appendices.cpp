// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/xmr.h"
#include "core/office/policy.h"
#include "core/reports/pack/pack_sections.h"
#include <QCoreApplication>
#include <QJsonObject>

namespace {
QString tr(const char *text) { return QCoreApplication::translate("Pack", text); }

constexpr const char *kLetter = "C";

/// The rules of charts that the paper does not show.
QStringList chartRulesNotNeeded(const Report &paper)
{
    bool isMonthly = false, hasLimits = false, isRare = false;
    for (const report::Section &section : paper.sections)
        for (const report::Block &block : section.blocks)
            if (const auto *chart = std::get_if<report::Chart>(&block)) {
                const bool isXmr = std::holds_alternative<report::XmrChart>(chart->drawing);
                const bool countsMonths = isXmr && chart->valueTitle == tr("Incidents");
                isMonthly |= countsMonths;
                hasLimits |= isXmr;
                isRare |= (isXmr && !countsMonths) || std::holds_alternative<report::TimelineChart>(chart->drawing);
            }
    QStringList codes;
    if (!isMonthly)
        codes << QStringLiteral("chart") << QStringLiteral("chart_new");
    if (!hasLimits)
        codes << QStringLiteral("chart_rules") << QStringLiteral("chart_neutral");
    if (!hasLimits || !XmrRules().screenOutliers)
        codes << QStringLiteral("chart_screened");
    if (!isRare)
        codes << QStringLiteral("chart_rare");
    return codes;
}

/// Whether a table says how a value is known: one with a column of single values that is there and not nil.
bool tellsValues(const Report &paper)
{
    for (const report::Section &section : paper.sections)
        for (const report::Block &block : section.blocks)
            if (const auto *table = std::get_if<report::Table>(&block); table && !table->isNil())
                for (const report::Column &column : table->columns)
                    if (column.key == QStringLiteral("value"))
                        return true;
    return false;
}

/// The definitions that this paper has no use for: words of tables to come, of the other edition, of charts not drawn.
QStringList notNeeded(const PackChoices &choices, const Report &paper)
{
    QStringList codes{QStringLiteral("violence"), QStringLiteral("colours"), QStringLiteral("seal")};
    if (!tellsValues(paper))
        codes << QStringLiteral("value_basis");
    codes << (choices.isPublic ? QStringLiteral("late") : QStringLiteral("suppression"));
    if (choices.isPublic) // without Table 7
        codes << QStringLiteral("harassment");
    if (!choices.sitesByLetter)
        codes << QStringLiteral("site_letters");
    return codes + chartRulesNotNeeded(paper);
}

QString lead(const QJsonObject &text) { return policyText(text, "title") + QStringLiteral(": "); }

report::Text defined(const QJsonObject &text) { return lead(text) + policyText(text, "text"); }

/// The paper's definitions, to be changed; none where it has no such appendix.
report::List *definitionsOf(Report &paper)
{
    for (report::Section &section : paper.sections)
        if (section.number == QLatin1String(kLetter))
            for (report::Block &block : section.blocks)
                if (auto *list = std::get_if<report::List>(&block))
                    return list;
    return nullptr;
}
} // namespace

namespace pack {
report::Section definitions(const PackChoices &choices, const Report &paper)
{
    report::Section section{QLatin1String(kLetter), tr("Definitions, counting and chart rules"), 1, true, false, {}};
    const Result<std::vector<QJsonObject>> texts = shippedItems(QStringLiteral("report-texts"));
    if (!texts)
        return section;
    const QStringList left = notNeeded(choices, paper);
    report::List list;
    for (const QJsonObject &text : *texts)
        if (!left.contains(policyText(text, "code")))
            list.items.emplace_back(defined(text));
    section.blocks.emplace_back(std::move(list));
    return section;
}

void definePublic(Report &paper)
{
    const Result<std::vector<QJsonObject>> texts = shippedItems(QStringLiteral("report-texts"));
    report::List *list = definitionsOf(paper);
    if (!texts || !list)
        return;
    const QStringList left = chartRulesNotNeeded(paper) << QStringLiteral("late") << QStringLiteral("value_basis");
    for (const QJsonObject &text : *texts) {
        const auto says = [start = lead(text)](const report::Text &item) { return item.text.startsWith(start); };
        const QString code = policyText(text, "code");
        if (left.contains(code))
            std::erase_if(list->items, says);
        if (code == QStringLiteral("suppression") && std::none_of(list->items.begin(), list->items.end(), says))
            list->items.push_back(defined(text));
    }
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
    section.blocks.emplace_back(std::move(values));
    return section;
}
} // namespace pack
