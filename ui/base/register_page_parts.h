// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/base/record_table_columns.h"
#include <functional>

class FilterRow;
class Prompts;
class QPushButton;
class QSettings;
class QWidget;
class RecordTable;

/// The columns a person chose for a register, or the usual ones.
QStringList chosenColumns(const QSettings &settings, const QString &group, const QStringList &usual);
void keepColumns(QSettings &settings, const QString &group, const QStringList &keys);
/// Gives the button a menu over all columns of the kind, and one to sort the table by those shown; `choose` is told
/// each new choice of columns, never an empty one.
void addColumnsMenu(QPushButton &button, const Kind &kind, RecordTable &table,
                    const std::function<void(const QStringList &keys)> &choose);
/// Asks for a name and saves the row's present filter under it.
void askFilterName(Prompts &prompts, QWidget *over, FilterRow &row);
