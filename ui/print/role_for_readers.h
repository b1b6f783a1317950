// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QAccessible>

class QWidget;

/// Says to assistive technology what a widget is: Qt says of scroll areas and of widgets that paint themselves that
/// they are nothing in particular, and a screen reader then passes over their names.
void setRoleForReaders(QWidget &widget, QAccessible::Role role);
