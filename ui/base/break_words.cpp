// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/break_words.h"

namespace {
constexpr QChar kBreak(0x200b);         // a space without width
constexpr qsizetype kLongestWhole = 24; // letters: longer words are broken where the line ends
constexpr qsizetype kPiece = 8;         // as a digest is read aloud

bool isBetter(QChar letter) { return QStringLiteral("./\\@_-:,;=&?").contains(letter); }

void putWord(QString &into, QStringView word)
{
    if (word.size() <= kLongestWhole) {
        into += word;
        return;
    }
    qsizetype since = 0;
    for (qsizetype at = 0; at < word.size(); ++at) {
        into += word[at];
        const bool isInPair = word[at].isHighSurrogate() || (at + 1 < word.size() && word[at + 1].isMark());
        if (isInPair || at + 1 == word.size() || (++since < kPiece && !isBetter(word[at])))
            continue;
        into += kBreak;
        since = 0;
    }
}
} // namespace

QString withBreaks(const QString &text)
{
    if (text.size() <= kLongestWhole)
        return text;
    QString broken;
    broken.reserve(text.size());
    qsizetype from = 0;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        if (at < text.size() && !text[at].isSpace())
            continue;
        putWord(broken, QStringView(text).mid(from, at - from));
        if (at < text.size())
            broken += text[at];
        from = at + 1;
    }
    return broken;
}

QString withoutBreaks(const QString &text) { return QString(text).remove(kBreak); }
