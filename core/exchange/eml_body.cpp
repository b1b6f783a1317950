// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/eml_body.h"
#include "core/exchange/text/windows1252.h"
#include <QStringDecoder>
#include <QStringList>
#include <algorithm>
#include <array>

namespace eml {
namespace {

int hexOf(char c)
{
    return c >= '0' && c <= '9'   ? c - '0'
           : c >= 'A' && c <= 'F' ? c - 'A' + 10
           : c >= 'a' && c <= 'f' ? c - 'a' + 10
                                  : -1;
}

QString utf8Or1252(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder.decode(bytes);
    return decoder.hasError() ? fromWindows1252(bytes) : text;
}

// The character an entity means; nothing where it is not one. `name` is what stands between `&` and `;`.
QString entity(QStringView name)
{
    static constexpr std::array<std::pair<QStringView, char16_t>, 20> kNamed = {
        {{u"amp", u'&'},   {u"lt", u'<'},     {u"gt", u'>'},     {u"quot", u'"'},  {u"apos", u'\''},
         {u"nbsp", u' '},  {u"pound", u'£'},  {u"euro", u'€'},   {u"ndash", u'–'}, {u"mdash", u'—'},
         {u"lsquo", u'‘'}, {u"rsquo", u'’'},  {u"ldquo", u'“'},  {u"rdquo", u'”'}, {u"hellip", u'…'},
         {u"copy", u'©'},  {u"eacute", u'é'}, {u"middot", u'·'}, {u"bull", u'•'},  {u"deg", u'°'}}};
    if (name.startsWith(u'#')) {
        const bool hex = name.size() > 1 && (name[1] == u'x' || name[1] == u'X');
        bool ok = false;
        const uint code = name.sliced(hex ? 2 : 1).toUInt(&ok, hex ? 16 : 10);
        if (!ok || code < 32 || code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF))
            return {};
        const char32_t character = code == 0xA0 ? U' ' : char32_t(code);
        return QString::fromUcs4(&character, 1);
    }
    for (const auto &[key, character] : kNamed)
        if (name == key)
            return QString(QChar(character));
    return {};
}

bool breaksLine(QStringView tag)
{
    static constexpr std::array<QStringView, 16> kBlocks = {u"br", u"p",     u"div",        u"tr", u"li", u"ul",
                                                            u"ol", u"h1",    u"h2",         u"h3", u"h4", u"hr",
                                                            u"h5", u"table", u"blockquote", u"pre"};
    return std::any_of(kBlocks.begin(), kBlocks.end(),
                       [tag](QStringView block) { return tag.compare(block, Qt::CaseInsensitive) == 0; });
}

bool hidesContent(QStringView tag)
{
    static constexpr std::array<QStringView, 4> kHidden = {u"script", u"style", u"head", u"title"};
    return std::any_of(kHidden.begin(), kHidden.end(),
                       [tag](QStringView hidden) { return tag.compare(hidden, Qt::CaseInsensitive) == 0; });
}

// Walks through the HTML once; each step moves on, so that hostile text costs no more than its length.
class HtmlWords {
public:
    explicit HtmlWords(QStringView html) : m_html(html) {}

    QString text()
    {
        while (m_at < m_html.size()) {
            const QChar c = m_html[m_at];
            if (c == u'<' && m_tagsLeft)
                takeTag();
            else if (c == u'&')
                takeEntity();
            else
                add(c);
        }
        return tidied();
    }

private:
    void add(QChar c)
    {
        ++m_at;
        if (!c.isSpace())
            m_text += c;
        else if (!m_text.isEmpty() && !m_text.back().isSpace())
            m_text += u' ';
    }

    void takeTag()
    {
        const bool comment = m_html.sliced(m_at).startsWith(u"<!--");
        const qsizetype end = comment ? m_html.indexOf(u"-->", m_at) : m_html.indexOf(u'>', m_at);
        if (end < 0) {
            m_tagsLeft = false;
            m_at = comment ? m_html.size() : m_at;
            return;
        }
        QStringView tag = m_html.sliced(m_at + 1, end - m_at - 1);
        m_at = end + (comment ? 3 : 1);
        if (comment)
            return;
        const bool closes = tag.startsWith(u'/');
        tag = tag.sliced(closes ? 1 : 0);
        const QChar *const nameEnd =
            std::find_if_not(tag.begin(), tag.end(), [](QChar c) { return c.isLetterOrNumber(); });
        const QStringView name = tag.first(nameEnd - tag.begin());
        if (!closes && hidesContent(name))
            skipTo(name);
        else if (breaksLine(name))
            m_text += u'\n';
        else if (name.compare(u"td", Qt::CaseInsensitive) == 0 && closes)
            m_text += u' ';
    }

