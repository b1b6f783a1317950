// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include <QByteArray>
#include <QJsonObject>

/// One HTML file that holds all a form needs: its questions, style and script. It loads nothing, sends nothing, and
/// runs no script but its own, which its own policy names by digest. `data` is that of `formData`.
Result<QByteArray> formPage(const QJsonObject &data);
