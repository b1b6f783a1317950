// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/storage/drafts.h"
#include "ui/base/card.h"

class Workspace;

/// The drafts left behind, as after a crash: each can be gone on with or thrown away. Hidden while there are none.
class DraftsPanel : public Card {
    Q_OBJECT
public:
    explicit DraftsPanel(const Workspace &workspace, QWidget *parent = nullptr);
    /// Looks for drafts anew.
    void refresh();

Q_SIGNALS:
    void continueRequested(const Draft &draft);

private:
    void addLine(const Draft &draft);
    const Workspace &m_workspace;
    QWidget *m_lines = nullptr;
};
