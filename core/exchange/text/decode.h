// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include <QByteArrayView>
#include <QString>

/// A file's text, and how its bytes were read.
struct Decoded {
    QString text;             ///< without byte order mark and without NUL characters
    QString encodingName;     ///< `UTF-8`, `UTF-8 with BOM`, `UTF-16LE`, `UTF-16BE`, `Windows-1252`
    qsizetype unreadable = 0; ///< characters that stand as U+FFFD because their bytes mean nothing in that encoding
    qsizetype nuls = 0;       ///< NUL characters that were dropped
};

/// Finds the encoding of a text file: by its byte order mark, by the NULs of unmarked UTF-16, as UTF-8 where every byte
/// fits, else Windows-1252. A workbook, PDF, archive or other file that is no text is refused with a sentence saying
/// what it is. `encoding` says how to read it instead, by the names above; one that is unknown is found as before.
Result<Decoded> decodeText(QByteArrayView bytes, const QString &encoding = {});
