// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/eml.h"
#include "core/exchange/eml_body.h"
#include "core/exchange/eml_headers.h"
#include <QCoreApplication>
#include <algorithm>
#include <array>

using namespace eml;

namespace {

constexpr int kDeepest = 20;
constexpr int kMostParts = 1000;

Error refused(const char *sentence) { return {Error::Code::Invalid, QCoreApplication::translate("Letter", sentence)}; }

struct Words {
    QString text;
    bool fromHtml = false;
};

// The line break before a boundary is the boundary's (RFC 2046, 5.1.1).
QByteArrayView withoutLastBreak(QByteArrayView part)
{
    if (part.endsWith('\n'))
        part.chop(1);
    if (part.endsWith('\r'))
        part.chop(1);
    return part;
}

// The parts between the lines `--boundary`, without what stands before the first and behind the last.
std::vector<QByteArrayView> splitParts(QByteArrayView body, const QByteArray &boundary)
{
    const QByteArray mark = "--" + boundary;
    std::vector<QByteArrayView> parts;
    qsizetype partStart = -1;
    for (qsizetype at = 0; at < body.size();) {
        const qsizetype newline = body.indexOf('\n', at);
        const qsizetype end = newline < 0 ? body.size() : newline + 1;
        const QByteArrayView line = body.sliced(at, end - at).trimmed();
        const bool closes = line.startsWith(mark) && line.sliced(mark.size()) == "--";
        if (closes || line == mark) {
            if (partStart >= 0)
                parts.push_back(withoutLastBreak(body.sliced(partStart, at - partStart)));
            partStart = closes ? -1 : end;
            if (closes)
                return parts;
        }
        at = end;
    }
    if (partStart >= 0 && partStart < body.size())
        parts.push_back(body.sliced(partStart));
    return parts;
}

QString bareFileName(QString name)
{
    name = name.mid(std::max(name.lastIndexOf(u'/'), name.lastIndexOf(u'\\')) + 1);
    name.removeIf([](QChar c) { return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format; });
    name = name.trimmed();
    return name == QStringLiteral(".") || name == QStringLiteral("..") ? QString() : name.left(200);
}

// A message within a message goes by its subject.
QString nameOfMessage(QByteArrayView message)
{
    QString subject = decodeWords(splitHeaders(message).find("subject"));
    const QString name = bareFileName(subject.replace(u'/', u'-').replace(u'\\', u'-'));
    return (name.isEmpty() ? QStringLiteral("message") : name) + QStringLiteral(".eml");
}

QString plainLines(QString text)
{
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    text.replace(u'\r', u'\n');
    text.remove(QChar(0));
    return text;
}

class Reader {
public:
    Result<Words> read(QByteArrayView bytes, int depth) { return readPart(splitHeaders(bytes), depth); }
    Result<Words> readPart(const Headers &headers, int depth);
    std::vector<LetterAttachment> takeAttachments() { return std::move(m_attachments); }

private:
    Result<Words> readParts(const std::vector<QByteArrayView> &parts, bool alternatives, int depth);
    void attach(const Headers &headers, const Parameters &type, QString name);
    Words wordsOf(const Headers &headers, const Parameters &type) const;

