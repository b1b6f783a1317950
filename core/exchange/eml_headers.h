// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QString>
#include <utility>
#include <vector>

namespace eml {

/// The header lines of a message or part, unfolded, names in lower case, and the bytes behind them.
struct Headers {
    std::vector<std::pair<QByteArray, QByteArray>> fields;
    QByteArrayView body;
    /// The first field of that name, empty where there is none.
    QByteArray find(QByteArrayView name) const;
};

/// A header such as `Content-Type`: its value in lower case, its parameters (RFC 2231 put together and decoded).
struct Parameters {
    QByteArray value;
    QHash<QByteArray, QString> named;
};

struct Mailbox {
    QString name;
    QString address;
};

Headers splitHeaders(QByteArrayView bytes);
/// Encoded words (RFC 2047) and bare 8-bit bytes as text on one line.
QString decodeWords(const QByteArray &value);
Parameters parseParameters(const QByteArray &value);
/// The first of the mailboxes in a `From` line; `Jane Smith` alone is a name.
Mailbox firstMailbox(const QByteArray &value);
/// A `Date` (RFC 5322) or a `Sent` line as mail programs show it, in local time; invalid where it is neither.
QDateTime mailDate(const QByteArray &value);

} // namespace eml
