// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/eml_headers.h"
#include "core/base/reading/read_when.h"
#include "core/exchange/eml_body.h"
#include <QMap>
#include <algorithm>
#include <array>

namespace eml {
namespace {

bool isName(QByteArrayView name)
{
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), [](char c) { return c > 32 && c < 127; });
}

qsizetype lineEnd(QByteArrayView bytes, qsizetype from)
{
    const qsizetype end = bytes.indexOf('\n', from);
    return end < 0 ? bytes.size() : end + 1;
}

struct Word {
    QByteArray charset;
    QByteArray bytes;
    qsizetype end = 0;
};

// `=?utf-8?Q?caf=C3=A9?=`, beginning at that place.
std::optional<Word> wordAt(const QByteArray &value, qsizetype start)
{
    static constexpr qsizetype kLongest = 2000;
    const qsizetype charsetEnd = value.indexOf('?', start + 2);
    if (charsetEnd < 0 || charsetEnd - start > 80 || charsetEnd + 2 >= value.size() || value[charsetEnd + 2] != '?')
        return {};
    const qsizetype textStart = charsetEnd + 3;
    const qsizetype end = value.indexOf("?=", textStart);
    if (end < 0 || end - start > kLongest)
        return {};
    QByteArray charset = value.mid(start + 2, charsetEnd - start - 2).toLower();
    if (const qsizetype star = charset.indexOf('*'); star >= 0)
        charset.truncate(star);
    QByteArray text = value.mid(textStart, end - textStart);
    const char encoding = value[charsetEnd + 1];
    if (encoding == 'B' || encoding == 'b')
        return Word{charset, QByteArray::fromBase64(text), end + 2};
    if (encoding == 'Q' || encoding == 'q')
        return Word{charset, fromQuotedPrintable(text.replace('_', ' ')), end + 2};
    return {};
}

QByteArray withoutQuotes(QByteArray text)
{
    text = text.trimmed();
    if (text.size() < 2 || !text.startsWith('"') || !text.endsWith('"'))
        return text;
    QByteArray plain;
    for (qsizetype i = 1; i + 1 < text.size(); ++i) {
        if (text[i] == '\\' && i + 2 < text.size())
            ++i;
        plain.append(text[i]);
    }
    return plain;
}

// Parts at a sign outside quotes.
QList<QByteArray> partsOf(const QByteArray &value, char sign)
{
    QList<QByteArray> parts;
    qsizetype from = 0;
    bool quoted = false;
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (quoted && value[i] == '\\')
            ++i;
        else if (value[i] == '"')
            quoted = !quoted;
        else if (value[i] == sign && !quoted) {
            parts.append(value.mid(from, i - from));
            from = i + 1;
        }
    }
    parts.append(value.mid(from));
    return parts;
}

// Values in pieces (`filename*0*=`, `filename*1=`) come together here, in the order of their numbers.
struct Pieces {
    QMap<int, QByteArray> texts;
    bool encoded = false;
};

QString joined(const Pieces &pieces)
{
    QByteArray whole;
    for (const QByteArray &piece : pieces.texts)
        whole += piece;
    if (!pieces.encoded)
        return decodeWords(whole);
    const QList<QByteArray> marked = whole.split('\'');
    if (marked.size() < 3)
        return decodeCharset("utf-8", QByteArray::fromPercentEncoding(whole));
    const qsizetype start = marked[0].size() + marked[1].size() + 2;
    return decodeCharset(marked[0].toLower(), QByteArray::fromPercentEncoding(whole.mid(start)));
}

QByteArray withoutComments(const QByteArray &value)
{
    QByteArray plain;
    int depth = 0;
    for (const char c : value) {
        if (c == '(')
            ++depth;
        else if (c == ')')
            depth = std::max(0, depth - 1);
        else if (depth == 0)
            plain.append(c);
    }
    return plain.simplified();
}

QByteArray withNumericZone(QByteArray date)
{
    static constexpr std::array<std::pair<const char *, const char *>, 10> kZones = {{{"GMT", "+0000"},
                                                                                      {"UTC", "+0000"},
                                                                                      {"UT", "+0000"},
                                                                                      {"Z", "+0000"},
                                                                                      {"BST", "+0100"},
                                                                                      {"CET", "+0100"},
                                                                                      {"CEST", "+0200"},
                                                                                      {"EST", "-0500"},
                                                                                      {"EDT", "-0400"},
                                                                                      {"PST", "-0800"}}};
    const qsizetype space = date.lastIndexOf(' ');
    for (const auto &[name, offset] : kZones)
        if (space > 0 && date.mid(space + 1).toUpper() == name)
            return date.left(space + 1) + offset;
    return date;
}

} // namespace

QByteArray Headers::find(QByteArrayView name) const
{
    for (const auto &[key, value] : fields)
        if (key == name)
            return value;
    return {};
}

