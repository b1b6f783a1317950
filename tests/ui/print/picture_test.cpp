// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/paper.h"
#include "ui/print/picture.h"
#include "ui/print/report_painter.h"
#include <catch2/catch.hpp>

namespace {
report::Picture pictureOf(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    return {QStringLiteral("A door"), QStringLiteral("image/png"), QString::fromLatin1(paper::pngOf(image).toBase64())};
}
} // namespace

TEST_CASE("A picture is no finer than paper needs and no wider than its column")
{
    const QImage large = paper::imageOf(pictureOf(4000, 1000));
    CHECK(large.width() == 1400);
    CHECK(large.height() == 350);
    CHECK(paper::sizeOnPaper(large, 400).width() == Approx(400));
    CHECK(paper::imageOf(pictureOf(40, 30)).size() == QSize(40, 30));
    const QSizeF tall = paper::sizeOnPaper(paper::imageOf(pictureOf(30, 300)), paper::mm(170));
    CHECK(tall.height() == Approx(paper::mm(95)));
    CHECK(tall.width() == Approx(paper::mm(9.5)));
}

TEST_CASE("What is no picture leaves its caption alone")
{
    const report::Picture broken{QStringLiteral("A door"), QStringLiteral("image/png"), QStringLiteral("AAAA")};
    CHECK(paper::imageOf(broken).isNull());
    CHECK(paper::sizeOnPaper(paper::imageOf(broken), 400).isEmpty());
}

TEST_CASE("Pictures of a report go on to the next page where they do not fit")
{
    Report report;
    report.title = QStringLiteral("Survey");
    report.sections.push_back({{}, QStringLiteral("Photographs"), 1, false, false, {}});
    for (int i = 0; i < 4; ++i)
        report.sections.front().blocks.emplace_back(pictureOf(400, 300));
    const auto pages = paper::layOut(report);
    REQUIRE(pages.ok());
    CHECK(pages->pages == 2);
}
