// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/reading/read_moment.h"
#include "core/base/reading/read_when.h"
#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = QString::fromUtf8(QByteArrayView(data, static_cast<qsizetype>(size)));
    const Day today(2026, 11, 21);
    const auto typed = readMoment(text, today);
    ReadingNotes notes;
    const auto imported = readWhen(text, today, &notes);
    // A refusal always says why.
    if ((!typed && typed.error().text.isEmpty()) || (!imported && imported.error().text.isEmpty()))
        std::abort();
    return 0;
}
