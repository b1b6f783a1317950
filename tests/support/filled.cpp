// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/filled.h"
#include "core/records/rows.h"
#include <random>

namespace {

QString hostileText(std::mt19937 &random)
{
    static const QStringList pieces{
        QStringLiteral("said \"no\""), QStringLiteral("a|b|c"),           QStringLiteral("one, two; three"),
        QStringLiteral("line\nbreak"), QStringLiteral("back\\slash\\n"),  QStringLiteral("=1+1"),
        QStringLiteral("'quoted'"),    QStringLiteral("Siân Ó Brádaigh"), QStringLiteral("🔑🚪"),
        QStringLiteral("tab\there"),   QStringLiteral("{\"id\": 1}"),     QStringLiteral("-5"),
        QStringLiteral("  blanks  ")};
    QStringList text;
    for (int i = 0; i < 3; ++i)
        text.append(pieces[static_cast<qsizetype>(random() % static_cast<unsigned>(pieces.size()))]);
    return text.join(u' ') + QString::number(random() % 1000);
}

Value someChoices(const Field &field, std::mt19937 &random, const Names &names)
{
    const auto items = names.choices(QString::fromUtf8(field.listName));
    if (items.empty())
        return {};
    const std::size_t first = random() % items.size();
    if (field.type == Type::Choice)
        return items[first].code;
    const std::size_t second = (first + 1) % items.size();
    return QString(u'|' + items[first].code + (first == second ? QString() : u'|' + items[second].code) + u'|');
}

qint64 someNumber(const Field &field, std::mt19937 &random)
{
    const qint64 least = std::max<qint64>(field.least, -3);
    const qint64 most = std::min<qint64>(field.most, least + 1000000);
    return least + static_cast<qint64>(random()) % (most - least + 1);
}

Value someMoment(std::mt19937 &random)
{
    static const QStringList texts{QStringLiteral("2026-03"), QStringLiteral("2026-03-14~"),
                                   QStringLiteral("2025-12-31"), QStringLiteral("2026-03-14T14:30"),
                                   QStringLiteral("2024-02-29T00:05~")};
    return texts[static_cast<qsizetype>(random() % static_cast<unsigned>(texts.size()))];
}

AnyRecord onlyField(const Kind &kind, const Field &field, const Names &names)
{
    AnyRecord record(kind);
    field.setValue(record.data(), filledValue(field, 11, names));
    return record;
}

} // namespace

Value filledValue(const Field &field, std::uint32_t seed, const Names &names)
{
    std::mt19937 random(seed);
    random.discard(3);
    switch (field.type) {
    case Type::Text:
    case Type::LongText:
        return hostileText(random);
    case Type::Number:
    case Type::Money:
    case Type::Score:
        return someNumber(field, random);
    case Type::YesNo:
        return qint64(random() % 2);
    case Type::Day:
        return Day(2024, 1, 1).plus(static_cast<int>(random() % 900)).iso();
    case Type::Moment:
        return someMoment(random);
    case Type::Choice:
    case Type::Choices:
        return someChoices(field, random, names);
    case Type::Link:
        return (qint64(1) << 60) + static_cast<qint64>(random() % 9999);
    }
    return {};
}

AnyRecord filled(const Kind &kind, std::uint32_t seed, const Names &names)
{
    AnyRecord record(kind);
    std::uint32_t next = seed * 1000;
    for (const Field *field : kind.fields())
        field->setValue(record.data(), filledValue(*field, ++next, names));
    for (const Children &list : kind.lists)
        for (std::uint32_t i = 1; i <= 3; ++i) {
            AnyRecord row = filled(list.kind(), ++next, names);
            list.setId(row.data(), (qint64(1) << 59) + seed * 10 + i);
            appendCopyOfRow(list, record.data(), row.data());
        }
    return record;
}

std::vector<AnyRecord> variety(const Kind &kind, const Names &names)
{
    std::vector<AnyRecord> all{AnyRecord(kind), filled(kind, 1, names), filled(kind, 2, names)};
    for (const Field *field : kind.fields())
        all.push_back(onlyField(kind, *field, names));
    for (const Children &list : kind.lists) {
        AnyRecord record(kind);
        appendBlankRow(list, record.data(), 10000000);
        all.push_back(record);
        for (const Field *field : list.kind().fields()) {
            const AnyRecord row = onlyField(list.kind(), *field, names);
            AnyRecord with(kind);
            void *appended = appendCopyOfRow(list, with.data(), row.data());
            list.setId(appended, 10000001);
            all.push_back(with);
        }
    }
    return all;
}
