// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/office.h"
#include <QFile>
#include <QTemporaryDir>
#include <catch2/catch.hpp>
#include <iterator>

namespace {
constexpr qsizetype kPage = 4096;

QByteArray anOffice()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("office.wardkeep"));
    {
        const auto made = office::make(path);
        REQUIRE(made.ok());
        for (int n = 0; n < 5; ++n)
            REQUIRE(office::save(**made, n).ok());
    }
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// Everything a person would do with a file: open, list, search, save, verify. The first sentence that says no; empty
/// where all went well.
QString firstFault(const QByteArray &bytes)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("office.wardkeep"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
    file.close();
    const auto office = office::open(path);
    if (!office)
        return office.error().text;
    if (const auto all = (*office)->all<Site>(); !all)
        return all.error().text;
    if (const auto hits = (*office)->search(QStringLiteral("mill"), 10); !hits)
        return hits.error().text;
    const Result<JournalHead> head = verify((*office)->database(), allKinds());
    const Result<void> saved = office::save(**office, 99);
    if (!head)
        return head.error().text;
    return saved ? QString() : saved.error().text;
}
} // namespace

TEST_CASE("flipped bits in any page end in a sentence or harm nothing, never in a crash")
{
    const QByteArray whole = anOffice();
    REQUIRE(firstFault(whole).isEmpty());
    constexpr qsizetype kPlaces[] = {0, kPage / 2, kPage - 9}; // one after the other: an office has many pages
    int found = 0;
    for (qsizetype page = 0; page < whole.size() / kPage; ++page) {
        const qsizetype at = kPlaces[page % std::ssize(kPlaces)];
        QByteArray damaged = whole;
        for (qsizetype i = 0; i < 8; ++i)
            damaged[page * kPage + at + i] = static_cast<char>(damaged[page * kPage + at + i] ^ 0x5A);
        const QString fault = firstFault(damaged);
        found += fault.isEmpty() ? 0 : 1;
        INFO("page " << page << ": " << fault.toStdString());
        CHECK_FALSE(fault.contains(QStringLiteral("SELECT"))); // people are told sentences, not statements
    }
    CHECK(found > 0);
}

TEST_CASE("an office cut short at any length ends in a sentence")
{
    const QByteArray whole = anOffice();
    for (qsizetype size = 0; size < whole.size(); size += whole.size() / 23) {
        INFO("cut to " << size);
        CHECK_FALSE(firstFault(whole.left(size)).isEmpty());
    }
}
