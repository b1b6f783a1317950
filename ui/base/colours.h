// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/records/found.h"
#include <QColor>
#include <QPalette>

/// Ink on a fill, at least 4.5:1.
struct Pair {
    QColor ink;
    QColor fill;
};

/// The colours of one theme: every pair that carries text has a contrast of at least 4.5:1, controls at least 3:1.
struct Colours {
    QColor window;  ///< behind cards
    QColor surface; ///< cards, tables, fields
    QColor text;
    QColor muted;      ///< second-rank text, on window and on surface
    QColor line;       ///< decoration only: card edges, rules in tables
    QColor border;     ///< edges of controls
    QColor accent;     ///< NHS blue; lighter in the dark theme
    QColor accentText; ///< on accent
    QColor wash;       ///< behind what is selected
    Pair tone(Tone tone) const;
    QPalette palette() const;
    bool isDark() const;

    static const Colours &light();
    static const Colours &dark();
    /// The theme that a widget with this palette is drawn in.
    static const Colours &of(const QPalette &palette);
};

/// The contrast of two opaque colours by WCAG 2.2, 1 to 21.
double contrast(const QColor &a, const QColor &b);
/// True where the palette's window is darker than its text.
bool isDark(const QPalette &palette);
