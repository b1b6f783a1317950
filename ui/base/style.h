// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QProxyStyle>

class QPushButton;

/// Fusion made flat and calm: plain surfaces, edges of at least 3:1, a two-pixel ring around what has the focus.
/// Every colour comes from the palette, every measure grows with the text.
class Style : public QProxyStyle {
    Q_OBJECT
public:
    Style();
    /// Sizes of indicators, icons and rows follow the text, 100 to 200.
    void setTextPercent(int percent) { m_textPercent = percent; }

    void polish(QWidget *widget) override;
    using QProxyStyle::polish;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;

private:
    int scaled(int pixels) const { return pixels * m_textPercent / 100; }
    int m_textPercent = 100;
};

/// Makes this the one button of its window that carries the accent.
void makePrimary(QPushButton &button);
