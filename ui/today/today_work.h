// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/due/due_item.h"
#include "core/storage/drafts.h"
#include <array>

class Workspace;

/// Whose things are shown.
struct WhoseWork {
    enum class Who { Everyone, Mine, Named };
    Who who = Who::Everyone;
    QString name; ///< for Named: as the list calls them
    bool operator==(const WhoseWork &) const = default;
};

/// What waits for somebody, as the first page shows it.
struct TodayWork {
    Deadline now;
    std::vector<DueItem> atOnce;               ///< to be taken up now
    std::array<std::vector<DueItem>, 4> parts; ///< by `DuePart`, the others
    std::vector<Draft> drafts;
    QStringList people;    ///< who has something to do, in the order of the alphabet
    qsizetype waiting = 0; ///< overdue or to be taken up by who works here

    const std::vector<DueItem> &part(DuePart which) const { return parts[static_cast<std::size_t>(which)]; }
};

/// Reads it for now; the drafts are those of who works here.
Result<TodayWork> todayWork(const Workspace &workspace, const WhoseWork &whose = {});
/// The list of due things as the office's clock stands, each reading of records journalled where it has to be.
Result<std::vector<DueItem>> dueNow(const Workspace &workspace);
/// Whether it is for the person who works here: handed to them, or to the LSMS where they are that.
bool isMine(const DueItem &item, const Workspace &workspace);
