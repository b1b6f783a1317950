// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/odt_content.h"
#include "core/reports/report_rows.h"
#include "ui/print/charts/chart_painter.h"
#include "ui/print/odt_styles.h"
#include "ui/print/paper.h"
#include <QCoreApplication>
#include <QXmlStreamWriter>
#include <algorithm>
#include <numeric>

namespace paper {
namespace {
using namespace report;

constexpr size_t kKeptWhole = 20; // rows of a table that stands on one page

// Paragraphs that begin a page, cells, and rows: styles of this one text.
constexpr char kAutomatic[] = R"(<office:automatic-styles>
<style:style style:name="Break1" style:family="paragraph" style:parent-style-name="Heading_20_1"><style:paragraph-properties fo:break-before="page"/></style:style>
<style:style style:name="Break2" style:family="paragraph" style:parent-style-name="Heading_20_2"><style:paragraph-properties fo:break-before="page"/></style:style>
<style:style style:name="Break3" style:family="paragraph" style:parent-style-name="Heading_20_3"><style:paragraph-properties fo:break-before="page"/></style:style>
<style:style style:name="Break" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:break-before="page"/></style:style>
<style:style style:name="Table" style:family="table"><style:table-properties style:width="%WIDTHcm" table:align="left" fo:margin-bottom="0.2cm"/></style:style>
<style:style style:name="WholeTable" style:family="table"><style:table-properties style:width="%WIDTHcm" table:align="left" fo:margin-bottom="0.2cm" style:may-break-between-rows="false"/></style:style>
<style:style style:name="Row" style:family="table-row"><style:table-row-properties fo:keep-together="always"/></style:style>
<style:style style:name="CellHead" style:family="table-cell"><style:table-cell-properties fo:padding="0.1cm" fo:border-bottom="1pt solid #212b32" style:vertical-align="bottom"/></style:style>
<style:style style:name="CellNormal" style:family="table-cell"><style:table-cell-properties fo:padding="0.1cm" fo:border-bottom="0.5pt solid #d8dde0"/></style:style>
<style:style style:name="CellGroup" style:family="table-cell"><style:table-cell-properties fo:padding="0.1cm" fo:border-bottom="0.5pt solid #d8dde0" fo:background-color="#eef2f6"/></style:style>
<style:style style:name="CellTotal" style:family="table-cell"><style:table-cell-properties fo:padding="0.1cm" fo:border-top="0.75pt solid #4c5a66" fo:border-bottom="0.5pt solid #d8dde0" fo:background-color="#eef2f6"/></style:style>
<style:style style:name="CellPlain" style:family="table-cell"><style:table-cell-properties fo:padding="0.05cm"/></style:style>
<style:style style:name="CellBox" style:family="table-cell"><style:table-cell-properties fo:padding="0.25cm" fo:border="0.5pt solid #aeb7bd" fo:border-left="3pt solid #005eb8"/></style:style>
<style:style style:name="Picture" style:family="graphic"><style:graphic-properties style:vertical-pos="top" style:vertical-rel="baseline"/></style:style>
)";

QString translated(const char *text) { return QCoreApplication::translate("Paper", text); }

QString styleName(const char *text) { return QString::fromLatin1(text); }

/// Writes the body; the widths of columns are styles that must stand before it, so they are collected apart.
class OdtWriter {
public:
    OdtWriter(const Report &report, const Progress &progress)
        : m_report(report), m_progress(report, progress), m_xml(&m_body)
    {
    }

    Result<OdtContent> write()
    {
        // Namespaces are declared by the document's element around; the stream writer needs not know them.
        open("office:text");
        cover();
        if (m_report.contents) {
            const Result<Layout> paper = layOut(m_report);
            if (!paper)
                return paper.error();
            contents(*paper);
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
    QByteArray automaticStyles() const
    {
        return QByteArray(kAutomatic).replace("%WIDTH", QByteArray::number(textWidthCm(m_report)));
    }

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
        return xml + automaticStyles() + m_columnStyles + "</office:automatic-styles>\n<office:body>" + m_body +
               "</office:body></office:document-content>\n";
    }

    void open(const char *element) { m_xml.writeStartElement(QString::fromLatin1(element)); }
    void close() { m_xml.writeEndElement(); }
    void attribute(const char *name, const QString &value) { m_xml.writeAttribute(QString::fromLatin1(name), value); }

    void words(const QString &text)
    {
        const QStringList lines = text.split(QLatin1Char('\n'));
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (i > 0)
                m_xml.writeEmptyElement(QStringLiteral("text:line-break"));
            const QString &line = lines[i];
            const auto indent =
                std::find_if(line.begin(), line.end(), [](QChar c) { return c != u' '; }) - line.begin();
            if (indent > 0) { // spaces at the start are no text in XML
                m_xml.writeEmptyElement(QStringLiteral("text:s"));
                attribute("text:c", QString::number(indent));
            }
            m_xml.writeCharacters(line.mid(indent));
        }
    }

