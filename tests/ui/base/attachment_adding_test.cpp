// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/site.h"
#include "core/storage/drafts.h"
#include "core/workspace/record_attachments.h"
#include "tests/support/ui_larkshire.h"
#include "tests/support/ui_scripted_prompts.h"
#include "ui/base/attachment_adding.h"
#include "ui/base/attachment_picture.h"
#include "ui/base/attachments_card.h"
#include "ui/base/background.h"
#include "ui/base/card.h"
#include "ui/base/privacy_key.h"
#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QDropEvent>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QTest>
#include <QUrl>
#include <catch2/catch.hpp>

namespace {
/// A site, on which files are to hang.
struct Beside {
    Beside()
    {
        site = office.workspace().all<Site>()->front().stamp.id;
        window.resize(400, 300);
        desk.takeFrom(window, [this] { return site; });
    }
    QString file(const QString &name, const QByteArray &content) const
    {
        QFile made(folder.filePath(name));
        REQUIRE(made.open(QIODevice::WriteOnly));
        made.write(content);
        return made.fileName();
    }
    QStringList names()
    {
        QStringList all;
        const auto files = attachmentsOf(office.workspace(), site);
        for (const Saved<Attachment> &one : *files)
            all << one.value.name;
        return all;
    }
    qint64 count(const QString &table) const
    {
        Query q = const_cast<Larkshire &>(office).workspace().database().query(u"SELECT count(*) FROM "_qs + table);
        return q.next() ? q.number(0) : -1;
    }
    /// The button of a new card, as a person finds it.
    void press(const QString &word)
    {
        const std::unique_ptr<Card> card(desk.card(site));
        REQUIRE(card);
        for (QPushButton *button : card->findChildren<QPushButton *>())
            if (button->text() == word)
                return button->click();
        FAIL("no button " << word.toStdString());
    }
    QString told() const { return prompts.told.empty() ? QString() : prompts.told.back().text; }

    Larkshire office;
    ScriptedPrompts prompts;
    PrivacyKey privacy;
    QWidget window;
    AttachmentDesk desk{office.workspace(), prompts, privacy, &window};
    QTemporaryDir folder;
    RecordId site = 0;
};

QByteArray pictureBytes()
{
    QImage image(300, 200, QImage::Format_RGB32);
    image.fill(Qt::blue);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}
} // namespace

TEST_CASE("A file chosen is hung on a record of any kind, and the same one there only once")
{
    Beside beside;
    const QString plan = beside.file(u"plan.txt"_qs, "the plan");
    beside.prompts.texts = {plan, plan};
    beside.press(u"Add a file …"_qs);
    CHECK(beside.names() == QStringList{u"plan.txt"_qs});
    beside.press(u"Add a file …"_qs);
    CHECK(beside.names() == QStringList{u"plan.txt"_qs});
    CHECK(beside.told().contains(u"on this record already"_qs));
    CHECK(beside.count(u"attachment_content"_qs) == 1);
    const auto back =
        handOut(beside.office.workspace(), attachmentsOf(beside.office.workspace(), beside.site)->front().id());
    CHECK(back.ok());
    CHECK((back && *back == "the plan"));
}

TEST_CASE("Another file of the same name stands beside it, and the same bytes under two names are stored once")
{
    Beside beside;
    beside.desk.adding().addPaths(beside.site, {beside.file(u"plan.txt"_qs, "one")});
    beside.desk.adding().addPaths(beside.site, {beside.file(u"plan.txt"_qs, "two")});
    CHECK(beside.names() == QStringList{u"plan.txt"_qs, u"plan (2).txt"_qs});
    beside.desk.adding().addPaths(beside.site, {beside.file(u"copy.txt"_qs, "two")});
    CHECK(beside.names().size() == 3);
    CHECK(beside.count(u"attachment_content"_qs) == 2);
}

TEST_CASE("A large file is kept beside the window and leaves no draft behind")
{
    Beside beside;
    const QByteArray film(static_cast<qsizetype>(kBytesInABlink), 'f');
    beside.desk.adding().addPaths(beside.site, {beside.file(u"film.mp4"_qs, film)});
    CHECK(beside.names().isEmpty()); // the window has the keys back
    REQUIRE(QTest::qWaitFor([&] { return !beside.names().isEmpty(); }, 20000));
    CHECK(beside.count(u"draft"_qs) == 0);
    CHECK(beside.told().isEmpty());
    CHECK(beside.office.workspace()
              .load(Id<Attachment>{attachmentsOf(beside.office.workspace(), beside.site)->front().stamp.id})
              ->value.bytes == film.size());
}

