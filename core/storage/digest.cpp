// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/digest.h"
#include <botan/hash.h>
#include <botan/mac.h>
#include <botan/system_rng.h>

struct Digest::Hash {
    std::unique_ptr<Botan::HashFunction> function = Botan::HashFunction::create_or_throw("SHA-256");
};

Digest::Digest() : m_hash(std::make_unique<Hash>()) {}
Digest::~Digest() = default;

Digest &Digest::feed(const QByteArray &bytes)
{
    m_hash->function->update(reinterpret_cast<const std::uint8_t *>(bytes.constData()),
                             static_cast<std::size_t>(bytes.size()));
    return *this;
}

Digest &Digest::feedPart(const QByteArray &bytes) { return feed(QByteArray::number(bytes.size()) + ':').feed(bytes); }

QByteArray Digest::finish()
{
    QByteArray out(32, Qt::Uninitialized);
    m_hash->function->final(reinterpret_cast<std::uint8_t *>(out.data()));
    return out;
}

QByteArray sha256(const QByteArray &bytes) { return Digest().feed(bytes).finish(); }

QByteArray hmacSha256(const QByteArray &key, const QByteArray &bytes)
{
    const auto raw = [](const QByteArray &of) { return reinterpret_cast<const std::uint8_t *>(of.constData()); };
    const auto mac = Botan::MessageAuthenticationCode::create_or_throw("HMAC(SHA-256)");
    mac->set_key(raw(key), static_cast<std::size_t>(key.size()));
    mac->update(raw(bytes), static_cast<std::size_t>(bytes.size()));
    QByteArray out(32, Qt::Uninitialized);
    mac->final(reinterpret_cast<std::uint8_t *>(out.data()));
    return out;
}

QByteArray randomBytes(int count)
{
    QByteArray out(count, Qt::Uninitialized);
    Botan::system_rng().randomize(reinterpret_cast<std::uint8_t *>(out.data()), static_cast<std::size_t>(count));
    return out;
}
