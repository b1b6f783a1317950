// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAction;
class QLineEdit;
class QString;

/// Names the button that a line shows for an action of its own, for those who do not see its icon.
void nameButton(const QLineEdit &line, const QAction &action, const QString &name);
