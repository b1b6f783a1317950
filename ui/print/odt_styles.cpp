// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/odt_styles.h"
#include "core/reports/report.h"
#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QString>

namespace paper {
namespace {
// The names are LibreOffice's own where it has one, so that a reader meets the styles they know.
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
<style:style style:name="CellGreen" style:family="table-cell"><style:table-cell-properties fo:padding="0.1cm" fo:border-bottom="0.5pt solid #d8dde0" fo:background-color="#bfe3c4"/></style:style>
<style:style style:name="CellYellow" style:family="table-cell"><style:table-cell-properties fo:padding="0.1cm" fo:border-bottom="0.5pt solid #d8dde0" fo:background-color="#fbe789"/></style:style>
<style:style style:name="CellAmber" style:family="table-cell"><style:table-cell-properties fo:padding="0.1cm" fo:border-bottom="0.5pt solid #d8dde0" fo:background-color="#fbc57c"/></style:style>
<style:style style:name="CellRed" style:family="table-cell"><style:table-cell-properties fo:padding="0.1cm" fo:border-bottom="0.5pt solid #d8dde0" fo:background-color="#f3a29b"/></style:style>
<style:style style:name="CellPlain" style:family="table-cell"><style:table-cell-properties fo:padding="0.05cm"/></style:style>
<style:style style:name="CellBox" style:family="table-cell"><style:table-cell-properties fo:padding="0.25cm" fo:border="0.5pt solid #aeb7bd" fo:border-left="3pt solid #005eb8"/></style:style>
<style:style style:name="Picture" style:family="graphic"><style:graphic-properties style:vertical-pos="top" style:vertical-rel="baseline"/></style:style>
)";

constexpr char kStyles[] = R"(<?xml version="1.0" encoding="UTF-8"?>
<office:document-styles xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" office:version="1.2">
<office:font-face-decls><style:font-face style:name="Arial" svg:font-family="Arial, 'Liberation Sans'" style:font-family-generic="swiss"/></office:font-face-decls>
<office:styles>
<style:default-style style:family="paragraph"><style:paragraph-properties fo:orphans="2" fo:widows="2"/><style:text-properties style:font-name="Arial" fo:font-size="10.5pt" fo:color="#212b32" fo:language="%LANGUAGE" fo:country="%COUNTRY"/></style:default-style>
<style:style style:name="Standard" style:family="paragraph" style:class="text"/>
<style:style style:name="Text_20_body" style:display-name="Text body" style:family="paragraph" style:parent-style-name="Standard" style:class="text"><style:paragraph-properties fo:margin-bottom="0.25cm"/></style:style>
<style:style style:name="Heading" style:family="paragraph" style:parent-style-name="Standard" style:next-style-name="Text_20_body" style:class="text"><style:paragraph-properties fo:keep-with-next="always" fo:margin-top="0.5cm" fo:margin-bottom="0.2cm"/><style:text-properties fo:font-weight="bold" fo:color="#005eb8"/></style:style>
<style:style style:name="Title" style:family="paragraph" style:parent-style-name="Heading" style:class="chapter"><style:text-properties fo:font-size="22pt"/></style:style>
<style:style style:name="Subtitle" style:family="paragraph" style:parent-style-name="Heading" style:class="chapter"><style:paragraph-properties fo:margin-top="0cm" fo:margin-bottom="0.5cm"/><style:text-properties fo:font-size="17pt"/></style:style>
<style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="paragraph" style:parent-style-name="Heading" style:default-outline-level="1" style:class="text"><style:text-properties fo:font-size="16pt"/></style:style>
<style:style style:name="Heading_20_2" style:display-name="Heading 2" style:family="paragraph" style:parent-style-name="Heading" style:default-outline-level="2" style:class="text"><style:text-properties fo:font-size="13pt"/></style:style>
<style:style style:name="Heading_20_3" style:display-name="Heading 3" style:family="paragraph" style:parent-style-name="Heading" style:default-outline-level="3" style:class="text"><style:text-properties fo:font-size="11.5pt"/></style:style>
<style:style style:name="Heading_20_4" style:display-name="Heading 4" style:family="paragraph" style:parent-style-name="Heading" style:default-outline-level="4" style:class="text"><style:paragraph-properties fo:margin-top="0.3cm" fo:margin-bottom="0.1cm"/><style:text-properties fo:font-size="10.5pt" fo:color="#212b32"/></style:style>
<style:style style:name="Caption" style:family="paragraph" style:parent-style-name="Standard" style:class="extra"><style:paragraph-properties fo:keep-with-next="always" fo:margin-top="0.3cm" fo:margin-bottom="0.1cm"/><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="Figure" style:family="paragraph" style:parent-style-name="Standard" style:class="extra"><style:paragraph-properties fo:keep-with-next="always"/></style:style>
<style:style style:name="Small" style:family="paragraph" style:parent-style-name="Standard" style:class="text"><style:paragraph-properties fo:margin-top="0.1cm" fo:margin-bottom="0.25cm"/><style:text-properties fo:font-size="8pt" fo:color="#4c5a66"/></style:style>
<style:style style:name="Box" style:family="paragraph" style:parent-style-name="Standard" style:class="text"><style:paragraph-properties fo:margin-bottom="0.1cm"/></style:style>
<style:style style:name="Table_20_Contents" style:display-name="Table Contents" style:family="paragraph" style:parent-style-name="Standard" style:class="extra"><style:text-properties fo:font-size="9pt"/></style:style>
<style:style style:name="Table_20_Heading" style:display-name="Table Heading" style:family="paragraph" style:parent-style-name="Table_20_Contents" style:class="extra"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="Table_20_Figure" style:display-name="Table Figure" style:family="paragraph" style:parent-style-name="Table_20_Contents" style:class="extra"><style:paragraph-properties fo:text-align="end"/></style:style>
<style:style style:name="Table_20_Figure_20_Heading" style:display-name="Table Figure Heading" style:family="paragraph" style:parent-style-name="Table_20_Heading" style:class="extra"><style:paragraph-properties fo:text-align="end"/></style:style>
<style:style style:name="Label" style:family="paragraph" style:parent-style-name="Standard" style:class="text"><style:text-properties fo:color="#4c5a66"/></style:style>
<style:style style:name="Contents_20_Heading" style:display-name="Contents Heading" style:family="paragraph" style:parent-style-name="Heading" style:class="index"><style:text-properties fo:font-size="13pt"/></style:style>
<style:style style:name="Contents_20_1" style:display-name="Contents 1" style:family="paragraph" style:parent-style-name="Standard" style:class="index"><style:paragraph-properties><style:tab-stops><style:tab-stop style:position="17.8cm" style:type="right" style:leader-style="dotted" style:leader-text="."/></style:tab-stops></style:paragraph-properties></style:style>
<style:style style:name="Contents_20_2" style:display-name="Contents 2" style:family="paragraph" style:parent-style-name="Standard" style:class="index"><style:paragraph-properties fo:margin-left="0.6cm"><style:tab-stops><style:tab-stop style:position="17.2cm" style:type="right" style:leader-style="dotted" style:leader-text="."/></style:tab-stops></style:paragraph-properties></style:style>
<style:style style:name="Contents_20_3" style:display-name="Contents 3" style:family="paragraph" style:parent-style-name="Standard" style:class="index"><style:paragraph-properties fo:margin-left="1.2cm"><style:tab-stops><style:tab-stop style:position="16.6cm" style:type="right" style:leader-style="dotted" style:leader-text="."/></style:tab-stops></style:paragraph-properties></style:style>
<style:style style:name="Header" style:family="paragraph" style:parent-style-name="Standard" style:class="extra"><style:paragraph-properties fo:padding-bottom="0.1cm" fo:border-bottom="0.5pt solid #4c5a66"><style:tab-stops><style:tab-stop style:position="%TEXT_WIDTHcm" style:type="right"/></style:tab-stops></style:paragraph-properties><style:text-properties fo:font-size="8pt" fo:color="#4c5a66"/></style:style>
<style:style style:name="Footer" style:family="paragraph" style:parent-style-name="Standard" style:class="extra"><style:paragraph-properties fo:padding-top="0.1cm" fo:border-top="0.5pt solid #4c5a66"><style:tab-stops><style:tab-stop style:position="%MIDDLEcm" style:type="center"/><style:tab-stop style:position="%TEXT_WIDTHcm" style:type="right"/></style:tab-stops></style:paragraph-properties><style:text-properties fo:font-size="8pt" fo:color="#4c5a66"/></style:style>
<style:style style:name="Index_20_Link" style:display-name="Index Link" style:family="text"/>
<style:style style:name="Strong_20_Emphasis" style:display-name="Strong Emphasis" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="Emphasis" style:family="text"><style:text-properties fo:font-style="italic"/></style:style>
<style:style style:name="StrongEmphasis" style:display-name="Strong and Emphasis" style:family="text"><style:text-properties fo:font-weight="bold" fo:font-style="italic"/></style:style>
<text:list-style style:name="Bullets"><text:list-level-style-bullet text:level="1" text:bullet-char="•"><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" fo:text-indent="-0.5cm" fo:margin-left="0.6cm"/></style:list-level-properties></text:list-level-style-bullet></text:list-style>
<text:list-style style:name="Numbers"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" fo:text-indent="-0.6cm" fo:margin-left="0.7cm"/></style:list-level-properties></text:list-level-style-number></text:list-style>
</office:styles>
<office:automatic-styles><style:page-layout style:name="A4"><style:page-layout-properties fo:page-width="%PAGE_WIDTHcm" fo:page-height="%PAGE_HEIGHTcm" style:print-orientation="%ORIENTATION" fo:margin-top="1.2cm" fo:margin-bottom="1.2cm" fo:margin-left="1.6cm" fo:margin-right="1.6cm"/><style:header-style><style:header-footer-properties fo:min-height="0.6cm" fo:margin-bottom="0.5cm"/></style:header-style><style:footer-style><style:header-footer-properties fo:min-height="0.6cm" fo:margin-top="0.5cm"/></style:footer-style></style:page-layout></office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="A4"><style:header><text:p text:style-name="Header">%HEADER_LEFT<text:tab/>%HEADER_RIGHT</text:p></style:header><style:footer><text:p text:style-name="Footer"><text:span text:style-name="Strong_20_Emphasis">%MARKING</text:span><text:tab/>%FOOTER<text:tab/>%PAGES</text:p></style:footer></style:master-page></office:master-styles>
</office:document-styles>
)";

