// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QString>

namespace eml {

QByteArray fromQuotedPrintable(QByteArrayView bytes);
/// `7bit` and unknown encodings leave the bytes as they are.
QByteArray decodeTransfer(const QByteArray &encoding, QByteArrayView bytes);
/// ISO-8859-1 is read as Windows-1252, as every mail program does; an unknown or missing name as UTF-8 if it fits, else
/// 1252.
QString decodeCharset(const QByteArray &name, QByteArrayView bytes);
/// Joins the lines that `format=flowed` (RFC 3676) broke.
QString unflow(const QString &text, bool deleteSpace);
/// The words of an HTML body: blocks on their own lines, entities as characters, scripts and styles left out.
QString htmlToText(const QString &html);

} // namespace eml
