// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/base/theme.h"
#include <QByteArray>

class QSettings;

/// What a person's own machine remembers of the window; nothing of an office.
struct WindowSettings {
    QByteArray geometry;
    bool collapsed = false;
    Theme::Shade shade = Theme::Shade::System;
    int textPercent = Theme::kSmallestText;

    /// Values that make no sense become the ones above.
    static WindowSettings read(const QSettings &settings);
    void write(QSettings &settings) const;
};
