// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/typical_body.h"
#include <catch2/catch.hpp>
#include <map>
#include <random>
#include <set>

namespace {
/// What a figure counts; people stand in it by the incident that affected them, twice where it affected two.
using Set = std::multiset<RecordId>;

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

/// Staff who must have three courses but for a few who are exempt, and stand with them as chance will.
void addStaff(SmallPack &pack, std::mt19937 &random)
{
    for (const RecordId course : {1, 2, 3})
        pack.facts.courses.push_back({course, {}, Day(2024, 4, 1), {}});
    for (Read<Course> &course : pack.facts.courses)
        course.value.requiredOf = QStringLiteral("everyone");
    const auto many = static_cast<RecordId>(20 + random() % 60);
    for (RecordId id = 5000; id < 5000 + many; ++id) {
        Person person;
        person.staffNumber = QString::number(id);
        person.started = Day(2026, 10, 31).plus(-static_cast<int>(random() % 900));
        pack.facts.people.push_back({id, {}, Day(2024, 4, 1), person});
        for (const RecordId course : {1, 2, 3}) {
            TrainingRecord record;
            record.person = Id<Person>{id};
            record.course = Id<Course>{course};
            record.completed = Day(2025, 5, 12);
            record.expires = random() % 4 == 0   ? Day(2026, 5, 11)
                             : random() % 4 == 0 ? Day(2026, 12, 1)
                                                 : Day(2028, 5, 11);
            record.outcome = Code{QStringLiteral("passed")};
            if (random() % 12 == 0)
                record.exemptFrom = Day(2026, 1, 1);
            if (random() % 8 != 0) // else never
                pack.facts.training.push_back({6000 + 10 * id + course, {}, Day(2025, 5, 12), record});
        }
    }
}

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
            PropertyItem &item = incident.property.emplace_back();
            item.owner = pick({"organisation", "staff"});
            item.value = Money{static_cast<qint64>(1000 + random() % 9000)};
        }
        for (unsigned person = 0; person < random() % 3; ++person) {
            Party &party = incident.parties.emplace_back();
            party.role = Code{QStringLiteral("affected")};
            party.harm = pick({"none", "none", "low", "moderate", ""});
            party.alone = pick({"yes", "no", ""});
            party.supportsPolice = pick({"yes", "no", "undecided", ""});
            if (random() % 2 == 0)
                party.supportOffered = Codes{{QStringLiteral("manager")}};
            if (random() % 4 == 0)
                party.unableFrom = incident.occurred.day().plus(1);
        }
    }
    addStaff(pack, random);
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
    /// By question: 0 is the paper, each course of Table 20 another; whom the courses are required of is of the paper.
    std::map<std::size_t, std::set<Set>> realms;

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
            const bool isByCourse = table->number == QStringLiteral("Table 20");
            std::set<RecordId> staff; // known even where no course is required of them all
            for (std::size_t r = 0; r < table->rows.size(); ++r)
                for (std::size_t c = 0; c < table->rows[r].cells.size(); ++c) {
                    const bool isRequired = isByCourse && table->columns[c].key == QStringLiteral("required");
                    take(table->rows[r].cells[c], same.rows[r].cells[c], isByCourse ? r + 1 : 0);
                    if (!isRequired)
                        continue;
                    take(table->rows[r].cells[c], same.rows[r].cells[c], 0);
                    const std::vector<RecordId> &ids = table->rows[r].cells[c].figures.front().ids;
                    staff.insert(ids.begin(), ids.end());
                }
            realms[0].insert(Set(staff.begin(), staff.end()));
        }
        if (const auto *paragraph = std::get_if<report::Paragraph>(&exact))
            take(paragraph->text, std::get<report::Paragraph>(open).text, 0);
        if (const auto *chart = std::get_if<report::Chart>(&exact))
            take(*chart);
    }
    void take(const report::Text &exact, const report::Text &open, std::size_t realm)
    {
        std::set<Set> &sets = realms[realm];
        for (std::size_t i = 0; i < open.figures.size(); ++i) {
            const Figure &figure = exact.figures.at(i);
            if (open.figures[i].kind == Figure::Kind::Suppressed || figure.kind == Figure::Kind::Number)
                continue; // days count nothing
            sets.insert(setOf(figure.ids));
            if (figure.ofIds.empty())
                continue;
            sets.insert(setOf(figure.ofIds));
            sets.insert(without(setOf(figure.ofIds), setOf(figure.ids)));
        }
    }
    void take(const report::Chart &chart)
    {
        std::set<Set> &sets = realms[0];
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
    CHECK(printed.realms.size() == 4); // the paper and three courses
    for (const auto &[realm, sets] : printed.realms)
        for (const Set &whole : sets) {
            CHECK_FALSE(isSmall(whole));
            const std::vector<Set> parts = partsOf(whole, sets);
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

TEST_CASE("a few who are exempt from one course do not follow from the courses beside it")
{
    TypicalBody body;
    body.facts.choices.isPublic = true;
    const int many = GENERATE(4, 5);
    constexpr RecordId kSettled = 2010; // who started before the periods compared
    int exempt = 0;
    for (Read<TrainingRecord> &record : body.facts.training)
        if (record.value.course.value == 2 && record.value.person.value >= kSettled && exempt < many) {
            record.value.exemptFrom = Day(2026, 1, 1);
            ++exempt;
        }
    const auto cell = [&body](const char *course, const char *column) {
        return body.cell(QStringLiteral("Table 20"), QLatin1String(course), QLatin1String(column));
    };
    INFO(many);
    CHECK(cell("1", "required") == QStringLiteral("57"));
    CHECK(cell("3", "in_date") != QStringLiteral("*"));
    CHECK((cell("2", "required") == QStringLiteral("*")) == (many < 5));
    // what is required is in date, expired or never done: with one alone hidden the others give it back
    const bool isHiddenTwice =
        cell("2", "in_date") == QStringLiteral("*") || cell("2", "expired") == QStringLiteral("*");
    CHECK(isHiddenTwice == (many < 5));
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
