// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/eml.h"
#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto letter = readEml(QByteArrayView(data, static_cast<qsizetype>(size)));
    // What was read can be written as a draft, and the draft read again.
    if (letter && !readEml(draftEml(letter->fromAddress, letter->subject, letter->text, letter->attachments)))
        std::abort();
    return 0;
}
