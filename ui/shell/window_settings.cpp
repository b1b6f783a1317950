// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/window_settings.h"
#include <QMetaEnum>
#include <QSettings>
#include <algorithm>

WindowSettings WindowSettings::read(const QSettings &settings)
{
    WindowSettings read;
    read.geometry = settings.value(QStringLiteral("window/geometry")).toByteArray();
    read.collapsed = settings.value(QStringLiteral("window/collapsed")).toBool();
    bool known = false;
    const QByteArray shade = settings.value(QStringLiteral("window/shade")).toString().toLatin1();
    const int number = QMetaEnum::fromType<Theme::Shade>().keyToValue(shade.constData(), &known);
    if (known)
        read.shade = static_cast<Theme::Shade>(number);
    const int percent = settings.value(QStringLiteral("window/text"), read.textPercent).toInt();
    read.textPercent = std::clamp(percent, Theme::kSmallestText, Theme::kLargestText);
    return read;
}

void WindowSettings::write(QSettings &settings) const
{
    settings.setValue(QStringLiteral("window/geometry"), geometry);
    settings.setValue(QStringLiteral("window/collapsed"), collapsed);
    settings.setValue(QStringLiteral("window/shade"),
                      QString::fromLatin1(QMetaEnum::fromType<Theme::Shade>().valueToKey(static_cast<int>(shade))));
    settings.setValue(QStringLiteral("window/text"), textPercent);
}
