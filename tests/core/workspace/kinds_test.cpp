// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incidents/incident.h"
#include "core/workspace/kinds.h"
#include "tests/support/policy_names.h"
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <catch2/catch.hpp>

namespace {
/// All kinds, child rows among them.
std::vector<const Kind *> kindsAndChildren()
{
    std::vector<const Kind *> kinds;
    for (const Kind *kind : allKinds()) {
        kinds.push_back(kind);
        for (const Children &list : kind->lists)
            kinds.push_back(&list.kind());
    }
    return kinds;
}

/// SQLite's keywords (3.40) and the columns that storage adds itself.
const QSet<QString> &takenWords()
{
    static const QString words = QStringLiteral(
        "abort action add after all alter always analyze and as asc attach autoincrement before begin between by "
        "cascade "
        "case cast check collate column commit conflict constraint create cross current current_date current_time "
        "current_timestamp database default deferrable deferred delete desc detach distinct do drop each else end "
        "escape "
        "except exclude exclusive exists explain fail filter first following for foreign from full generated glob "
        "group "
        "groups having if ignore immediate in index indexed initially inner insert instead intersect into is isnull "
        "join "
        "key last left like limit match materialized natural no not nothing notnull null nulls of offset on or order "
        "others outer over partition plan pragma preceding primary query raise range recursive references regexp "
        "reindex "
        "release rename replace restrict returning right rollback row rows savepoint select set table temp temporary "
        "then "
        "ties to transaction trigger unbounded union unique update using vacuum values view virtual when where window "
        "with without id version reference entered withdrawn withdrawn_why parent parent_id");
    static const QStringList list = words.split(u' ');
    static const QSet<QString> set(list.begin(), list.end());
    return set;
}

QString at(const Kind &kind, const char *key) { return QLatin1String(kind.name) + u'.' + QLatin1String(key); }
} // namespace

TEST_CASE("Field keys are unique in their kind, snake_case, and no word that SQL or storage takes")
{
    for (const Kind *kind : kindsAndChildren()) {
        QSet<QString> seen;
        for (const Field *field : kind->fields()) {
            const QString key = QLatin1String(field->key);
            INFO(at(*kind, field->key).toStdString());
            CHECK_FALSE(seen.contains(key));
            CHECK_FALSE(takenWords().contains(key));
            CHECK(key == key.toLower());
            CHECK_FALSE(key.contains(u'-'));
            seen.insert(key);
        }
        for (const Children &list : kind->lists)
            CHECK_FALSE(seen.contains(QLatin1String(list.key)));
    }
}

TEST_CASE("Section keys are unique in their kind, and every text of a description says something")
{
    for (const Kind *kind : kindsAndChildren()) {
        INFO(kind->name);
        CHECK(*kind->label);
        CHECK(*kind->plural);
        QSet<QString> seen;
        for (const Section &section : kind->sections) {
            CHECK_FALSE(seen.contains(QLatin1String(section.key)));
            seen.insert(QLatin1String(section.key));
            CHECK(*section.label);
            CHECK_FALSE(section.fields.empty());
        }
        for (const Field *field : kind->fields())
            CHECK(*field->label);
    }
}

