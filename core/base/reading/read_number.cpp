// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/reading/read_number.h"
#include "core/base/reading/said.h"
#include <QCoreApplication>
#include <QLocale>

using namespace reading;

namespace {

Error notANumber(QStringView said, const char *sentence)
{
    if (const QString damage = spreadsheetDamage(said); !damage.isEmpty())
        return refusal(damage);
    return refusal(QCoreApplication::translate("Reading", sentence).arg(quoted(said)));
}

bool isPlain(QStringView said)
{
    return !said.contains(u'e', Qt::CaseInsensitive) && !said.contains(u'n', Qt::CaseInsensitive);
}

} // namespace

Result<std::optional<qint64>> readWholeNumber(QStringView text)
{
    const QStringView said = text.trimmed();
    if (said.isEmpty() || saysNotKnown(said))
        return std::optional<qint64>();
    bool ok = false;
    const qint64 number = QLocale::c().toLongLong(said, &ok);
    if (!ok || !isPlain(said))
        return notANumber(said, QT_TRANSLATE_NOOP("Reading", "%1 is not a whole number."));
    return std::optional(number);
}

Result<std::optional<double>> readDecimal(QStringView text)
{
    const QStringView said = text.trimmed();
    if (said.isEmpty() || saysNotKnown(said))
        return std::optional<double>();
    bool ok = false;
    const double number = QLocale::c().toDouble(said, &ok);
    if (!ok || !isPlain(said))
        return notANumber(said, QT_TRANSLATE_NOOP("Reading", "%1 is not a number. Write it like 0.5 or 37.5."));
    return std::optional(number);
}
