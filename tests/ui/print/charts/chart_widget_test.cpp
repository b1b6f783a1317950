// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/every_block.h"
#include "ui/print/charts/chart_widget.h"
#include <QPalette>
#include <QSignalSpy>
#include <QTest>
#include <catch2/catch.hpp>

namespace {
/// The chart of this number in the paper that holds every block.
report::Chart chart(const char *number)
{
    for (const report::Section &section : everyBlock().sections)
        for (const report::Block &block : section.blocks)
            if (const auto *found = std::get_if<report::Chart>(&block); found && found->number == QLatin1String(number))
                return *found;
    FAIL("no such chart");
    return {};
}

struct Shown {
    ChartWidget widget;
    explicit Shown(const char *number)
    {
        widget.setChart(chart(number));
        widget.resize(700, 260);
        widget.show();
    }
};
} // namespace

TEST_CASE("a chart tells its name, its sentence and its rules to a screen reader")
{
    const Shown shown("Figure 1");
    CHECK(shown.widget.accessibleName() == QStringLiteral("Figure 1 All incidents by month"));
    CHECK(shown.widget.accessibleDescription().startsWith(QStringLiteral("September is above what chance alone")));
    CHECK(shown.widget.accessibleDescription().contains(QStringLiteral("Making Data Count")));
}

TEST_CASE("the keys move along the points of a chart and each says what it is")
{
    Shown shown("Figure 1");
    ChartWidget &widget = shown.widget;
    QSignalSpy moved(&widget, &ChartWidget::currentChanged);
    CHECK(widget.current() == -1);
    QTest::keyClick(&widget, Qt::Key_End);
    CHECK(widget.currentText() == QStringLiteral("Oct 26: 5"));
    QTest::keyClick(&widget, Qt::Key_Right);
    CHECK(widget.current() == 23);
    QTest::keyClick(&widget, Qt::Key_Left);
    CHECK(widget.currentText() == QStringLiteral("Sep 26: 13, above the upper limit"));
    CHECK(widget.accessibleDescription().startsWith(QStringLiteral("Sep 26: 13")));
    QTest::keyClick(&widget, Qt::Key_Home);
    QTest::keyClick(&widget, Qt::Key_Left);
    CHECK(widget.current() == 0);
    CHECK(moved.count() == 3);
}

TEST_CASE("Enter asks for the records behind the point")
{
    Shown shown("Figure 1");
    std::vector<RecordId> asked;
    QObject::connect(&shown.widget, &ChartWidget::recordsAsked, [&](const std::vector<RecordId> &ids) { asked = ids; });
    QTest::keyClick(&shown.widget, Qt::Key_Return);
    CHECK(asked.empty());
    shown.widget.setCurrent(0);
    QTest::keyClick(&shown.widget, Qt::Key_Return);
    CHECK(asked == std::vector<RecordId>{1, 2, 3, 4});
}

TEST_CASE("every kind of chart can be walked by the keys in both themes")
{
    const auto [number, points] = GENERATE(table<const char *, int>(
        {{"Figure 1", 24}, {"Figure 2", 12}, {"Figure 3", 9}, {"Figure 4", 3}, {"Figure 5", 4}}));
    const bool dark = GENERATE(false, true);
    Shown shown(number);
    if (dark) {
        QPalette palette;
        palette.setColor(QPalette::Base, QColor(0x1e, 0x22, 0x27));
        palette.setColor(QPalette::Text, QColor(0xe8, 0xec, 0xef));
        shown.widget.setPalette(palette);
    }
    shown.widget.setCurrent(1000);
    CHECK(shown.widget.current() == points - 1);
    CHECK_FALSE(shown.widget.currentText().isEmpty());
    const QImage image = shown.widget.grab().toImage();
    CHECK((image.pixelColor(1, 1).lightness() < 128) == dark);
    if (qEnvironmentVariableIsSet("WARDKEEP_KEEP_CHARTS"))
        image.save(
            qEnvironmentVariable("WARDKEEP_KEEP_CHARTS") +
            QStringLiteral("/%1-%2.png").arg(QLatin1String(number).mid(7), QLatin1String(dark ? "dark" : "light")));
}

TEST_CASE("the point marked is seen")
{
    Shown shown("Figure 1");
    const QImage before = shown.widget.grab().toImage();
    shown.widget.setCurrent(3);
    CHECK(shown.widget.grab().toImage() != before);
    shown.widget.setCurrent(-1);
    CHECK(shown.widget.grab().toImage() == before);
}

TEST_CASE("a chart of nothing shows and walks without harm")
{
    ChartWidget widget;
    widget.setChart({QStringLiteral("Figure 1"), QStringLiteral("None"), {}, {}, report::XmrChart{}});
    widget.resize(300, 150);
    widget.show();
    QTest::keyClick(&widget, Qt::Key_Home);
    QTest::keyClick(&widget, Qt::Key_Right);
    QTest::keyClick(&widget, Qt::Key_Left);
    CHECK(widget.current() == -1);
}
