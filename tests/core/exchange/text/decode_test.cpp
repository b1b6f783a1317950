// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/text/decode.h"
#include <QStringEncoder>
#include <catch2/catch.hpp>

namespace {
QByteArray encoded(QStringConverter::Encoding encoding, const QString &text) { return QStringEncoder(encoding)(text); }
const QString kText = QStringLiteral("Ref,Loss\r\nA-1,£1,250 – café\r\n");
} // namespace

TEST_CASE("the encoding of a text is found and said")
{
    const QByteArray utf8 = kText.toUtf8();
    const QByteArray little = encoded(QStringConverter::Utf16LE, kText);
    const QByteArray big = encoded(QStringConverter::Utf16BE, kText);
    const auto [bytes, name] = GENERATE_COPY(table<QByteArray, const char *>({
        {utf8, "UTF-8"},
        {"\xEF\xBB\xBF" + utf8, "UTF-8 with BOM"},
        {"\xFF\xFE" + little, "UTF-16LE"},
        {"\xFE\xFF" + big, "UTF-16BE"},
        {little, "UTF-16LE"},
        {big, "UTF-16BE"},
        {QByteArray("Ref,Loss\r\nA-1,\xA3"
                    "1,250 \x96 caf\xE9\r\n"),
         "Windows-1252"},
    }));
    INFO(name);
    const auto decoded = decodeText(bytes);
    REQUIRE(decoded);
    CHECK(decoded->encodingName == QString::fromLatin1(name));
    CHECK(decoded->text == kText);
    CHECK(decoded->unreadable == 0);
}

TEST_CASE("one byte that is not UTF-8 makes the file Windows-1252, a mark before it does not")
{
    CHECK(decodeText("caf\xC3\xA9 caf\xE9")->encodingName == QStringLiteral("Windows-1252"));
    const auto marked = decodeText("\xEF\xBB\xBF"
                                   "caf\xC3\xA9 caf\xE9");
    CHECK(marked->encodingName == QStringLiteral("UTF-8 with BOM"));
    CHECK(marked->unreadable == 1);
}

TEST_CASE("bytes that mean nothing in Windows-1252 are counted")
{
    const auto decoded = decodeText("\x80\x81\xFF");
    CHECK(decoded->text == QStringLiteral("€\uFFFDÿ"));
    CHECK(decoded->unreadable == 1);
}

TEST_CASE("a few NULs are dropped and counted")
{
    const auto decoded = decodeText(QByteArrayView("reference,kind\0,site", 20));
    REQUIRE(decoded);
    CHECK(decoded->text == QStringLiteral("reference,kind,site"));
    CHECK(decoded->nuls == 1);
}

TEST_CASE("a file that is no text is refused by what it is")
{
    const auto [bytes, part] = GENERATE(table<QByteArray, const char *>({
        {QByteArray("PK\x03\x04\x14\x00", 6), "workbook"},
        {QByteArray("\xD0\xCF\x11\xE0\xA1\xB1"), "old Office file"},
        {QByteArray("%PDF-1.7\n"), "PDF"},
        {QByteArray("SQLite format 3\0", 16), "database"},
        {QByteArray(100, '\0'), "NUL"},
    }));
    const auto decoded = decodeText(bytes);
    REQUIRE_FALSE(decoded);
    CHECK(decoded.error().code == Error::Code::Foreign);
    CHECK(decoded.error().text.contains(QString::fromLatin1(part)));
}

TEST_CASE("an empty file is an empty text")
{
    const auto decoded = decodeText(QByteArray());
    REQUIRE(decoded);
    CHECK(decoded->text.isEmpty());
}

TEST_CASE("Bytes are read as somebody says they are, without the mark of that encoding")
{
    const QByteArray bytes = "\xEF\xBB\xBF"
                             "caf\xC3\xA9";
    CHECK(decodeText(bytes, QStringLiteral("UTF-8"))->text == QStringLiteral("café"));
    CHECK(decodeText(bytes, QStringLiteral("Windows-1252"))->text == QStringLiteral("ï»¿cafÃ©"));
    CHECK(decodeText(bytes, QStringLiteral("Windows-1252"))->encodingName == QStringLiteral("Windows-1252"));
    CHECK(decodeText(QByteArray("\xFE\xFF\0a", 4), QStringLiteral("UTF-16BE"))->text == QStringLiteral("a"));
    CHECK(decodeText("caf\xE9", QStringLiteral("no such thing"))->encodingName == QStringLiteral("Windows-1252"));
}
