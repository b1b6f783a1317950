// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/picture.h"
#include "ui/print/paper.h"
#include <QBuffer>
#include <QImageReader>

namespace paper {
namespace {
constexpr int kMostPixels = 1400; ///< a side: enough for a third of a page
constexpr double kMostHeight = mm(95);
} // namespace

QImage imageOf(const report::Picture &picture)
{
    QByteArray bytes = QByteArray::fromBase64(picture.base64.toLatin1());
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    if (const QSize size = reader.size(); size.width() > kMostPixels || size.height() > kMostPixels)
        reader.setScaledSize(size.scaled(kMostPixels, kMostPixels, Qt::KeepAspectRatio));
    return reader.read();
}

QSizeF sizeOnPaper(const QImage &image, double width)
{
    return image.isNull() ? QSizeF(0, 0) : QSizeF(image.size()).scaled(width, kMostHeight, Qt::KeepAspectRatio);
}

QByteArray pngOf(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace paper
