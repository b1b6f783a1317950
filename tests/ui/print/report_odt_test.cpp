// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/every_block.h"
#include "ui/print/odt_content.h"
#include "ui/print/odt_styles.h"
#include "ui/print/report_odt.h"
#include <QFile>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <catch2/catch.hpp>

namespace {
bool isWellFormed(const QByteArray &xml)
{
    QXmlStreamReader reader(xml);
    while (!reader.atEnd())
        reader.readNext();
    return !reader.hasError();
}

QByteArray contentOf(const Report &report)
{
    const auto content = paper::odtContent(report, {});
    REQUIRE(content.ok());
    return content->xml;
}
} // namespace

TEST_CASE("an OpenDocument begins with its type, as it is, and replaces the file whole")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("report.odt"));
    REQUIRE(paper::writeOdt(everyBlock(), path));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    CHECK(bytes.startsWith("PK\x03\x04"));
    CHECK(bytes.mid(30, 47) == "mimetypeapplication/vnd.oasis.opendocument.text");
    if (qEnvironmentVariableIsSet("WARDKEEP_KEEP_ODT"))
        QFile::copy(path, qEnvironmentVariable("WARDKEEP_KEEP_ODT"));
}

TEST_CASE("the sections of an OpenDocument are headings by style and outline level")
{
    const QByteArray xml = contentOf(everyBlock());
    CHECK(isWellFormed(xml));
    CHECK(xml.contains("<text:h text:style-name=\"Break1\" text:outline-level=\"1\">"
                       "<text:bookmark text:name=\"Section2\"/>2 Incidents</text:h>"));
    CHECK(xml.contains("<text:h text:style-name=\"Heading_20_2\" text:outline-level=\"2\">"
                       "<text:bookmark text:name=\"Section4\"/>3.1 Losses</text:h>"));
    CHECK(xml.count("<table:table-header-rows>") == 3);
    CHECK(xml.count("<draw:image") == 5);
}

TEST_CASE("the contents of an OpenDocument refer to the pages of its headings and can be made anew")
{
    const Report report = everyBlock();
    const QByteArray xml = contentOf(report);
    const auto paper = paper::layOut(report);
    REQUIRE(paper.ok());
    REQUIRE(paper->bookmarks.size() > 1);
    for (std::size_t i = 0; i < paper->bookmarks.size(); ++i) {
        const QByteArray bookmark = "Section" + QByteArray::number(static_cast<qulonglong>(i + 1)) + '"';
        CHECK(xml.count("<text:bookmark text:name=\"" + bookmark) == 1);
        CHECK(xml.count("xlink:href=\"#" + bookmark) == 1);
        CHECK(xml.contains("text:ref-name=\"" + bookmark + '>' + QByteArray::number(paper->bookmarks[i].page) +
                           "</text:bookmark-ref>"));
    }
    CHECK(xml.count("<text:index-entry-page-number/>") == 3); // one for each level
}

TEST_CASE("spaces at the start of a line of an OpenDocument indent it and a short table is not broken")
{
    Report report;
    report::Table table;
    table.columns = {{QStringLiteral("Kind"), 1, report::Column::Align::Left, {}}};
    const std::size_t rows = GENERATE(20u, 21u);
    table.rows.assign(rows, {{report::Cell(QStringLiteral("  of which  two"))}, report::Row::Role::Normal, {}});
    report.sections = {{{}, QStringLiteral("Kinds"), 1, false, false, {table}}};
    const QByteArray xml = contentOf(report);
    CHECK(xml.count("<text:s text:c=\"2\"/>of which  two</text:p>") == static_cast<qsizetype>(rows));
    CHECK(xml.contains("table:style-name=\"WholeTable\"") == (rows == 20));
}

TEST_CASE("a register's OpenDocument lies across and its table fills the page")
{
    Report report = everyBlock();
    report.landscape = true;
    CHECK(paper::odtStyles(report).contains("fo:page-width=\"29.7cm\" fo:page-height=\"21cm\""));
    CHECK(contentOf(report).contains("style:width=\"26.5cm\""));
    report.landscape = false;
    CHECK(paper::odtStyles(report).contains("fo:page-width=\"21cm\" fo:page-height=\"29.7cm\""));
    CHECK(contentOf(report).contains("style:width=\"17.8cm\""));
}

TEST_CASE("what people typed stays text in an OpenDocument")
{
    Report r;
    r.title = r.headerLeft = r.headerRight = r.marking = r.footer = QStringLiteral("<a & \"b\"> %FOOTER %HEADER_LEFT");
    r.sections = {{{}, r.title, 1, false, false, {report::Comment{r.title, r.title}}}};
    CHECK(isWellFormed(contentOf(r)));
    CHECK(isWellFormed(paper::odtStyles(r)));
    CHECK(isWellFormed(paper::odtMeta(r)));
    CHECK(paper::odtStyles(r).count("&lt;a &amp; &quot;b&quot;&gt; %FOOTER %HEADER_LEFT") == 4);
}

TEST_CASE("a cancelled OpenDocument leaves no file")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("report.odt"));
    const auto written = paper::writeOdt(everyBlock(), path, [](int) { return false; });
    REQUIRE_FALSE(written.ok());
    CHECK(written.error().code == Error::Code::Cancelled);
    CHECK_FALSE(QFile::exists(path));
}

TEST_CASE("an OpenDocument that cannot be written says which")
{
    const auto written = paper::writeOdt(everyBlock(), QStringLiteral("/nonexistent/report.odt"));
    REQUIRE_FALSE(written.ok());
    CHECK(written.error().text.startsWith(QStringLiteral("report.odt could not be written: ")));
}

TEST_CASE("who writes a letter stands on a line of its own in an OpenDocument, the ways to reach them below")
{
    Report letter;
    report::Section section;
    section.blocks.emplace_back(report::Letterhead{
        {QStringLiteral("Larkshire ICB"), QStringLiteral("Kite House"), QStringLiteral("01632 960100")}, {}, {}});
    letter.sections.push_back(std::move(section));
    const QByteArray xml = contentOf(letter);
    CHECK(isWellFormed(xml));
    CHECK(xml.contains("Larkshire ICB</text:span> </text:p>"));
    CHECK(xml.contains(QStringLiteral(">Kite House · 01632 960100</text:p>").toUtf8()));
}
