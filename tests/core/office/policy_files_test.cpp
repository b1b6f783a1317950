// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDate>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <algorithm>
#include <catch2/catch.hpp>
#include <map>
#include <vector>

namespace {
QJsonObject shipped(const QString &name)
{
    QFile file(QStringLiteral(":/resources/%1.json").arg(name));
    INFO(name.toStdString());
    REQUIRE(file.open(QIODevice::ReadOnly));
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(file.readAll(), &error);
    REQUIRE(error.error == QJsonParseError::NoError);
    return document.object();
}

std::vector<QJsonObject> itemsOf(const QString &file)
{
    std::vector<QJsonObject> items;
    for (const auto &value : shipped(u"policy/"_qs + file)[u"items"].toArray())
        items.push_back(value.toObject());
    REQUIRE(!items.empty());
    return items;
}

std::vector<QJsonObject> list(const QString &name)
{
    std::vector<QJsonObject> found;
    for (const auto &item : itemsOf(u"lists"_qs))
        if (item[u"list"].toString() == name)
            found.push_back(item);
    REQUIRE(!found.empty());
    return found;
}

QStringList texts(const QJsonObject &item, QStringView field)
{
    QStringList all;
    for (const auto &value : item[field].toArray())
        all << value.toString();
    return all;
}

bool hasTrait(const QJsonObject &item, const QString &trait) { return texts(item, u"traits").contains(trait); }

int traitNumber(const QJsonObject &item, const QString &prefix)
{
    for (const auto &trait : texts(item, u"traits"))
        if (trait.startsWith(prefix))
            return trait.mid(prefix.size()).toInt();
    return -1;
}

QStringList codesOf(const QString &name)
{
    QStringList codes;
    for (const auto &item : list(name))
        codes << item[u"code"].toString();
    return codes;
}

QStringList labelsWithTrait(const QString &name, const QString &trait)
{
    QStringList labels;
    for (const auto &item : list(name))
        if (hasTrait(item, trait))
            labels << item[u"label"].toString();
    labels.sort();
    return labels;
}

/// What a cell of an import may say for an item, folded for comparison.
QSet<QString> claims(const QJsonObject &item)
{
    QSet<QString> all{item[u"code"].toString().toCaseFolded(), item[u"label"].toString().toCaseFolded()};
    for (const auto &alias : texts(item, u"aliases"))
        all << alias.toCaseFolded();
    return all;
}
} // namespace

TEST_CASE("Each shipped choice has exactly the agreed fields and a definition")
{
    const QStringList fields{u"aliases"_qs, u"code"_qs,     u"definition"_qs, u"group"_qs,  u"label"_qs,
                             u"list"_qs,    u"position"_qs, u"source"_qs,     u"traits"_qs, u"verified"_qs};
    for (const auto &item : itemsOf(u"lists"_qs)) {
        INFO(item[u"list"].toString().toStdString() << " " << item[u"code"].toString().toStdString());
        CHECK(item.keys() == fields);
        CHECK(QRegularExpression(u"^[a-z][a-z0-9_]*$"_qs).match(item[u"code"].toString()).hasMatch());
        CHECK(!item[u"label"].toString().isEmpty());
        CHECK(item[u"definition"].toString().endsWith(QLatin1Char('.')));
        CHECK(!item[u"source"].toString().isEmpty());
    }
}

TEST_CASE("No two choices of a list claim the same code, label or alias")
{
    std::map<QString, std::map<QString, QString>> ownerOf;
    for (const auto &item : itemsOf(u"lists"_qs)) {
        const auto code = item[u"code"].toString();
        for (const auto &claim : claims(item)) {
            const auto [place, isNew] = ownerOf[item[u"list"].toString()].try_emplace(claim, code);
            INFO(item[u"list"].toString().toStdString()
                 << ": " << claim.toStdString() << " is claimed by " << place->second.toStdString() << " and "
                 << code.toStdString());
            CHECK(isNew);
        }
    }
}

