// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/attachments_card.h"
#include "core/office/attach.h"
#include "core/storage/database.h"
#include "core/workspace/record_attachments.h"
#include "ui/base/attachment_adding.h"
#include "ui/base/attachment_picture.h"
#include "ui/base/background.h"
#include "ui/base/break_words.h"
#include "ui/base/card.h"
#include "ui/base/file_names.h"
#include "ui/base/flow_layout.h"
#include "ui/base/label.h"
#include "ui/base/privacy_key.h"
#include "ui/base/progress_panel.h"
#include "ui/base/prompts.h"
#include "ui/base/theme.h"
#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QDropEvent>
#include <QFileInfo>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSaveFile>
#include <QShortcut>
#include <QUrl>
#include <QVBoxLayout>

namespace {
/// Empty where it was written, else why not.
QString write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    return written ? QString() : file.errorString();
}
} // namespace

AttachmentDesk::AttachmentDesk(Workspace &workspace, Prompts &prompts, const PrivacyKey &privacy, QWidget *window)
    : QObject(window), m_workspace(workspace), m_prompts(prompts), m_privacy(privacy), m_window(window),
      m_openFile([](const QString &path) { return QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }),
      m_adding(new AttachmentAdding(workspace, prompts, window)), m_pictures(new AttachmentPictures(workspace, this))
{
    connect(m_adding, &AttachmentAdding::began, this, [this] {
        if (m_progress)
            m_progress->follow(m_adding->job(), tr("Adding files …"));
    });
}

Card *AttachmentDesk::card(RecordId holder)
{
    const auto files = attachmentsOf(m_workspace, holder);
    const bool adds = mayAdd(holder);
    if (!files || (files->empty() && !adds))
        return nullptr;
    auto *card = new Card(tr("Attachments"));
    int number = 0;
    for (const Saved<Attachment> &file : *files)
        card->body()->addWidget(row(file, ++number));
    if (number > 0)
        card->setCount(number);
    m_progress = new ProgressPanel;
    card->body()->addWidget(m_progress);
    if (m_adding->job())
        m_progress->follow(m_adding->job(), tr("Adding files …"));
    if (adds)
        card->body()->addWidget(addButtons(holder));
    return card;
}

// Only who reads a record's files sees that one is added.
bool AttachmentDesk::mayAdd(RecordId holder) const
{
    const Kind *kind = m_workspace.kindOfRecord(holder);
    return kind && !m_workspace.isReadOnly() && may(m_workspace.actor(), Act::Add, *kind, m_workspace.today()).guarded;
}

QWidget *AttachmentDesk::addButtons(RecordId holder)
{
    auto *whole = new QWidget;
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid);
    auto *buttons = new FlowLayout(nullptr, 2 * kGrid);
    const auto add = [&](const QString &word, void (AttachmentDesk::*act)(RecordId)) {
        auto *button = new QPushButton(word);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, act, holder] { (this->*act)(holder); });
        buttons->addWidget(button);
        return button;
    };
    add(tr("Add a file …"), &AttachmentDesk::askFile);
    add(tr("Paste"), &AttachmentDesk::paste)->setAccessibleName(tr("Paste a file or a picture"));
    column->addLayout(buttons);
    column->addWidget((new Label(TextRank::Small, tr("Or drop files on the record; up to 100 MB each.")))->wrapped());
    return whole;
}

void AttachmentDesk::askFile(RecordId holder)
{
    m_prompts.fileToOpen(m_window, {tr("Add a file"), usualFolder(), {tr("All files (*)")}, {}},
                         [this, holder](const QString &path) { m_adding->addPaths(holder, {path}); });
}

void AttachmentDesk::paste(RecordId holder)
{
    const QMimeData *copied = QApplication::clipboard()->mimeData();
    if (!copied || !m_adding->addData(holder, *copied))
        refuse(tr("Nothing was added"),
               tr("The clipboard holds neither a file nor a picture. Copy one, then paste it here."));
}

