// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/theme.h"
#include <QApplication>
#include <QEvent>
#include <QFont>
#include <QPushButton>
#include <QSignalSpy>
#include <QStyle>
#include <array>
#include <catch2/catch.hpp>
#include <memory>

TEST_CASE("The theme follows the platform until a person chooses")
{
    QApplication::setPalette(Colours::dark().palette());
    Theme theme(*qobject_cast<QApplication *>(QApplication::instance()));
    const QSignalSpy changes(&theme, &Theme::changed);
    CHECK(theme.isDark());
    theme.setShade(Theme::Shade::Light);
    CHECK_FALSE(theme.isDark());
    CHECK(QApplication::palette().color(QPalette::Window) == Colours::light().window);
    theme.setShade(Theme::Shade::System);
    CHECK(QApplication::palette().color(QPalette::Window) == Colours::dark().window);
    CHECK(changes.count() == 2);
    theme.setShade(Theme::Shade::Light);
}

TEST_CASE("Text grows from 100 to 200 per cent and never beyond")
{
    Theme theme(*qobject_cast<QApplication *>(QApplication::instance()));
    const double base = QApplication::font().pointSizeF();
    CHECK(base >= 10.0);
    const auto [asked, percent] =
        GENERATE(table<int, int>({{99, 100}, {100, 100}, {150, 150}, {200, 200}, {201, 200}}));
    theme.setTextPercent(asked);
    CHECK(theme.textPercent() == percent);
    CHECK(QApplication::font().pointSizeF() == Approx(base * percent / 100));
    CHECK(QApplication::style()->pixelMetric(QStyle::PM_IndicatorWidth) == 16 * percent / 100);
    theme.setTextPercent(100);
}

namespace {
/// Draws itself anew by new parts, as a chart does.
struct Rebuilt : QWidget {
    Rebuilt() { rebuild(); }
    void rebuild()
    {
        for (std::unique_ptr<QWidget> &part : parts)
            part = std::make_unique<QWidget>(this);
    }
    void changeEvent(QEvent *event) override
    {
        QWidget::changeEvent(event);
        if (event->type() == QEvent::FontChange)
            rebuild();
    }
    std::array<std::unique_ptr<QWidget>, 200> parts;
};
} // namespace

TEST_CASE("What is replaced while the size of text changes is not told any more")
{
    Theme theme(*qobject_cast<QApplication *>(QApplication::instance()));
    Rebuilt drawn;
    drawn.show();
    theme.setTextPercent(150);
    CHECK(drawn.parts.front()->font().pointSizeF() == Approx(QApplication::font().pointSizeF()));
    theme.setTextPercent(100);
}

TEST_CASE("An open window takes a new theme and size of text at once")
{
    Theme theme(*qobject_cast<QApplication *>(QApplication::instance()));
    theme.setShade(Theme::Shade::Light);
    QPushButton button(QStringLiteral("Save"));
    button.show();
    const QSize small = button.sizeHint();
    theme.setTextPercent(200);
    theme.setShade(Theme::Shade::Dark);
    CHECK(button.sizeHint().height() >= 2 * small.height() - 8);
    CHECK(Colours::of(button.palette()).isDark());
    theme.setTextPercent(100);
    theme.setShade(Theme::Shade::Light);
}
