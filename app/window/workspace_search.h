// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/search_source.h"

class Workspace;

/// The search field's answers, from an open office.
class WorkspaceSearch : public SearchSource {
public:
    explicit WorkspaceSearch(const Workspace &workspace) : m_workspace(workspace) {}
    std::vector<SearchHit> hits(const QString &text, int limit) const override;

private:
    const Workspace &m_workspace;
};
