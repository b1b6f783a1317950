// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/base/colours.h"
#include <QObject>

class QApplication;
class Style;

/// All distances are multiples of this many pixels.
inline constexpr int kGrid = 4;

/// How the whole program looks: style, light or dark, size of text. One lives in `main` and outlives every window.
class Theme : public QObject {
    Q_OBJECT
public:
    enum class Shade { System, Light, Dark };
    Q_ENUM(Shade)
    static constexpr int kSmallestText = 100;
    static constexpr int kLargestText = 200;

    /// Takes the platform's palette and font as they are now for what "system" means, and puts ours in their place.
    explicit Theme(QApplication &app);

    Shade shade() const { return m_shade; }
    void setShade(Shade shade);
    /// The size of text in per cent, always within 100 to 200.
    int textPercent() const { return m_textPercent; }
    void setTextPercent(int percent);
    bool isDark() const;

Q_SIGNALS:
    void changed();

private:
    void apply();

    QApplication &m_app;
    Style *m_style; // owned by the application
    bool m_systemIsDark;
    double m_pointSize;
    Shade m_shade = Shade::System;
    int m_textPercent = kSmallestText;
};
