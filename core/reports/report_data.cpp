// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/report_data.h"
#include <QJsonArray>

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

/// Walks the report in reading order and lists the figures met.
class Collector {
public:
    explicit Collector(const ReferenceOf &referenceOf) : m_referenceOf(referenceOf) {}

    void take(const QString &section, const std::vector<Block> &blocks)
    {
        m_section = section;
        for (const Block &block : blocks)
            std::visit([this](const auto &b) { take(b); }, block);
    }

    const QJsonArray &figures() const { return m_figures; }
    const QJsonArray &charts() const { return m_charts; }
    const Result<void> &state() const { return m_state; }

private:
    void add(const QString &place, const QString &row, const QString &column, const Text &text)
    {
        for (const Figure &figure : text.figures) {
            QJsonObject item{{QStringLiteral("section"), m_section},
                             {QStringLiteral("place"), place},
                             {QStringLiteral("kind"), kindName(figure.kind)},
                             {QStringLiteral("text"), show(figure)}};
            if (!row.isEmpty())
                item[QStringLiteral("row")] = row;
            if (!column.isEmpty())
                item[QStringLiteral("column")] = column;
            if (hasValue(figure.kind))
                item[QStringLiteral("value")] = figure.value;
            if (figure.kind == Figure::Kind::Share || figure.kind == Figure::Kind::Percent)
                item[QStringLiteral("of")] = figure.of;
            item[QStringLiteral("references")] = references(figure);
            m_figures.append(item);
        }
    }

    QJsonArray references(const Figure &figure) const
    {
        QJsonArray all;
        if (!m_referenceOf || !hasValue(figure.kind))
            return all;
        for (const RecordId id : figure.ids)
            if (const QString reference = m_referenceOf(id); !reference.isEmpty())
                all.append(reference);
        return all;
    }

    void take(const Paragraph &paragraph) { add(QStringLiteral("text"), {}, {}, paragraph.text); }
    void take(const Heading &) {}
    void take(const Comment &) {}
    void take(const PageBreak &) {}

    void take(const List &list)
    {
        for (size_t i = 0; i < list.items.size(); ++i)
            add(QStringLiteral("list"), QString::number(i + 1), {}, list.items[i]);
    }

    void take(const KeyValues &values)
    {
        for (const KeyValue &row : values.rows)
            add(QStringLiteral("text"), row.key, {}, row.value);
    }

    void take(const Box &box)
    {
        for (const Text &paragraph : box.paragraphs)
            add(box.title, {}, {}, paragraph);
        for (size_t i = 0; i < box.list.items.size(); ++i)
            add(box.title, QString::number(i + 1), {}, box.list.items[i]);
    }

    void take(const Table &table) { take(table, table.number.isEmpty() ? table.title : table.number); }

    void take(const Table &table, const QString &place)
    {
        const auto read = eachRow(table, [&](const Row &row) {
            const QString rowName = !row.key.isEmpty()  ? row.key
                                    : row.cells.empty() ? QString()
                                                        : show(row.cells.front());
            for (size_t i = 0; i < row.cells.size(); ++i) {
                const bool named = i < table.columns.size();
                const QString column = !named                           ? QString()
                                       : table.columns[i].key.isEmpty() ? table.columns[i].heading
                                                                        : table.columns[i].key;
                add(place, rowName, column, row.cells[i]);
            }
            return true;
        });
        if (!read.ok() && m_state.ok())
            m_state = read;
    }

    void take(const Chart &chart)
    {
        take(tableOf(chart), chart.number.isEmpty() ? chart.title : chart.number);
        if (const auto *xmr = std::get_if<XmrChart>(&chart.drawing))
            m_charts.append(limits(chart, *xmr));
    }

    static QJsonObject limits(const Chart &chart, const XmrChart &xmr)
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

    const ReferenceOf &m_referenceOf;
    QString m_section;
    QJsonArray m_figures;
    QJsonArray m_charts;
    Result<void> m_state;
};
} // namespace

Result<QJsonObject> reportData(const Report &report, const ReferenceOf &referenceOf)
{
    Collector collector(referenceOf);
    collector.take(QStringLiteral("cover"), report.cover);
    for (const Section &section : report.sections)
        collector.take(name(section), section.blocks);
    if (!collector.state().ok())
        return collector.state().error();
    return QJsonObject{{QStringLiteral("title"), report.title},
                       {QStringLiteral("subtitle"), report.subtitle},
                       {QStringLiteral("organisation"), report.headerLeft},
                       {QStringLiteral("meeting"), report.headerRight},
                       {QStringLiteral("marking"), report.marking},
                       {QStringLiteral("footer"), report.footer},
                       {QStringLiteral("seal"), report.seal},
                       {QStringLiteral("figures"), collector.figures()},
                       {QStringLiteral("charts"), collector.charts()}};
}