void AttachmentDesk::takeFrom(QWidget &widget, std::function<RecordId()> holder)
{
    m_holder = std::move(holder);
    widget.setAcceptDrops(true);
    widget.installEventFilter(this);
    auto *keys = new QShortcut(QKeySequence::Paste, &widget);
    keys->setContext(Qt::WidgetWithChildrenShortcut);
    connect(keys, &QShortcut::activated, this, [this] {
        if (const RecordId record = m_holder(); mayAdd(record))
            paste(record);
    });
}

bool AttachmentDesk::eventFilter(QObject *watched, QEvent *event)
{
    const bool drags = event->type() == QEvent::DragEnter || event->type() == QEvent::Drop;
    if (!drags || !m_holder)
        return QObject::eventFilter(watched, event);
    auto *drop = static_cast<QDropEvent *>(event); // a drag that enters is one
    if (!AttachmentAdding::takes(*drop->mimeData()) || !mayAdd(m_holder()))
        return QObject::eventFilter(watched, event);
    drop->acceptProposedAction();
    if (event->type() == QEvent::Drop)
        m_adding->addData(m_holder(), *drop->mimeData());
    return true;
}

// A name may say who is in the picture.
QString AttachmentDesk::shownName(const Attachment &file, int number) const
{
    if (!m_privacy.isOn())
        return file.name;
    const QString suffix = QFileInfo(file.name).suffix();
    return suffix.isEmpty() ? tr("File %1").arg(number) : tr("File %1 (%2)").arg(QString::number(number), suffix);
}

QWidget *AttachmentDesk::row(const Saved<Attachment> &file, int number)
{
    auto *whole = new QWidget;
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, kGrid);
    column->setSpacing(kGrid);
    const QString name = shownName(file.value, number);
    if (!file.stamp.isWithdrawn() && !m_privacy.isOn()) { // a picture may show who it is
        auto *picture = new QLabel;
        picture->setAccessibleName(tr("Small picture of %1").arg(name));
        column->addWidget(picture, 0, Qt::AlignLeft);
        m_pictures->showIn(picture, file.value);
    }
    column->addWidget(
        (new Label(TextRank::Body, withBreaks(tr("%1, %2").arg(name, sayBytes(file.value.bytes)))))->wrapped());
    auto *buttons = new FlowLayout(nullptr, 2 * kGrid);
    const auto add = [&](const QString &word, void (AttachmentDesk::*act)(const Saved<Attachment> &)) {
        auto *button = new QPushButton(word);
        button->setAutoDefault(false);
        button->setAccessibleName(tr("%1: %2").arg(word, name));
        connect(button, &QPushButton::clicked, this, [this, act, file] { (this->*act)(file); });
        buttons->addWidget(button);
    };
    const bool writes = !m_workspace.isReadOnly();
    if (file.stamp.isWithdrawn()) {
        column->addWidget((new Label(TextRank::Muted, tr("Withdrawn: %1").arg(file.stamp.withdrawnWhy)))->wrapped());
        if (writes)
            add(tr("Restore"), &AttachmentDesk::restore);
    } else {
        add(tr("Open"), &AttachmentDesk::open);
        add(tr("Save a copy …"), &AttachmentDesk::saveCopy);
        if (writes)
            add(tr("Withdraw …"), &AttachmentDesk::withdraw);
    }
    column->addLayout(buttons);
    return whole;
}

void AttachmentDesk::refuse(const QString &title, const QString &text)
{
    m_prompts.tell(m_window, {title, text, {}, Tone::Warning});
}

void AttachmentDesk::saveCopy(const Saved<Attachment> &file)
{
    const QString suffix = QFileInfo(file.value.name).suffix();
    const FileQuestion question{tr("Save a copy"), proposedFile(file.value.name), {tr("All files (*)")}, suffix};
    m_prompts.fileToSave(m_window, question,
                         [this, file](const QString &path) { copyTo(path, file, tr("No copy was saved"), {}); });
}

