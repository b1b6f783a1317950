// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/storage/digest.h"
#include <QString>

class Database;

/// What seals texts that the office file shall not hold in the clear, such as a lock's code. The key belongs to this
/// file: a sealed text that leaves it, in an export or a print of the journal, says nothing. Who has the file and other
/// tools can still open it: it guards against reading over a shoulder and by mistake, as roles do.
class Seal {
public:
    static constexpr int kNonceBytes = 12;

    /// The seal of an office file; an error where nothing was ever done in it.
    static Result<Seal> of(const Database &database);
    /// The same text never reads the same twice, for a nonce drawn anew each time.
    QString seal(const QString &text, const QByteArray &nonce = randomBytes(kNonceBytes)) const;
    /// Refused where the text was sealed by another file, or was changed.
    Result<QString> open(const QString &sealed) const;

private:
    explicit Seal(QByteArray key) : m_key(std::move(key)) {}
    QByteArray m_key;
};
