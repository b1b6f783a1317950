// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/eml.h"
#include <algorithm>
#include <catch2/catch.hpp>

namespace {
bool isSound(const QByteArray &draft)
{
    const bool ascii = std::all_of(draft.begin(), draft.end(),
                                   [](char c) { return c == '\r' || c == '\n' || c == '\t' || (c >= 32 && c < 127); });
    bool lines = true;
    for (const QByteArray &line : draft.split('\n'))
        lines = lines && line.size() <= 999 && line.count('\r') <= 1;
    return ascii && lines && draft.count('\n') == draft.count("\r\n") && draft.count('\r') == draft.count('\n');
}
} // namespace

TEST_CASE("a draft is read back with subject, text and attachments")
{
    const QString text =
        QStringLiteral("Dear Zoë,\n\nA café window = broken. \n") + QString(3000, u'x') + QStringLiteral("\n.\nend\t");
    const QByteArray draft =
        draftEml(QStringLiteral("lsms@larkshire.example"), QStringLiteral("Café – ") + QString(200, u'é'), text,
                 {{QStringLiteral("Réport 1.pdf"), QStringLiteral("application/pdf"), QByteArray(500, '\xFF')},
                  {QStringLiteral("a\"b.txt"), QStringLiteral("bad type\r\nX: y"), "x"}});
    CHECK(isSound(draft));
    CHECK(draft.startsWith("X-Unsent: 1\r\nTo: lsms@larkshire.example\r\n"));
    const auto letter = readEml(draft);
    REQUIRE(letter);
    CHECK(letter->subject == QStringLiteral("Café – ") + QString(200, u'é'));
    CHECK(letter->text == text.trimmed());
    REQUIRE(letter->attachments.size() == 2);
    CHECK(letter->attachments[0].name == QStringLiteral("Réport 1.pdf"));
    CHECK(letter->attachments[0].bytes == QByteArray(500, '\xFF'));
    CHECK(letter->attachments[1].name == QStringLiteral("a'b.txt"));
    CHECK(letter->attachments[1].type == QStringLiteral("application/octet-stream"));
}

TEST_CASE("line breaks in what is given cannot add headers")
{
    const QByteArray draft =
        draftEml(QStringLiteral("a@x.example\r\nBcc: b@x.example"), QStringLiteral("s\r\nBcc: c@x.example"),
                 QStringLiteral("t"), {{QStringLiteral("n\r\nX-Bad: 1.txt"), QStringLiteral("text/plain"), "x"}});
    CHECK(isSound(draft));
    CHECK_FALSE(draft.contains("\nBcc:"));
    CHECK_FALSE(draft.contains("\nX-Bad:"));
}

TEST_CASE("several recipients keep their names")
{
    const QByteArray draft = draftEml(QStringLiteral("\"Reed, Ann\" <a@x.example>; Zoë Hall <z@x.example>"),
                                      QStringLiteral("s"), QStringLiteral("t"));
    CHECK(isSound(draft));
    CHECK(draft.contains("To: \"Reed, Ann\" <a@x.example>,\r\n =?UTF-8?B?"));
    CHECK(draft.contains("\r\n <z@x.example>\r\n"));
}

TEST_CASE("a draft without attachments is one plain part")
{
    const QByteArray draft =
        draftEml(QStringLiteral("a@x.example"), QStringLiteral("Short"), QStringLiteral("Line one\nLine two"));
    CHECK(draft.endsWith("\r\n\r\nLine one\r\nLine two\r\n"));
    CHECK(draft.contains("Subject: Short\r\n"));
    CHECK_FALSE(draft.contains("multipart"));
}