// The bytes come by a connection of their own where there are many; what leaves the office is noted before it does.
void AttachmentDesk::copyTo(const QString &path, const Saved<Attachment> &file, const QString &refusal,
                            std::function<void()> then)
{
    const Result<Saved<Attachment>> allowed = mayHandOut(m_workspace, file.id());
    if (!allowed)
        return refuse(refusal, allowed.error().text);
    auto work = [office = m_workspace.path(), file = *allowed](JobProgress &) -> Result<QByteArray> {
        const Result<std::unique_ptr<Database>> database = Database::open(office, Database::Mode::ReadOnly);
        return database ? bytesOf(**database, file) : Result<QByteArray>(database.error());
    };
    auto current = std::make_shared<QPointer<Job>>();
    *current = inBackgroundUnless(
        file.value.bytes < kBytesInABlink, this, std::move(work),
        [this, path, file = *allowed, refusal, then = std::move(then), current](const Result<QByteArray> &bytes) {
            if (*current && (*current)->isCancelled())
                return;
            if (!bytes)
                return refuse(refusal, bytes.error().text);
            if (const Result<void> noted = noteHandedOut(m_workspace, file); !noted)
                return refuse(refusal, noted.error().text);
            if (const QString fault = write(path, *bytes); !fault.isEmpty())
                return refuse(refusal, tr("The file cannot be written: %1.").arg(fault));
            if (then)
                then();
        });
    if (*current && m_progress)
        m_progress->follow(*current, tr("Copying “%1” …").arg(m_privacy.isOn() ? tr("the file") : file.value.name));
}

void AttachmentDesk::open(const Saved<Attachment> &file)
{
    const QString title = tr("It is not opened");
    if (runsAsProgram(file.value.name))
        return refuse(title, tr("A file of this kind can run as a program, and “%1” came from outside. Save a copy and "
                                "have IT look at it first.")
                                 .arg(file.value.name));
    if (!m_opened)
        m_opened.emplace();
    const QString path = m_opened->filePath(QFileInfo(proposedFile(file.value.name)).fileName());
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner); // opened before: written anew
    copyTo(path, file, title, [this, path, name = file.value.name] { openCopy(path, name); });
}

void AttachmentDesk::openCopy(const QString &path, const QString &name)
{
    QFile::setPermissions(path, QFile::ReadOwner); // what is changed in the copy would be lost
    if (!m_openFile(path))
        refuse(tr("It is not opened"),
               tr("There is no program here for “%1”. Save a copy and open it elsewhere.").arg(name));
}

void AttachmentDesk::withdraw(const Saved<Attachment> &file)
{
    const TextQuestion question{tr("Withdraw this attachment"),
                                tr("Why? The reason stays with it, and it can be restored."),
                                {},
                                tr("Withdraw")};
    m_prompts.askText(m_window, question, [this, file](const QString &why) {
        const Result<void> done = m_workspace.write(why, [&](Write &write) { return write.withdraw(file, why); });
        if (!done)
            refuse(tr("It was not withdrawn"), done.error().text);
    });
}

void AttachmentDesk::restore(const Saved<Attachment> &file)
{
    const QString why = tr("Attachment restored");
    const Result<void> done = m_workspace.write(why, [&](Write &write) { return write.restore(file, why); });
    if (!done)
        refuse(tr("It was not restored"), done.error().text);
}

bool runsAsProgram(const QString &name)
{
    static constexpr const char *kSuffixes[] = {
        "appimage", "application", "bat", "chm",  "cmd", "com", "cpl", "deb", "desktop", "dll", "exe", "gadget",
        "hta",      "html",        "htm", "inf",  "iso", "jar", "js",  "jse", "lnk",     "msc", "msi", "msp",
        "pif",      "pl",          "ps1", "psm1", "py",  "reg", "rpm", "run", "scf",     "scr", "sh",  "svg",
        "url",      "vb",          "vbe", "vbs",  "vhd", "ws",  "wsf", "wsh", "xhtml"};
    const QString suffix = QFileInfo(name.trimmed()).suffix().toLower();
    return std::any_of(std::begin(kSuffixes), std::end(kSuffixes),
                       [&](const char *one) { return suffix == QLatin1String(one); });
}
