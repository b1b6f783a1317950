// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recent_files.h"
#include "ui/shell/window_settings.h"
#include <QSettings>
#include <QTemporaryDir>
#include <catch2/catch.hpp>

TEST_CASE("The window comes back as it was left")
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"s.ini"_qs), QSettings::IniFormat);
    WindowSettings{QByteArray("geometry"), true, Theme::Shade::Dark, 150}.write(settings);
    const WindowSettings read = WindowSettings::read(settings);
    CHECK(read.geometry == QByteArray("geometry"));
    CHECK(read.collapsed);
    CHECK(read.shade == Theme::Shade::Dark);
    CHECK(read.textPercent == 150);
}

TEST_CASE("Settings that make no sense fall back")
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"s.ini"_qs), QSettings::IniFormat);
    settings.setValue(u"window/shade"_qs, u"Mauve"_qs);
    const auto [stored, percent] =
        GENERATE(table<QString, int>({{u"-5"_qs, 100}, {u"99"_qs, 100}, {u"201"_qs, 200}, {u"x"_qs, 100}}));
    settings.setValue(u"window/text"_qs, stored);
    CHECK(WindowSettings::read(settings).shade == Theme::Shade::System);
    CHECK(WindowSettings::read(settings).textPercent == percent);
}

TEST_CASE("Recent files stand newest first, once each, at most eight")
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"s.ini"_qs), QSettings::IniFormat);
    RecentFiles recent(settings);
    for (int i = 0; i < RecentFiles::kMost + 1; ++i)
        recent.add(QStringLiteral("/offices/%1.wardkeep").arg(i));
    CHECK(recent.paths().size() == RecentFiles::kMost);
    recent.add(u"/offices/5.wardkeep"_qs);
    CHECK(recent.paths().front() == u"/offices/5.wardkeep"_qs);
    CHECK(recent.paths().count(u"/offices/5.wardkeep"_qs) == 1);
    recent.remove(u"/offices/5.wardkeep"_qs);
    CHECK_FALSE(recent.paths().contains(u"/offices/5.wardkeep"_qs));
}
