// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/reading/said.h"
#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace reading {
namespace {

bool isAsciiDigit(QChar c) { return c >= u'0' && c <= u'9'; }

// Digits, a point and digits, then E+ and digits: what Excel makes of a long number when it saves a CSV.
bool isShortenedNumber(QStringView text)
{
    const qsizetype e = text.indexOf(u'E', 0, Qt::CaseInsensitive);
    if (e < 1 || e + 2 >= text.size() || (text[e + 1] != u'+' && text[e + 1] != u'-'))
        return false;
    const QStringView mantissa = text.first(e);
    const QStringView exponent = text.sliced(e + 2);
    return isAsciiDigit(mantissa.front()) && mantissa.count(u'.') <= 1 && exponent.size() <= 3 &&
           std::all_of(mantissa.begin(), mantissa.end(), [](QChar c) { return isAsciiDigit(c) || c == u'.'; }) &&
           std::all_of(exponent.begin(), exponent.end(), isAsciiDigit);
}

bool isSheetError(QStringView text)
{
    static constexpr std::array kErrors = {u"#REF!", u"#N/A", u"#VALUE!", u"#NAME?", u"#DIV/0!", u"#NUM!", u"#NULL!"};
    return std::any_of(kErrors.begin(), kErrors.end(), [text](const char16_t *error) {
        return text.compare(QStringView(error), Qt::CaseInsensitive) == 0;
    });
}

} // namespace

QString quoted(QStringView said)
{
    static constexpr qsizetype kLongest = 40;
    QString text = said.left(4 * kLongest).toString().simplified();
    if (text.size() > kLongest)
        text = text.left(kLongest - 1) + u'…';
    return u'“' + text + u'”';
}

bool saysNotKnown(QStringView said)
{
    static constexpr std::array kWords = {u"?",    u"not known", u"n/k",        u"nk",     u"unknown",   u"not sure",
                                          u"null", u"n/a",       u"don't know", u"unsure", u"don’t know"};
    const QStringView text = said.trimmed();
    return std::any_of(kWords.begin(), kWords.end(), [text](const char16_t *word) {
        return text.compare(QStringView(word), Qt::CaseInsensitive) == 0;
    });
}

QString spreadsheetDamage(QStringView said)
{
    const QStringView text = said.trimmed();
    if (isShortenedNumber(text))
        return QCoreApplication::translate("Reading",
                                           "%1 is a long number that a spreadsheet has shortened: its last digits "
                                           "are lost. Export it again and do not open it in a spreadsheet before.")
            .arg(quoted(text));
    if (text.size() >= 4 && std::all_of(text.begin(), text.end(), [](QChar c) { return c == u'#'; }))
        return QCoreApplication::translate("Reading",
                                           "%1 is what a spreadsheet writes for a column that is too narrow: make "
                                           "the column wider and save the file again.")
            .arg(quoted(text));
    if (isSheetError(text))
        return QCoreApplication::translate("Reading", "%1 is a spreadsheet's error message, not a value.")
            .arg(quoted(text));
    return {};
}

Error notADate(QStringView said)
{
    const QStringView text = said.trimmed();
    if (const QString damage = spreadsheetDamage(text); !damage.isEmpty())
        return refusal(damage);
    const qsizetype point = text.indexOf(u'.');
    const QStringView whole = point < 0 ? text : text.first(point);
    if (whole.size() == 5 && std::all_of(whole.begin(), whole.end(), isAsciiDigit))
        return refusal(QCoreApplication::translate(
                           "Reading", "%1 is a spreadsheet's number for a day, not a date: show the column "
                                      "as dates there and save the file again.")
                           .arg(quoted(text)));
    return refusal(QCoreApplication::translate(
                       "Reading", "%1 was not understood as a date. Write it like 14/3/26 or 14 March 2026.")
                       .arg(quoted(text)));
}

} // namespace reading
