// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/attachment_picture.h"
#include "core/storage/attachments.h"
#include "core/workspace/workspace.h"
#include "ui/base/background.h"
#include <QBuffer>
#include <QImageReader>
#include <QLabel>
#include <QPointer>

namespace {

constexpr qint64 kLargestPicture = 32LL * 1024 * 1024; // a larger one takes too much memory for a small picture

QImage smallPicture(const QString &path, const QString &digest, int side)
{
    const Result<std::unique_ptr<Database>> database = Database::open(path, Database::Mode::ReadOnly);
    const Result<QByteArray> bytes =
        database ? readAttachment(**database, digest) : Result<QByteArray>(database.error());
    if (!bytes)
        return {};
    QBuffer buffer;
    buffer.setData(*bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true); // as the camera was held
    const QSize size = reader.size();
    if (!size.isEmpty())
        reader.setScaledSize(size.scaled(side, side, Qt::KeepAspectRatio).expandedTo({1, 1}));
    return reader.read();
}

void put(QLabel *label, const QPixmap &picture)
{
    label->setPixmap(picture);
    label->show();
}

} // namespace

AttachmentPictures::AttachmentPictures(const Workspace &workspace, QObject *parent)
    : QObject(parent), m_workspace(workspace)
{
}

bool AttachmentPictures::isPicture(const Attachment &file)
{
    static const QStringList types = {QStringLiteral("image/png"), QStringLiteral("image/jpeg"),
                                      QStringLiteral("image/gif"), QStringLiteral("image/bmp"),
                                      QStringLiteral("image/webp")};
    return types.contains(file.type) && file.bytes <= kLargestPicture;
}

void AttachmentPictures::showIn(QLabel *label, const Attachment &file)
{
    label->hide();
    if (!isPicture(file))
        return;
    if (const QPixmap *known = m_known.object(file.digest))
        return put(label, *known);
    const qreal scale = label->devicePixelRatioF();
    inBackground(
        this,
        [path = m_workspace.path(), digest = file.digest, side = qRound(kSide * scale)](JobProgress &) {
            return smallPicture(path, digest, side);
        },
        [this, shown = QPointer<QLabel>(label), digest = file.digest, scale](const QImage &image) {
            if (image.isNull())
                return;
            auto *picture = new QPixmap(QPixmap::fromImage(image));
            picture->setDevicePixelRatio(scale);
            if (shown)
                put(shown, *picture);
            m_known.insert(digest, picture);
        });
}
