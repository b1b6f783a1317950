// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/pack/pack_sections.h"
#include <QCoreApplication>

namespace {
QString tr(const char *text) { return QCoreApplication::translate("Pack", text); }

report::List listOf(const QStringList &items, bool numbered)
{
    report::List list{numbered, {}};
    for (const QString &item : items)
        list.items.emplace_back(item);
    return list;
}

/// Rows whose answer is known; on the cover nothing is assumed.
report::KeyValues known(const std::vector<std::pair<QString, QString>> &rows)
{
    report::KeyValues values;
    for (const auto &[key, value] : rows)
        if (!value.isEmpty())
            values.rows.push_back({key, report::Text(value)});
    return values;
}

QString meetingLine(const PackChoices &c)
{
    QStringList parts{c.committee};
    if (c.meeting.isKnown())
        parts << show(c.meeting);
    if (!c.item.isEmpty())
        parts << tr("item %1").arg(c.item);
    return parts.join(QStringLiteral(", "));
}

QString clearedLine(const PackChoices &c)
{
    if (c.clearedBy.isEmpty() || !c.cleared.isKnown())
        return c.clearedBy;
    return c.clearedBy + QStringLiteral(", ") + show(c.cleared);
}

report::KeyValues implications(const PackChoices &c)
{
    return known({{tr("Risk register"), c.registerLinks},
                  {tr("Money"), c.money},
                  {tr("Law"), c.law},
                  {tr("People and equality"), c.peopleAndEquality},
                  {tr("Quality"), c.quality},
                  {tr("Interests"), c.interests}});
}
} // namespace

namespace pack {
std::vector<report::Block> cover(const PackFigures &figures)
{
    const PackChoices &c = figures.choices();
    std::vector<report::Block> blocks;
    const QString periodLine =
        tr("%1 to %2; figures entered by %3").arg(show(c.period.first), show(c.period.last), show(c.cutOff));
    blocks.emplace_back(known({{tr("Meeting"), meetingLine(c)},
                               {tr("Paper"), c.paper},
                               {tr("Executive lead"), c.lead},
                               {tr("Author"), c.author},
                               {tr("Cleared by"), clearedLine(c)},
                               {tr("Considered before by"), c.consideredBefore},
                               {tr("Period and cut-off"), periodLine},
                               {tr("Part"), c.part},
                               {tr("Purpose"), c.purpose}}));
    if (!c.asked.isEmpty())
        blocks.emplace_back(report::Box{tr("The Committee is asked to"), {}, listOf(c.asked, true)});
    const QStringList points = c.keyPoints.isEmpty() ? proposedKeyPoints(figures) : c.keyPoints;
    if (!points.isEmpty()) {
        blocks.emplace_back(report::Heading{tr("Key points")});
        blocks.emplace_back(listOf(points, false));
    }
    if (!c.assurance.isEmpty()) {
        blocks.emplace_back(report::Heading{tr("Level of assurance proposed: %1").arg(c.assurance)});
        if (!c.assuranceWhy.isEmpty())
            blocks.emplace_back(report::Paragraph{report::Text(c.assuranceWhy)});
    }
    if (report::KeyValues found = implications(c); !found.rows.empty()) {
        blocks.emplace_back(report::Heading{tr("Implications")});
        blocks.emplace_back(std::move(found));
    }
    blocks.emplace_back(
        report::Paragraph{report::Text(tr("Appendices: A incidents of the period, B restated figures and data quality, "
                                          "C definitions, D document control.")),
                          true});
    return blocks;
}
} // namespace pack
