// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStyleOption>

class QPainter;
class QWidget;

/// The strokes that Style is made of; each draws one part from the palette in its option and leaves the painter as it
/// was.
void paintFocusRing(QPainter &painter, const QStyleOption &option, bool round = false);
void paintButton(QPainter &painter, const QStyleOption &option, bool primary);
void paintToolButton(QPainter &painter, const QStyleOption &option);
void paintField(QPainter &painter, const QStyleOption &option);
void paintFrame(QPainter &painter, const QStyleOption &option);
void paintCheck(QPainter &painter, const QStyleOption &option);
void paintRadio(QPainter &painter, const QStyleOption &option);
void paintHeader(QPainter &painter, const QStyleOption &option);
/// The filled triangle, this many pixels wide, of a button that opens a menu; stands clear of the button's edge.
void paintMenuMark(QPainter &painter, const QStyleOption &option, int width);
void paintChevron(QPainter &painter, const QRect &rect, const QStyleOption &option, bool up);
/// The same item with a pale selection under dark text, so that tags in a selected row stay readable.
QStyleOptionViewItem withWash(const QStyleOptionViewItem &option);
bool isPrimary(const QWidget *widget);
/// A round button whose words stand beside it in a label: its focus ring is round as well.
bool isBareRadio(const QWidget *widget);
