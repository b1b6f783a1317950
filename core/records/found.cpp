// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/found.h"
#include <QCoreApplication>

Found found(const char *context, const StateName &state)
{
    return {QCoreApplication::translate(context, state.label), Found::As::State, state.tone};
}
