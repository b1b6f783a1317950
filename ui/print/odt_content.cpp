// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/odt_content.h"
#include "core/reports/report_rows.h"
#include "ui/print/charts/chart_painter.h"
#include "ui/print/odt_contents.h"
#include "ui/print/odt_styles.h"
#include "ui/print/odt_xml.h"
#include "ui/print/paper.h"
#include "ui/print/picture.h"
#include <QCoreApplication>
#include <algorithm>
#include <numeric>

namespace paper {
namespace {
using namespace report;

constexpr size_t kKeptWhole = 20; // rows of a table that stands on one page

QString translated(const char *text) { return QCoreApplication::translate("Paper", text); }

QString styleName(const char *text) { return QString::fromLatin1(text); }

/// Writes the body; the widths of columns are styles that must stand before it, so they are collected apart.
class OdtWriter : OdtXml {
public:
    OdtWriter(const Report &report, const Progress &progress) : m_report(report), m_progress(report, progress) {}

    Result<OdtContent> write()
    {
        open("office:text");
        cover();
        if (m_report.contents) {
            const Result<Layout> paper = layOut(m_report);
            if (!paper)
                return paper.error();
            writeContents(*this, m_report, *paper);
        }
        for (size_t i = 0; i < m_report.sections.size() && m_state.ok(); ++i) {
            section(m_report.sections[i]);
            note(m_progress.tell());
        }
        seal();
        close();
        if (!m_state.ok())
            return m_state.error();
        m_content.xml = document();
        return std::move(m_content);
    }

private:
    QByteArray document() const
    {
        QByteArray xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-content";
        for (const char *ns :
             {"office", "style", "text", "table", "drawing:draw", "xsl-fo-compatible:fo", "svg-compatible:svg"}) {
            const QByteArray name(ns);
            const qsizetype colon = name.indexOf(':');
            const QByteArray prefix = colon < 0 ? name : name.mid(colon + 1);
            const QByteArray uri = colon < 0 ? name : name.left(colon);
            xml += " xmlns:" + prefix + "=\"urn:oasis:names:tc:opendocument:xmlns:" + uri + ":1.0\"";
        }
        xml += " xmlns:xlink=\"http://www.w3.org/1999/xlink\" office:version=\"1.2\">\n";
        return xml + automaticStyles(m_report) + m_columnStyles + "</office:automatic-styles>\n<office:body>" +
               written() + "</office:body></office:document-content>\n";
    }

    void cover()
    {
        if (!m_report.isLetter)
            paragraph(styleName("Title"), m_report.title);
        if (!m_report.subtitle.isEmpty())
            paragraph(styleName("Subtitle"), m_report.subtitle);
        blocks(m_report.cover);
    }

    void section(const Section &section)
    {
        const int level = std::clamp(section.level, 1, 3);
        if (!section.title.isEmpty())
            heading(section.newPage || m_break ? QStringLiteral("Break%1").arg(level)
                                               : QStringLiteral("Heading_20_%1").arg(level),
                    level, name(section), sectionBookmark(m_titled++));
        else if (section.newPage)
            paragraph(styleName("Break"), {});
        m_break = false;
        blocks(section.blocks);
    }

    void blocks(const std::vector<Block> &all)
    {
        for (const Block &block : all)
            std::visit([this](const auto &b) { put(b); }, block);
    }

    void put(const Paragraph &p) { paragraph(styleName(p.small ? "Small" : "Text_20_body"), show(p.text)); }

    void put(const Heading &within) { heading(styleName("Heading_20_4"), 4, within.text); }

    void put(const List &list)
    {
        open("text:list");
        attribute("text:style-name", styleName(list.numbered ? "Numbers" : "Bullets"));
        for (const Text &item : list.items) {
            open("text:list-item");
            paragraph(styleName("Text_20_body"), show(item));
            close();
        }
        close();
    }

    void put(const KeyValues &values)
    {
        openTable({29, 71});
        for (const KeyValue &row : values.rows) {
            openRow();
            cell("CellPlain", styleName("Label"), row.key, 1);
            cell("CellPlain", styleName("Standard"), show(row.value), 1);
            close();
        }
        close();
    }

    void put(const Box &box)
    {
        openTable({1});
        openRow();
        open("table:table-cell");
        attribute("table:style-name", styleName("CellBox"));
        const bool runsIn = box.list.items.empty() && box.paragraphs.size() == 1;
        if (runsIn) {
            paragraph(styleName("Box"), show(box.paragraphs.front()), box.title);
        } else {
            if (!box.title.isEmpty())
                paragraph(styleName("Box"), {}, box.title);
            for (const Text &text : box.paragraphs)
                paragraph(styleName("Box"), show(text));
            if (!box.list.items.empty())
                put(box.list);
        }
        close();
        close();
        close();
        paragraph(styleName("Small"), {});
    }

