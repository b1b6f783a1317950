// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/missing_schema.h"
#include "core/storage/database.h"
#include <QMap>
#include <QRegularExpression>
#include <QSet>

namespace {
/// Name to SQL, blanks folded.
QMap<QString, QString> objects(const Database &database)
{
    QMap<QString, QString> all;
    Query q = database.query(QStringLiteral("SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name"));
    while (q.next())
        all.insert(q.text(0), q.text(1).simplified());
    return all;
}

/// `CREATE UNIQUE INDEX name ON …` → `name`.
QString nameIn(const QString &statement)
{
    static const QRegularExpression pattern(QStringLiteral("^CREATE (?:UNIQUE )?(?:TABLE|INDEX|VIEW) (\\w+)"));
    return pattern.match(statement).captured(1);
}

/// The columns of a table as its statement spells them.
QStringList columnsIn(const QString &statement)
{
    const qsizetype open = statement.indexOf(u'(') + 1;
    QStringList columns;
    for (const QString &column : statement.mid(open, statement.lastIndexOf(u')') - open).split(u','))
        columns.append(column.simplified());
    return columns;
}

QStringList missingColumns(const QString &table, const QString &wanted, const QString &made)
{
    const QStringList there = columnsIn(made);
    QStringList statements;
    for (const QString &column : columnsIn(wanted))
        if (!there.contains(column))
            statements.append(QStringLiteral("ALTER TABLE %1 ADD COLUMN %2").arg(table, column));
    return statements;
}
} // namespace

QStringList missingStatements(const Database &database, Kinds kinds)
{
    const QMap<QString, QString> made = objects(database);
    QStringList missing;
    for (const Kind *kind : kinds)
        for (const QString &statement : createStatements(*kind)) {
            const QString wanted = statement.simplified();
            const QString name = nameIn(wanted);
            if (!made.contains(name))
                missing.append(statement);
            else if (wanted.startsWith(QStringLiteral("CREATE TABLE")))
                missing.append(missingColumns(name, wanted, made.value(name)));
            else if (made.value(name) != wanted)
                missing.append(QStringLiteral("DROP %1 %2").arg(wanted.section(u' ', 1, 1), name) +
                               QStringLiteral(";\n") + statement);
        }
    return missing;
}
