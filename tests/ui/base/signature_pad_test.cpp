// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/signature_pad.h"
#include <QTest>
#include <catch2/catch.hpp>

TEST_CASE("What is drawn on the pad is kept as text and drawn again, at any size")
{
    SignaturePad pad;
    pad.resize(500, 150);
    QTest::mousePress(&pad, Qt::LeftButton, {}, QPoint(50, 30));
    QTest::mouseMove(&pad, QPoint(100, 60));
    QMouseEvent move(QEvent::MouseMove, QPointF(100, 60), QPointF(100, 60), Qt::NoButton, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&pad, &move);
    QTest::mouseRelease(&pad, Qt::LeftButton, {}, QPoint(100, 60));
    CHECK(pad.strokes() == QStringLiteral("100,60 200,120"));
    SignaturePad other;
    other.setStrokes(pad.strokes());
    CHECK(other.strokes() == pad.strokes());
    other.setStrokes(QStringLiteral("nonsense;5000,-3 x;"));
    CHECK(other.strokes() == QStringLiteral("1000,0"));
    pad.clear();
    CHECK(pad.strokes().isEmpty());
}

TEST_CASE("A signature that is shown cannot be drawn over")
{
    SignaturePad pad;
    pad.resize(500, 150);
    pad.setStrokes(QStringLiteral("1,1 2,2"));
    pad.setReadOnly(true);
    QTest::mouseClick(&pad, Qt::LeftButton, {}, QPoint(50, 30));
    CHECK(pad.strokes() == QStringLiteral("1,1 2,2"));
}
