// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/due/due_item.h"
#include <QByteArray>
#include <QDateTime>
#include <span>

/// The list as an iCalendar object (RFC 5545) that other calendars take in: a whole day for what is due by its end, an
/// instant in UTC else, and nobody's name but that of who has to do it. The same thing has the same UID each time;
/// `stamp` is when it was made.
QByteArray dueCalendar(std::span<const DueItem> items, const QDateTime &stamp);
