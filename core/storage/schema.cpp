// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/schema.h"

namespace {
QString sqlType(Type type)
{
    switch (type) {
    case Type::Number:
    case Type::YesNo:
    case Type::Money:
    case Type::Link:
    case Type::Score:
        return QStringLiteral("INTEGER");
    default:
        return QStringLiteral("TEXT");
    }
}

QString column(const Field &f)
{
    QString text = QStringLiteral("    %1 %2").arg(QLatin1String(f.key), sqlType(f.type));
    if (f.target)
        text += QStringLiteral(" REFERENCES %1 (id)").arg(QLatin1String(f.target().tableName()));
    else if (f.type == Type::Link)
        text += QStringLiteral(" REFERENCES record (id)");
    return text;
}

QString createTable(const QString &name, const QStringList &first, const Kind &kind)
{
    QStringList columns = first;
    for (const Field *f : kind.fields())
        columns.append(column(*f));
    return QStringLiteral("CREATE TABLE %1 (\n%2\n) STRICT").arg(name, columns.join(QStringLiteral(",\n")));
}

QString index(const QString &table, const char *key, const QString &more, bool unique)
{
    return QStringLiteral("CREATE %1INDEX %2_by_%3 ON %2 (%3%4) WHERE withdrawn IS NULL")
        .arg(unique ? QStringLiteral("UNIQUE ") : QString(), table, QLatin1String(key), more);
}

QStringList indexes(const Kind &kind)
{
    const QString table = QString::fromLatin1(kind.tableName());
    QStringList all;
    for (const Field *f : kind.fields()) {
        const bool department = f->is(Field::Department) && *kind.datedBy != 0;
        if (f->is(Field::Unique))
            all.append(index(table, f->key, QString(), true));
        else if (f->is(Field::Indexed) || f->is(Field::Department) || f->is(Field::Whose))
            all.append(index(table, f->key,
                             department ? QStringLiteral(", ") + QLatin1String(kind.datedBy) : QStringLiteral(", id"),
                             false));
    }
    for (const Lookup &lookup : kind.lookups)
        all.append(QStringLiteral("CREATE INDEX %1_by_%2 ON %1 (%3, withdrawn) WHERE withdrawn IS NULL")
                       .arg(table, QLatin1String(lookup.name), QLatin1String(lookup.columns)));
    if (*kind.prefix != 0)
        all.append(QStringLiteral("CREATE UNIQUE INDEX %1_by_reference ON %1 (reference)").arg(table));
    return all;
}

/// The searched columns of a table as one text, blanks between.
QString body(const Kind &kind, const QString &table)
{
    QStringList parts;
    for (const Field *f : kind.fields())
        if (f->is(Field::Searched))
            parts.append(QStringLiteral("coalesce(%1.%2, '')").arg(table, QLatin1String(f->key)));
    return parts.join(QStringLiteral(" || ' ' || "));
}
} // namespace

QString childTable(const Kind &kind, const Children &list)
{
    const Kind &rows = list.kind();
    return rows.table ? QString::fromLatin1(rows.table)
                      : QLatin1String(kind.tableName()) + u'_' + QLatin1String(list.key);
}

QStringList fieldColumns(const Kind &kind)
{
    QStringList columns;
    for (const Field *f : kind.fields())
        columns.append(QLatin1String(f->key));
    return columns;
}

std::vector<const Field *> titleFields(const Kind &kind)
{
    std::vector<const Field *> fields;
    const char *keys = *kind.title ? kind.title : kind.naming;
    for (const QString &key : QString::fromLatin1(keys).split(u' ', Qt::SkipEmptyParts))
        if (const Field *f = kind.field(key); f && !f->target)
            fields.push_back(f);
    return fields;
}

QStringList createStatements(const Kind &kind)
{
    const QString table = QString::fromLatin1(kind.tableName());
    QStringList all;
    all.append(
        createTable(table,
                    {QStringLiteral("    id INTEGER PRIMARY KEY"), QStringLiteral("    version INTEGER NOT NULL"),
                     QStringLiteral("    reference TEXT"), QStringLiteral("    entered TEXT NOT NULL"),
                     QStringLiteral("    withdrawn TEXT"), QStringLiteral("    withdrawn_why TEXT")},
                    kind));
    all.append(indexes(kind));
    for (const Children &list : kind.lists) {
        const QString child = childTable(kind, list);
        all.append(
            createTable(child,
                        {QStringLiteral("    id INTEGER PRIMARY KEY"),
                         QStringLiteral("    parent INTEGER NOT NULL REFERENCES %1 (id) ON DELETE CASCADE").arg(table),
                         QStringLiteral("    position INTEGER NOT NULL")},
                        list.kind()));
        all.append(QStringLiteral("CREATE INDEX %1_by_parent ON %1 (parent, position)").arg(child));
        for (const Field *f : list.kind().fields())
            if (f->is(Field::Indexed))
                all.append(
                    QStringLiteral("CREATE INDEX %1_by_%2 ON %1 (%2, parent)").arg(child, QLatin1String(f->key)));
    }
    all.append(QStringLiteral("CREATE VIEW live_%1 AS SELECT * FROM %1 WHERE withdrawn IS NULL").arg(table));
    return all;
}

QString searchSelect(const Kind &kind)
{
    const QString table = QString::fromLatin1(kind.tableName());
    QStringList texts;
    if (const QString own = body(kind, table); !own.isEmpty())
        texts.append(own);
    for (const Children &list : kind.lists) {
        const QString child = childTable(kind, list);
        if (const QString rows = body(list.kind(), QStringLiteral("c")); !rows.isEmpty())
            texts.append(QStringLiteral("coalesce((SELECT group_concat(%1, ' ') FROM (SELECT * FROM %2 WHERE "
                                        "parent = %3.id ORDER BY position) AS c), '')")
                             .arg(rows, child, table));
    }
    if (texts.isEmpty())
        return {};
    QStringList title;
    for (const Field *f : titleFields(kind))
        title.append(QStringLiteral(" || ' ' || coalesce(%1.%2, '')").arg(table, QLatin1String(f->key)));
    return QStringLiteral(
               "SELECT id, coalesce(%1.reference, '')%2 AS title, %3 AS body FROM %1 WHERE withdrawn IS NULL")
        .arg(table, title.join(QString()), texts.join(QStringLiteral(" || ' ' || ")));
}

QString searchSource(Kinds kinds)
{
    QStringList parts;
    for (const Kind *kind : kinds)
        if (const QString part = searchSelect(*kind); !part.isEmpty())
            parts.append(part);
    return parts.join(QStringLiteral("\nUNION ALL\n"));
}
