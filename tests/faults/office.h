// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/office/site.h"
#include "core/storage/verify.h"
#include "core/workspace/kinds.h"
#include "core/workspace/workspace.h"

/// An office as the fault tests use it: sites are saved one by one, each an act, and nothing in it may ever be half
/// there.
namespace office {
inline QDateTime now() { return QDateTime(QDate(2026, 11, 2), QTime(9, 0), Qt::UTC); }
inline Actor actor() { return machineActor(QStringLiteral("A. Warden")); }

inline Result<std::unique_ptr<Workspace>> make(const QString &path) { return Workspace::create(path, actor(), now); }
inline Result<std::unique_ptr<Workspace>> open(const QString &path) { return Workspace::open(path, actor(), now); }

/// Saves site number `n` with a text of several pages, so that a save touches tables, indexes, overflow pages and the
/// search index.
inline Result<void> save(Workspace &office, int n)
{
    return office.write(QStringLiteral("save %1").arg(n), [n](Write &w) -> Result<void> {
        const Site site{.name = QStringLiteral("Site %1").arg(n),
                        .address = QStringLiteral("%1 Mill Lane, Larkford").arg(n),
                        .note = QStringLiteral("Asked at the gate. ").repeated(500)};
        const auto saved = w.add(site);
        return saved ? Result<void>() : saved.error();
    });
}

/// How many acts a file holds once it was opened and found whole; the sentence of the fault where it is not.
inline Result<qint64> wholeActs(const QString &path)
{
    const auto office = open(path);
    if (!office)
        return office.error();
    const Result<JournalHead> head = verify((*office)->database(), allKinds());
    if (!head)
        return head.error();
    return head->acts;
}
} // namespace office
