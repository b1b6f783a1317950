// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <catch2/catch.hpp>
#include <map>

namespace {
QJsonObject shipped(const QString &name)
{
    QFile file(QStringLiteral(":/resources/%1.json").arg(name));
    INFO(name.toStdString());
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).object();
}

std::map<QString, QSet<QString>> codesByList()
{
    std::map<QString, QSet<QString>> codes;
    for (const auto &item : shipped(u"policy/lists"_qs)[u"items"].toArray())
        codes[item[u"list"].toString()] << item[u"code"].toString();
    return codes;
}

QSet<QString> texts(const QJsonValue &array)
{
    QSet<QString> all;
    for (const auto &value : array.toArray())
        all << value.toString();
    return all;
}
} // namespace

TEST_CASE("There is sample material for every incident kind, in codes that the policy ships")
{
    const auto codes = codesByList();
    QSet<QString> kinds;
    for (const auto &kind : shipped(u"sample/incidents"_qs)[u"kinds"].toArray()) {
        INFO(kind[u"kind"].toString().toStdString());
        kinds << kind[u"kind"].toString();
        CHECK(kind[u"weight"].toInt() > 0);
        CHECK(codes.at(u"done-step"_qs).contains(texts(kind[u"done"])));
        CHECK(kind[u"templates"].toArray().size() >= 2);
        for (const auto &text : kind[u"templates"].toArray()) {
            CHECK(codes.at(u"actor"_qs).contains(text[u"actor"].toString()));
            CHECK(codes.at(u"channel"_qs).contains(text[u"channel"].toString()));
            CHECK(codes.at(u"first-harm"_qs).contains(text[u"first_harm"].toString()));
            CHECK(codes.at(u"behaviour"_qs).contains(texts(text[u"behaviours"])));
        }
    }
    CHECK(kinds == codes.at(u"incident-kind"_qs));
}

TEST_CASE("Sample narratives hold only slots that the generator fills, and no name of the sample")
{
    QSet<QString> families;
    for (const auto &name : shipped(u"sample/names"_qs)[u"family"].toArray())
        families << name.toString();
    CHECK(families.size() == 150);
    const QRegularExpression slot(u"\\{(\\w+)\\}"_qs);
    for (const auto &kind : shipped(u"sample/incidents"_qs)[u"kinds"].toArray())
        for (const auto &text : kind[u"templates"].toArray()) {
            const auto narrative = text[u"narrative"].toString();
            INFO(narrative.toStdString());
            for (auto found = slot.globalMatch(narrative); found.hasNext();) {
                const auto name = found.next().captured(1);
                CHECK(QSet<QString>{u"site"_qs, u"room"_qs, u"role"_qs, u"item"_qs, u"Item"_qs}.contains(name));
                if (name.toLower() == u"item")
                    CHECK(!kind[u"item_groups"].toArray().isEmpty());
            }
            for (const auto &word : narrative.split(QLatin1Char(' ')))
                CHECK(!families.contains(word));
        }
}

TEST_CASE("Sample sites and telephones can belong to nobody")
{
    const QRegularExpression postcode(u"^ZZ9 \\d[A-Z]{2}$"_qs);
    for (const auto &site : shipped(u"sample/sites"_qs)[u"sites"].toArray()) {
        CHECK(postcode.match(site[u"postcode"].toString()).hasMatch());
        CHECK(site[u"phone"].toString().startsWith(u"01632 960"));
        CHECK(codesByList().at(u"site-kind"_qs).contains(site[u"kind"].toString()));
    }
    for (const auto &phone : shipped(u"sample/organisation"_qs)[u"phones"].toArray())
        CHECK(phone.toString().startsWith(u"01632 960"));
    const QStringList everybodys{QString(), u"101"_qs, u"999"_qs};
    for (const auto &contact : shipped(u"sample/organisation"_qs)[u"contacts"].toArray()) {
        CHECK(codesByList().at(u"contact-kind"_qs).contains(contact[u"kind"].toString()));
        for (const auto &key : {u"phone"_qs, u"out_of_hours"_qs}) {
            const QString number = contact[key].toString();
            CHECK((everybodys.contains(number) || number.startsWith(u"01632 960")));
        }
    }
}

TEST_CASE("Sample risks, posts and property use the codes of the policy")
{
    const auto codes = codesByList();
    const auto risks = shipped(u"sample/risks"_qs);
    CHECK(risks[u"hazards"].toArray().size() >= 20);
    for (const auto &hazard : risks[u"hazards"].toArray())
        CHECK(codes.at(u"hazard-category"_qs).contains(hazard[u"category"].toString()));
    QSet<QString> departments;
    for (const auto &directorate : shipped(u"sample/organisation"_qs)[u"directorates"].toArray())
        for (const auto &department : directorate[u"departments"].toArray())
            departments << department[u"name"].toString();
    for (const auto &titles : risks[u"titles"].toArray()) {
        CHECK(codes.at(u"risk-kind"_qs).contains(titles[u"kind"].toString()));
        CHECK(departments.contains(titles[u"department"].toString()));
    }
    for (const auto &post : shipped(u"sample/organisation"_qs)[u"posts"].toArray())
        CHECK(codes.at(u"post"_qs).contains(post[u"post"].toString()));
    for (const auto &item : shipped(u"sample/property"_qs)[u"items"].toArray()) {
        CHECK(codes.at(u"owner-class"_qs).contains(item[u"owner"].toString()));
        CHECK(item[u"low"].toInt() <= item[u"high"].toInt());
    }
}
