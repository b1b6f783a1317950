// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/id.h"
#include <QString>
#include <vector>

/// A place in the window: a page and the record shown there, 0 for none.
struct Visit {
    QString page;
    RecordId record = 0;
    bool operator==(const Visit &) const = default;
};

/// Where the person has been, for Back and Forward; the last 100 places.
class History {
public:
    static constexpr size_t kMost = 100;
    /// Goes to a new place; what lay ahead is forgotten. The place one is at already is not added again.
    void visit(const Visit &place);
    /// The place one is at shows another record now.
    void amend(RecordId record);
    bool canGoBack() const { return m_at > 0; }
    bool canGoForward() const { return m_at + 1 < m_places.size(); }
    /// Each needs its `can`.
    const Visit &back() { return m_places[--m_at]; }
    const Visit &forward() { return m_places[++m_at]; }

private:
    std::vector<Visit> m_places;
    size_t m_at = 0;
};
