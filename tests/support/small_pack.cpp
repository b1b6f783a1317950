// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/small_pack.h"
#include "core/reports/report_html.h"
#include <catch2/catch.hpp>

SmallPack::SmallPack()
{
    facts.choices.period = Period::months(2026, 9, 2026, 10);
    facts.choices.cutOff = Day(2026, 11, 6);
    facts.choices.asAt = Day(2026, 11, 10);
    facts.choices.committee = QStringLiteral("Audit Committee");
    facts.organisation.legalName = QStringLiteral("Larkshire Integrated Care Board");
    facts.seal = QStringLiteral("0123456789abcdef");
}

Read<Incident> &SmallPack::add(const char *kind, Day day)
{
    Read<Incident> read;
    read.id = m_next++;
    read.reference = QStringLiteral("INC-%1").arg(read.id, 4, 10, QChar(u'0'));
    read.entered = day;
    read.value.kind = Code{QLatin1String(kind)};
    read.value.occurred = Moment(day, QTime(10, 0));
    read.value.reported = Moment(day, QTime(11, 0));
    read.value.status = Code{QStringLiteral("new")};
    facts.incidents.push_back(std::move(read));
    return facts.incidents.back();
}

void SmallPack::addMany(int count, const char *kind, Day day)
{
    for (int i = 0; i < count; ++i)
        add(kind, day);
}

QString SmallPack::cell(const QString &table, const QString &row, const QString &column) const
{
    const Report made = paper();
    return cellOf(tableNumbered(made, table), row, column);
}

void SmallPack::issue(const Period &period, Day cutOff)
{
    PackFacts then = facts;
    then.choices.period = period;
    then.choices.cutOff = cutOff;
    facts.last = LastPaper{QStringLiteral("AC-2026/27-03"),
                           period,
                           cutOff,
                           figuresFromJson(figuresToJson(auditCommitteePack(then, names))),
                           {}};
}

const report::Table &tableNumbered(const Report &paper, const QString &number)
{
    for (const report::Section &section : paper.sections)
        for (const report::Block &block : section.blocks)
            if (const auto *table = std::get_if<report::Table>(&block);
                table && (table->number == number || table->title == number))
                return *table;
    FAIL("no " << number.toStdString());
    throw;
}

QString cellOf(const report::Table &table, const QString &row, const QString &column)
{
    for (std::size_t c = 0; c < table.columns.size(); ++c)
        if (table.columns[c].key == column)
            for (const report::Row &r : table.rows)
                if (r.key == row && c < r.cells.size())
                    return report::show(r.cells[c]);
    FAIL("no cell " << row.toStdString() << " / " << column.toStdString());
    return {};
}

QString wordsOf(const Report &paper)
{
    const Result<QString> page = html(paper, [](const report::Chart &) { return QString(); });
    REQUIRE(page.ok());
    return *page;
}
