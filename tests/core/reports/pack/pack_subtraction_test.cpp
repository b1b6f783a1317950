// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/typical_body.h"
#include <catch2/catch.hpp>
#include <random>
#include <set>

namespace {
using Set = std::set<RecordId>;

Set setOf(const std::vector<RecordId> &ids) { return {ids.begin(), ids.end()}; }

bool isWithin(const Set &part, const Set &whole)
{
    return std::includes(whole.begin(), whole.end(), part.begin(), part.end());
}

Set without(const Set &whole, const Set &part)
{
    Set rest;
    std::set_difference(whole.begin(), whole.end(), part.begin(), part.end(), std::inserter(rest, rest.end()));
    return rest;
}

bool isSmall(const Set &set) { return !set.empty() && set.size() < 5; }

/// A year and more of incidents with police, losses and grades, some kinds much rarer than others.
SmallPack randomBody(unsigned seed)
{
    SmallPack pack;
    std::mt19937 random(seed);
    const auto pick = [&random](std::initializer_list<const char *> of) {
        return Code{QLatin1String(*(of.begin() + random() % of.size()))};
    };
    const int many = 30 + static_cast<int>(random() % 300);
    for (int i = 0; i < many; ++i) {
        Incident &incident = pack.add("nuisance", Day(2026, 10, 31).plus(-static_cast<int>(random() % 720))).value;
        incident.kind = pick({"physical_assault", "threat", "verbal_abuse", "verbal_abuse", "theft", "criminal_damage",
                              "intruder", "intruder", "lost_badge", "nuisance"});
        incident.site = Id<Site>{static_cast<RecordId>(1000 + random() % 5)};
        incident.actor = pick({"patient", "visitor", "unknown"});
        incident.harm = pick({"none", "none", "none", "low"});
        incident.clinicalFactor = pick({"yes", "no"});
        incident.policeReported = pick({"online", "not_reported", "not_reported"});
        if (random() % 3 != 0)
            incident.closed = Day(incident.occurred.day().plus(30));
        if (incident.kind.text == QStringLiteral("theft")) {
            incident.lossOwner = pick({"organisation", "staff"});
            incident.loss = Money{static_cast<qint64>(1000 + random() % 9000)};
        }
    }
    return pack;
}

/// What the public edition prints, each figure with the records that the committee's counted: what a reader who knows
/// how the tables are made can subtract.
class Printed {
public:
    Printed(const Report &exact, const Report &open)
    {
        for (const report::Section &section : open.sections)
            for (const report::Section &same : exact.sections)
                if (same.number == section.number)
                    take(same, section);
    }
    std::set<Set> sets;

private:
    void take(const report::Section &exact, const report::Section &open)
    {
        // Blocks are left out of the public edition, never added: the one that says the same is the next alike.
        std::size_t at = 0;
        for (const report::Block &block : exact.blocks) {
            if (at < open.blocks.size() && isAlike(block, open.blocks[at]))
                take(block, open.blocks[at++]);
            else if (at < open.blocks.size() && std::holds_alternative<report::Paragraph>(open.blocks[at]) &&
                     (std::holds_alternative<report::Chart>(block) || std::holds_alternative<report::Table>(block)))
                ++at; // it says what is left out
        }
        CHECK(at == open.blocks.size());
    }
    static bool isAlike(const report::Block &a, const report::Block &b)
    {
        if (a.index() != b.index())
            return false;
        const auto *table = std::get_if<report::Table>(&a);
        return !table || table->title == std::get<report::Table>(b).title;
    }
    void take(const report::Block &exact, const report::Block &open)
    {
        if (const auto *table = std::get_if<report::Table>(&exact)) {
            const auto &same = std::get<report::Table>(open);
            REQUIRE(table->rows.size() == same.rows.size());
            for (std::size_t r = 0; r < table->rows.size(); ++r)
                for (std::size_t c = 0; c < table->rows[r].cells.size(); ++c)
                    take(table->rows[r].cells[c], same.rows[r].cells[c]);
        }
        if (const auto *paragraph = std::get_if<report::Paragraph>(&exact))
            take(paragraph->text, std::get<report::Paragraph>(open).text);
        if (const auto *chart = std::get_if<report::Chart>(&exact))
            take(*chart);
    }
    void take(const report::Text &exact, const report::Text &open)
    {
        for (std::size_t i = 0; i < open.figures.size(); ++i) {
            const Figure &figure = exact.figures.at(i);
            if (open.figures[i].kind == Figure::Kind::Suppressed)
                continue;
            sets.insert(setOf(figure.ids));
            if (figure.ofIds.empty())
                continue;
            sets.insert(setOf(figure.ofIds));
            sets.insert(without(setOf(figure.ofIds), setOf(figure.ids)));
        }
    }
    void take(const report::Chart &chart)
    {
        if (const auto *xmr = std::get_if<report::XmrChart>(&chart.drawing))
            for (const report::XmrPoint &point : xmr->points)
                sets.insert(setOf(point.figure.ids));
        if (const auto *columns = std::get_if<report::SeriesChart>(&chart.drawing))
            for (qsizetype i = 0; i < columns->categories.size(); ++i) {
                Set total;
                for (const report::Series &series : columns->series) {
                    const Set part = setOf(series.values[static_cast<std::size_t>(i)].ids);
                    sets.insert(part);
                    total.insert(part.begin(), part.end());
                }
                sets.insert(total);
            }
    }
};

/// The printed parts of a whole.
std::vector<Set> partsOf(const Set &whole, const std::set<Set> &printed)
{
    std::vector<Set> parts;
    for (const Set &part : printed)
        if (!part.empty() && part.size() < whole.size() && isWithin(part, whole))
            parts.push_back(part);
    return parts;
}
} // namespace

