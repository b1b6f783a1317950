// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <vector>

/// A file that came with an e-mail, or goes with one.
struct LetterAttachment {
    QString name; ///< a bare file name: no folder, no control characters
    QString type; ///< media type, as `image/jpeg`
    QByteArray bytes;
};

/// What an e-mail says, ready to fill a first report.
struct Mail {
    QString fromName;    ///< empty where only an address was given
    QString fromAddress; ///< empty where only a name was given, as in a pasted message
    QDateTime sentAt;    ///< local time; invalid where not said
    QString subject;
    QString text; ///< plain text with LF; from the HTML where there is no other
    std::vector<LetterAttachment> attachments;
};

/// What an e-mail may be in bytes, so that one attachment of 100 MB fits, written out as text: 200 MB.
inline constexpr qint64 kLargestEml = 200LL * 1024 * 1024;

/// Reads an e-mail file (RFC 5322 and MIME) or a pasted message, with or without its `From`, `Sent`, `Subject` lines.
/// Broken mail is read as far as it goes. Refused with a sentence: more than `kLargestEml`, parts nested deeper than 20
/// or more than 1,000 of them, and an Outlook `.msg` file.
Result<Mail> readEml(QByteArrayView bytes);

/// An e-mail that a mail program opens as a draft (`X-Unsent: 1`): CRLF, ASCII only, no line over 998 bytes. `to` may
/// name several, parted by commas. Line breaks in `to`, `subject` and names cannot add headers.
QByteArray draftEml(const QString &to, const QString &subject, const QString &text,
                    const std::vector<LetterAttachment> &attachments = {});
