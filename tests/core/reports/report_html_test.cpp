// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/report_html.h"
#include "tests/support/every_block.h"
#include <QFile>
#include <QRegularExpression>
#include <catch2/catch.hpp>

namespace {
QString drawn(const report::Chart &chart) { return QStringLiteral("<svg><!-- %1 --></svg>").arg(chart.number); }

QString rendered(const Report &report)
{
    auto page = html(report, drawn);
    REQUIRE(page.ok());
    return page.value();
}

QString withoutStyle(QString page)
{
    return page.remove(
        QRegularExpression(QStringLiteral("<style>.*</style>\n"), QRegularExpression::DotMatchesEverythingOption));
}

/// A disk that takes nothing.
class FullDevice : public QIODevice {
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64) override
    {
        setErrorString(QStringLiteral("no space left"));
        return -1;
    }
};

Report withBlock(report::Block block)
{
    Report r;
    r.title = QStringLiteral("T");
    r.sections = {{{}, QStringLiteral("S"), 1, false, false, {std::move(block)}}};
    return r;
}
} // namespace

// The golden page: WARDKEEP_UPDATE_GOLDEN=1 writes it anew, git shows what changed.
TEST_CASE("a report with every kind of block is written as the HTML agreed")
{
    QFile golden(QStringLiteral(WARDKEEP_SOURCE_DIR "/tests/core/reports/golden/every_block.html"));
    const QString page = withoutStyle(rendered(everyBlock()));
    if (qEnvironmentVariableIsSet("WARDKEEP_UPDATE_GOLDEN")) {
        REQUIRE(golden.open(QIODevice::WriteOnly));
        golden.write(page.toUtf8());
        golden.close();
    }
    REQUIRE(golden.open(QIODevice::ReadOnly));
    CHECK(page == QString::fromUtf8(golden.readAll()));
}

TEST_CASE("an HTML report carries its style and fetches nothing")
{
    const QString page = rendered(everyBlock());
    CHECK(page.contains(QStringLiteral("#005eb8")));
    CHECK_FALSE(page.contains(QRegularExpression(QStringLiteral("(src|href)=\"(?!#)"))));
    CHECK_FALSE(page.contains(QStringLiteral("url(")));
}

TEST_CASE("what people typed never becomes markup")
{
    const QString typed = QStringLiteral("<b>\"&'</b>");
    const QString page = withoutStyle(rendered(withBlock(report::Comment{typed, typed})));
    CHECK_FALSE(page.contains(QStringLiteral("<b>")));
    CHECK(page.contains(QStringLiteral("&lt;b&gt;&quot;&amp;")));
}

TEST_CASE("a comment without words is not printed")
{
    const QString text = GENERATE(QString(), QStringLiteral(" \n "));
    CHECK_FALSE(
        rendered(withBlock(report::Comment{QStringLiteral("Comment"), text})).contains(QStringLiteral(">Comment<")));
}

TEST_CASE("a chart that cannot be drawn shows its table open")
{
    report::Chart chart;
    chart.number = QStringLiteral("Figure 1");
    chart.drawing = report::SeriesChart{};
    const auto page = html(withBlock(chart), {});
    REQUIRE(page.ok());
    CHECK(page->contains(QStringLiteral("<details open>")));
    CHECK_FALSE(page->contains(QStringLiteral("role=\"img\"")));
}

TEST_CASE("an HTML report ends with the sentence of a row that could not be read")
{
    report::Table table;
    table.source = {5, [](qint64, qint64) -> Result<std::vector<report::Row>> {
                        return Error{Error::Code::Busy, QStringLiteral("Busy.")};
                    }};
    const auto page = html(withBlock(table), drawn);
    REQUIRE_FALSE(page.ok());
    CHECK(page.error().text == QStringLiteral("Busy."));
}

TEST_CASE("an HTML report that cannot be written says so")
{
    FullDevice full;
    full.open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    const auto written = writeHtml(everyBlock(), drawn, full);
    REQUIRE_FALSE(written.ok());
    CHECK(written.error().text == QStringLiteral("The report could not be written: no space left"));
}
