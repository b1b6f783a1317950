// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/every_block.h"
#include "ui/print/report_preview.h"
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <catch2/catch.hpp>

namespace {
paper::PreviewPages pagesOf(const Report &report, int most = 300)
{
    auto pages = paper::previewPages(report, {}, most);
    REQUIRE(pages.ok());
    return std::move(pages).value();
}
} // namespace

TEST_CASE("the preview shows as many pages as will print, or the first of them")
{
    const auto all = pagesOf(everyBlock());
    CHECK(static_cast<int>(all.pages.size()) == all.layout.pages);
    const auto some = pagesOf(everyBlock(), 2);
    CHECK(some.pages.size() == 2);
    CHECK(some.layout.pages == all.layout.pages);
}

TEST_CASE("a cancelled preview is an error")
{
    const auto pages = paper::previewPages(everyBlock(), [](int percent) { return percent < 60; });
    REQUIRE_FALSE(pages.ok());
    CHECK(pages.error().code == Error::Code::Cancelled);
}

TEST_CASE("the keys turn the pages of the preview and the page is told")
{
    ReportPreview preview;
    preview.resize(600, 500);
    preview.show();
    CHECK(preview.page() == 0);
    QSignalSpy turned(&preview, &ReportPreview::pageChanged);
    preview.setPages(QStringLiteral("Pack"), pagesOf(everyBlock()));
    CHECK(preview.accessibleName() == QStringLiteral("Preview of Pack"));
    CHECK(preview.page() == 1);
    QTest::keyClick(&preview, Qt::Key_PageDown);
    CHECK(preview.page() == 2);
    CHECK(preview.accessibleDescription() == QStringLiteral("Page 2 of 5"));
    QTest::keyClick(&preview, Qt::Key_End);
    CHECK(preview.page() == 5);
    QTest::keyClick(&preview, Qt::Key_PageUp);
    CHECK(preview.page() == 4);
    QTest::keyClick(&preview, Qt::Key_Home);
    CHECK(preview.page() == 1);
    CHECK(turned.count() >= 5);
}

TEST_CASE("zooming keeps the page and stays within bounds")
{
    ReportPreview preview;
    preview.resize(600, 500);
    preview.show();
    preview.setPages(QStringLiteral("Pack"), pagesOf(everyBlock()));
    preview.goTo(3);
    for (int i = 0; i < 20; ++i)
        QTest::keyClick(&preview, Qt::Key_Plus, Qt::ControlModifier);
    CHECK(preview.zoom() == 4);
    CHECK(preview.page() == 3);
    CHECK(preview.horizontalScrollBar()->maximum() > 0);
    for (int i = 0; i < 40; ++i)
        QTest::keyClick(&preview, Qt::Key_Minus, Qt::ControlModifier);
    CHECK(preview.zoom() == 0.25);
    QTest::keyClick(&preview, Qt::Key_0, Qt::ControlModifier);
    CHECK(preview.zoom() == 0);
    CHECK(preview.horizontalScrollBar()->maximum() == 0);
}

TEST_CASE("the preview paints its pages")
{
    ReportPreview preview;
    preview.resize(800, 1100);
    preview.setPages(QStringLiteral("Pack"), pagesOf(everyBlock()));
    preview.goTo(3);
    const QImage image = preview.grab().toImage();
    int purple = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            purple += image.pixelColor(x, y) == QColor(0x49, 0x00, 0x92);
    // The special cause of Figure 1 is the one thing of this colour.
    CHECK(purple > 10);
    if (qEnvironmentVariableIsSet("WARDKEEP_KEEP_CHARTS"))
        image.save(qEnvironmentVariable("WARDKEEP_KEEP_CHARTS") + QStringLiteral("/preview.png"));
}

TEST_CASE("a click on a figure of the preview asks for the records behind it, one beside it for none")
{
    ReportPreview preview;
    preview.resize(600, 900); // a page fits
    preview.show();
    const double zoom = GENERATE(0.0, 0.5);
    preview.setZoom(zoom);
    QSignalSpy asked(&preview, &ReportPreview::recordsAsked);
    const paper::PreviewPages pages = pagesOf(everyBlock());
    std::size_t page = 0;
    while (pages.spots.at(page).empty())
        ++page;
    const paper::FigureSpot spot = pages.spots[page].front();
    REQUIRE_FALSE(spot.ids.empty());
    preview.setPages(QStringLiteral("Pack"), pages);
    preview.goTo(static_cast<int>(page) + 1);
    // where it stands: found by looking over the view as an eye does
    QPoint at;
    for (int y = 0; y < preview.viewport()->height() && at.isNull(); ++y)
        for (int x = 0; x < preview.viewport()->width() && at.isNull(); ++x)
            if (const auto *figure = preview.figureAt(QPointF(x, y)); figure && figure->what == spot.what)
                at = QPoint(x, y);
    REQUIRE_FALSE(at.isNull());
    CHECK(preview.onScreen(*preview.figureAt(at)).adjusted(-1, -1, 1, 1).contains(at));
    QTest::mouseClick(preview.viewport(), Qt::LeftButton, {}, at + QPoint(1, 1));
    REQUIRE(asked.count() == 1);
    CHECK(asked.front()[0].toString() == spot.what);
    CHECK(asked.front()[1].value<std::vector<RecordId>>() == spot.ids);
    QTest::mouseClick(preview.viewport(), Qt::LeftButton, {}, QPoint(2, 2));
    QTest::mouseClick(preview.viewport(), Qt::RightButton, {}, at + QPoint(1, 1));
    CHECK(asked.count() == 1);
}
