// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/pack/pack_cells.h"
#include "core/reports/pack/pack_report.h"
#include "core/reports/pack/pack_sections.h"
#include "core/reports/pack/pack_walk.h"
#include <QCoreApplication>
#include <QSet>

namespace {
QString tr(const char *text) { return QCoreApplication::translate("Pack", text); }

template <class Part, class Any> bool is(const Any &any) { return std::holds_alternative<Part>(any); }

/// Words that people wrote for the Committee, and sentences with counts in them, are not for the public; of the cover
/// the lines about the meeting stay.
void leaveOutWords(Report &paper)
{
    if (!paper.cover.empty())
        paper.cover.resize(1);
    for (report::Block &block : paper.cover)
        if (auto *lines = std::get_if<report::KeyValues>(&block))
            std::erase_if(lines->rows, [](const report::KeyValue &line) { return line.key == tr("Part"); });
    paper.cover.emplace_back(report::Paragraph{
        report::Text(tr("Public edition. Counts from 1 to 4, and others that would give one back, are "
                        "printed as *. Tables about single cases, charts that would show such counts "
                        "and what was written for the Committee are left out.")),
        false});
    for (report::Section &section : paper.sections)
        std::erase_if(section.blocks,
                      [](const report::Block &block) { return is<report::Box>(block) || is<report::Comment>(block); });
}

/// Tables of single cases: courses of conduct, thefts, police cases, investigations (PACK.md 1, rule 8).
bool isOfCases(const report::Table &table)
{
    constexpr int kOfCases[] = {7, 8, 10, 11};
    return std::any_of(std::begin(kOfCases), std::end(kOfCases),
                       [&table](int number) { return table.number == tr("Table %1").arg(number); });
}

/// Appendix A describes single cases; restated figures give small counts back beside the paper before.
void leaveOutCases(Report &paper)
{
    std::erase_if(paper.sections, [](const report::Section &section) { return section.number == QStringLiteral("A"); });
    for (report::Section &section : paper.sections) {
        for (report::Block &block : section.blocks) {
            if (const auto *table = std::get_if<report::Table>(&block);
                table && section.number == QStringLiteral("B") && table->title == pack::restatedTitle())
                block = report::Paragraph{report::Text(tr("Restated figures are left out of the public edition: beside "
                                                          "earlier papers they would give counts under five back.")),
                                          false};
            if (const auto *table = std::get_if<report::Table>(&block); table && isOfCases(*table))
                block = report::Paragraph{report::Text(tr("%1 is left out of the public edition: it is about single "
                                                          "cases.")
                                                           .arg(report::name(*table))),
                                          true};
            if (auto *paragraph = std::get_if<report::Paragraph>(&block);
                paragraph && paragraph->text.text == pack::lateText(false))
                paragraph->text.text = pack::lateText(true);
            if (auto *values = std::get_if<report::KeyValues>(&block))
                for (report::KeyValue &row : values->rows)
                    if (row.key == tr("Edition"))
                        row.value = report::Text(pack::editionText(true));
        }
    }
}

/// Charts of single cases and of the days between them, and those that print what is hidden. What a chart does not
/// print protects nothing any more: the others are looked at again.
PackCells leaveOutCharts(Report &paper)
{
    while (true) {
        PackCells cells(paper);
        bool isLeftOut = false;
        for (report::Section &section : paper.sections)
            for (report::Block &block : section.blocks) {
                const auto *chart = std::get_if<report::Chart>(&block);
                if (!chart || (chart->valueTitle == tr("Incidents") && !is<report::TimelineChart>(chart->drawing) &&
                               !cells.isHidden(*chart)))
                    continue;
                block = report::Paragraph{
                    report::Text(tr("%1 is left out of the public edition: it would show counts under five.")
                                     .arg(report::name(*chart))),
                    true};
                isLeftOut = true;
            }
        if (!isLeftOut)
            return cells;
    }
}

/// A number of days beside a hidden count measures those few.
void hideMeasures(report::Cell &cell)
{
    const auto isHidden = [](const Figure &figure) { return figure.kind == Figure::Kind::Suppressed; };
    if (std::any_of(cell.figures.begin(), cell.figures.end(), isHidden))
        for (Figure &figure : cell.figures)
            if (figure.kind == Figure::Kind::Number)
                figure = Figure::suppressed();
}

/// What is left when one amount of a line is hidden would give it back; and which kind is commonest among so few says
/// what they were.
void hideBeside(report::Table &table)
{
    for (report::Row &row : table.rows) {
        bool hidden = false;
        for (std::size_t c = 0; c < row.cells.size() && c < table.columns.size(); ++c) {
            const QString &key = table.columns[c].key;
            hideMeasures(row.cells[c]);
            if (key == QStringLiteral("net") && hidden)
                row.cells[c] = report::Cell(Figure::suppressed());
            if (key == QStringLiteral("commonest") && hidden)
                row.cells[c] = report::Cell(QStringLiteral("–"));
            for (const Figure &figure : row.cells[c].figures)
                hidden |= figure.kind == Figure::Kind::Suppressed;
        }
    }
}
} // namespace

void pack::leaveOutRestricted(Report &report, const PackFigures &figures)
{
    QSet<RecordId> restricted;
    for (const Read<Incident> &incident : figures.facts().incidents)
        if (incident.value.confidential)
            restricted.insert(incident.id);
    if (restricted.isEmpty())
        return;
    // Turned round, the numbers still tell figures apart and lead to no record.
    const auto turn = [&restricted](std::vector<RecordId> &ids) {
        for (RecordId &id : ids)
            if (restricted.contains(id))
                id = -id;
    };
    eachFigure(report, [&turn](Figure &figure) {
        turn(figure.ids);
        turn(figure.ofIds);
    });
    for (report::Section &section : report.sections)
        for (report::Block &block : section.blocks)
            if (auto *chart = std::get_if<report::Chart>(&block))
                if (auto *line = std::get_if<report::TimelineChart>(&chart->drawing))
                    for (report::TimelineDot &dot : line->dots)
                        if (restricted.contains(dot.id))
                            dot.id = 0;
}

Report publicEdition(Report paper)
{
    leaveOutWords(paper);
    leaveOutCases(paper);
    const PackCells cells = leaveOutCharts(paper);
    pack::definePublic(paper);
    eachFigure(paper, [&](Figure &figure) {
        if (cells.isHidden(figure))
            figure = Figure::suppressed();
    });
    for (report::Section &section : paper.sections)
        for (report::Block &block : section.blocks)
            if (auto *table = std::get_if<report::Table>(&block))
                hideBeside(*table);
    // The records behind one figure and not behind another would tell what a hidden one counts.
    eachFigure(paper, [](Figure &figure) {
        figure.ids.clear();
        figure.ofIds.clear();
    });
    return paper;
}