QString escaped(const QString &text) { return text.toHtmlEscaped(); }

QString language(const Report &report) { return report.language.section(QLatin1Char('-'), 0, 0); }
QString country(const Report &report) { return report.language.section(QLatin1Char('-'), 1, 1); }
} // namespace

double textWidthCm(const Report &report) { return report.landscape ? 26.5 : 17.8; }

QByteArray odtStyles(const Report &report)
{
    const QString pages = escaped(QCoreApplication::translate("Paper", "%1 of %2"))
                              .arg(QStringLiteral("<text:page-number/>"), QStringLiteral("<text:page-count/>"));
    const QString upright = QStringLiteral("21"), across = QStringLiteral("29.7");
    const QHash<QString, QString> words{
        {QStringLiteral("LANGUAGE"), escaped(language(report))},
        {QStringLiteral("COUNTRY"), escaped(country(report))},
        {QStringLiteral("HEADER_LEFT"), escaped(report.headerLeft)},
        {QStringLiteral("HEADER_RIGHT"), escaped(report.headerRight)},
        {QStringLiteral("MARKING"), escaped(report.marking)},
        {QStringLiteral("FOOTER"), escaped(report.footer)},
        {QStringLiteral("PAGES"), pages},
        {QStringLiteral("PAGE_WIDTH"), report.landscape ? across : upright},
        {QStringLiteral("PAGE_HEIGHT"), report.landscape ? upright : across},
        {QStringLiteral("ORIENTATION"), report.landscape ? QStringLiteral("landscape") : QStringLiteral("portrait")},
        {QStringLiteral("TEXT_WIDTH"), QString::number(textWidthCm(report))},
        {QStringLiteral("MIDDLE"), QString::number(textWidthCm(report) / 2)}};
    const QString model = QString::fromUtf8(kStyles);
    QString styles;
    qsizetype from = 0;
    // One pass, so that nothing in the report's own words is taken for a place.
    static const QRegularExpression place(QStringLiteral("%([A-Z_]+)"));
    for (auto match = place.globalMatch(model); match.hasNext();) {
        const auto found = match.next();
        styles += model.mid(from, found.capturedStart() - from) + words.value(found.captured(1));
        from = found.capturedEnd();
    }
    styles += model.mid(from);
    return styles.toUtf8();
}

QByteArray automaticStyles(const Report &report)
{
    return QByteArray(kAutomatic).replace("%WIDTH", QByteArray::number(textWidthCm(report)));
}

QByteArray odtMeta(const Report &report)
{
    const QString title =
        report.subtitle.isEmpty() ? report.title : report.title + QStringLiteral(": ") + report.subtitle;
    const QString meta = QStringLiteral(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        "<office:document-meta xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
        "xmlns:meta=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
        "office:version=\"1.2\"><office:meta><meta:generator>Wardkeep</meta:generator>");
    return (meta + QStringLiteral("<dc:title>") + escaped(title) + QStringLiteral("</dc:title><dc:creator>") +
            escaped(report.author) + QStringLiteral("</dc:creator><dc:language>") + escaped(report.language) +
            QStringLiteral("</dc:language></office:meta></office:document-meta>\n"))
        .toUtf8();
}

} // namespace paper
