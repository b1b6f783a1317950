// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#define CATCH_CONFIG_RUNNER
#include <QCoreApplication>
#include <QLocale>
#include <catch2/catch.hpp>

// The fixed world of every core test: UTC and the C locale.
int main(int argc, char **argv)
{
    qputenv("TZ", "UTC");
    QLocale::setDefault(QLocale::c());
    const QCoreApplication app(argc, argv);
    return Catch::Session().run(argc, argv);
}
