// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/schema.h"
#include "core/workspace/kinds.h"
#include <QTextStream>

/// Prints the statements that make the registers as the kinds describe them: what a new migration is written from.
int main()
{
    QTextStream out(stdout);
    for (const Kind *kind : allKinds())
        out << createStatements(*kind).join(QStringLiteral(";\n")) << ";\n\n";
}