TEST_CASE("Choices of a list stand in the order of their positions, each its own")
{
    std::map<QString, int> last;
    for (const auto &item : itemsOf(u"lists"_qs)) {
        auto &before = last[item[u"list"].toString()];
        CHECK(item[u"position"].toInt() > before);
        before = item[u"position"].toInt();
    }
}

TEST_CASE("Every incident kind has a class of the strategy and one group of the pack")
{
    const auto classes = codesOf(u"crime-class"_qs);
    QStringList groups;
    for (const auto &group : list(u"pack-group"_qs))
        groups << texts(group, u"traits");
    for (const auto &kind : list(u"incident-kind"_qs)) {
        INFO(kind[u"code"].toString().toStdString());
        CHECK(classes.contains(kind[u"group"].toString()));
        const auto traits = texts(kind, u"traits");
        CHECK(std::count_if(traits.begin(), traits.end(), [&](const QString &t) { return groups.contains(t); }) == 1);
    }
}

TEST_CASE("The kinds with a promise in the policy carry its trait")
{
    CHECK(labelsWithTrait(u"incident-kind"_qs, u"always-shown"_qs) ==
          QStringList{u"Criminal damage"_qs, u"Harassment"_qs, u"Physical assault"_qs, u"Theft"_qs});
    CHECK(labelsWithTrait(u"incident-kind"_qs, u"not-counted"_qs) == QStringList{u"Weakness or near miss"_qs});
    CHECK(labelsWithTrait(u"incident-kind"_qs, u"referral"_qs).size() == 3);
    CHECK(labelsWithTrait(u"incident-kind"_qs, u"confidential"_qs).contains(u"Sexual offence or sexual safety"_qs));
    CHECK(labelsWithTrait(u"incident-kind"_qs, u"immediate"_qs).size() == 19);
    CHECK(labelsWithTrait(u"incident-kind"_qs, u"police-at-once"_qs).contains(u"Stalking"_qs));
    CHECK(list(u"incident-kind"_qs).size() == 40);
}

TEST_CASE("What other programs write for a kind is understood")
{
    const auto [written, label] = GENERATE(table<QString, QString>({
        {u"non-physical assault"_qs, u"Verbal abuse or aggressive behaviour"_qs},
        {u"aggressive behaviour"_qs, u"Verbal abuse or aggressive behaviour"_qs},
        {u"assault"_qs, u"Physical assault"_qs},
        {u"violence"_qs, u"Physical assault"_qs},
        {u"burglary"_qs, u"Burglary or break-in"_qs},
        {u"break-in"_qs, u"Burglary or break-in"_qs},
        {u"trespass"_qs, u"Intruder or trespass"_qs},
        {u"vandalism"_qs, u"Criminal damage"_qs},
        {u"arson"_qs, u"Arson"_qs},
        {u"missing property"_qs, u"Property missing, not known how"_qs},
        {u"suspicious activity"_qs, u"Suspicious person, vehicle or reconnaissance"_qs},
        {u"lost badge"_qs, u"Lost or stolen badge"_qs},
        {u"near miss"_qs, u"Weakness or near miss"_qs},
    }));
    QStringList meant;
    for (const auto &kind : list(u"incident-kind"_qs))
        if (claims(kind).contains(written))
            meant << kind[u"label"].toString();
    CHECK(meant == QStringList{label});
}

TEST_CASE("Only known sections are asked for by an incident kind")
{
    const QSet<QString> sections{u"people"_qs,      u"property"_qs, u"police"_qs,  u"harm"_qs,
                                 u"cctv"_qs,        u"weapon"_qs,   u"hate"_qs,    u"clinical"_qs,
                                 u"information"_qs, u"badge"_qs,    u"vehicle"_qs, u"occasions"_qs};
    for (const auto &kind : list(u"incident-kind"_qs))
        for (const auto &trait : texts(kind, u"traits"))
            if (trait.startsWith(u"asks:"))
                CHECK(sections.contains(trait.mid(5)));
}