    void skipTo(QStringView name)
    {
        const QString closing = QStringLiteral("</") + name.toString();
        const qsizetype end = m_html.indexOf(closing, m_at, Qt::CaseInsensitive);
        m_at = end < 0 ? m_html.size() : end;
    }

    void takeEntity()
    {
        static constexpr qsizetype kLongest = 10;
        const QStringView ahead = m_html.sliced(m_at + 1, std::min(kLongest, m_html.size() - m_at - 1));
        const qsizetype end = ahead.indexOf(u';');
        const QString character = end > 0 ? entity(ahead.first(end)) : QString();
        m_text += character.isEmpty() ? QStringLiteral("&") : character;
        m_at += character.isEmpty() ? 1 : end + 2;
    }

    QString tidied() const
    {
        QStringList lines;
        for (const QStringView line : QStringView(m_text).split(u'\n'))
            if (const QString words = line.trimmed().toString();
                !words.isEmpty() || (!lines.isEmpty() && !lines.back().isEmpty()))
                lines << words;
        return lines.join(u'\n').trimmed();
    }

    QStringView m_html;
    qsizetype m_at = 0;
    bool m_tagsLeft = true;
    QString m_text;
};

} // namespace

QByteArray fromQuotedPrintable(QByteArrayView bytes)
{
    QByteArray out;
    out.reserve(bytes.size());
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (bytes[i] != '=') {
            out.append(bytes[i]);
            continue;
        }
        qsizetype next = i + 1;
        while (next < bytes.size() && (bytes[next] == ' ' || bytes[next] == '\t' || bytes[next] == '\r') &&
               next - i < 80)
            ++next;
        if (next >= bytes.size() || bytes[next] == '\n') {
            i = next;
            continue;
        }
        const int high = hexOf(bytes[i + 1]);
        const int low = i + 2 < bytes.size() ? hexOf(bytes[i + 2]) : -1;
        if (high < 0 || low < 0) {
            out.append('=');
            continue;
        }
        out.append(static_cast<char>(high * 16 + low));
        i += 2;
    }
    return out;
}

QByteArray decodeTransfer(const QByteArray &encoding, QByteArrayView bytes)
{
    const QByteArray name = encoding.trimmed().toLower();
    if (name == "base64")
        return QByteArray::fromBase64(bytes.toByteArray());
    return name == "quoted-printable" ? fromQuotedPrintable(bytes) : bytes.toByteArray();
}

QString decodeCharset(const QByteArray &name, QByteArrayView bytes)
{
    const QByteArray charset = name.trimmed().toLower();
    if (charset == "iso-8859-1" || charset == "windows-1252" || charset == "latin1" || charset == "cp1252")
        return fromWindows1252(bytes);
    if (!charset.isEmpty() && charset != "us-ascii" && charset != "ascii") {
        QStringDecoder decoder(charset.constData());
        if (decoder.isValid())
            return decoder.decode(bytes);
    }
    return utf8Or1252(bytes);
}

QString unflow(const QString &text, bool deleteSpace)
{
    QString out;
    bool flowing = false;
    qsizetype depthBefore = 0;
    for (QStringView line : QStringView(text).split(u'\n')) {
        qsizetype depth = 0;
        while (depth < line.size() && line[depth] == u'>')
            ++depth;
        QStringView content = line.sliced(depth);
        if (content.startsWith(u' '))
            content = content.sliced(1);
        const bool signature = content == u"-- ";
        if (flowing && (depth != depthBefore || signature))
            flowing = false, out += u'\n';
        if (!flowing && depth > 0)
            out += QString(depth, u'>') + u' ';
        flowing = content.endsWith(u' ') && !signature;
        out += flowing && deleteSpace ? content.chopped(1) : content;
        if (!flowing)
            out += u'\n';
        depthBefore = depth;
    }
    return out;
}

QString htmlToText(const QString &html) { return HtmlWords(html).text(); }

} // namespace eml