TEST_CASE("What is stopped while it is kept leaves nothing behind")
{
    Beside beside;
    const QByteArray film(static_cast<qsizetype>(4 * kBytesInABlink), 'f');
    beside.desk.adding().addPaths(beside.site, {beside.file(u"film.mp4"_qs, film)});
    REQUIRE(beside.desk.adding().job());
    beside.desk.adding().job()->cancel();
    REQUIRE(QTest::qWaitFor([&] { return !beside.desk.adding().job(); }, 20000));
    CHECK(beside.names().isEmpty());
    CHECK(beside.count(u"draft"_qs) == 0);
    CHECK(beside.count(u"attachment_content"_qs) == 0);
}

TEST_CASE("A file beyond 100 MB, a folder and one that is gone are refused in words, the rest is taken")
{
    Beside beside;
    QFile large(beside.folder.filePath(u"large.iso"_qs));
    REQUIRE(large.open(QIODevice::WriteOnly));
    REQUIRE(large.resize(kLargestAttachment + 1));
    large.close();
    const QString small = beside.file(u"small.txt"_qs, "s");
    beside.desk.adding().addPaths(
        beside.site, {large.fileName(), beside.folder.path(), beside.folder.filePath(u"gone.txt"_qs), small});
    REQUIRE(QTest::qWaitFor([&] { return !beside.prompts.told.empty(); }, 20000));
    CHECK(beside.told().contains(u"100 MB"_qs));
    CHECK(beside.told().contains(u"is a folder"_qs));
    CHECK(beside.told().contains(u"gone.txt"_qs));
    CHECK(beside.names() == QStringList{u"small.txt"_qs});
}

TEST_CASE("Files dropped on the record and a picture pasted into it hang on it")
{
    Beside beside;
    QMimeData dropped;
    dropped.setUrls({QUrl::fromLocalFile(beside.file(u"plan.txt"_qs, "the plan"))});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&beside.window, &enter);
    REQUIRE(enter.isAccepted());
    QDropEvent drop({10, 10}, Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&beside.window, &drop);
    CHECK(drop.isAccepted());
    CHECK(beside.names() == QStringList{u"plan.txt"_qs});
    QApplication::clipboard()->setImage(QImage::fromData(pictureBytes()));
    beside.window.setFocusPolicy(Qt::StrongFocus);
    beside.window.show();
    beside.window.activateWindow();
    beside.window.setFocus();
    REQUIRE(QTest::qWaitForWindowActive(&beside.window));
    QTest::keyClick(&beside.window, Qt::Key_V, Qt::ControlModifier);
    CHECK(beside.names() == QStringList{u"plan.txt"_qs, u"Pasted picture.png"_qs});
    QApplication::clipboard()->setText(u"words"_qs);
    QTest::keyClick(&beside.window, Qt::Key_V, Qt::ControlModifier);
    CHECK(beside.told().contains(u"neither a file nor a picture"_qs));
}

TEST_CASE("A picture is shown small once it was read, and not under the privacy key")
{
    Beside beside;
    beside.desk.adding().addPaths(beside.site,
                                  {beside.file(u"door.png"_qs, pictureBytes()), beside.file(u"a.txt"_qs, "a")});
    const std::unique_ptr<Card> card(beside.desk.card(beside.site));
    const auto pictures = [&card] {
        std::vector<QLabel *> found;
        for (QLabel *label : card->findChildren<QLabel *>())
            if (!label->pixmap(Qt::ReturnByValue).isNull())
                found.push_back(label);
        return found;
    };
    REQUIRE(QTest::qWaitFor([&] { return !pictures().empty(); }, 20000));
    CHECK(pictures().size() == 1);
    CHECK(pictures().front()->pixmap(Qt::ReturnByValue).size() == QSize(96, 64));
    CHECK(pictures().front()->accessibleName() == u"Small picture of door.png"_qs);
    beside.privacy.turn(true);
    const std::unique_ptr<Card> hidden(beside.desk.card(beside.site));
    QTest::qWait(100);
    for (const QLabel *label : hidden->findChildren<QLabel *>())
        CHECK(label->pixmap(Qt::ReturnByValue).isNull());
}
