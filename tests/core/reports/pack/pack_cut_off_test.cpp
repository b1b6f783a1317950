// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/issue_paper.h"
#include "core/reports/pack/pack_queries.h"
#include "core/reports/pack/pack_report.h"
#include "core/workspace/new_office.h"
#include "tests/support/small_pack.h"
#include <QTemporaryDir>
#include <catch2/catch.hpp>

namespace {
PackChoices septemberAndOctober(Day cutOff)
{
    PackChoices choices;
    choices.period = Period::months(2026, 9, 2026, 10);
    choices.cutOff = cutOff;
    choices.asAt = Day(2026, 11, 10);
    return choices;
}

/// An office in which each act has its own day.
class Diary {
public:
    Diary()
    {
        OfficeSetup setup;
        setup.sites = {QStringLiteral("Quayside Clinic")};
        auto made = makeOffice(m_folder.filePath(QStringLiteral("a.wardkeep")), setup,
                               machineActor(QStringLiteral("A. Warden")), [this] { return now; });
        REQUIRE(made.ok());
        office = std::move(*made);
    }
    void on(int month, int day) { now = QDateTime(QDate(2026, month, day), QTime(9, 0), Qt::UTC); }
    Saved<Incident> report(const char *kind, Day day)
    {
        Incident incident;
        incident.kind = Code{QLatin1String(kind)};
        incident.occurred = Moment(day, QTime(10, 0));
        incident.reported = Moment(day, QTime(11, 0));
        incident.status = Code{QStringLiteral("new")};
        incident.harm = Code{QStringLiteral("none")};
        incident.summary = QStringLiteral("A bag went");
        std::optional<Saved<Incident>> saved;
        act([&](Write &w) -> Result<void> {
            Result<Saved<Incident>> added = w.add(incident);
            if (!added)
                return added.error();
            saved = std::move(*added);
            return {};
        });
        return *saved;
    }
    Saved<Incident> change(const Saved<Incident> &was, const std::function<void(Incident &)> &edit)
    {
        Incident next = was.value;
        edit(next);
        act([&](Write &w) -> Result<void> {
            const Result<Saved<Incident>> changed = w.change(was, next);
            return changed ? Result<void>() : changed.error();
        });
        return *office->load(was.id());
    }
    void withdraw(const Saved<Incident> &was)
    {
        act([&](Write &w) { return w.withdraw(was, QStringLiteral("reported twice")); });
    }
    /// The paper of July and August, ready to be issued.
    IssuedPaper paperBefore(Day cutOff) const
    {
        PackChoices choices = septemberAndOctober(cutOff);
        choices.period = Period::months(2026, 7, 2026, 8);
        const Result<PackFacts> facts = packFacts(office->database(), choices);
        REQUIRE(facts.ok());
        return {QStringLiteral("audit-committee"), choices, auditCommitteePack(*facts, office->names()), {}};
    }
    void issue(const IssuedPaper &paper)
    {
        act([&](Write &w) -> Result<void> {
            const Result<Saved<Paper>> issued = issuePaper(w, paper);
            return issued ? Result<void>() : issued.error();
        });
    }
    QString cell(Day cutOff, const char *table, const QString &row, const char *column) const
    {
        const Result<PackFacts> facts = packFacts(office->database(), septemberAndOctober(cutOff));
        REQUIRE(facts.ok());
        const Report paper = auditCommitteePack(*facts, office->names());
        return cellOf(tableNumbered(paper, QString::fromUtf8(table)), row, QLatin1String(column));
    }

    QDateTime now = QDateTime(QDate(2026, 9, 1), QTime(9, 0), Qt::UTC);
    std::unique_ptr<Workspace> office;

private:
    void act(const WriteStep &step)
    {
        const Result<void> done = office->write(QStringLiteral("work"), step);
        INFO((done ? QString() : done.error().text).toStdString());
        REQUIRE(done.ok());
    }
    QTemporaryDir m_folder;
};

constexpr const char *kAppendixA = "Incidents of September–October 2026";
} // namespace

TEST_CASE("a paper tells kind, harm, status and police as they stood at the cut-off")
{
    Diary diary;
    diary.on(10, 3);
    Saved<Incident> bag = diary.report("missing_property", Day(2026, 10, 2));
    diary.on(11, 7);
    bag = diary.change(bag, [](Incident &i) {
        i.kind = Code{QStringLiteral("theft")};
        i.harm = Code{QStringLiteral("low")};
        i.status = Code{QStringLiteral("in_review")};
        i.policeReported = Code{QStringLiteral("online")};
    });
    const QString ref = bag.stamp.reference;
    CHECK(diary.cell(Day(2026, 11, 6), kAppendixA, ref, "status") == QStringLiteral("New"));
    CHECK(diary.cell(Day(2026, 11, 6), kAppendixA, ref, "harm") == QStringLiteral("None"));
    CHECK(diary.cell(Day(2026, 11, 6), kAppendixA, ref, "police") == QStringLiteral("n/k"));
    CHECK(diary.cell(Day(2026, 11, 6), "Table 2", QStringLiteral("theft"), "this") == QStringLiteral("0"));
    CHECK(diary.cell(Day(2026, 11, 7), kAppendixA, ref, "status") == QStringLiteral("In review"));
    CHECK(diary.cell(Day(2026, 11, 7), "Table 2", QStringLiteral("theft"), "this") == QStringLiteral("1"));
}

