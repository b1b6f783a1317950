// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/search_source.h"

class PrivacyKey;
class Workspace;

/// The search field's answers, from an open office; under the privacy key people stand with their initials.
class WorkspaceSearch : public SearchSource {
public:
    WorkspaceSearch(const Workspace &workspace, const PrivacyKey &privacy) : m_workspace(workspace), m_privacy(privacy)
    {
    }
    std::vector<SearchHit> hits(const QString &text, int limit) const override;

private:
    const Workspace &m_workspace;
    const PrivacyKey &m_privacy;
};
