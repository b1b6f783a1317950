// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include <QByteArray>

class Database;

/// Keeps bytes inside the office file in rows of 256 KiB, once however often they come; inside the caller's
/// transaction. Answers their SHA-256 as 64 hexadecimal digits.
Result<QString> keepAttachment(const Database &database, const QByteArray &bytes);
/// The bytes with that digest; Damaged where they no longer have it.
Result<QByteArray> readAttachment(const Database &database, const QString &digest);
/// The first attachment whose bytes do not have their digest; empty where all are whole.
Result<QString> damagedAttachment(const Database &database);
