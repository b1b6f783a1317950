// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

class QFormLayout;
class QLabel;
class QWidget;

/// Puts a field into a form with its label above it, as wide as the form: a label that a form measures by its words
/// loses the end of the last one. The label's mnemonic leads to the field; the label is answered.
QLabel *addAbove(QFormLayout &rows, const QString &text, QWidget *field);
