// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/text/decode.h"
#include "core/exchange/text/windows1252.h"
#include <QCoreApplication>
#include <QStringDecoder>
#include <algorithm>
#include <array>

namespace {

constexpr qsizetype kSample = 8192;

struct Foreign {
    QByteArrayView start;
    const char *sentence;
};

// Files that people choose by mistake, by their first bytes.
const char *foreignFile(QByteArrayView bytes)
{
    static constexpr std::array kForeign = {
        Foreign{"PK\x03\x04",
                QT_TRANSLATE_NOOP("Decode",
                                  "This is a workbook or another packed file, not text. Open it in the spreadsheet, "
                                  "save it as CSV UTF-8 and choose that file.")},
        Foreign{"\xD0\xCF\x11\xE0",
                QT_TRANSLATE_NOOP("Decode",
                                  "This is an old Office file or an Outlook message, not text. Save it as CSV "
                                  "(a message as .eml) and choose that file.")},
        Foreign{"%PDF-", QT_TRANSLATE_NOOP("Decode", "This is a PDF, not text. Ask for the listing as CSV or Excel.")},
        Foreign{"SQLite format 3", QT_TRANSLATE_NOOP("Decode", "This is a database, not text.")},
        Foreign{"\x1F\x8B", QT_TRANSLATE_NOOP("Decode", "This is a packed file, not text. Unpack it first.")},
    };
    for (const Foreign &foreign : kForeign)
        if (bytes.startsWith(foreign.start))
            return foreign.sentence;
    return nullptr;
}

// Text has hardly a control character but tabs, page breaks and ends of lines; other files have one in ten bytes.
bool isNoText(QStringView text)
{
    const QStringView sample = text.first(std::min(text.size(), kSample));
    const auto controls =
        std::count_if(sample.begin(), sample.end(), [](QChar c) { return c < QLatin1Char(' ') && !c.isSpace(); });
    return controls > 3 && controls * 20 > sample.size();
}

// Western text in UTF-16 has a NUL in nearly every second byte and hardly one beside them.
std::optional<QStringConverter::Encoding> unmarkedUtf16(QByteArrayView bytes)
{
    const qsizetype size = std::min(bytes.size(), kSample) & ~qsizetype(1);
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype i = 0; i < size; i += 2) {
        even += bytes[i] == 0;
        odd += bytes[i + 1] == 0;
    }
    const qsizetype pairs = size / 2;
    if (pairs >= 2 && odd * 10 >= pairs * 6 && even * 20 <= pairs)
        return QStringConverter::Utf16LE;
    if (pairs >= 2 && even * 10 >= pairs * 6 && odd * 20 <= pairs)
        return QStringConverter::Utf16BE;
    return {};
}

Decoded decodeAs(QStringConverter::Encoding encoding, QByteArrayView bytes, const QString &name)
{
    QStringDecoder decoder(encoding, QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    return {decoder.decode(bytes), name};
}

Decoded decodeUnmarked(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder.decode(bytes);
    if (!decoder.hasError())
        return {text, QStringLiteral("UTF-8")};
    return {fromWindows1252(bytes), QStringLiteral("Windows-1252")};
}

Decoded decodeBytes(QByteArrayView bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return decodeAs(QStringConverter::Utf8, bytes.sliced(3), QStringLiteral("UTF-8 with BOM"));
    if (bytes.startsWith("\xFF\xFE"))
        return decodeAs(QStringConverter::Utf16LE, bytes.sliced(2), QStringLiteral("UTF-16LE"));
    if (bytes.startsWith("\xFE\xFF"))
        return decodeAs(QStringConverter::Utf16BE, bytes.sliced(2), QStringLiteral("UTF-16BE"));
    if (const auto utf16 = unmarkedUtf16(bytes))
        return decodeAs(*utf16, bytes,
                        *utf16 == QStringConverter::Utf16LE ? QStringLiteral("UTF-16LE") : QStringLiteral("UTF-16BE"));
    return decodeUnmarked(bytes);
}

// As somebody says it is; a byte order mark of that encoding is no text.
Decoded decodeSaid(QByteArrayView bytes, const QString &encoding)
{
    if (encoding == QStringLiteral("Windows-1252"))
        return {fromWindows1252(bytes), encoding};
    if (encoding == QStringLiteral("UTF-16LE"))
        return decodeAs(QStringConverter::Utf16LE, bytes, encoding);
    if (encoding == QStringLiteral("UTF-16BE"))
        return decodeAs(QStringConverter::Utf16BE, bytes, encoding);
    if (encoding.startsWith(QStringLiteral("UTF-8")))
        return decodeAs(QStringConverter::Utf8, bytes.startsWith("\xEF\xBB\xBF") ? bytes.sliced(3) : bytes, encoding);
    return decodeBytes(bytes);
}

} // namespace

Result<Decoded> decodeText(QByteArrayView bytes, const QString &encoding)
{
    if (const char *sentence = foreignFile(bytes))
        return Error{Error::Code::Foreign, QCoreApplication::translate("Decode", sentence)};
    Decoded decoded = decodeSaid(bytes, encoding);
    if (decoded.text.startsWith(QChar(QChar::ByteOrderMark)))
        decoded.text.remove(0, 1);
    decoded.nuls = decoded.text.count(QChar(0));
    if (decoded.nuls * 10 > decoded.text.size())
        return Error{Error::Code::Foreign,
                     QCoreApplication::translate("Decode", "This file is not text: it is full of NUL bytes.")};
    if (decoded.nuls > 0)
        decoded.text.remove(QChar(0));
    if (isNoText(decoded.text))
        return Error{Error::Code::Foreign,
                     QCoreApplication::translate("Decode", "This file is not text; it may be a picture or a program. "
                                                           "Ask for the listing as CSV and choose that file.")};
    decoded.unreadable = decoded.text.count(QChar(QChar::ReplacementCharacter));
    return decoded;
}
