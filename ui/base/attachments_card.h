// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/id.h"
#include "core/office/attachment.h"
#include "core/records/saved.h"
#include <QObject>
#include <QPointer>
#include <QTemporaryDir>
#include <functional>
#include <optional>

class Card;
class PrivacyKey;
class ProgressPanel;
class Prompts;
class QWidget;
class Workspace;

/// The files that hang on a record, as its view lists them, and what can be done with each: opened as a copy, saved as
/// one, withdrawn with a reason, brought back.
class AttachmentDesk : public QObject {
    Q_OBJECT
public:
    /// Opens a file in the program the desktop has for it; false where there is none.
    using OpenFile = std::function<bool(const QString &path)>;

    /// `window` is what prompts stand over.
    AttachmentDesk(Workspace &workspace, Prompts &prompts, const PrivacyKey &privacy, QWidget *window);
    void openWith(OpenFile open) { m_openFile = std::move(open); }
    /// Null where no file hangs on the record, or none that the actor may read.
    Card *card(RecordId holder);

private:
    QWidget *row(const Saved<Attachment> &file, int number);
    QString shownName(const Attachment &file, int number) const;
    void saveCopy(const Saved<Attachment> &file);
    void open(const Saved<Attachment> &file);
    void openCopy(const QString &path, const QString &name);
    void copyTo(const QString &path, const Saved<Attachment> &file, const QString &refusal, std::function<void()> then);
    void withdraw(const Saved<Attachment> &file);
    void restore(const Saved<Attachment> &file);
    void refuse(const QString &title, const QString &text);
    Workspace &m_workspace;
    Prompts &m_prompts;
    const PrivacyKey &m_privacy;
    QWidget *m_window;
    OpenFile m_openFile;
    QPointer<ProgressPanel> m_progress;    ///< of the card shown last
    std::optional<QTemporaryDir> m_opened; ///< copies that were opened: they go with the window
};

/// Whether opening a file of this name could run a program or a script.
bool runsAsProgram(const QString &name);