    void paragraph(const QString &style, const QString &text, const QString &bold = {})
    {
        open("text:p");
        attribute("text:style-name", style);
        if (!bold.isEmpty()) {
            open("text:span");
            attribute("text:style-name", styleName("Strong_20_Emphasis"));
            words(bold);
            close();
            m_xml.writeCharacters(QStringLiteral(" "));
        }
        words(text);
        close();
    }

    void heading(const QString &style, int level, const QString &text, const QString &bookmark = {})
    {
        open("text:h");
        attribute("text:style-name", style);
        attribute("text:outline-level", QString::number(level));
        if (!bookmark.isEmpty()) {
            m_xml.writeEmptyElement(QStringLiteral("text:bookmark"));
            attribute("text:name", bookmark);
        }
        words(text);
        close();
    }

    void cover()
    {
        paragraph(styleName("Title"), m_report.title);
        if (!m_report.subtitle.isEmpty())
            paragraph(styleName("Subtitle"), m_report.subtitle);
        blocks(m_report.cover);
    }

    /// A real table of contents, which a word processor makes anew; until then each page number is a reference to its
    /// heading, which follows the text, and begins as the page on paper.
    void contents(const Layout &paper)
    {
        open("text:table-of-content");
        attribute("text:name", styleName("Contents"));
        contentsSource();
        open("text:index-body");
        open("text:index-title");
        attribute("text:name", styleName("Contents_Head"));
        paragraph(styleName("Contents_20_Heading"), translated("Contents"));
        close();
        size_t entry = 0;
        for (const Section &section : m_report.sections)
            if (!section.title.isEmpty()) {
                contentsLine(section, bookmarkName(entry), paper.bookmarks.at(entry).page);
                ++entry;
            }
        close();
        close();
    }

    /// How a line is made: text, dots, page, all of it a link.
    void contentsSource()
    {
        open("text:table-of-content-source");
        attribute("text:outline-level", styleName("3"));
        open("text:index-title-template");
        attribute("text:style-name", styleName("Contents_20_Heading"));
        words(translated("Contents"));
        close();
        for (int level = 1; level <= 3; ++level) {
            open("text:table-of-content-entry-template");
            attribute("text:outline-level", QString::number(level));
            attribute("text:style-name", QStringLiteral("Contents_20_%1").arg(level));
            m_xml.writeEmptyElement(QStringLiteral("text:index-entry-link-start"));
            attribute("text:style-name", styleName("Index_20_Link"));
            m_xml.writeEmptyElement(QStringLiteral("text:index-entry-text"));
            m_xml.writeEmptyElement(QStringLiteral("text:index-entry-tab-stop"));
            attribute("style:type", styleName("right"));
            attribute("style:leader-char", styleName("."));
            m_xml.writeEmptyElement(QStringLiteral("text:index-entry-page-number"));
            m_xml.writeEmptyElement(QStringLiteral("text:index-entry-link-end"));
            close();
        }
        close();
    }

    void contentsLine(const Section &section, const QString &bookmark, int page)
    {
        open("text:p");
        attribute("text:style-name", QStringLiteral("Contents_20_%1").arg(std::clamp(section.level, 1, 3)));
        open("text:a");
        attribute("xlink:type", styleName("simple"));
        attribute("xlink:href", u'#' + bookmark);
        attribute("text:style-name", styleName("Index_20_Link"));
        attribute("text:visited-style-name", styleName("Index_20_Link"));
        words(name(section));
        m_xml.writeEmptyElement(QStringLiteral("text:tab"));
        open("text:bookmark-ref");
        attribute("text:reference-format", styleName("page"));
        attribute("text:ref-name", bookmark);
        words(QString::number(page));
        close();
        close();
        close();
    }

    static QString bookmarkName(size_t entry) { return QStringLiteral("Section%1").arg(entry + 1); }

    void section(const Section &section)
    {
        const int level = std::clamp(section.level, 1, 3);
        if (!section.title.isEmpty())
            heading(section.newPage || m_break ? QStringLiteral("Break%1").arg(level)
                                               : QStringLiteral("Heading_20_%1").arg(level),
                    level, name(section), bookmarkName(m_titled++));
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
                cell(cellStyle, styleName(text), i < row.cells.size() ? show(row.cells[i]) : QString(), 1);
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
        m_xml.writeTextElement(QStringLiteral("svg:title"), name(chart));
        m_xml.writeTextElement(QStringLiteral("svg:desc"), chart.sentence);
        close();
        close();
        m_content.pictures.push_back(chartPng(chart));
        paragraph(styleName("Text_20_body"), chart.sentence);
        if (const auto *xmr = std::get_if<XmrChart>(&chart.drawing))
            paragraph(styleName("Small"), xmr->ruleSet);
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
            m_xml.writeEmptyElement(QStringLiteral("table:table-column"));
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
            m_xml.writeEmptyElement(QStringLiteral("table:covered-table-cell"));
    }

    bool note(bool wanted)
    {
        if (!wanted && m_state.ok())
            m_state = RowProgress::cancelled();
        return m_state.ok();
    }

    const Report &m_report;
    RowProgress m_progress;
    QByteArray m_body;
    QByteArray m_columnStyles;
    QXmlStreamWriter m_xml;
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
