// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incidents/incident.h"
#include "core/office/attach.h"
#include "core/workspace/record_attachments.h"
#include "tests/support/ui_larkshire.h"
#include "tests/support/ui_scripted_prompts.h"
#include "ui/base/attachments_card.h"
#include "ui/base/background.h"
#include "ui/base/card.h"
#include "ui/base/privacy_key.h"
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <catch2/catch.hpp>

namespace {
/// An incident with one file, and its card.
struct Shown {
    explicit Shown(const QString &name = u"window.png"_qs, const QByteArray &content = "a window")
    {
        Incident value;
        value.kind = Code{office.workspace().names().choices(u"incident-kind"_qs).front().code};
        value.summary = u"Window broken"_qs;
        value.narrative = u"It was seen."_qs;
        value.occurred = Moment::fromText(u"2026-11-01T14:30"_qs);
        value.reported = value.occurred;
        value.reporterText = u"The receptionist"_qs;
        incident = office.add(value).stamp.id;
        const auto written = office.workspace().write(u"test"_qs, [&](Write &write) -> Result<void> {
            const auto attached = attach(write, incident, attachedFile(name, u"image/png"_qs, content));
            return attached ? Result<void>() : attached.error();
        });
        REQUIRE(written.ok());
        desk.openWith([this](const QString &path) {
            opened << path;
            return opens;
        });
        look();
    }
    void look() { card.reset(desk.card(incident)); }
    QPushButton *button(const QString &word) const
    {
        for (QPushButton *one : card->findChildren<QPushButton *>())
            if (one->text() == word)
                return one;
        return nullptr;
    }
    QStringList words() const
    {
        QStringList all;
        for (const QLabel *label : card->findChildren<QLabel *>())
            all << label->text();
        return all;
    }
    void damage()
    {
        REQUIRE(office.workspace().database().run(u"UPDATE attachment_chunk SET content = x'00'"_qs).ok());
    }
    Larkshire office;
    ScriptedPrompts prompts;
    PrivacyKey privacy;
    QWidget window;
    AttachmentDesk desk{office.workspace(), prompts, privacy, &window};
    QStringList opened;
    bool opens = true;
    RecordId incident = 0;
    std::unique_ptr<Card> card;
};

QByteArray contentOfFile(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}
} // namespace

TEST_CASE("A record's files are listed with name and size, and a record without any has no card")
{
    Shown shown;
    CHECK(shown.words().contains(u"window.png, 8 bytes"_qs));
    CHECK(shown.button(u"Open"_qs)->accessibleName() == u"Open: window.png"_qs);
    shown.privacy.turn(true);
    shown.look();
    CHECK(shown.words().contains(u"File 1 (png), 8 bytes"_qs));
    CHECK_FALSE(shown.button(u"Open"_qs)->accessibleName().contains(u"window"_qs));
    CHECK(shown.desk.card(12345) == nullptr);
}

TEST_CASE("A copy is saved as it came, and a damaged one is refused in words with no file left")
{
    Shown shown;
    QTemporaryDir folder;
    const QString path = folder.filePath(u"copy.png"_qs);
    shown.prompts.texts = {path};
    shown.button(u"Save a copy …"_qs)->click();
    CHECK(contentOfFile(path) == "a window");
    CHECK(shown.prompts.told.empty());
    shown.damage();
    const QString second = folder.filePath(u"second.png"_qs);
    shown.prompts.texts = {second};
    shown.button(u"Save a copy …"_qs)->click();
    CHECK_FALSE(QFile::exists(second));
    REQUIRE(shown.prompts.told.size() == 1);
    CHECK(shown.prompts.told.front().text.contains(u"window.png"_qs));
    shown.prompts.texts = {folder.filePath(u"no/such/folder.png"_qs)};
    shown.button(u"Save a copy …"_qs)->click();
    CHECK(shown.prompts.told.size() == 2);
}

TEST_CASE("A large file is copied beside the window, which says so")
{
    Shown shown(u"film.mp4"_qs, QByteArray(static_cast<qsizetype>(kBytesInABlink), 'x'));
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"copy.mp4"_qs);
    shown.card->show();
    shown.prompts.texts = {path};
    shown.button(u"Save a copy …"_qs)->click();
    CHECK_FALSE(QFile::exists(path)); // not yet: the window has the keys back
    CHECK(shown.words().join(u'|').contains(u"Copying “film.mp4”"_qs));
    REQUIRE(QTest::qWaitFor([&] { return QFile::exists(path); }, 20000));
    CHECK(QFileInfo(path).size() == kBytesInABlink);
    CHECK(shown.prompts.told.empty());
    const QString none = folder.filePath(u"none.mp4"_qs);
    shown.prompts.texts = {none};
    shown.button(u"Save a copy …"_qs)->click();
    shown.button(u"Cancel"_qs)->click();
    QTest::qWait(300);
    CHECK_FALSE(QFile::exists(none));
}

TEST_CASE("A file opens as a copy that cannot be changed by mistake and goes with the window")
{
    QString path;
    {
        Shown shown;
        shown.button(u"Open"_qs)->click();
        shown.button(u"Open"_qs)->click(); // again while it is open
        REQUIRE(shown.opened.size() == 2);
        path = shown.opened.front();
        CHECK(QFileInfo(path).fileName() == u"window.png"_qs);
        CHECK(contentOfFile(path) == "a window");
        CHECK_FALSE((QFile::permissions(path) & QFile::WriteOther));
        CHECK_FALSE((QFile::permissions(path) & QFile::ReadOther));
        shown.opens = false;
        shown.button(u"Open"_qs)->click();
        REQUIRE(shown.prompts.told.size() == 1);
        CHECK(shown.prompts.told.front().text.contains(u"no program"_qs));
    }
    CHECK_FALSE(QFile::exists(path));
}

TEST_CASE("What could run as a program is not opened, whatever the case of its name")
{
    const char *name = GENERATE("invoice.exe", "photo.jpg.SCR", "page.html", "run.sh ");
    Shown shown(QString::fromLatin1(name).trimmed());
    shown.button(u"Open"_qs)->click();
    CHECK(shown.opened.isEmpty());
    REQUIRE(shown.prompts.told.size() == 1);
    CHECK(shown.prompts.told.front().text.contains(u"Save a copy"_qs));
    CHECK_FALSE(runsAsProgram(u"photo.exe.jpg"_qs));
    CHECK_FALSE(runsAsProgram(u"notes"_qs));
}

TEST_CASE("A file is withdrawn with the reason asked for, says so, and comes back")
{
    Shown shown;
    shown.button(u"Withdraw …"_qs)->click(); // no reason given: nothing happens
    shown.look();
    REQUIRE(shown.button(u"Withdraw …"_qs));
    shown.prompts.texts = {u"shows a patient"_qs};
    shown.button(u"Withdraw …"_qs)->click();
    shown.look();
    CHECK(shown.words().contains(u"Withdrawn: shows a patient"_qs));
    CHECK_FALSE(shown.button(u"Open"_qs));
    shown.button(u"Restore"_qs)->click();
    shown.look();
    CHECK(shown.button(u"Open"_qs));
}
