// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/colours.h"
#include <QColor>
#include <catch2/catch.hpp>

TEST_CASE("Contrast is measured as WCAG does")
{
    CHECK(contrast(Qt::black, Qt::white) == Approx(21.0));
    CHECK(contrast(QColor(0x777777), Qt::white) == Approx(4.48).margin(0.01));
    CHECK(contrast(Qt::white, Qt::white) == Approx(1.0));
}

TEST_CASE("Every text of both themes stands out by at least 4.5 to 1")
{
    const Colours &c = GENERATE(std::cref(Colours::light()), std::cref(Colours::dark())).get();
    const auto [ink, ground] = GENERATE_REF(table<QColor, QColor>({{c.text, c.window},
                                                                   {c.text, c.surface},
                                                                   {c.text, c.wash},
                                                                   {c.muted, c.window},
                                                                   {c.muted, c.surface},
                                                                   {c.muted, c.wash},
                                                                   {c.accent, c.window},
                                                                   {c.accent, c.surface},
                                                                   {c.accent, c.wash},
                                                                   {c.accentText, c.accent}}));
    INFO(ink.name().toStdString() << " on " << ground.name().toStdString());
    CHECK(contrast(ink, ground) >= 4.5);
}

TEST_CASE("Every tone can be read in both themes, and controls keep an edge of 3 to 1")
{
    const Colours &c = GENERATE(std::cref(Colours::light()), std::cref(Colours::dark())).get();
    const Tone tone = GENERATE(Tone::Neutral, Tone::Info, Tone::Good, Tone::Warning, Tone::Danger);
    CHECK(contrast(c.tone(tone).ink, c.tone(tone).fill) >= 4.5);
    CHECK(contrast(c.tone(tone).ink, c.surface) >= 4.5);
    CHECK(contrast(c.border, c.surface) >= 3.0);
    CHECK(contrast(c.border, c.window) >= 3.0);
    CHECK(contrast(c.accent, c.surface) >= 3.0);
}

TEST_CASE("A palette tells which theme it belongs to")
{
    CHECK(&Colours::of(Colours::light().palette()) == &Colours::light());
    CHECK(&Colours::of(Colours::dark().palette()) == &Colours::dark());
    CHECK(Colours::light().accent == QColor(0x005eb8));
}
