// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/window_size.h"
#include <QScreen>
#include <QWidget>

namespace {
constexpr int kTitleBar = 40; // pixels, at most
}

void setSizeOnScreen(QWidget &window, QSize wanted)
{
    window.resize(wanted.boundedTo(window.screen()->availableSize() - QSize(0, kTitleBar)));
}
