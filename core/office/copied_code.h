// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QStringList>

/// The code of a copy that the office makes of an item of the policy: that of the original, `~`, and the first number
/// that no code there has. It tells what the copy came from, so that it serves wherever the original is asked for.
QString codeOfCopy(const QString &code, const QStringList &there);
/// Whether the code is the one asked for or that of a copy of it.
bool isCodeOrCopy(const QString &code, const QString &asked);
