// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>

class QWidget;

/// What every window must pass; each answer is a list of sentences about what is wrong, empty where nothing is.
namespace checks {

/// Labels, buttons, boxes and tags that have less room than their text takes, or reach out of what holds them.
QStringList clipped(const QWidget &window);
/// Controls that take the focus and have no accessible name, or no role.
QStringList unnamed(const QWidget &window);
/// Fields that neither a label's buddy nor a name of their own explains.
QStringList unlabelled(const QWidget &window);
/// The controls that Tab reaches, in order, until it comes back to the first; shows and activates the window.
QList<QWidget *> tabWalk(QWidget &window);
/// Controls that Tab does not reach, or where it is caught.
QStringList notReached(QWidget &window);
/// All of these.
QStringList all(QWidget &window);

} // namespace checks
