// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/window_actions.h"

/// Does an Edit command in the field that has the focus; false where the command is not one of editing.
bool editFocused(Ask ask);
