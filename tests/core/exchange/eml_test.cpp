// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/eml.h"
#include "core/exchange/eml_body.h"
#include "core/exchange/eml_headers.h"
#include <QFile>
#include <catch2/catch.hpp>

namespace {
Mail letterOf(const QByteArray &bytes)
{
    const auto letter = readEml(bytes);
    REQUIRE(letter);
    return *letter;
}

const QByteArray kHead = "From: \"Reed, Ann\" <ann.reed@larkshire.example>\r\nDate: Sat, 14 Mar 2026 14:30:05 "
                         "+0000\r\nSubject: Bike taken\r\n";
} // namespace

TEST_CASE("a plain e-mail gives sender, time, subject and text")
{
    const Mail letter = letterOf(kHead + "\r\nGone from the rack.\r\nBlue frame.\r\n");
    CHECK(letter.fromName == QStringLiteral("Reed, Ann"));
    CHECK(letter.fromAddress == QStringLiteral("ann.reed@larkshire.example"));
    CHECK(letter.sentAt == QDateTime(QDate(2026, 3, 14), QTime(14, 30, 5)));
    CHECK(letter.subject == QStringLiteral("Bike taken"));
    CHECK(letter.text == QStringLiteral("Gone from the rack.\nBlue frame."));
    CHECK(letter.attachments.empty());
}

TEST_CASE("senders are read in every form")
{
    const auto [line, name, address] = GENERATE(table<const char *, const char *, const char *>({
        {"ann@x.example", "", "ann@x.example"},
        {"<ann@x.example>", "", "ann@x.example"},
        {"Ann Reed <ann@x.example>", "Ann Reed", "ann@x.example"},
        {"ann@x.example (Ann Reed)", "Ann Reed", "ann@x.example"},
        {"Ann Reed [mailto:ann@x.example]", "Ann Reed", "ann@x.example"},
        {"=?utf-8?Q?Ren=C3=A9e_O=27Neill?= <r@x.example>, b@x.example", "Renée O'Neill", "r@x.example"},
        {"\"A \\\"Bee\\\" C\" <a@x.example>", "A \"Bee\" C", "a@x.example"},
        {"Ann Reed", "Ann Reed", ""},
    }));
    INFO(line);
    const Mail letter = letterOf("From: " + QByteArray(line) + "\n\nx");
    CHECK(letter.fromName == QString::fromUtf8(name));
    CHECK(letter.fromAddress == QString::fromUtf8(address));
}

TEST_CASE("encoded words are decoded, also where a character is split over two of them")
{
    const auto [value, text] = GENERATE(table<const char *, const char *>({
        {"=?UTF-8?B?w6k=?=", "é"},
        {"=?iso-8859-1?Q?caf=E9_=80?=", "café €"},
        {"=?utf-8?B?ww==?= =?utf-8?B?qQ==?=", "é"},
        {"=?utf-8?Q?a?= =?utf-8?Q?b?= c", "ab c"},
        {"x =?utf-8?Q?a?= y", "x a y"},
        {"=?utf-8*en?Q?a?=", "a"},
        {"=?broken", "=?broken"},
        {"=?utf-8?X?a?=", "=?utf-8?X?a?="},
        {"caf\xC3\xA9", "café"},
        {"caf\xE9", "café"},
    }));
    INFO(value);
    CHECK(eml::decodeWords(value) == QString::fromUtf8(text));
}

TEST_CASE("dates of mail programs are read with their zones")
{
    const auto [line, hour] = GENERATE(table<const char *, int>({
        {"Sat, 14 Mar 2026 14:30:00 +0000", 14},
        {"14 Mar 2026 14:30:00 GMT", 14},
        {"Sat, 14 Mar 2026 14:30:00 +0100 (CET)", 13},
        {"Sat, 14 Mar 2026 14:30:00 BST", 13},
        {"14 March 2026 14:30", 14},
        {"Saturday, March 14, 2026 2:30 PM", 14},
        {"Saturday, 14 March 2026 14:30", 14},
        {"14/03/2026 14:30", 14},
    }));
    INFO(line);
    CHECK(eml::mailDate(line) == QDateTime(QDate(2026, 3, 14), QTime(hour, 30)));
    const char *none = GENERATE("", "soon", "14 March 14:30", "14 March 2026", "yesterday 14:30");
    INFO(none);
    CHECK_FALSE(eml::mailDate(none).isValid());
}