    void put(const Comment &comment)
    {
        if (!comment.text.trimmed().isEmpty())
            put(Box{comment.title, {Text(comment.text.trimmed())}, {}});
    }

    void put(const PageBreak &)
    {
        // The next heading carries the break; a paragraph made for it alone would leave an empty line.
        m_break = true;
    }

    void put(const RichParagraph &rich)
    {
        if (rich.block.as == RichBlock::As::Paragraph)
            return richParagraph(styleName("Text_20_body"), rich.block.runs);
        const bool isNumber = rich.block.as == RichBlock::As::Number;
        open("text:list");
        attribute("text:style-name", styleName(isNumber ? "Numbers" : "Bullets"));
        if (rich.number > 1)
            attribute("text:continue-numbering", styleName("true"));
        open("text:list-item");
        richParagraph(styleName("Text_20_body"), rich.block.runs);
        close();
        close();
    }

    void put(const Letterhead &head)
    {
        paragraph(styleName("Standard"), QString(), head.from.value(0));
        paragraph(styleName("Text_20_body"), head.from.mid(1).join(QStringLiteral(" · ")));
        openTable({56, 44});
        openRow();
        cell("CellPlain", styleName("Standard"), head.addressee.join(u'\n'), 1);
        QStringList facts;
        for (const KeyValue &fact : head.facts)
            facts << fact.key + QStringLiteral(": ") + show(fact.value);
        cell("CellPlain", styleName("Standard"), facts.join(u'\n'), 1);
        close();
        close();
        paragraph(styleName("Text_20_body"), QString());
    }

    void put(const Table &table)
    {
        if (table.isNil()) {
            paragraph(styleName("Text_20_body"), table.nil.isEmpty() ? translated("Nil.") : table.nil, name(table));
            return;
        }
        paragraph(styleName("Caption"), name(table));
        std::vector<double> shares;
        for (const Column &column : table.columns)
            shares.push_back(std::max(column.share, 0.01));
        openTable(shares, !table.isStreamed() && table.rows.size() <= kKeptWhole);
        open("table:table-header-rows");
        openRow();
        for (const Column &column : table.columns)
            cell("CellHead",
                 styleName(column.align == Column::Align::Right ? "Table_20_Figure_20_Heading" : "Table_20_Heading"),
                 column.heading, 1);
        close();
        close();
        const auto read = eachRow(table, [&](const Row &each) {
            row(table, each);
            return note(m_progress.passed());
        });
        if (!read.ok() && m_state.ok())
            m_state = read;
        close();
        if (!table.note.isEmpty())
            paragraph(styleName("Small"), table.note);
    }

    static const char *shadedStyle(Shade shade)
    {
        return shade == Shade::Green    ? "CellGreen"
               : shade == Shade::Yellow ? "CellYellow"
               : shade == Shade::Amber  ? "CellAmber"
                                        : "CellRed";
    }

    void row(const Table &table, const Row &row)
    {
        const bool bold = row.role != Row::Role::Normal;
        const char *cellStyle = row.role == Row::Role::Group   ? "CellGroup"
                                : row.role == Row::Role::Total ? "CellTotal"
                                                               : "CellNormal";
        openRow();
        if (row.role == Row::Role::Group && row.cells.size() == 1) {
            cell(cellStyle, styleName("Table_20_Heading"), show(row.cells.front()), table.columns.size());
        } else {
            for (size_t i = 0; i < table.columns.size(); ++i) {
                const bool right = table.columns[i].align == Column::Align::Right;
                const char *text = right  ? (bold ? "Table_20_Figure_20_Heading" : "Table_20_Figure")
                                   : bold ? "Table_20_Heading"
                                          : "Table_20_Contents";
                const Shade shade = i < row.cells.size() ? row.cells[i].shade : Shade::None;
                cell(shade == Shade::None ? cellStyle : shadedStyle(shade), styleName(text),
                     i < row.cells.size() ? show(row.cells[i]) : QString(), 1);
            }
        }
        close();
    }