    std::vector<LetterAttachment> m_attachments;
    int m_parts = 0;
};

Result<Words> Reader::readPart(const Headers &headers, int depth)
{
    if (depth > kDeepest)
        return refused(QT_TRANSLATE_NOOP("Letter", "The parts of this e-mail are nested too deeply to be read."));
    if (++m_parts > kMostParts)
        return refused(QT_TRANSLATE_NOOP("Letter", "This e-mail has more than 1,000 parts and is not read."));
    const Parameters type = parseParameters(headers.find("content-type"));
    if (type.value.startsWith("multipart/")) {
        const QByteArray boundary = type.named.value("boundary").toUtf8();
        const auto parts = boundary.isEmpty() ? std::vector<QByteArrayView>() : splitParts(headers.body, boundary);
        if (!parts.empty())
            return readParts(parts, type.value == "multipart/alternative", depth);
    }
    const Parameters disposition = parseParameters(headers.find("content-disposition"));
    const QString name = disposition.named.value("filename", type.named.value("name"));
    const bool isText = type.value.isEmpty() || type.value.startsWith("text/plain") ||
                        type.value.startsWith("text/html") || type.value.startsWith("multipart/");
    if (disposition.value == "attachment" || !name.isEmpty() || !isText) {
        attach(headers, type, name);
        return Words{};
    }
    return wordsOf(headers, type);
}

Result<Words> Reader::readParts(const std::vector<QByteArrayView> &parts, bool alternatives, int depth)
{
    Words all;
    Words chosen;
    for (const QByteArrayView part : parts) {
        auto words = read(part, depth + 1);
        if (!words)
            return words.error();
        if (words->text.trimmed().isEmpty())
            continue;
        if (chosen.text.isEmpty() || (chosen.fromHtml && !words->fromHtml))
            chosen = *words;
        all.text += (all.text.isEmpty() ? QString() : QStringLiteral("\n\n")) + words->text;
        all.fromHtml = all.fromHtml || words->fromHtml;
    }
    return alternatives ? chosen : all;
}

void Reader::attach(const Headers &headers, const Parameters &type, QString name)
{
    const QByteArray bytes = decodeTransfer(headers.find("content-transfer-encoding"), headers.body);
    name = bareFileName(name);
    if (name.isEmpty())
        name = type.value == "message/rfc822"
                   ? nameOfMessage(bytes)
                   : QCoreApplication::translate("Letter", "attachment %1").arg(m_attachments.size() + 1);
    const QString mediaType =
        type.value.isEmpty() ? QStringLiteral("application/octet-stream") : QString::fromLatin1(type.value);
    m_attachments.push_back({name, mediaType, bytes});
}

Words Reader::wordsOf(const Headers &headers, const Parameters &type) const
{
    const QByteArray bytes = decodeTransfer(headers.find("content-transfer-encoding"), headers.body);
    const QString text = plainLines(decodeCharset(type.named.value("charset").toLatin1(), bytes));
    if (type.value.startsWith("text/html"))
        return {htmlToText(text), true};
    const bool flowed = type.named.value("format").compare(QStringLiteral("flowed"), Qt::CaseInsensitive) == 0;
    const bool deleteSpace = type.named.value("delsp").compare(QStringLiteral("yes"), Qt::CaseInsensitive) == 0;
    return {(flowed ? unflow(text, deleteSpace) : text).trimmed(), false};
}

// Words before a colon are only headers where one of them is a header every message has.
bool isMessage(const Headers &headers)
{
    static constexpr std::array kTelling = {"from",     "date",         "sent",         "subject",
                                            "received", "mime-version", "content-type", "to"};
    return std::any_of(kTelling.begin(), kTelling.end(),
                       [&](const char *name) { return !headers.find(name).isEmpty(); });
}

} // namespace

Result<Mail> readEml(QByteArrayView bytes)
{
    if (bytes.size() > kLargestEml)
        return refused(QT_TRANSLATE_NOOP(
            "Letter", "This e-mail is larger than 200 MB. Save its attachments and add them one by one."));
    if (bytes.startsWith("\xD0\xCF\x11\xE0"))
        return refused(QT_TRANSLATE_NOOP(
            "Letter",
            "This is an Outlook message file (.msg). Save the e-mail as .eml, or copy its text and paste it."));
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes = bytes.sliced(3);
    while (bytes.startsWith('\n') || bytes.startsWith('\r'))
        bytes = bytes.sliced(1);
    Mail letter;
    const Headers headers = splitHeaders(bytes);
    if (!isMessage(headers)) {
        letter.text = plainLines(decodeCharset({}, bytes)).trimmed();
        return letter;
    }
    Reader reader;
    const auto words = reader.readPart(headers, 0);
    if (!words)
        return words.error();
    const Mailbox from = firstMailbox(headers.find("from"));
    letter.fromName = from.name;
    letter.fromAddress = from.address;
    letter.sentAt = mailDate(headers.find("date").isEmpty() ? headers.find("sent") : headers.find("date"));
    letter.subject = decodeWords(headers.find("subject"));
    letter.text = words->text.trimmed();
    letter.attachments = reader.takeAttachments();
    return letter;
}