TEST_CASE("Every answer to who was hurt is a grade of harm or not known")
{
    const auto grades = codesOf(u"harm"_qs);
    for (const auto &answer : list(u"first-harm"_qs)) {
        QStringList grade;
        for (const auto &trait : texts(answer, u"traits"))
            if (trait.startsWith(u"grade:"))
                grade << trait.mid(6);
        INFO(answer[u"code"].toString().toStdString());
        CHECK((hasTrait(answer, u"not-known"_qs) ? grade.isEmpty()
                                                 : grade.size() == 1 && grades.contains(grade.front())));
    }
}

TEST_CASE("A tick that tells the police names a way of telling them")
{
    const auto ways = codesOf(u"police-reported"_qs);
    int ticks = 0;
    for (const auto &step : list(u"done-step"_qs))
        for (const auto &trait : texts(step, u"traits"))
            if (trait.startsWith(u"police:")) {
                CHECK(ways.contains(trait.mid(7)));
                ++ticks;
            }
    CHECK(ticks == 2);
    for (const auto &way : list(u"police-reported"_qs))
        CHECK(texts(way, u"traits").size() == 1);
}

TEST_CASE("Every incident status is either open or closed")
{
    for (const auto &status : list(u"incident-status"_qs))
        CHECK(hasTrait(status, u"open"_qs) != hasTrait(status, u"closed"_qs));
    CHECK(codesOf(u"incident-status"_qs) == QStringList{u"new"_qs, u"in_review"_qs, u"investigating"_qs,
                                                        u"awaiting_police"_qs, u"awaiting_approval"_qs, u"closed"_qs,
                                                        u"reopened"_qs});
}

TEST_CASE("Every possible score lies in exactly one band, in the list and in the matrix")
{
    for (const auto &likelihood : list(u"likelihood"_qs))
        for (const auto &consequence : list(u"consequence"_qs)) {
            const int score = traitNumber(likelihood, u"score:"_qs) * traitNumber(consequence, u"score:"_qs);
            INFO(score);
            QStringList bands;
            for (const auto &band : list(u"risk-band"_qs))
                if (score >= traitNumber(band, u"from:"_qs) && score <= traitNumber(band, u"to:"_qs))
                    bands << band[u"code"].toString();
            QStringList rows;
            for (const auto &row : itemsOf(u"risk-matrix"_qs))
                if (score >= row[u"from"].toInt() && score <= row[u"to"].toInt())
                    rows << row[u"band"].toString();
            CHECK(bands.size() == 1);
            CHECK(bands == rows);
        }
}

TEST_CASE("Every shipped bank holiday is a weekday with a part of the United Kingdom")
{
    const QStringList parts = codesOf(u"uk-part"_qs);
    std::map<QString, int> perYear;
    QString before;
    for (const auto &holiday : itemsOf(u"bank-holidays"_qs)) {
        const auto text = holiday[u"day"].toString();
        INFO(text.toStdString());
        const auto day = QDate::fromString(text, Qt::ISODate);
        REQUIRE(day.isValid());
        CHECK(day.dayOfWeek() < 6);
        CHECK(text >= before);
        before = text;
        const auto where = texts(holiday, u"where");
        CHECK(!where.isEmpty());
        for (const auto &part : where) {
            CHECK(parts.contains(part));
            ++perYear[part + QString::number(day.year())];
        }
    }
    for (int year = 2024; year <= 2028; ++year) {
        CHECK(perYear[u"england_wales"_qs + QString::number(year)] == 8);
        CHECK(perYear[u"scotland"_qs + QString::number(year)] == (year == 2026 ? 10 : 9));
        CHECK(perYear[u"northern_ireland"_qs + QString::number(year)] == 10);
    }
}

TEST_CASE("Conflict resolution is a three-year course required of everyone")
{
    const auto courses = itemsOf(u"courses"_qs);
    const auto course = std::find_if(courses.begin(), courses.end(),
                                     [](const auto &c) { return c[u"title"].toString() == u"Conflict resolution"; });
    REQUIRE(course != courses.end());
    CHECK((*course)[u"months"].toInt() == 36);
    CHECK((*course)[u"required_of"].toString() == u"everyone");
    CHECK(!(*course)[u"once"].toBool());
}

