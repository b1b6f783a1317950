// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/base/colours.h"
#include <QWidget>

/// The mark before a tag's word.
enum class Shape { None, Dash, Up, Down, Dot, Tick, Cross };

/// A state in a word, a shape and a colour.
struct TagText {
    QString word;
    Tone tone = Tone::Neutral;
    Shape shape = Shape::None;
    bool operator==(const TagText &) const = default;
};
Q_DECLARE_METATYPE(TagText)

/// The size a tag takes in this font, in pixels.
QSize tagSize(const TagText &tag, const QFont &font);
/// Draws a tag at the left of `rect`, centred in height; a word that has no room is elided.
void paintTag(QPainter &painter, const QRect &rect, const TagText &tag, const QFont &font, const QPalette &palette);

/// A small rounded word, such as `Awaiting police`.
class Tag : public QWidget {
    Q_OBJECT
public:
    explicit Tag(TagText tag = {}, QWidget *parent = nullptr);
    const TagText &tag() const { return m_tag; }
    void setTag(TagText tag);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    TagText m_tag;
};
