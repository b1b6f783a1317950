// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/elided_label.h"
#include "ui/base/status_line.h"
#include <catch2/catch.hpp>

namespace {

QStringList shown(const StatusLine &line)
{
    QStringList texts;
    for (const ElidedLabel *label : line.findChildren<ElidedLabel *>())
        if (!label->isHidden())
            texts << label->text();
    return texts;
}

} // namespace

TEST_CASE("The foot of the window says only what is known")
{
    StatusLine line;
    CHECK(shown(line).isEmpty());
    line.setSaved({}, QDateTime(QDate(2026, 11, 2), QTime(9, 14)));
    CHECK(shown(line) == QStringList({QStringLiteral("Saved 09:14")}));
    line.setSaved(QStringLiteral("INC-2026/27-0047"), QDateTime(QDate(2026, 11, 2), QTime(9, 15)));
    CHECK(shown(line) == QStringList({QStringLiteral("Saved 09:15, INC-2026/27-0047")}));
}

TEST_CASE("The last verified backup is told by its time, and that there is none")
{
    StatusLine line;
    line.setBackup({});
    CHECK(shown(line) == QStringList({QStringLiteral("No backup yet")}));
    line.setBackup(QDateTime(QDate(2026, 11, 2), QTime(8, 31)));
    CHECK(shown(line) == QStringList({QStringLiteral("Backup 2 Nov 08:31, verified")}));
}
