// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/office/attachment.h"
#include <QCache>
#include <QObject>
#include <QPixmap>

class QLabel;
class Workspace;

/// Small pictures of attached files, read beside the window by a connection of their own and kept by digest.
class AttachmentPictures : public QObject {
    Q_OBJECT
public:
    static constexpr int kSide = 96; ///< pixels, before the screen's scale

    explicit AttachmentPictures(const Workspace &workspace, QObject *parent = nullptr);
    /// Whether a small picture can be made of the file.
    static bool isPicture(const Attachment &file);
    /// Puts the picture into the label as soon as it is there; a file that is no picture after all shows nothing.
    void showIn(QLabel *label, const Attachment &file);

private:
    const Workspace &m_workspace;
    QCache<QString, QPixmap> m_known{60};
};
