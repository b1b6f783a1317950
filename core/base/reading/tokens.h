// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <vector>

namespace reading {

/// A run of digits, a run of letters, or one other sign; always in lower case.
struct Token {
    enum class Kind { Number, Word, Sign };
    Kind kind = Kind::Sign;
    QStringView text;
    bool spaced = false; ///< blank space stands before it

    bool isNumber() const { return kind == Kind::Number; }
    bool isWord(QStringView word) const { return kind == Kind::Word && text == word; }
    bool isSign(QChar sign) const { return kind == Kind::Sign && text.front() == sign; }
    bool gluedSign(QChar sign) const { return !spaced && isSign(sign); }
    qsizetype size() const { return text.size(); }
    /// The number it spells, -1 for a word, a sign, or more than nine digits.
    int number() const;
};

/// A text cut into tokens; the tokens point into it and live as long as it does. Long dashes are all `–`,
/// hyphens and minus signs all `-`.
class Tokens {
public:
    /// The longest text that can be a date or a time; longer ones give no tokens at all.
    static constexpr qsizetype kLongest = 200;

    explicit Tokens(QStringView text);
    Tokens(const Tokens &) = delete;
    Tokens &operator=(const Tokens &) = delete;
    const std::vector<Token> &all() const { return m_tokens; }

private:
    QString m_text;
    std::vector<Token> m_tokens;
};

/// A place in a row of tokens that only moves forward when something was recognised.
class Cursor {
public:
    Cursor(const Token *begin, const Token *end) : m_at(begin), m_end(end) {}
    explicit Cursor(const std::vector<Token> &tokens) : Cursor(tokens.data(), tokens.data() + tokens.size()) {}

    bool atEnd() const { return m_at == m_end; }
    /// The token so many places on; a sign that equals nothing beyond the end.
    const Token &peek(qsizetype ahead = 0) const;
    void skip(qsizetype count = 1) { m_at = m_end - m_at > count ? m_at + count : m_end; }
    bool takeWord(QStringView word) { return peek().isWord(word) && (skip(), true); }
    bool takeSign(QChar sign) { return peek().isSign(sign) && (skip(), true); }

private:
    const Token *m_at;
    const Token *m_end;
};

} // namespace reading
