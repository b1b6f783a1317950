// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/text/decode.h"
#include "core/exchange/text/delimited_reader.h"
#include "core/exchange/text/delimiter.h"
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto decoded = decodeText(QByteArrayView(data, static_cast<qsizetype>(size)));
    if (!decoded)
        return 0;
    const Delimiter delimiter = sniffDelimiter(decoded->text);
    DelimitedReader reader(decoded->text, delimiter.sign, delimiter.start);
    if (!reader.readHeadings())
        return 0;
    DelimitedRow row;
    for (auto read = reader.readRow(row); read && *read; read = reader.readRow(row)) {
    }
    return 0;
}
