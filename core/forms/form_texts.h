// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QJsonObject>

/// The sentences of a form that are the same on every one, by the names under which its script asks for them.
QJsonObject formTexts();
