// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/text/delimiter.h"
#include <QCoreApplication>
#include <array>
#include <cmath>
#include <vector>

namespace {

constexpr std::array<char16_t, 4> kSigns = {u',', u';', u'\t', u'|'};
constexpr std::size_t kRows = 30;

using Counts = std::array<int, kSigns.size()>;

int placeOf(QChar c)
{
    for (std::size_t i = 0; i < kSigns.size(); ++i)
        if (c == QChar(kSigns[i]))
            return static_cast<int>(i);
    return -1;
}

// How often each sign stands outside quotes in each of the first rows that are not blank.
std::vector<Counts> countSigns(QStringView text)
{
    std::vector<Counts> rows;
    Counts counts{};
    bool quoted = false;
    bool cellStart = true;
    bool blank = true;
    for (const QChar c : text) {
        if (c == u'"' && (quoted || cellStart)) {
            quoted = !quoted;
            cellStart = !quoted; // a doubled quote opens again at once
            blank = false;
        } else if (!quoted && (c == u'\n' || c == u'\r')) {
            if (!blank)
                rows.push_back(counts);
            if (rows.size() == kRows)
                return rows;
            counts = {};
            cellStart = blank = true;
        } else if (const int sign = quoted ? -1 : placeOf(c); sign >= 0) {
            ++counts[static_cast<std::size_t>(sign)];
            cellStart = true;
        } else if (!c.isSpace()) {
            cellStart = blank = false;
        }
    }
    if (!blank && !quoted)
        rows.push_back(counts);
    return rows;
}

// Rows that agree with the heading count; among signs that all do, the one with more columns.
double scoreOf(const std::vector<Counts> &rows, std::size_t sign)
{
    const int columns = rows.front()[sign];
    if (columns == 0)
        return 0;
    std::size_t agree = 0;
    for (const Counts &row : rows)
        agree += row[sign] == columns ? 1 : 0;
    const double share = static_cast<double>(agree) / static_cast<double>(rows.size());
    return share * share * std::log2(1.0 + columns);
}

Delimiter declared(QStringView text)
{
    if (!text.startsWith(u"sep=", Qt::CaseInsensitive) || text.size() < 5)
        return {};
    qsizetype start = 5;
    if (start < text.size() && text[start] == u'\r')
        ++start;
    if (start < text.size() && text[start] == u'\n')
        ++start;
    return start > 5 ? Delimiter{text[4], start} : Delimiter{};
}

} // namespace

Delimiter sniffDelimiter(QStringView text)
{
    if (const Delimiter said = declared(text); said.start > 0)
        return said;
    const std::vector<Counts> rows = countSigns(text);
    std::size_t best = 0;
    double bestScore = 0;
    for (std::size_t sign = 0; sign < kSigns.size() && !rows.empty(); ++sign) {
        const double score = scoreOf(rows, sign);
        if (score > bestScore) {
            best = sign;
            bestScore = score;
        }
    }
    return {QChar(kSigns[best]), 0};
}

Delimiter delimiterOf(QStringView text, QChar said)
{
    Delimiter delimiter = sniffDelimiter(text);
    if (!said.isNull())
        delimiter.sign = said;
    return delimiter;
}

QString delimiterName(QChar sign)
{
    static constexpr std::array kNames = {
        QT_TRANSLATE_NOOP("Delimiter", "comma"), QT_TRANSLATE_NOOP("Delimiter", "semicolon"),
        QT_TRANSLATE_NOOP("Delimiter", "tab"), QT_TRANSLATE_NOOP("Delimiter", "pipe")};
    const int place = placeOf(sign);
    return place < 0 ? QString(sign)
                     : QCoreApplication::translate("Delimiter", kNames[static_cast<std::size_t>(place)]);
}
