// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/form_seal.h"
#include "core/storage/digest.h"
#include <QJsonDocument>
#include <QJsonObject>

namespace {
constexpr int kKeyBytes = 32;

QString hex(const QByteArray &bytes) { return QString::fromLatin1(bytes.toHex()); }

QString textOf(const FormIdentity &identity)
{
    const QJsonObject json{{QStringLiteral("form"), QString::number(identity.form)},
                           {QStringLiteral("reference"), identity.reference},
                           {QStringLiteral("office"), QString::number(identity.office)},
                           {QStringLiteral("office_name"), identity.officeName},
                           {QStringLiteral("kind"), identity.kind},
                           {QStringLiteral("issued"), identity.issued.toUTC().toString(Qt::ISODate)},
                           {QStringLiteral("base"), identity.base}};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}
} // namespace

QString newSealKey() { return hex(randomBytes(kKeyBytes)); }

QString digestOfBase(const QString &base) { return hex(sha256(base.toUtf8())); }

SealedForm sealForm(const FormIdentity &identity, const QString &key)
{
    const QString text = textOf(identity);
    return {text, hex(hmacSha256(QByteArray::fromHex(key.toLatin1()), text.toUtf8()))};
}

bool isSealedBy(const SealedForm &form, const QString &key)
{
    return !key.isEmpty() && form.seal == hex(hmacSha256(QByteArray::fromHex(key.toLatin1()), form.text.toUtf8()));
}

std::optional<FormIdentity> identityIn(const QString &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    FormIdentity identity;
    identity.form = json[QStringLiteral("form")].toString().toLongLong();
    identity.reference = json[QStringLiteral("reference")].toString();
    identity.office = json[QStringLiteral("office")].toString().toLongLong();
    identity.officeName = json[QStringLiteral("office_name")].toString();
    identity.kind = json[QStringLiteral("kind")].toString();
    identity.issued = QDateTime::fromString(json[QStringLiteral("issued")].toString(), Qt::ISODate);
    identity.base = json[QStringLiteral("base")].toString();
    return identity.form > 0 && identity.office > 0 ? std::optional(identity) : std::nullopt;
}
