// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/pack/pack_report.h"
#include "core/records/names.h"
#include "core/reports/pack/pack_sections.h"
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace {
QString tr(const char *text) { return QCoreApplication::translate("Pack", text); }

constexpr int kShortSeal = 8;

QString joined(const QStringList &parts)
{
    QStringList known = parts;
    known.removeAll(QString());
    return known.join(QStringLiteral(" · "));
}

/// Of a cell with several figures the first. What was counted is kept for the paper's own period, from which the next
/// paper restates.
QJsonObject figureJson(const report::Table &table, const report::Row &row, std::size_t i)
{
    const Figure &figure = row.cells[i].figures.front();
    QJsonObject json{{QStringLiteral("place"), table.number},
                     {QStringLiteral("row"), row.key},
                     {QStringLiteral("label"), report::show(row.cells.front()).trimmed()},
                     {QStringLiteral("column"), table.columns[i].key},
                     {QStringLiteral("text"), report::show(row.cells[i])},
                     {QStringLiteral("value"), figure.value}};
    if (table.columns[i].key != QStringLiteral("this") || figure.ids.empty())
        return json;
    QJsonArray ids;
    for (const RecordId id : figure.ids)
        ids.append(id);
    json.insert(QStringLiteral("ids"), ids);
    return json;
}

std::vector<RecordId> idsFrom(const QJsonObject &json)
{
    std::vector<RecordId> ids;
    for (const QJsonValue &id : json.value(QStringLiteral("ids")).toArray())
        ids.push_back(id.toInteger());
    return ids;
}

Report frame(const PackFacts &facts, const Names &names)
{
    const PackChoices &c = facts.choices;
    Report report;
    report.title = tr("Security management report");
    report.subtitle = c.period.title();
    report.author = c.author;
    report.headerLeft = facts.organisation.legalName;
    report.headerRight = joined({c.committee, show(c.meeting), c.item.isEmpty() ? QString() : tr("item %1").arg(c.item),
                                 c.paper.isEmpty() ? QString() : tr("paper %1").arg(c.paper)});
    if (facts.organisation.marking.isKnown() && facts.organisation.marking.text != QStringLiteral("none"))
        report.marking = names.choiceLabel(QStringLiteral("marking"), facts.organisation.marking.text);
    report.footer = joined({tr("figures entered by %1").arg(show(c.cutOff)), c.paper,
                            c.version.isEmpty() ? QString() : tr("version %1").arg(c.version),
                            facts.seal.isEmpty() ? QString() : tr("record seal %1").arg(facts.seal.left(kShortSeal))});
    report.seal = facts.seal;
    report.printedOn = facts.printedOn;
    report.contents = true;
    return report;
}

/// The LSMS's words under every section, whole, or nothing (PACK.md 1, rule 10).
void addComments(Report &report, const PackChoices &choices)
{
    for (report::Section &section : report.sections)
        if (const QString words = choices.comments.value(section.number).trimmed(); !words.isEmpty())
            section.blocks.emplace_back(report::Comment{tr("Comment"), words});
}
} // namespace

Report auditCommitteePack(const PackFacts &facts, const Names &names)
{
    const PackFigures figures(facts, names);
    Report report = frame(facts, names);
    report.cover = pack::cover(figures);
    for (report::Section section :
         {pack::position(figures), pack::incidents(figures), pack::violence(figures), pack::losses(figures),
          pack::timeliness(figures), pack::risks(figures), pack::staff(figures)})
        if (!section.blocks.empty())
            report.sections.push_back(std::move(section));
    report.sections.push_back(pack::incidentList(figures));
    report.sections.push_back(pack::restated(figures));
    report.sections.push_back(pack::definitions(facts.choices, report));
    report.sections.push_back(pack::control(figures));
    addComments(report, facts.choices);
    if (facts.choices.isPublic)
        return publicEdition(std::move(report));
    pack::leaveOutRestricted(report, figures);
    return report;
}

QStringList proposedKeyPoints(const PackFacts &facts, const Names &names)
{
    return pack::proposedKeyPoints(PackFigures(facts, names));
}

QByteArray figuresToJson(const Report &paper)
{
    QJsonArray all;
    for (const report::Section &section : paper.sections)
        for (const report::Block &block : section.blocks) {
            const auto *table = std::get_if<report::Table>(&block);
            if (!table || table->number.isEmpty())
                continue;
            for (const report::Row &row : table->rows)
                for (std::size_t i = 0; i < row.cells.size() && i < table->columns.size(); ++i)
                    if (!row.cells[i].figures.empty())
                        all.append(figureJson(*table, row, i));
        }
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

std::vector<ReportedFigure> figuresFromJson(const QByteArray &json)
{
    std::vector<ReportedFigure> figures;
    for (const QJsonValue &value : QJsonDocument::fromJson(json).array()) {
        const QJsonObject item = value.toObject();
        const auto text = [&item](const char *key) { return item.value(QLatin1String(key)).toString(); };
        figures.push_back({text("place"), text("row"), text("label"), text("column"), text("text"),
                           item.value(QStringLiteral("value")).toInteger(), idsFrom(item)});
    }
    return figures;
}
