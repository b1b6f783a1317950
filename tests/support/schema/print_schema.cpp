// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"
#include "core/workspace/kinds.h"
#include "tests/support/missing_schema.h"
#include <QCoreApplication>
#include <QFile>
#include <QTextStream>

namespace {
/// How many migrations are released and so held to their digests.
int released()
{
    QFile list(QStringLiteral(WARDKEEP_SOURCE_DIR "/tests/data/migrations.sha256"));
    if (!list.open(QIODevice::ReadOnly))
        return 0;
    int count = 0;
    for (const QString &line : QString::fromUtf8(list.readAll()).split(u'\n', Qt::SkipEmptyParts))
        count += line.startsWith(u'#') ? 0 : 1;
    return count;
}
} // namespace

/// Prints the migration that brings an office of the last released schema to the kinds as they are described now.
int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const auto office = Database::scratch(released());
    QTextStream out(stdout);
    if (!office) {
        QTextStream(stderr) << office.error().text << "\n";
        return 1;
    }
    out << "-- What the registers became, as the descriptions of their kinds have them: printed by print_schema.\n\n";
    for (const QString &statement : missingStatements(**office, allKinds()))
        out << statement << ";\n";
    return 0;
}
