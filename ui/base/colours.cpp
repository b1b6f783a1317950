// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/colours.h"
#include <cmath>

namespace {

double luminance(const QColor &colour)
{
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

Pair lightTone(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return {QColor(0x44505c), QColor(0xe6e9ed)};
    case Tone::Info:
        return {QColor(0x0b4a8f), QColor(0xdce8f7)};
    case Tone::Good:
        return {QColor(0x1b5e43), QColor(0xd8eee3)};
    case Tone::Warning:
        return {QColor(0x7a4300), QColor(0xfce7bf)};
    case Tone::Danger:
        return {QColor(0x94201a), QColor(0xf8d7d4)};
    }
    return {};
}

Pair darkTone(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return {QColor(0xc9d1d9), QColor(0x38414b)};
    case Tone::Info:
        return {QColor(0xa9d0fa), QColor(0x1e3a5c)};
    case Tone::Good:
        return {QColor(0x9fddbf), QColor(0x1d4333)};
    case Tone::Warning:
        return {QColor(0xf7cf86), QColor(0x4d3710)};
    case Tone::Danger:
        return {QColor(0xf9b4ae), QColor(0x5a2320)};
    }
    return {};
}

} // namespace

const Colours &Colours::light()
{
    static const Colours colours{QColor(0xf3f4f6), QColor(0xffffff), QColor(0x1d2731),
                                 QColor(0x5a6572), QColor(0xd5dae0), QColor(0x818b96),
                                 QColor(0x005eb8), QColor(0xffffff), QColor(0xe6eef8)};
    return colours;
}

const Colours &Colours::dark()
{
    static const Colours colours{QColor(0x171b20), QColor(0x20262d), QColor(0xe6eaee),
                                 QColor(0xa9b3be), QColor(0x343c46), QColor(0x7a8592),
                                 QColor(0x6cb0f5), QColor(0x08131f), QColor(0x22364d)};
    return colours;
}

const Colours &Colours::of(const QPalette &palette) { return ::isDark(palette) ? dark() : light(); }

bool Colours::isDark() const { return window.lightness() < text.lightness(); }

Pair Colours::tone(Tone tone) const { return isDark() ? darkTone(tone) : lightTone(tone); }

QPalette Colours::palette() const
{
    QPalette p;
    const auto set = [&p](QPalette::ColorRole role, const QColor &colour) { p.setColor(QPalette::All, role, colour); };
    set(QPalette::Window, window);
    set(QPalette::WindowText, text);
    set(QPalette::Base, surface);
    set(QPalette::AlternateBase, window);
    set(QPalette::Text, text);
    set(QPalette::PlaceholderText, muted);
    set(QPalette::Button, surface);
    set(QPalette::ButtonText, text);
    set(QPalette::BrightText, tone(Tone::Danger).ink);
    set(QPalette::Highlight, accent);
    set(QPalette::HighlightedText, accentText);
    set(QPalette::Link, accent);
    set(QPalette::LinkVisited, accent);
    set(QPalette::ToolTipBase, surface);
    set(QPalette::ToolTipText, text);
    set(QPalette::Light, isDark() ? line.lighter(130) : surface);
    set(QPalette::Midlight, line);
    set(QPalette::Mid, border);
    set(QPalette::Dark, border);
    set(QPalette::Shadow, isDark() ? QColor(Qt::black) : border);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, isDark() ? muted.darker(120) : muted.lighter(115));
    p.setColor(QPalette::Disabled, QPalette::Highlight, line);
    p.setColor(QPalette::Disabled, QPalette::HighlightedText, text);
    return p;
}

double contrast(const QColor &a, const QColor &b)
{
    const double x = luminance(a) + 0.05;
    const double y = luminance(b) + 0.05;
    return x > y ? x / y : y / x;
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}
