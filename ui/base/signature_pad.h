// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QImage>
#include <QPolygon>
#include <QWidget>
#include <vector>

/// A field to sign in by mouse, pen or finger; who signs by keyboard types the name beside it instead. The drawing is
/// kept as text: strokes of points on a field of kWide by kHigh.
class SignaturePad : public QWidget {
    Q_OBJECT
public:
    static constexpr int kWide = 1000;
    static constexpr int kHigh = 300;

    explicit SignaturePad(QWidget *parent = nullptr);
    /// `12,80 14,83;40,20 …`; empty where nothing is drawn.
    QString strokes() const;
    /// Shows a drawing; what can't be read is left out.
    void setStrokes(const QString &text);
    void clear();
    /// Only shows what was signed.
    void setReadOnly(bool readOnly);
    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return width * kHigh / kWide; }

Q_SIGNALS:
    void changed();

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void tabletEvent(QTabletEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QPoint onField(QPointF at) const;
    void begin(QPointF at);
    void goOn(QPointF at);
    std::vector<QPolygon> m_strokes;
    bool m_readOnly = false;
    bool m_drawing = false;
};

/// A drawing of a pad in black on white, as it prints: in the left half, so that it is no wider than half a page.
QImage signatureImage(const QString &strokes);
