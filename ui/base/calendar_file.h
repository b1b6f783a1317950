// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/due/due_item.h"
#include <QDateTime>
#include <functional>

class Prompts;
class QWidget;

/// Asks where a calendar file with these things is to be, and writes it; says so where it can't, and tells how many
/// are in it where it can.
void askCalendarFile(QWidget *over, Prompts &prompts, const QString &name, const std::vector<DueItem> &items,
                     const QDateTime &stamp, const std::function<void(const QString &sentence)> &tell);
