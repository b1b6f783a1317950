// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/copied_code.h"

namespace {
constexpr QChar kCopy = u'~'; // in no code that the product ships, and in none made from a title
}

QString codeOfCopy(const QString &code, const QStringList &there)
{
    const QString original = code.section(kCopy, 0, 0);
    for (int number = 2;; ++number)
        if (const QString copy = original + kCopy + QString::number(number); !there.contains(copy))
            return copy;
}

bool isCodeOrCopy(const QString &code, const QString &asked)
{
    return code == asked || (!asked.isEmpty() && code.startsWith(asked + kCopy));
}
