// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <memory>

/// SHA-256 over what is fed to it, 32 bytes.
class Digest {
public:
    Digest();
    ~Digest();
    Digest &feed(const QByteArray &bytes);
    /// Feeds the length first, so that no two lists of parts read alike.
    Digest &feedPart(const QByteArray &bytes);
    QByteArray finish();

private:
    struct Hash;
    std::unique_ptr<Hash> m_hash;
};

QByteArray sha256(const QByteArray &bytes);
/// HMAC-SHA-256 of bytes under a key: 32 bytes that only who has the key can make.
QByteArray hmacSha256(const QByteArray &key, const QByteArray &bytes);
/// Bytes nobody can guess, for salting what the journal keeps.
QByteArray randomBytes(int count);
