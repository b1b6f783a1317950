// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QIcon>

/// How an icon is inked; all follow the theme when it changes.
enum class IconInk { Text, Muted, Accent, OnAccent, Danger };

/// The icon `:/resources/icons/NAME.svg` in the theme's ink, paler where disabled; an empty icon where there is no such
/// file.
QIcon icon(const QString &name, IconInk ink = IconInk::Text);
