// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/id.h"
#include <QString>
#include <vector>

/// One record that a search found.
struct SearchHit {
    RecordId id = 0;
    QString kind; ///< the heading it stands under, such as `Incidents`
    QString reference;
    QString title;
};

/// Answers the window's search field as the person types.
class SearchSource {
public:
    virtual ~SearchSource() = default;
    /// At most `limit` hits that the actor may see, hits of one kind together, best kind first. Quick enough for each
    /// key.
    virtual std::vector<SearchHit> hits(const QString &text, int limit) const = 0;
};