Headers splitHeaders(QByteArrayView bytes)
{
    Headers headers;
    qsizetype at = 0;
    while (at < bytes.size()) {
        const qsizetype end = lineEnd(bytes, at);
        const QByteArrayView line = bytes.sliced(at, end - at);
        if (line.trimmed().isEmpty()) {
            at = end;
            break;
        }
        if ((line.front() == ' ' || line.front() == '\t') && !headers.fields.empty()) {
            headers.fields.back().second += ' ' + line.trimmed().toByteArray();
            at = end;
            continue;
        }
        const qsizetype colon = line.indexOf(':');
        const bool mailboxLine = headers.fields.empty() && line.startsWith("From ");
        if (!mailboxLine && (colon < 0 || !isName(line.first(colon))))
            break;
        if (!mailboxLine)
            headers.fields.emplace_back(line.first(colon).toByteArray().toLower(),
                                        line.sliced(colon + 1).trimmed().toByteArray());
        at = end;
    }
    headers.body = bytes.sliced(at);
    return headers;
}

QString decodeWords(const QByteArray &value)
{
    QString text;
    QByteArray charset;
    QByteArray pending; // a character may be split over two words of one character set
    qsizetype plainFrom = 0;
    const auto flush = [&] {
        text += decodeCharset(charset, pending);
        pending.clear();
    };
    for (qsizetype at = value.indexOf("=?"); at >= 0;) {
        const auto word = wordAt(value, at);
        if (!word) {
            at = value.indexOf("=?", at + 2);
            continue;
        }
        const QByteArray between = value.mid(plainFrom, at - plainFrom);
        const bool adjacent = plainFrom > 0 && between.trimmed().isEmpty();
        if (!adjacent || word->charset != charset)
            flush();
        if (!adjacent)
            text += decodeCharset({}, between);
        charset = word->charset;
        pending += word->bytes;
        plainFrom = word->end;
        at = value.indexOf("=?", plainFrom);
    }
    flush();
    text += decodeCharset({}, value.mid(plainFrom));
    return text.simplified();
}

Parameters parseParameters(const QByteArray &value)
{
    const QList<QByteArray> parts = partsOf(value, ';');
    Parameters parameters;
    parameters.value = withoutComments(parts.front()).toLower();
    QHash<QByteArray, Pieces> pieces;
    for (qsizetype i = 1; i < parts.size(); ++i) {
        const qsizetype equals = parts[i].indexOf('=');
        if (equals < 0)
            continue;
        QByteArray name = parts[i].left(equals).trimmed().toLower();
        const bool encoded = name.endsWith('*');
        if (encoded)
            name.chop(1);
        int number = 0;
        if (const qsizetype star = name.indexOf('*'); star >= 0) {
            number = name.mid(star + 1).toInt();
            name.truncate(star);
        }
        // `filename*` is the better text of `filename`, whichever comes first.
        if (pieces[name].encoded && !encoded && number == 0)
            continue;
        if (encoded && !pieces[name].encoded && number == 0)
            pieces[name].texts.clear();
        pieces[name].encoded = pieces[name].encoded || encoded;
        pieces[name].texts.insert(number, withoutQuotes(parts[i].mid(equals + 1)));
    }
    for (auto it = pieces.cbegin(); it != pieces.cend(); ++it)
        parameters.named.insert(it.key(), joined(it.value()));
    return parameters;
}

Mailbox firstMailbox(const QByteArray &value)
{
    const QByteArray first = partsOf(value, ',').front().trimmed();
    qsizetype open = partsOf(first, '<').front().size();
    char closing = '>';
    if (open >= first.size() && first.contains('[')) {
        open = first.indexOf('[');
        closing = ']';
    }
    if (open < first.size()) {
        const qsizetype close = first.indexOf(closing, open);
        const QByteArray address = first.mid(open + 1, close < 0 ? -1 : close - open - 1);
        return {decodeWords(withoutQuotes(first.left(open))),
                QString::fromUtf8(address).remove(QStringLiteral("mailto:")).trimmed()};
    }
    if (!first.contains('@'))
        return {decodeWords(withoutQuotes(value)), QString()};
    const qsizetype comment = first.indexOf('(');
    const QByteArray name = comment < 0 ? QByteArray() : first.mid(comment + 1).chopped(first.endsWith(')') ? 1 : 0);
    return {decodeWords(name), QString::fromUtf8(withoutComments(first))};
}

QDateTime mailDate(const QByteArray &value)
{
    const QByteArray plain = withoutComments(value);
    const QDateTime sent = QDateTime::fromString(QString::fromLatin1(withNumericZone(plain)), Qt::RFC2822Date);
    if (sent.isValid())
        return sent.toLocalTime();
    // No clock is read here: the day only sets the century of a two-digit year, and a line without its year is no date.
    ReadingNotes notes;
    const auto moment = readWhen(QString::fromUtf8(plain), Day(2090, 1, 1), &notes);
    const bool guessed = std::any_of(notes.begin(), notes.end(), [](const ReadingNote &note) {
        return note.kind == ReadingNote::Kind::NoYear || note.kind == ReadingNote::Kind::NamedFromToday;
    });
    return moment && !guessed && moment->precision() == Moment::Precision::Minute ? moment->first() : QDateTime();
}

} // namespace eml
