// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include <QByteArray>

/// All of a file; NotFound, with a sentence that names it, where it is missing, a folder or not to be read.
Result<QByteArray> fileBytes(const QString &path);