TEST_CASE("The texts of a description stand in the namespace that is their context for translators")
{
    const QRegularExpression opening(QStringLiteral("^namespace (\\w+) \\{$"), QRegularExpression::MultilineOption);
    const QRegularExpression named(QStringLiteral("Kind description\\{\\s*\\.name = \"(\\w+)\""));
    QSet<QString> found;
    QDirIterator files(QStringLiteral(WARDKEEP_SOURCE_DIR "/core"), {QStringLiteral("*_description.cpp")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        for (auto names = named.globalMatch(text); names.hasNext();) {
            const auto name = names.next();
            QString context;
            for (auto spaces = opening.globalMatch(text.left(name.capturedStart())); spaces.hasNext();)
                context = spaces.next().captured(1);
            CHECK(context == name.captured(1));
            found.insert(name.captured(1));
        }
    }
    for (const Kind *kind : kindsAndChildren())
        CHECK(found.contains(QLatin1String(kind->name)));
}

TEST_CASE("Names, tables and prefixes of kinds are each given once")
{
    QSet<QString> names, tables, prefixes;
    for (const Kind *kind : kindsAndChildren()) {
        INFO(kind->name);
        CHECK_FALSE(names.contains(QLatin1String(kind->name)));
        CHECK_FALSE(tables.contains(QLatin1String(kind->tableName())));
        CHECK_FALSE(takenWords().contains(QLatin1String(kind->tableName())));
        names.insert(QLatin1String(kind->name));
        tables.insert(QLatin1String(kind->tableName()));
        if (*kind->prefix) {
            CHECK_FALSE(prefixes.contains(QLatin1String(kind->prefix)));
            prefixes.insert(QLatin1String(kind->prefix));
        }
    }
}

TEST_CASE("A kind is named, titled, dated and picked by fields it has")
{
    for (const Kind *kind : kindsAndChildren()) {
        INFO(kind->name);
        const QString same = QString::fromLatin1(kind->sameBy).replace(u'|', u' ').remove(u'?');
        for (const QString &keys :
             {QString::fromLatin1(kind->naming), QString::fromLatin1(kind->title), same,
              QString::fromLatin1(kind->datedBy), QString::fromLatin1(kind->picks), QString::fromLatin1(kind->anyOf)})
            for (const QString &key : keys.split(u' ', Qt::SkipEmptyParts))
                CHECK(kind->field(key) != nullptr);
        for (const Computed &computed : kind->computed)
            CHECK((!computed.after || kind->field(QString::fromLatin1(computed.after))));
        if (*kind->datedBy) {
            const Type type = kind->field(QString::fromLatin1(kind->datedBy))->type;
            CHECK((type == Type::Day || type == Type::Moment));
        }
        for (const Field *field : kind->fields())
            if (field->whenField) {
                INFO(field->key);
                CHECK(kind->field(QString::fromLatin1(field->whenField)) != nullptr);
            }
    }
}

TEST_CASE("A kind with a register of its own says why, and its icon is drawn")
{
    for (const Kind *kind : allKinds()) {
        INFO(kind->name);
        CHECK(QFile::exists(
            QStringLiteral(WARDKEEP_SOURCE_DIR "/resources/icons/%1.svg").arg(QLatin1String(kind->icon))));
        if (QByteArrayView(kind->name) != "paper" && QByteArrayView(kind->name) != "import_mapping")
            CHECK(QString::fromUtf8(kind->why).endsWith(u'.'));
    }
}

TEST_CASE("A top-level kind can be told from its like by a reference or a naming field")
{
    for (const Kind *kind : allKinds()) {
        INFO(kind->name);
        CHECK((*kind->prefix || *kind->naming));
    }
}

TEST_CASE("Fields of choice name a list that ships, other fields none")
{
    const PolicyNames names;
    for (const Kind *kind : kindsAndChildren())
        for (const Field *field : kind->fields()) {
            INFO(at(*kind, field->key).toStdString());
            const bool chooses =
                field->type == Type::Choice || field->type == Type::Choices || field->type == Type::Score;
            // a text that the program sets may keep a key whose words a list has
            const bool keepsKey = field->type == Type::Text && field->is(Field::Derived);
            REQUIRE((chooses || (keepsKey && field->listName)) == (field->listName != nullptr));
            if (chooses)
                CHECK_FALSE(names.choices(QLatin1String(field->listName)).empty());
            CHECK((field->type == Type::Link || !field->target));
            if (field->type == Type::Link && !field->target) // to whatever kind: nobody picks it from a list
                CHECK(field->is(Field::Hidden));
        }
}

TEST_CASE("Every section that must be asked for is asked for by some item of the list that picks")
{
    const PolicyNames names;
    for (const Kind *kind : allKinds()) {
        std::vector<const char *> asks;
        for (const Section &section : kind->sections)
            asks.push_back(section.asks);
        for (const Children &list : kind->lists)
            asks.push_back(list.asks);
        for (const char *asked : asks) {
            if (!asked)
                continue;
            INFO(at(*kind, asked).toStdString());
            REQUIRE(*kind->picks);
            const QString list = QLatin1String(kind->field(QString::fromLatin1(kind->picks))->listName);
            bool found = false;
            for (const ChoiceName &choice : names.choices(list))
                found = found || choice.traits.contains(QStringLiteral("asks:") + QLatin1String(asked));
            CHECK(found);
        }
    }
}

TEST_CASE("Links of kinds lead to kinds that stand for themselves")
{
    for (const Kind *kind : kindsAndChildren())
        for (const Field *field : kind->fields())
            if (field->target) {
                INFO(at(*kind, field->key).toStdString());
                CHECK(kindNamed(QString::fromLatin1(field->target().name)) == &field->target());
            }
}

TEST_CASE("A kind is found by its name in code and on the command line")
{
    CHECK(kindNamed(u"incident") == &kindOf<Incident>());
    REQUIRE(kindNamed(u"risk-assessment"));
    CHECK(kindNamed(u"risk-assessment") == kindNamed(u"risk_assessment"));
    CHECK(kindNamed(u"party") == nullptr);
    for (const char *word : {"incidents", "people", "training", "badges", "risk-assessments"}) {
        INFO(word);
        CHECK(kindNamed(QString::fromLatin1(word)) != nullptr);
    }
    CHECK(kindNamed(u"") == nullptr);
}