    void put(const Chart &chart)
    {
        paragraph(styleName("Caption"), name(chart));
        open("text:p");
        attribute("text:style-name", styleName("Figure"));
        open("draw:frame");
        attribute("draw:style-name", styleName("Picture"));
        attribute("draw:name", name(chart));
        attribute("text:anchor-type", styleName("as-char"));
        attribute("svg:width", QStringLiteral("%1cm").arg(textWidthCm(m_report)));
        attribute("svg:height", QStringLiteral("%1cm").arg(drawingHeight(chart) / mm(10), 0, 'f', 2));
        open("draw:image");
        attribute("xlink:href", pictureName(m_content.pictures.size()));
        attribute("xlink:type", styleName("simple"));
        attribute("xlink:show", styleName("embed"));
        attribute("xlink:actuate", styleName("onLoad"));
        close();
        element("svg:title", name(chart));
        element("svg:desc", chart.sentence);
        close();
        close();
        m_content.pictures.push_back(chartPng(chart));
        paragraph(styleName("Text_20_body"), chart.sentence);
        if (const auto *xmr = std::get_if<XmrChart>(&chart.drawing))
            paragraph(styleName("Small"), xmr->ruleSet);
    }

    void put(const Picture &picture)
    {
        const QImage image = imageOf(picture);
        if (!image.isNull()) {
            const QSizeF size = sizeOnPaper(image, mm(10) * textWidthCm(m_report));
            open("text:p");
            attribute("text:style-name", styleName("Figure"));
            open("draw:frame");
            attribute("draw:style-name", styleName("Picture"));
            attribute("draw:name", pictureName(m_content.pictures.size()));
            attribute("text:anchor-type", styleName("as-char"));
            attribute("svg:width", QStringLiteral("%1cm").arg(size.width() / mm(10), 0, 'f', 2));
            attribute("svg:height", QStringLiteral("%1cm").arg(size.height() / mm(10), 0, 'f', 2));
            open("draw:image");
            attribute("xlink:href", pictureName(m_content.pictures.size()));
            attribute("xlink:type", styleName("simple"));
            attribute("xlink:show", styleName("embed"));
            attribute("xlink:actuate", styleName("onLoad"));
            close();
            element("svg:title", picture.caption);
            close();
            close();
            m_content.pictures.push_back(pngOf(image));
        }
        paragraph(styleName("Text_20_body"), picture.caption);
    }

    void seal()
    {
        if (!m_report.seal.isEmpty())
            paragraph(styleName("Small"), translated("Record seal %1").arg(m_report.seal));
        if (!m_report.printedOn.isEmpty())
            paragraph(styleName("Small"), translated("Printed on %1").arg(m_report.printedOn));
    }

    void openTable(const std::vector<double> &shares, bool isWhole = false)
    {
        const double sum = std::accumulate(shares.begin(), shares.end(), 0.0);
        const QString table = QStringLiteral("Table%1").arg(++m_tables);
        open("table:table");
        attribute("table:name", table);
        attribute("table:style-name", styleName(isWhole ? "WholeTable" : "Table"));
        for (size_t i = 0; i < shares.size(); ++i) {
            const QString column = QStringLiteral("%1.%2").arg(table).arg(i + 1);
            m_columnStyles +=
                QStringLiteral(
                    "<style:style style:name=\"%1\" style:family=\"table-column\"><style:table-column-properties "
                    "style:column-width=\"%2cm\"/></style:style>\n")
                    .arg(column)
                    .arg(textWidthCm(m_report) * shares[i] / sum, 0, 'f', 3)
                    .toUtf8();
            empty("table:table-column");
            attribute("table:style-name", column);
        }
    }

    void openRow()
    {
        open("table:table-row");
        attribute("table:style-name", styleName("Row"));
    }

    void cell(const char *cellStyle, const QString &textStyle, const QString &text, size_t columns)
    {
        open("table:table-cell");
        attribute("table:style-name", styleName(cellStyle));
        if (columns > 1)
            attribute("table:number-columns-spanned", QString::number(columns));
        paragraph(textStyle, text);
        close();
        for (size_t i = 1; i < columns; ++i)
            empty("table:covered-table-cell");
    }

    bool note(bool wanted)
    {
        if (!wanted && m_state.ok())
            m_state = RowProgress::cancelled();
        return m_state.ok();
    }

    const Report &m_report;
    RowProgress m_progress;
    QByteArray m_columnStyles;
    OdtContent m_content;
    Result<void> m_state;
    int m_tables = 0;
    size_t m_titled = 0; ///< sections with a heading so far
    bool m_break = false;
};
} // namespace

Result<OdtContent> odtContent(const Report &report, const Progress &progress)
{
    return OdtWriter(report, progress).write();
}

QString pictureName(size_t index) { return QStringLiteral("Pictures/chart%1.png").arg(index + 1); }

} // namespace paper