TEST_CASE("of alternatives the plain text is taken, and files come out with name, type and bytes")
{
    const Mail letter = letterOf(
        kHead +
        "MIME-Version: 1.0\r\nContent-Type: multipart/mixed;\r\n boundary=\"out\"\r\n\r\npreamble\r\n"
        "--out\r\nContent-Type: multipart/alternative; boundary=in\r\n\r\n"
        "--in\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>HTML</p>\r\n"
        "--in\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
        "Caf=C3=A9 was bro=\r\nken into\r\n--in--\r\n"
        "--out\r\nContent-Type: image/jpeg; name=\"x.jpg\"\r\nContent-Transfer-Encoding: base64\r\n"
        "Content-Disposition: attachment; filename*0*=UTF-8''r%C3%A9; filename*1*=ck.jpg\r\n\r\naGVs\r\nbG8=\r\n"
        "--out\r\nContent-Type: message/rfc822\r\n\r\nSubject: inner\r\n\r\ntext\r\n--out--\r\nepilogue");
    CHECK(letter.text == QStringLiteral("Café was broken into"));
    REQUIRE(letter.attachments.size() == 2);
    CHECK(letter.attachments[0].name == QStringLiteral("réck.jpg"));
    CHECK(letter.attachments[0].type == QStringLiteral("image/jpeg"));
    CHECK(letter.attachments[0].bytes == "hello");
    CHECK(letter.attachments[1].name == QStringLiteral("inner.eml"));
    CHECK(letter.attachments[1].bytes == "Subject: inner\r\n\r\ntext");
}