TEST_CASE("an incident withdrawn after the cut-off counts in the paper and one closed after it is open")
{
    Diary diary;
    diary.on(9, 3);
    const Saved<Incident> twice = diary.report("theft", Day(2026, 9, 2));
    const Saved<Incident> bag = diary.report("theft", Day(2026, 9, 2));
    diary.on(11, 7);
    diary.withdraw(twice);
    diary.change(bag, [](Incident &i) {
        i.status = Code{QStringLiteral("closed")};
        i.closed = Day(2026, 11, 5); // back-dated: not known by the cut-off
    });
    CHECK(diary.cell(Day(2026, 11, 6), "Table 1", QStringLiteral("all"), "this") == QStringLiteral("2"));
    CHECK(diary.cell(Day(2026, 11, 6), "Table 1", QStringLiteral("open_long"), "this") == QStringLiteral("2"));
    CHECK(diary.cell(Day(2026, 11, 7), "Table 1", QStringLiteral("all"), "this") == QStringLiteral("1"));
    CHECK(diary.cell(Day(2026, 11, 7), "Table 1", QStringLiteral("open_long"), "this") == QStringLiteral("0"));
}

TEST_CASE("a case restricted after the cut-off is not described either")
{
    Diary diary;
    diary.on(10, 3);
    const Saved<Incident> bag = diary.report("threat", Day(2026, 10, 2));
    diary.on(11, 7);
    diary.change(bag, [](Incident &i) { i.confidential = true; });
    CHECK(diary.cell(Day(2026, 11, 6), kAppendixA, bag.stamp.reference, "kind") == QStringLiteral("Restricted"));
}

TEST_CASE("an incident entered on the cut-off's day once the paper was made is reported late")
{
    Diary diary;
    diary.on(9, 7);
    diary.report("theft", Day(2026, 8, 14));
    const IssuedPaper paper = diary.paperBefore(Day(2026, 9, 7));
    const Saved<Incident> between = diary.report("theft", Day(2026, 8, 20)); // before it was issued
    diary.issue(paper);
    const Saved<Incident> after = diary.report("theft", Day(2026, 8, 21));
    const auto restated = [&diary](const char *column) {
        return diary.cell(Day(2026, 11, 6), "Figures restated since the last paper", QStringLiteral("Table 1/all"),
                          column);
    };
    CHECK(restated("then") == QStringLiteral("1"));
    CHECK(restated("now") == QStringLiteral("3"));
    CHECK(restated("why") == QStringLiteral("2 reported after the last paper"));
    CHECK(restated("refs") == between.stamp.reference + QStringLiteral(", ") + after.stamp.reference);
    CHECK(diary.cell(Day(2026, 11, 6), "Table 1", QStringLiteral("late"), "this") == QStringLiteral("2"));
}

TEST_CASE("an old incident entered on the cut-off's day once the paper was made is read and reported late")
{
    Diary diary;
    diary.on(9, 7);
    diary.issue(diary.paperBefore(Day(2026, 9, 7)));
    const Saved<Incident> old = diary.report("theft", Day(2021, 3, 2));
    diary.change(old, [](Incident &i) {
        i.status = Code{QStringLiteral("closed")};
        i.closed = Day(2021, 3, 9);
    });
    CHECK(diary.cell(Day(2026, 11, 6), "Table 1", QStringLiteral("late"), "this") == QStringLiteral("1"));
}

TEST_CASE("what was open at the end of an earlier period is counted however long ago it happened")
{
    Diary diary;
    diary.on(9, 1);
    const Saved<Incident> old = diary.report("theft", Day(2023, 1, 10));
    diary.on(9, 20);
    diary.change(old, [](Incident &i) {
        i.status = Code{QStringLiteral("closed")};
        i.closed = Day(2026, 9, 20);
    });
    CHECK(diary.cell(Day(2026, 11, 6), "Table 1", QStringLiteral("open_long"), "previous") == QStringLiteral("1"));
    CHECK(diary.cell(Day(2026, 11, 6), "Table 1", QStringLiteral("open_long"), "this") == QStringLiteral("0"));
}
