// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/badges/badge.h"
#include "core/incidents/party.h"
#include "core/premises/goods_received.h"
#include "core/records/any_record.h"
#include "core/records/problems.h"
#include "core/risks/hazard.h"
#include "core/workspace/kinds.h"
#include "tests/support/complaints.h"
#include "tests/support/policy_names.h"
#include <catch2/catch.hpp>

namespace {
const Day kToday(2026, 3, 14);

/// Every kind and kind of child row, with each of its fields.
template <class Check> void forEachField(Check check)
{
    const auto all = [&](const Kind &kind) {
        for (const Field *field : kind.fields()) {
            INFO(kind.name << '.' << field->key);
            check(kind, *field);
        }
    };
    for (const Kind *kind : allKinds()) {
        all(*kind);
        for (const Children &list : kind->lists)
            all(list.kind());
    }
}

QStringList named(const char *fields) { return QString::fromLatin1(fields).split(u' ', Qt::SkipEmptyParts); }

void put(AnyRecord &record, const QString &field, Day day)
{
    REQUIRE(record.kind().field(field)->setValue(record.data(), Value(day.iso())));
}

bool complains(const AnyRecord &record, const QString &field)
{
    return complaints(record.kind(), record.data(), kToday).contains(field);
}

QString firstSentence(const Kind &kind, const void *record)
{
    static const PolicyNames names;
    const Problems found = problems(kind, record, {kToday, names});
    return found.empty() ? QString() : found.front().text;
}
} // namespace

namespace {
/// Something that the field can hold.
Value some(const Field &field)
{
    switch (field.type) {
    case Type::Day:
    case Type::Moment:
        return Value(kToday.iso());
    case Type::Choice:
        return Value(PolicyNames().choices(QString::fromLatin1(field.listName)).front().code);
    case Type::Text:
    case Type::LongText:
        return Value(QStringLiteral("x"));
    case Type::Choices:
        return Value(QStringLiteral("|x|"));
    default:
        return Value(qint64(3));
    }
}
} // namespace

TEST_CASE("Every day that has come may be today and not tomorrow")
{
    int seen = 0;
    forEachField([&](const Kind &kind, const Field &field) {
        if (!field.is(Field::Past))
            return;
        REQUIRE(field.type == Type::Day);
        const QString key = QString::fromLatin1(field.key);
        AnyRecord record(kind);
        put(record, key, kToday);
        CHECK_FALSE(complains(record, key));
        put(record, key, kToday.plus(1));
        CHECK(complains(record, key));
        ++seen;
    });
    CHECK(seen > 8);
}

TEST_CASE("Every day may be that of the one it follows and not the day before")
{
    int seen = 0;
    forEachField([&](const Kind &kind, const Field &field) {
        const QString key = QString::fromLatin1(field.key);
        for (const QString &earlier : named(field.sinceFields)) {
            REQUIRE(kind.field(earlier));
            const Type type = kind.field(earlier)->type;
            REQUIRE((type == Type::Day || type == Type::Moment));
            REQUIRE(field.type == type);
            AnyRecord record(kind);
            put(record, earlier, kToday.plus(-5));
            CHECK_FALSE(complains(record, key));
            put(record, key, kToday.plus(-5));
            CHECK_FALSE(complains(record, key));
            put(record, key, kToday.plus(-6));
            CHECK(complains(record, key));
            ++seen;
        }
    });
    CHECK(seen > 8);
}

TEST_CASE("A time of which only the day is known does not lie before a time of that day")
{
    GoodsReceived goods;
    goods.received = Moment(kToday.plus(-1), QTime(14, 0));
    const auto complains = [&goods] { return complaints(goods, kToday).contains(QStringLiteral("collected")); };
    goods.collectedByName = QStringLiteral("Asha Khan");
    goods.collected = Moment(kToday.plus(-1));
    CHECK_FALSE(complains());
    goods.collected = Moment(kToday.plus(-1), QTime(14, 0)).about();
    CHECK_FALSE(complains());
    goods.collected = Moment(kToday.plus(-1), QTime(13, 59));
    CHECK(complains());
    goods.collected = Moment(kToday.plus(-2));
    CHECK(complains());
}

TEST_CASE("What belongs to another field is not known without it, and the missing one is named")
{
    int seen = 0;
    forEachField([&](const Kind &kind, const Field &field) {
        const QStringList others = named(field.besideFields);
        if (others.isEmpty())
            return;
        AnyRecord record(kind);
        REQUIRE(field.setValue(record.data(), some(field)));
        CHECK(complains(record, others.front()));
        for (const QString &other : others) {
            AnyRecord both(kind);
            REQUIRE(field.setValue(both.data(), some(field)));
            REQUIRE(kind.field(other));
            REQUIRE(kind.field(other)->setValue(both.data(), some(*kind.field(other))));
            CHECK_FALSE(complains(both, others.front()));
        }
        ++seen;
    });
    CHECK(seen > 6);
}

TEST_CASE("Where one of several must be known, each of them is enough and blanks are not")
{
    Party party;
    CHECK(complaints(party, kToday) == QStringList{QStringLiteral("person")});
    party.description = QStringLiteral("  ");
    CHECK(complaints(party, kToday) == QStringList{QStringLiteral("person")});
    party.description = QStringLiteral("A man in a green coat");
    CHECK(complaints(party, kToday).isEmpty());
    party = {};
    party.person = {17};
    CHECK(complaints(party, kToday).isEmpty());
}

TEST_CASE("The sentences name the fields by their labels")
{
    Badge badge;
    badge.number = QStringLiteral("1001");
    badge.issued = kToday.plus(1);
    CHECK(firstSentence(kindOf<Badge>(), &badge) == QStringLiteral("“Issued” lies in the future."));
    badge.issued = kToday;
    badge.returned = kToday.plus(-1);
    CHECK(firstSentence(kindOf<Badge>(), &badge) == QStringLiteral("“Returned” lies before “Issued”."));
    badge.returned = {};
    badge.found = kToday;
    CHECK(firstSentence(kindOf<Badge>(), &badge) == QStringLiteral("“Found” needs “Lost” or “Stolen”."));
    Hazard hazard;
    hazard.hazard = QStringLiteral("Stairs");
    hazard.targetLikelihood = 2;
    CHECK(firstSentence(kindOf<Hazard>(), &hazard) ==
          QStringLiteral("“Target likelihood” needs “Target consequence”."));
}

TEST_CASE("A day that follows two others lies behind the later of those that are known")
{
    Badge badge;
    badge.lost = kToday.plus(-9);
    badge.stolen = kToday.plus(-4);
    badge.found = kToday.plus(-5);
    CHECK(complaints(badge, kToday) == QStringList{QStringLiteral("found")});
    badge.found = kToday.plus(-4);
    CHECK(complaints(badge, kToday).isEmpty());
    badge.stolen = {};
    badge.found = kToday.plus(-9);
    CHECK(complaints(badge, kToday).isEmpty());
}
