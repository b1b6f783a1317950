// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArrayView>
#include <QString>

/// The text of bytes in Windows-1252; the five bytes that mean nothing there become U+FFFD.
QString fromWindows1252(QByteArrayView bytes);
