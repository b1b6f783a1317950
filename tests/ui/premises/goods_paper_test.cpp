// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/policy_names.h"
#include "ui/base/signature_pad.h"
#include "ui/premises/goods_paper.h"
#include "ui/print/report_preview.h"
#include <catch2/catch.hpp>

namespace {
std::vector<report::Picture> picturesOf(const Report &report)
{
    std::vector<report::Picture> pictures;
    for (const report::Section &section : report.sections)
        for (const report::Block &block : section.blocks)
            if (const auto *picture = std::get_if<report::Picture>(&block))
                pictures.push_back(*picture);
    return pictures;
}

Report paperOf(const GoodsReceived &value)
{
    const PolicyNames names;
    return goodsPaper({{}, value}, names, Day(2026, 11, 2), false);
}
} // namespace

TEST_CASE("The signatures for goods print below their record, each with who signed, and none where none was drawn")
{
    GoodsReceived goods;
    goods.what = QStringLiteral("Toner");
    goods.signedBy = QStringLiteral("Asha Khan"); // the name alone does for who cannot draw
    CHECK(picturesOf(paperOf(goods)).empty());
    goods.signature = QStringLiteral("10,10 400,200");
    goods.collectedSignature = QStringLiteral("10,10 20,20;30,30");
    goods.collectedByName = QStringLiteral("Ben Okoro");
    const auto pictures = picturesOf(paperOf(goods));
    REQUIRE(pictures.size() == 2);
    CHECK(pictures[0].caption == QStringLiteral("Signed for: Asha Khan"));
    CHECK(pictures[1].caption == QStringLiteral("Collected: Ben Okoro"));
    CHECK(QByteArray::fromBase64(pictures[0].base64.toLatin1()).startsWith("\x89PNG"));
    CHECK(paper::previewPages(paperOf(goods)).ok());
}

TEST_CASE("A signature is drawn in black on white, and what can't be read leaves the paper white")
{
    const QImage drawn = signatureImage(QStringLiteral("0,150 1000,150"));
    CHECK(drawn.pixelColor(500, 150) == QColor(Qt::black));
    CHECK(drawn.pixelColor(1500, 150) == QColor(Qt::white)); // the right half stays free
    CHECK(signatureImage(QStringLiteral("scribble")).pixelColor(500, 150) == QColor(Qt::white));
}
