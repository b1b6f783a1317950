// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

/// A number of things as people read it on screen and paper: `1,204`, the same in every locale of the machine.
QString shownCount(qint64 count);