TEST_CASE("Courses name shipped levels and methods and either recur or are done once")
{
    const auto levels = codesOf(u"course-level"_qs);
    const auto methods = codesOf(u"course-method"_qs);
    for (const auto &course : itemsOf(u"courses"_qs)) {
        INFO(course[u"title"].toString().toStdString());
        CHECK(levels.contains(course[u"level"].toString()));
        CHECK(methods.contains(course[u"method"].toString()));
        CHECK((course[u"months"].toInt() > 0) != course[u"once"].toBool());
    }
}

TEST_CASE("Committees and deadlines serve obligations that exist")
{
    QSet<QString> ids;
    const auto principles = codesOf(u"principle"_qs);
    for (const auto &obligation : itemsOf(u"obligations"_qs)) {
        ids << obligation[u"id"].toString();
        CHECK(principles.contains(obligation[u"principle"].toString()));
        CHECK(!obligation[u"what"].toString().isEmpty());
        CHECK(!obligation[u"evidence"].toString().isEmpty());
    }
    CHECK(ids.size() == 74); // the two documents’, and the laws on injuries, on information and on data
    const auto committees = codesOf(u"committee"_qs);
    for (const auto &committee : itemsOf(u"committees"_qs)) {
        CHECK(committees.contains(committee[u"code"].toString()));
        CHECK(committee[u"cycle_months"].toInt() > 0);
        for (const auto &id : texts(committee, u"obligation"))
            CHECK(ids.contains(id));
    }
    for (const auto &deadline : itemsOf(u"deadlines"_qs)) {
        INFO(deadline[u"code"].toString().toStdString());
        CHECK(deadline[u"amount"].isDouble());
        for (const auto &id : texts(deadline, u"obligation"))
            CHECK(ids.contains(id));
    }
}

TEST_CASE("Every policy file says of each item where it comes from and whether it is verified")
{
    const auto file = GENERATE(u"lists"_qs, u"bank-holidays"_qs, u"courses"_qs, u"committees"_qs, u"deadlines"_qs,
                               u"obligations"_qs, u"report-texts"_qs, u"risk-matrix"_qs);
    CHECK(shipped(u"policy/"_qs + file)[u"version"].toInt() == 1);
    for (const auto &item : itemsOf(file)) {
        CHECK(!item[u"source"].toString().isEmpty());
        CHECK(!item[u"source"].toString().contains(u".md")); // words that an office can look up
        CHECK(item[u"verified"].isBool());
        if (item[u"source"].toString().contains(u"general knowledge"))
            CHECK(!item[u"verified"].toBool());
    }
}

TEST_CASE("Each letter that a shipped procedure names is a shipped template")
{
    QSet<QString> templates;
    for (const auto &item : itemsOf(u"letter-templates"_qs))
        templates.insert(item[u"code"].toString());
    int named = 0;
    for (const auto &procedure : itemsOf(u"procedures"_qs))
        for (const auto &step : procedure[u"steps"].toArray())
            if (const QString letter = step[u"letter"].toString(); !letter.isEmpty()) {
                INFO(letter.toStdString());
                CHECK(templates.contains(letter));
                ++named;
            }
    CHECK(named > 1);
}

TEST_CASE("Each kind of assessment has examples of hazards and of what is done already")
{
    for (const auto &kind : list(u"risk-kind"_qs)) {
        const QString about = u"for:"_qs + kind[u"code"].toString();
        INFO(about.toStdString());
        for (const auto &of : {u"hazard-example"_qs, u"line-example"_qs}) {
            const auto items = list(of);
            const auto fitting = std::count_if(items.begin(), items.end(),
                                               [&about](const QJsonObject &item) { return hasTrait(item, about); });
            INFO(of.toStdString());
            CHECK(fitting >= 2);
        }
    }
    for (const auto &item : list(u"line-example"_qs))
        CHECK(hasTrait(item, u"in:hazard/existing_controls"_qs));
}
