// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/reading/read_money.h"
#include "core/base/reading/said.h"
#include <QCoreApplication>
#include <algorithm>
#include <array>

using namespace reading;

namespace {

constexpr qsizetype kMostDigits = 12;

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

bool allDigits(QStringView text) { return std::all_of(text.begin(), text.end(), isDigit); }

bool dropAtFront(QStringView &text, QStringView word)
{
    if (!text.startsWith(word, Qt::CaseInsensitive))
        return false;
    text = text.sliced(word.size()).trimmed();
    return true;
}

bool dropAtBack(QStringView &text, QStringView word)
{
    if (!text.endsWith(word, Qt::CaseInsensitive))
        return false;
    text = text.chopped(word.size()).trimmed();
    return true;
}

// The pounds' digits; commas only in front of each three: `1,250,000`.
std::optional<QString> digitsOf(QStringView pounds)
{
    const qsizetype firstComma = pounds.indexOf(u',');
    if (firstComma >= 0) {
        if (firstComma < 1 || firstComma > 3)
            return {};
        for (qsizetype at = firstComma; at < pounds.size(); at += 4)
            if (pounds[at] != u',' || pounds.size() - at < 4 || pounds.sliced(at + 1, 3).contains(u','))
                return {};
    }
    QString digits = pounds.toString().remove(u',');
    return allDigits(digits) ? std::optional(digits) : std::nullopt;
}

Error refused(QStringView said, const char *sentence)
{
    return refusal(QCoreApplication::translate("Reading", sentence).arg(quoted(said)));
}

Error notASum(QStringView said)
{
    if (const QString damage = spreadsheetDamage(said); !damage.isEmpty())
        return refusal(damage);
    return refused(said, QT_TRANSLATE_NOOP(
                             "Reading", "%1 was not understood as a sum of money. Write it like £1,250 or 1250.50."));
}

bool isBelowNothing(QStringView text)
{
    return text.startsWith(u'-') || text.startsWith(u'\u2212') || text.endsWith(u'-') ||
           (text.startsWith(u'(') && text.endsWith(u')'));
}

} // namespace

Result<std::optional<Money>> readMoney(QStringView text)
{
    const QStringView said = text.trimmed();
    if (said.isEmpty() || saysNotKnown(said))
        return std::optional<Money>();
    QStringView sum = said;
    bool marked =
        dropAtFront(sum, u"£") || dropAtFront(sum, u"GBP") || dropAtBack(sum, u"GBP") || dropAtBack(sum, u"pounds");
    if (isBelowNothing(said) || isBelowNothing(sum))
        return refused(said,
                       QT_TRANSLATE_NOOP("Reading", "%1 is less than nothing: a value is written without a minus."));
    const bool inPence = !marked && dropAtBack(sum, u"p");
    const qsizetype point = sum.indexOf(u'.');
    const auto pounds = digitsOf(point < 0 ? sum : sum.first(point));
    const QStringView pence = point < 0 ? QStringView() : sum.sliced(point + 1);
    const bool blank = (!pounds || pounds->isEmpty()) && pence.isEmpty();
    if (!pounds || blank || !allDigits(pence) || (point >= 0 && pence.isEmpty()) || (inPence && point >= 0))
        return notASum(said);
    if (pence.size() > 2)
        return refused(said, QT_TRANSLATE_NOOP(
                                 "Reading", "%1 has fractions of a penny: write at most two digits behind the point."));
    if (pounds->size() > kMostDigits)
        return refused(
            said, QT_TRANSLATE_NOOP("Reading", "%1 is more than this program can count: at most £999,999,999,999."));
    const qint64 whole = pounds->isEmpty() ? 0 : pounds->toLongLong();
    if (inPence)
        return std::optional(Money{whole});
    const int part = pence.isEmpty() ? 0 : pence.size() == 1 ? pence.toInt() * 10 : pence.toInt();
    return std::optional(Money{whole * 100 + part});
}
