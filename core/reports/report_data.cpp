// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/report_data.h"
#include "core/reports/figure_walk.h"
#include <QHash>
#include <QJsonArray>
#include <algorithm>

namespace {
using namespace report;

QString kindName(Figure::Kind kind)
{
    switch (kind) {
    case Figure::Kind::Count:
        return QStringLiteral("count");
    case Figure::Kind::Change:
        return QStringLiteral("change");
    case Figure::Kind::Money:
        return QStringLiteral("money");
    case Figure::Kind::Share:
        return QStringLiteral("share");
    case Figure::Kind::Percent:
        return QStringLiteral("percent");
    case Figure::Kind::NotKnown:
        return QStringLiteral("not-known");
    case Figure::Kind::NotApplicable:
        return QStringLiteral("not-applicable");
    case Figure::Kind::Suppressed:
        return QStringLiteral("suppressed");
    case Figure::Kind::Number:
        return QStringLiteral("number");
    }
    return {};
}

QString variationName(Variation variation)
{
    switch (variation) {
    case Variation::Common:
        return QStringLiteral("common");
    case Variation::Improvement:
        return QStringLiteral("improvement");
    case Variation::Concern:
        return QStringLiteral("concern");
    case Variation::NeutralHigh:
        return QStringLiteral("neutral-high");
    case Variation::NeutralLow:
        return QStringLiteral("neutral-low");
    }
    return {};
}

bool hasValue(Figure::Kind kind)
{
    return kind != Figure::Kind::NotKnown && kind != Figure::Kind::NotApplicable && kind != Figure::Kind::Suppressed;
}

/// What records are called; each is asked for once, however many figures count it.
class References {
public:
    explicit References(const ReferenceOf &referenceOf) : m_referenceOf(referenceOf) {}

    QJsonArray of(const std::vector<RecordId> &ids)
    {
        QJsonArray all;
        for (const RecordId id : ids)
            if (const QString &reference = of(id); !reference.isEmpty())
                all.append(reference);
        return all;
    }

private:
    const QString &of(RecordId id)
    {
        const auto known = m_known.constFind(id);
        return known != m_known.constEnd()
                   ? *known
                   : *m_known.insert(id, id > 0 && m_referenceOf ? m_referenceOf(id) : QString());
    }

    const ReferenceOf &m_referenceOf;
    QHash<RecordId, QString> m_known;
};

/// What a figure counts: restricted cases are never described, their numbers were turned round when the paper was made.
void tellRecords(QJsonObject &item, const QString &prefix, const std::vector<RecordId> &ids, References &references)
{
    item[prefix + QStringLiteral("references")] = references.of(ids);
    const auto restricted = std::count_if(ids.begin(), ids.end(), [](RecordId id) { return id < 0; });
    if (restricted > 0)
        item[prefix + QStringLiteral("restricted")] = static_cast<qint64>(restricted);
}

QJsonObject figureData(const FigurePlace &place, const Figure &figure, References &references)
{
    QJsonObject item{{QStringLiteral("section"), place.section},
                     {QStringLiteral("place"), place.place},
                     {QStringLiteral("kind"), kindName(figure.kind)},
                     {QStringLiteral("text"), show(figure)},
                     {QStringLiteral("references"), QJsonArray()}};
    if (!place.rowKey.isEmpty())
        item[QStringLiteral("row")] = place.rowKey;
    if (!place.columnKey.isEmpty())
        item[QStringLiteral("column")] = place.columnKey;
    if (!hasValue(figure.kind))
        return item;
    item[QStringLiteral("value")] = figure.value;
    tellRecords(item, {}, figure.ids, references);
    if (figure.kind != Figure::Kind::Share && figure.kind != Figure::Kind::Percent)
        return item;
    item[QStringLiteral("of")] = figure.of;
    if (!figure.ofIds.empty())
        tellRecords(item, QStringLiteral("of_"), figure.ofIds, references);
    return item;
}

QJsonObject limits(const Chart &chart, const XmrChart &xmr)
{
    QJsonArray points;
    for (const XmrPoint &p : xmr.points)
        points.append(QJsonObject{{QStringLiteral("label"), p.label},
                                  {QStringLiteral("value"), p.value},
                                  {QStringLiteral("mean"), p.mean},
                                  {QStringLiteral("upper"), p.upper},
                                  {QStringLiteral("lower"), p.lower ? QJsonValue(*p.lower) : QJsonValue()},
                                  {QStringLiteral("variation"), variationName(p.variation)},
                                  {QStringLiteral("rule"), p.rule}});
    return {{QStringLiteral("number"), chart.number},
            {QStringLiteral("title"), chart.title},
            {QStringLiteral("sentence"), chart.sentence},
            {QStringLiteral("rules"), xmr.ruleSet},
            {QStringLiteral("points"), points}};
}

QJsonArray chartData(const Report &report)
{
    QJsonArray all;
    for (const Section &section : report.sections)
        for (const Block &block : section.blocks)
            if (const auto *chart = std::get_if<Chart>(&block))
                if (const auto *xmr = std::get_if<XmrChart>(&chart->drawing))
                    all.append(limits(*chart, *xmr));
    return all;
}
} // namespace

Result<QJsonObject> reportData(const Report &report, const ReferenceOf &referenceOf)
{
    QJsonArray figures;
    References references(referenceOf);
    const Result<void> walked = walkFigures(report, [&](const FigurePlace &place, const Figure &figure) {
        figures.append(figureData(place, figure, references));
    });
    if (!walked)
        return walked.error();
    return QJsonObject{{QStringLiteral("title"), report.title},
                       {QStringLiteral("subtitle"), report.subtitle},
                       {QStringLiteral("organisation"), report.headerLeft},
                       {QStringLiteral("meeting"), report.headerRight},
                       {QStringLiteral("marking"), report.marking},
                       {QStringLiteral("footer"), report.footer},
                       {QStringLiteral("seal"), report.seal},
                       {QStringLiteral("figures"), figures},
                       {QStringLiteral("charts"), chartData(report)}};
}
