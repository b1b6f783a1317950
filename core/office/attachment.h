// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/records/any_id.h"
#include "core/records/field.h"

/// A file that hangs on a record of whatever kind. Its bytes stand apart, once for each digest (core/storage); the
/// same file on two records is two of these.
struct Attachment {
    AnyId holder; ///< the record it hangs on
    QString name; ///< a bare file name, as it came
    QString type; ///< media type, as `image/jpeg`
    qint64 bytes = 0;
    QString digest; ///< SHA-256, 64 hexadecimal digits
    bool operator==(const Attachment &) const = default;
};
template <> const Kind &kindOf<Attachment>();

/// What a single file may be in bytes: 100 MB.
inline constexpr qint64 kLargestAttachment = 100LL * 1024 * 1024;
