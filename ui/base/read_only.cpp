// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/read_only.h"
#include "core/workspace/workspace.h"
#include "ui/base/prompts.h"
#include <QCoreApplication>

bool refusesWriting(const Workspace &workspace, Prompts &prompts, QWidget *over)
{
    if (!workspace.isReadOnly())
        return false;
    prompts.tell(over, {QCoreApplication::translate("ReadOnly", "Open for reading only"),
                        QCoreApplication::translate("ReadOnly",
                                                    "Nothing can be saved in this office here, and what is typed would "
                                                    "not be kept as a draft either. Open it where it may be written."),
                        {},
                        Tone::Warning});
    return true;
}
