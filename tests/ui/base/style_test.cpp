// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/style.h"
#include "ui/base/theme.h"
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>
#include <catch2/catch.hpp>

namespace {

// How many pixels of a picture have exactly this colour.
int pixelsOf(const QImage &picture, const QColor &colour)
{
    int count = 0;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            count += picture.pixelColor(x, y) == colour ? 1 : 0;
    return count;
}

} // namespace

TEST_CASE("Whatever has the focus wears a ring of the accent in both themes")
{
    Theme theme(*qobject_cast<QApplication *>(QApplication::instance()));
    theme.setShade(GENERATE(Theme::Shade::Light, Theme::Shade::Dark));
    const QColor accent = Colours::of(QApplication::palette()).accent;
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    QWidget *control = nullptr;
    switch (GENERATE(0, 1, 2, 3)) {
    case 0:
        control = new QPushButton(QStringLiteral("Edit"));
        break;
    case 1:
        control = new QLineEdit;
        break;
    case 2:
        control = new QComboBox;
        break;
    default:
        control = new QCheckBox(QStringLiteral("attempted only"));
        break;
    }
    auto *other = new QPushButton(QStringLiteral("Print"));
    column->addWidget(control);
    column->addWidget(other);
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    other->setFocus(Qt::TabFocusReason);
    const int before = pixelsOf(control->grab().toImage(), accent);
    control->setFocus(Qt::TabFocusReason);
    const int after = pixelsOf(control->grab().toImage(), accent);
    INFO(control->metaObject()->className());
    CHECK(after > before + control->width() / 2);
}

TEST_CASE("One button carries the accent, and not while it is disabled")
{
    Theme theme(*qobject_cast<QApplication *>(QApplication::instance()));
    theme.setShade(Theme::Shade::Light);
    QPushButton button(QStringLiteral("Report an incident"));
    button.setFocusPolicy(Qt::NoFocus);
    const QColor accent = Colours::light().accent;
    CHECK(pixelsOf(button.grab().toImage(), accent) == 0);
    makePrimary(button);
    CHECK(pixelsOf(button.grab().toImage(), accent) > button.width());
    button.setEnabled(false);
    CHECK(pixelsOf(button.grab().toImage(), accent) == 0);
}
