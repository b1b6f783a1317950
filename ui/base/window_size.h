// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QSize>

class QWidget;

/// Gives a window this size, or as much of it as the screen has under a title bar.
void setSizeOnScreen(QWidget &window, QSize wanted);
