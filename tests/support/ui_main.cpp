// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#define CATCH_CONFIG_RUNNER
#include <QApplication>
#include <QLocale>
#include <QStyleFactory>
#include <QThreadPool>
#include <catch2/catch.hpp>

// The fixed world of every test with widgets: no screen, UTC, the C locale, one style.
int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("TZ", "UTC");
    QLocale::setDefault(QLocale::c());
    const QApplication app(argc, argv);
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    const int failed = Catch::Session().run(argc, argv);
    QThreadPool::globalInstance()->waitForDone(); // an application that goes first would keep their connections open
    return failed;
}