TEST_CASE("a message from an office's mail program gives its words and every file, pictures in its text among them")
{
    QFile file(QStringLiteral(WARDKEEP_SOURCE_DIR "/tests/data/eml/outlook_with_photos.eml"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QByteArray bytes = file.readAll();
    const bool asSent = GENERATE(true, false); // or as a Unix program saves it
    if (asSent)
        bytes.replace("\n", "\r\n");
    Mail letter = letterOf(bytes);
    CHECK(letter.fromName == QStringLiteral("Siân Ó Brádaigh"));
    CHECK(letter.subject == QStringLiteral("Window broken at Old Mill – photos attached"));
    CHECK(letter.text.contains(QStringLiteral("worth about £1,300. “Nobody seen,” he says.")));
    CHECK_FALSE(letter.text.contains(QStringLiteral("multi-part")));
    QStringList names;
    for (const LetterAttachment &attachment : letter.attachments)
        names << attachment.name;
    CHECK(names ==
          QStringList({QStringLiteral("image001.png"), QStringLiteral("photo.png"), QStringLiteral("photo.png"),
                       QStringLiteral("Réponse du gardien.pdf"), QStringLiteral("guard patrol – 1 November.csv"),
                       QStringLiteral("empty.dat"), QStringLiteral("Patrol 1-2 November: store window.eml")}));
    REQUIRE(letter.attachments.size() == 7);
    CHECK(letter.attachments[0].bytes.startsWith("\x89PNG\r\n"));
    CHECK(letter.attachments[1].bytes != letter.attachments[2].bytes);
    CHECK(letter.attachments[3].bytes.endsWith("%%EOF\n"));
    CHECK(letter.attachments[4].bytes.replace("\r\n", "\n") == "time,door\n23:00,\"store\"\n02:00,caf\xC3\xA9\n");
    CHECK(letter.attachments[5].bytes.isEmpty());
    const Mail inner = letterOf(letter.attachments[6].bytes);
    CHECK(inner.text == QStringLiteral("Window by the bins is in."));
    REQUIRE(inner.attachments.size() == 1);
    CHECK(inner.attachments[0].name == QStringLiteral("inner.png"));
    CHECK(inner.attachments[0].bytes == letter.attachments[0].bytes);
}

TEST_CASE("an attachment's name cannot lead out of a folder")
{
    const auto [given, name] = GENERATE(table<const char *, const char *>({
        {"../../etc/passwd", "passwd"},
        {"C:/temp/a.txt", "a.txt"},
        {"..", "attachment 1"},
        {"", "attachment 1"},
    }));
    const Mail letter =
        letterOf("From: a@x.example\nContent-Type: application/pdf\nContent-Disposition: attachment; filename=\"" +
                 QByteArray(given) + "\"\n\nx");
    REQUIRE(letter.attachments.size() == 1);
    CHECK(letter.attachments[0].name == QString::fromUtf8(name));
}

TEST_CASE("an HTML body becomes plain words")
{
    CHECK(eml::htmlToText(QStringLiteral(
              "<html><head><title>t</title><style>p{}</style></head><body><p>One &amp;\n two</p><!-- no --><p>"
              "&pound;5<br>three&#8217;s &#x41;</p><script>x</script></body></html>")) ==
          QStringLiteral("One & two\n\n£5\nthree’s A"));
    CHECK(eml::htmlToText(QStringLiteral("a < b &nosuch; c &")) == QStringLiteral("a < b &nosuch; c &"));
    CHECK(eml::htmlToText(QStringLiteral("x<!-- open")) == QStringLiteral("x"));
}

TEST_CASE("flowed lines are joined and quoted ones kept apart")
{
    CHECK(eml::unflow(QStringLiteral("one \ntwo\n> three \n> four\n-- \nAnn"), false) ==
          QStringLiteral("one two\n> three four\n-- \nAnn\n"));
    CHECK(eml::unflow(QStringLiteral("on \ne"), true) == QStringLiteral("one\n"));
}

TEST_CASE("a body in Windows-1252 is read, whatever it is called")
{
    const char *charset = GENERATE("iso-8859-1", "windows-1252", "\"Windows-1252\"", "us-ascii", "no-such-charset");
    INFO(charset);
    CHECK(letterOf("From: a@x.example\nContent-Type: text/plain; charset=" + QByteArray(charset) +
                   "\n\n\x80"
                   "5 caf\xE9")
              .text == QStringLiteral("€5 café"));
}

TEST_CASE("a pasted message is read with its header lines or without")
{
    const Mail letter =
        letterOf("From: Ann Reed\nSent: 14 March 2026 14:30\nTo: Security\nSubject: Bike taken\n\nGone: from the rack");
    CHECK(letter.fromName == QStringLiteral("Ann Reed"));
    CHECK(letter.sentAt == QDateTime(QDate(2026, 3, 14), QTime(14, 30)));
    CHECK(letter.text == QStringLiteral("Gone: from the rack"));
    CHECK(letterOf("Note: the bike is gone\r\n\r\nBlue frame").text ==
          QStringLiteral("Note: the bike is gone\n\nBlue frame"));
    CHECK(letterOf("").text.isEmpty());
}

TEST_CASE("hostile mail is refused in words")
{
    QByteArray deep = "From: a@x.example\n";
    for (int i = 0; i < 40; ++i)
        deep += "Content-Type: multipart/mixed; boundary=b" + QByteArray::number(i) + "\n\n--b" +
                QByteArray::number(i) + "\n";
    CHECK(readEml(deep).error().text.contains(QStringLiteral("too deeply")));
    QByteArray wide = "From: a@x.example\nContent-Type: multipart/mixed; boundary=b\n\n";
    for (int i = 0; i < 1001; ++i)
        wide += "--b\n\nx\n";
    CHECK(readEml(wide).error().text.contains(QStringLiteral("1,000 parts")));
    CHECK(readEml(QByteArray(kLargestEml + 1, 'x')).error().text.contains(QStringLiteral("200 MB")));
    CHECK(readEml("\xD0\xCF\x11\xE0\xA1\xB1").error().text.contains(QStringLiteral(".msg")));
}
