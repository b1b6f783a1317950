// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/signature_pad.h"
#include "ui/base/theme.h"
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QTabletEvent>
#include <algorithm>

namespace {
constexpr int kNear = 4;          // points nearer than this say nothing more
constexpr int kMostPoints = 3000; // of one signature: more is scribbling
constexpr int kLinesHigh = 5;
constexpr int kInk = 6; // of a printed line, in points of the field

/// What can't be read is left out.
std::vector<QPolygon> strokesIn(const QString &text)
{
    std::vector<QPolygon> strokes;
    for (const QString &stroke : text.split(u';', Qt::SkipEmptyParts)) {
        QPolygon polygon;
        for (const QString &point : stroke.split(u' ', Qt::SkipEmptyParts)) {
            const QStringList xy = point.split(u',');
            if (xy.size() == 2)
                polygon << QPoint(std::clamp(xy[0].toInt(), 0, SignaturePad::kWide),
                                  std::clamp(xy[1].toInt(), 0, SignaturePad::kHigh));
        }
        if (!polygon.isEmpty())
            strokes.push_back(std::move(polygon));
    }
    return strokes;
}
} // namespace

QImage signatureImage(const QString &strokes)
{
    QImage image(2 * SignaturePad::kWide, SignaturePad::kHigh, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Qt::black, kInk, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    for (const QPolygon &stroke : strokesIn(strokes))
        if (stroke.size() == 1)
            painter.drawPoint(stroke.first());
        else
            painter.drawPolyline(stroke);
    return image;
}

SignaturePad::SignaturePad(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setCursor(Qt::CrossCursor);
    setAccessibleName(tr("Signature"));
    setAccessibleDescription(tr("Sign by mouse, pen or finger, or type the name instead."));
}

QSize SignaturePad::sizeHint() const
{
    const int high = fontMetrics().lineSpacing() * kLinesHigh;
    return {high * kWide / kHigh, high};
}

QString SignaturePad::strokes() const
{
    QStringList all;
    for (const QPolygon &stroke : m_strokes) {
        QStringList points;
        for (const QPoint &point : stroke)
            points << QStringLiteral("%1,%2").arg(point.x()).arg(point.y());
        all << points.join(u' ');
    }
    return all.join(u';');
}

void SignaturePad::setStrokes(const QString &text)
{
    m_strokes = strokesIn(text);
    update();
}

void SignaturePad::clear()
{
    m_strokes.clear();
    update();
    Q_EMIT changed();
}

void SignaturePad::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    setCursor(readOnly ? Qt::ArrowCursor : Qt::CrossCursor);
    setAccessibleDescription(readOnly ? QString() : tr("Sign by mouse, pen or finger, or type the name instead."));
}

QPoint SignaturePad::onField(QPointF at) const
{
    return {std::clamp(qRound(at.x() * kWide / std::max(1, width())), 0, kWide),
            std::clamp(qRound(at.y() * kHigh / std::max(1, height())), 0, kHigh)};
}

void SignaturePad::begin(QPointF at)
{
    if (m_readOnly)
        return;
    m_drawing = true;
    m_strokes.push_back(QPolygon({onField(at)}));
    update();
}

void SignaturePad::goOn(QPointF at)
{
    if (!m_drawing || m_strokes.empty())
        return;
    qsizetype points = 0;
    for (const QPolygon &stroke : m_strokes)
        points += stroke.size();
    const QPoint next = onField(at);
    if (points >= kMostPoints || (next - m_strokes.back().last()).manhattanLength() < kNear)
        return;
    m_strokes.back() << next;
    update();
    Q_EMIT changed();
}

void SignaturePad::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        begin(event->position());
}

void SignaturePad::mouseMoveEvent(QMouseEvent *event) { goOn(event->position()); }

void SignaturePad::mouseReleaseEvent(QMouseEvent *)
{
    m_drawing = false;
    Q_EMIT changed();
}

void SignaturePad::tabletEvent(QTabletEvent *event)
{
    if (event->type() == QEvent::TabletPress)
        begin(event->position());
    else if (event->type() == QEvent::TabletMove)
        goOn(event->position());
    else
        m_drawing = false;
    event->accept();
}

// Ink on paper in both themes: a signature is looked at as it was written.
void SignaturePad::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(palette().color(QPalette::Mid));
    painter.setBrush(Qt::white);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kGrid, kGrid);
    painter.setPen(QPen(QColor(0x80, 0x80, 0x80), 1, Qt::DashLine));
    const int line = height() * 3 / 4;
    painter.drawLine(2 * kGrid, line, width() - 2 * kGrid, line);
    painter.setPen(QPen(QColor(0x10, 0x20, 0x50), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.scale(static_cast<double>(width()) / kWide, static_cast<double>(height()) / kHigh);
    QPen pen = painter.pen();
    pen.setCosmetic(true);
    painter.setPen(pen);
    for (const QPolygon &stroke : m_strokes) {
        if (stroke.size() == 1)
            painter.drawPoint(stroke.first());
        else
            painter.drawPolyline(stroke);
    }
}
