// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/reading/read_time.h"
#include "core/base/reading/said.h"
#include "core/base/reading/written_time.h"
#include <QCoreApplication>

using namespace reading;

Result<QTime> readTime(QStringView text)
{
    const QStringView said = text.trimmed();
    if (said.isEmpty() || saysNotKnown(said))
        return QTime();
    if (const QString damage = spreadsheetDamage(said); !damage.isEmpty())
        return refusal(damage);
    const Tokens tokens(said);
    Cursor cursor(tokens.all());
    const bool afterT = cursor.takeWord(u"t");
    const auto written = takeTime(cursor, afterT);
    if (!written || !cursor.atEnd())
        return refusal(QCoreApplication::translate(
                           "Reading", "%1 was not understood as a time. Write it like 1430, 14:30 or 2:30 pm.")
                           .arg(quoted(said)));
    return checkTime(*written, said);
}
