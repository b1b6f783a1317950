// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/eml.h"
#include <QStringList>
#include <algorithm>

namespace {

// Neither quoted-printable nor base64 can bring forth `=_`: the boundary never stands in a part.
constexpr char kBoundary[] = "=_wardkeep";

bool isPlain(const QString &text)
{
    return !text.contains(QStringLiteral("=?")) &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u' ' && c < u'\x7f'; });
}

QString onOneLine(QString text)
{
    for (QChar &c : text)
        if (c.category() == QChar::Other_Control)
            c = u' ';
    return text.simplified();
}

// Encoded words of at most 75 bytes, each whole characters, folded; short plain text as it is.
QByteArray headerText(const QString &text, qsizetype nameLength)
{
    if (isPlain(text) && text.size() + nameLength <= 76)
        return text.toLatin1();
    QByteArrayList words;
    QByteArray chunk;
    const auto flush = [&] { words << "=?UTF-8?B?" + chunk.toBase64() + "?="; };
    for (const uint code : text.toUcs4()) {
        const char32_t character = code;
        const QByteArray bytes = QString::fromUcs4(&character, 1).toUtf8();
        if (chunk.size() + bytes.size() > 39) {
            flush();
            chunk.clear();
        }
        chunk += bytes;
    }
    flush();
    return words.join("\r\n ");
}

QStringList recipients(const QString &to)
{
    QStringList list;
    QString one;
    bool quoted = false;
    for (const QChar c : to) {
        quoted = c == u'"' ? !quoted : quoted;
        if (!quoted && (c == u',' || c == u';')) {
            list << one;
            one.clear();
        } else {
            one += c;
        }
    }
    list << one;
    list.replaceInStrings(QStringLiteral("\u00A0"), QStringLiteral(" "));
    list.removeIf([](const QString &text) { return text.trimmed().isEmpty(); });
    return list;
}

QByteArray recipientLine(const QString &to)
{
    QByteArrayList lines;
    for (const QString &each : recipients(to)) {
        const QString one = onOneLine(each).left(400);
        const qsizetype open = one.lastIndexOf(u'<');
        if (isPlain(one) || open < 0)
            lines << one.toUtf8();
        else
            lines << headerText(one.left(open).remove(u'"').trimmed(), 5) + "\r\n " + one.sliced(open).toUtf8();
    }
    return lines.join(",\r\n ");
}

QByteArray quotedPrintable(const QString &text)
{
    static constexpr char kHex[] = "0123456789ABCDEF";
    const QByteArray bytes =
        QString(text).replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n').toUtf8();
    QByteArray out;
    qsizetype width = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto c = static_cast<unsigned char>(bytes[i]);
        if (c == '\n') {
            out += "\r\n";
            width = 0;
            continue;
        }
        const bool lastOfLine = i + 1 == bytes.size() || bytes[i + 1] == '\n';
        const bool plain = (c > 32 && c < 127 && c != '=') || ((c == ' ' || c == '\t') && !lastOfLine);
        if (width + (plain ? 1 : 3) > 75) {
            out += "=\r\n";
            width = 0;
        }
        if (plain)
            out += bytes[i];
        else
            out.append('=').append(kHex[c >> 4]).append(kHex[c & 15]);
        width += plain ? 1 : 3;
    }
    return out;
}

QByteArray inLines(const QByteArray &base64)
{
    QByteArray out;
    out.reserve(base64.size() + base64.size() / 38 + 2);
    for (qsizetype at = 0; at < base64.size(); at += 76)
        out += base64.mid(at, 76) + "\r\n";
    return out;
}

QByteArray textPart(const QString &text)
{
    return "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n" +
           quotedPrintable(text) + "\r\n";
}

// A file name of any language: plain where it is, else as RFC 2231 says. The end is kept, for the suffix tells the
// program.
QByteArray fileNameParameter(const QString &name)
{
    QString plain = onOneLine(name);
    if (plain.size() > 80)
        plain = plain.left(60) + plain.right(20);
    if (isPlain(plain))
        return "filename=\"" + plain.toLatin1().replace("\\", "_").replace("\"", "'") + '"';
    return "filename*=UTF-8''" + plain.toUtf8().toPercentEncoding();
}

QByteArray mediaType(const QString &type)
{
    const bool sound = type.count(u'/') == 1 && type.size() < 100 && std::all_of(type.begin(), type.end(), [](QChar c) {
                           return c < u'\x7f' && (c.isLetterOrNumber() || QStringView(u"/.+-_").contains(c));
                       });
    return sound ? type.toLatin1() : QByteArray("application/octet-stream");
}

QByteArray attachmentPart(const LetterAttachment &attachment)
{
    return "Content-Type: " + mediaType(attachment.type) +
           "\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment;\r\n " +
           fileNameParameter(attachment.name) + "\r\n\r\n" + inLines(attachment.bytes.toBase64());
}

} // namespace

QByteArray draftEml(const QString &to, const QString &subject, const QString &text,
                    const std::vector<LetterAttachment> &attachments)
{
    QByteArray draft = "X-Unsent: 1\r\nTo: " + recipientLine(to) + "\r\nSubject: " + headerText(onOneLine(subject), 9) +
                       "\r\nMIME-Version: 1.0\r\n";
    if (attachments.empty())
        return draft + textPart(text);
    const QByteArray mark = QByteArray("--") + kBoundary;
    draft += QByteArray("Content-Type: multipart/mixed; boundary=\"") + kBoundary + "\"\r\n\r\n" + mark + "\r\n" +
             textPart(text);
    for (const LetterAttachment &attachment : attachments)
        draft += mark + "\r\n" + attachmentPart(attachment);
    return draft + mark + "--\r\n";
}
