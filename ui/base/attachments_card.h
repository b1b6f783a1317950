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

class AttachmentAdding;
class AttachmentPictures;
class Card;
class PrivacyKey;
class ProgressPanel;
class Prompts;
class QWidget;
class Workspace;

/// The files that hang on a record, as its view lists them, pictures small, and what can be done with each: opened as a
/// copy, saved as one, withdrawn with a reason, brought back. More are added from the disk, dropped or pasted.
class AttachmentDesk : public QObject {
    Q_OBJECT
public:
    /// Opens a file in the program the desktop has for it; false where there is none.
    using OpenFile = std::function<bool(const QString &path)>;

    /// `window` is what prompts stand over.
    AttachmentDesk(Workspace &workspace, Prompts &prompts, const PrivacyKey &privacy, QWidget *window);
    void openWith(OpenFile open) { m_openFile = std::move(open); }
    /// Null where the actor reads no files of the record, or none hangs on it and none may be added.
    Card *card(RecordId holder);
    /// Files dropped on the widget, and those or a picture pasted while it has the keys, hang on the record that
    /// `holder` answers; 0 for none.
    void takeFrom(QWidget &widget, std::function<RecordId()> holder);
    AttachmentAdding &adding() const { return *m_adding; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool mayAdd(RecordId holder) const;
    QWidget *addButtons(RecordId holder);
    void askFile(RecordId holder);
    void paste(RecordId holder);
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
    AttachmentAdding *m_adding;
    AttachmentPictures *m_pictures;
    std::function<RecordId()> m_holder;    ///< of what is dropped and pasted
    QPointer<ProgressPanel> m_progress;    ///< of the card shown last
    std::optional<QTemporaryDir> m_opened; ///< copies that were opened: they go with the window
};

/// Whether opening a file of this name could run a program or a script.
bool runsAsProgram(const QString &name);
