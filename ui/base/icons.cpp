// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/icons.h"
#include "ui/base/colours.h"
#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>
#include <memory>

namespace {

QColor colourOf(IconInk ink, QIcon::Mode mode)
{
    const QPalette palette = QApplication::palette();
    const Colours &c = Colours::of(palette);
    if (mode == QIcon::Disabled)
        return palette.color(QPalette::Disabled, QPalette::ButtonText);
    switch (ink) {
    case IconInk::Text:
        return c.text;
    case IconInk::Muted:
        return c.muted;
    case IconInk::Accent:
        return c.accent;
    case IconInk::OnAccent:
        return c.accentText;
    case IconInk::Danger:
        return c.tone(Tone::Danger).ink;
    }
    return c.text;
}

// Draws with the palette of the moment, so that a change of theme needs no new icons.
class InkedIcon : public QIconEngine {
public:
    InkedIcon(QString path, IconInk ink)
        : m_path(std::move(path)), m_ink(ink), m_svg(std::make_shared<QSvgRenderer>(m_path))
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const double ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, state, 1.0));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        const QColor colour = colourOf(m_ink, mode);
        const QString key =
            QStringLiteral("%1 %2 %3x%4").arg(m_path, colour.name()).arg(size.width()).arg(size.height());
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        m_svg->render(&painter, QRectF(QPointF(), QSizeF(size)));
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(pixmap.rect(), colour);
        painter.end();
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        return pixmap(size, mode, state);
    }

    QIconEngine *clone() const override { return new InkedIcon(*this); }

private:
    QString m_path;
    IconInk m_ink;
    std::shared_ptr<QSvgRenderer> m_svg; // only read after construction, so copies may share it
};

} // namespace

QIcon icon(const QString &name, IconInk ink)
{
    const QString path = QStringLiteral(":/resources/icons/%1.svg").arg(name);
    return QFile::exists(path) ? QIcon(new InkedIcon(path, ink)) : QIcon();
}
