// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/reading/tokens.h"

namespace reading {
namespace {

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

bool isDash(QChar c) { return c == u'\u2010' || c == u'\u2011' || c == u'\u2212'; }

} // namespace

int Token::number() const
{
    if (!isNumber() || text.size() > 9)
        return -1;
    int value = 0;
    for (const QChar c : text)
        value = value * 10 + (c.unicode() - u'0');
    return value;
}

Tokens::Tokens(QStringView text)
{
    text = text.trimmed();
    if (text.size() > kLongest)
        return;
    m_text = text.toString().toLower();
    for (QChar &c : m_text)
        c = isDash(c) ? QChar(u'-') : c == u'\u2014' ? QChar(u'–') : c;
    const QStringView view(m_text);
    bool spaced = false;
    for (qsizetype at = 0; at < view.size();) {
        if (view[at].isSpace()) {
            spaced = true;
            ++at;
            continue;
        }
        qsizetype end = at + 1;
        Token::Kind kind = Token::Kind::Sign;
        if (isDigit(view[at])) {
            kind = Token::Kind::Number;
            while (end < view.size() && isDigit(view[end]))
                ++end;
        } else if (view[at].isLetter()) {
            kind = Token::Kind::Word;
            while (end < view.size() && view[end].isLetter())
                ++end;
        }
        m_tokens.push_back({kind, view.sliced(at, end - at), spaced});
        spaced = false;
        at = end;
    }
}

const Token &Cursor::peek(qsizetype ahead) const
{
    static const Token nothing{Token::Kind::Sign, QStringView(u"\0", 1), true};
    return m_end - m_at > ahead ? m_at[ahead] : nothing;
}

} // namespace reading
