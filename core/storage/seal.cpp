// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/seal.h"
#include "core/storage/database.h"
#include <QCoreApplication>
#include <botan/aead.h>
#include <exception>

namespace {
constexpr const char *kCipher = "AES-256/GCM";

using Bytes = Botan::secure_vector<std::uint8_t>;

Bytes bytesOf(const QByteArray &bytes) { return Bytes(bytes.begin(), bytes.end()); }

QByteArray run(Botan::AEAD_Mode &mode, const QByteArray &key, const QByteArray &nonce, const QByteArray &text)
{
    mode.set_key(bytesOf(key));
    const Bytes start = bytesOf(nonce);
    mode.start(start.data(), start.size());
    Bytes buffer = bytesOf(text);
    mode.finish(buffer);
    return QByteArray(reinterpret_cast<const char *>(buffer.data()), static_cast<qsizetype>(buffer.size()));
}
} // namespace

Result<Seal> Seal::of(const Database &database)
{
    // The hash of the file's first act: never the same in two offices, never changed, and printed nowhere.
    Query query = database.query(QStringLiteral("SELECT lower(hex(hash)) FROM act WHERE seq = 1"));
    const QString first = query.next() ? query.text(0) : QString();
    if (const Result<void> done = query.done(); !done)
        return done.error();
    if (first.isEmpty())
        return Error{Error::Code::Refused, QCoreApplication::translate("Seal", "This office has no journal yet.")};
    Digest digest;
    digest.feedPart(QByteArrayLiteral("wardkeep seal 1")).feedPart(first.toLatin1());
    return Seal(digest.finish());
}

QString Seal::seal(const QString &text, const QByteArray &nonce) const
{
    const auto mode = Botan::AEAD_Mode::create_or_throw(kCipher, Botan::ENCRYPTION);
    return QString::fromLatin1((nonce + run(*mode, m_key, nonce, text.toUtf8())).toBase64());
}

Result<QString> Seal::open(const QString &sealed) const
{
    const QByteArray bytes = QByteArray::fromBase64(sealed.toLatin1());
    const auto mode = Botan::AEAD_Mode::create_or_throw(kCipher, Botan::DECRYPTION);
    try { // the library answers a text that is not whole by throwing
        if (bytes.size() > kNonceBytes)
            return QString::fromUtf8(run(*mode, m_key, bytes.left(kNonceBytes), bytes.mid(kNonceBytes)));
    } catch (const std::exception &) {
    }
    return Error{Error::Code::Refused,
                 QCoreApplication::translate("Seal", "This was not sealed in this office file, or was changed since.")};
}