TEST_CASE("no count from 1 to 4 follows from one or two printed figures taken from another, in any table or chart")
{
    SmallPack pack = randomBody(GENERATE(range(1u, 13u)));
    const Report exact = pack.paper();
    pack.facts.choices.isPublic = true;
    const Printed printed(exact, pack.paper());
    for (const Set &whole : printed.sets) {
        CHECK_FALSE(isSmall(whole));
        const std::vector<Set> parts = partsOf(whole, printed.sets);
        for (const Set &one : parts) {
            const Set rest = without(whole, one);
            CHECK_FALSE(isSmall(rest));
            for (const Set &two : parts)
                if (isWithin(two, rest))
                    CHECK_FALSE(isSmall(without(rest, two)));
        }
    }
}

TEST_CASE("no count from 1 to 4 is left when printed figures are taken from a total one after the other")
{
    const unsigned seed = GENERATE(range(21u, 33u));
    SmallPack pack = randomBody(seed);
    const Report exact = pack.paper();
    pack.facts.choices.isPublic = true;
    const report::Table &lines = tableNumbered(exact, QStringLiteral("Table 2"));
    const Report open = pack.paper();
    const report::Table &shown = tableNumbered(open, QStringLiteral("Table 2"));
    std::mt19937 random(seed);
    for (std::size_t c = 1; c < lines.columns.size(); ++c) {
        std::vector<Set> parts;
        for (std::size_t r = 0; r + 1 < lines.rows.size(); ++r)
            if (shown.rows[r].cells[c].figures.front().kind != Figure::Kind::Suppressed)
                parts.push_back(setOf(lines.rows[r].cells[c].figures.front().ids));
        if (shown.rows.back().cells[c].figures.front().kind == Figure::Kind::Suppressed)
            continue;
        for (int round = 0; round < 20; ++round) {
            std::shuffle(parts.begin(), parts.end(), random);
            Set rest = setOf(lines.rows.back().cells[c].figures.front().ids);
            for (const Set &part : parts)
                if (isWithin(part, rest))
                    rest = without(rest, part);
            CHECK_FALSE(isSmall(rest));
        }
    }
}

TEST_CASE("the courses of a typical body are told to the public where each alone gives nothing small away")
{
    TypicalBody body;
    body.facts.choices.isPublic = true;
    int exempt = 0; // two of one course: its figures differ by two from those of the others
    for (Read<TrainingRecord> &record : body.facts.training)
        if (record.value.course.value == 2 && exempt < 2) {
            record.value.exemptFrom = Day(2026, 1, 1);
            ++exempt;
        }
    CHECK(body.cell(QStringLiteral("Table 20"), QStringLiteral("2"), QStringLiteral("required")) ==
          QStringLiteral("55"));
    CHECK(body.cell(QStringLiteral("Table 20"), QStringLiteral("2"), QStringLiteral("expired")) != QStringLiteral("*"));
}

TEST_CASE("a body with hundreds of incidents a year still tells the public how many there were")
{
    SmallPack pack;
    std::mt19937 random(5);
    for (int i = 0; i < 1200; ++i)
        pack.add(random() % 2 == 0 ? "theft" : "intruder", Day(2026, 10, 31).plus(-static_cast<int>(random() % 720)))
            .value.site = Id<Site>{static_cast<RecordId>(1000 + random() % 3)};
    const QString all = pack.cell(QStringLiteral("Table 1"), QStringLiteral("all"), QStringLiteral("twelve"));
    pack.facts.choices.isPublic = true;
    CHECK(pack.cell(QStringLiteral("Table 1"), QStringLiteral("all"), QStringLiteral("twelve")) == all);
    const Report paper = pack.paper();
    CHECK(std::holds_alternative<report::Chart>(paper.sections[1].blocks[0]));
}
