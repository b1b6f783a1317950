// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/badges/badge.h"
#include "core/incidents/incident.h"
#include "core/people/person.h"
#include "tests/support/ui_office.h"
#include "ui/base/record_table.h"
#include "ui/base/record_table_tags.h"
#include "ui/base/tag_delegate.h"
#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QSignalSpy>
#include <QTest>
#include <catch2/catch.hpp>

namespace {

Incident incident(const QString &summary, int day, const char *kind = "theft")
{
    Incident value;
    value.kind = Code{QString::fromUtf8(kind)};
    value.summary = summary;
    value.narrative = summary;
    value.occurred = Moment(Day(2026, 10, day), QTime(12, 0));
    value.reported = value.occurred;
    return value;
}

void addMany(UiOffice &office, int count)
{
    const Incident base = incident(QStringLiteral("Many"), 1);
    Incident one = base;
    const Result<void> done = office.workspace->write(QStringLiteral("many"), [&](Write &write) -> Result<void> {
        const auto added = write.addMany(kindOf<Incident>(), count, [&](qint64 i, AddOptions &) {
            one.summary = QStringLiteral("Number %1").arg(i);
            return static_cast<const void *>(&one);
        });
        return added ? Result<void>() : added.error();
    });
    REQUIRE(done.ok());
}

QString cell(const RecordTableModel &model, int row, const char *key)
{
    const auto column = model.columnKeys().indexOf(QLatin1String(key));
    REQUIRE(column >= 0);
    return model.index(row, static_cast<int>(column)).data().toString();
}

} // namespace

TEST_CASE("The table's columns derive from the description and show what people read")
{
    UiOffice office;
    Incident value = incident(QStringLiteral("Bicycle taken"), 30);
    value.site = {office.site};
    office.add(value);
    RecordTableModel model(kindOf<Incident>(), *office.workspace, office.privacy);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setQuery({});
    REQUIRE(model.rowCount() == 1);
    CHECK(cell(model, 0, "reference").startsWith(QStringLiteral("INC-")));
    CHECK(cell(model, 0, "kind") == QStringLiteral("Theft"));
    CHECK(cell(model, 0, "site") == QStringLiteral("Quayside"));
    CHECK(cell(model, 0, "occurred") == QStringLiteral("30 Oct 2026, 12:00"));
    const int status = static_cast<int>(model.columnKeys().indexOf(QStringLiteral("status")));
    const auto tag = model.index(0, status).data(TagDelegate::kTagRole).value<TagText>();
    CHECK(tag == TagText{QStringLiteral("New"), Tone::Danger, Shape::Dot});
}

TEST_CASE("What is computed is a column too")
{
    UiOffice office;
    Badge badge;
    badge.number = QStringLiteral("0001");
    badge.issued = Day(2026, 1, 5);
    office.add(badge);
    RecordTableModel model(kindOf<Badge>(), *office.workspace, office.privacy);
    model.setQuery({});
    CHECK_FALSE(cell(model, 0, "state").isEmpty());
    CHECK_FALSE(model.isSortable(static_cast<int>(model.columnKeys().indexOf(QStringLiteral("state")))));
}

TEST_CASE("A large register shows its first page at once and finds the rest in the background")
{
    UiOffice office;
    addMany(office, 3 * RecordTableModel::kPage + 7);
    RecordTableModel model(kindOf<Incident>(), *office.workspace, office.privacy);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setQuery({});
    CHECK(model.rowCount() == RecordTableModel::kPage);
    CHECK_FALSE(model.isComplete());
    CHECK(cell(model, 0, "summary") == QStringLiteral("Number 306"));
    REQUIRE(QTest::qWaitFor([&] { return model.isComplete(); }));
    REQUIRE(model.rowCount() == 307);
    CHECK(cell(model, 306, "summary") == QStringLiteral("Number 0"));
    CHECK(cell(model, 150, "summary") == QStringLiteral("Number 156"));
}

TEST_CASE("A question asked before the last was answered is the one that is shown")
{
    UiOffice office;
    addMany(office, 2 * RecordTableModel::kPage);
    office.add(incident(QStringLiteral("Alone"), 3, "lost_badge"));
    RecordTableModel model(kindOf<Incident>(), *office.workspace, office.privacy);
    model.setQuery({});
    ListQuery few;
    few.filters.push_back({QStringLiteral("kind"), Filter::Is::OneOf, {Value(QStringLiteral("lost_badge"))}});
    model.setQuery(few);
    QTest::qWait(150);
    REQUIRE(model.rowCount() == 1);
    CHECK(cell(model, 0, "summary") == QStringLiteral("Alone"));
}

TEST_CASE("The chosen record stays chosen when others come, and is let go when it leaves")
{
    UiOffice office;
    const RecordId first = office.add(incident(QStringLiteral("First"), 1));
    office.add(incident(QStringLiteral("Second"), 2));
    RecordTable table(kindOf<Incident>(), *office.workspace, office.privacy);
    table.rows().setQuery({});
    table.choose(first);
    REQUIRE(table.current() == first);
    QSignalSpy chosen(&table, &RecordTable::chosen);
    office.add(incident(QStringLiteral("Third"), 3));
    table.rows().refresh();
    CHECK(table.rows().rowCount() == 3);
    CHECK(table.current() == first);
    CHECK(chosen.isEmpty());
    ListQuery none;
    none.filters.push_back({QStringLiteral("kind"), Filter::Is::OneOf, {Value(QStringLiteral("lost_badge"))}});
    table.rows().setQuery(none);
    CHECK(table.current() == 0);
    REQUIRE(chosen.count() == 1);
    CHECK(chosen[0][0].toLongLong() == 0);
}

TEST_CASE("A click on a heading sorts, a second turns the order round")
{
    UiOffice office;
    office.add(incident(QStringLiteral("Late"), 20));
    office.add(incident(QStringLiteral("Early"), 2));
    office.add(incident(QStringLiteral("Middle"), 9));
    RecordTable table(kindOf<Incident>(), *office.workspace, office.privacy);
    table.rows().setQuery({});
    const int column = static_cast<int>(table.rows().columnKeys().indexOf(QStringLiteral("occurred")));
    Q_EMIT table.horizontalHeader()->sectionClicked(column);
    CHECK(cell(table.rows(), 0, "summary") == QStringLiteral("Early"));
    Q_EMIT table.horizontalHeader()->sectionClicked(column);
    CHECK(cell(table.rows(), 0, "summary") == QStringLiteral("Late"));
    CHECK(table.horizontalHeader()->sortIndicatorSection() == column);
}

TEST_CASE("A time that is not known is said in words and stands last, whichever way the list is sorted")
{
    UiOffice office;
    Incident dayAlone = incident(QStringLiteral("Some time that day"), 5);
    dayAlone.occurred = Moment(Day(2026, 10, 5));
    Incident unknown = incident(QStringLiteral("Found gone"), 7);
    unknown.occurred = {};
    office.add(unknown);
    office.add(incident(QStringLiteral("Seen"), 6));
    office.add(dayAlone);
    RecordTable table(kindOf<Incident>(), *office.workspace, office.privacy);
    table.rows().setQuery({});
    const int column = static_cast<int>(table.rows().columnKeys().indexOf(QStringLiteral("occurred")));
    const auto shown = [&] {
        return QStringList{cell(table.rows(), 0, "occurred"), cell(table.rows(), 1, "occurred"),
                           cell(table.rows(), 2, "occurred")};
    };
    table.sortBy(column);
    CHECK(shown() == QStringList{QStringLiteral("5 Oct 2026, time not known"), QStringLiteral("6 Oct 2026, 12:00"),
                                 QStringLiteral("not known")});
    table.sortBy(column);
    CHECK(shown() == QStringList{QStringLiteral("6 Oct 2026, 12:00"), QStringLiteral("5 Oct 2026, time not known"),
                                 QStringLiteral("not known")});
}

TEST_CASE("A record whose place is still being found is chosen and in sight once it is known")
{
    UiOffice office;
    addMany(office, 4 * RecordTableModel::kPage);
    RecordTable table(kindOf<Incident>(), *office.workspace, office.privacy);
    table.resize(800, 300);
    table.show();
    table.rows().setQuery({});
    const RecordId last = office.workspace->list(kindOf<Incident>()).ids({})->back();
    table.choose(last);
    CHECK(table.current() == 0);
    REQUIRE(QTest::qWaitFor([&] { return table.rows().isComplete(); }));
    REQUIRE(table.current() == last);
    CHECK(table.viewport()->rect().contains(table.visualRect(table.currentIndex()).center()));
}

TEST_CASE("Whoever chooses another line meanwhile keeps it")
{
    UiOffice office;
    addMany(office, 4 * RecordTableModel::kPage);
    RecordTable table(kindOf<Incident>(), *office.workspace, office.privacy);
    table.rows().setQuery({});
    table.choose(office.workspace->list(kindOf<Incident>()).ids({})->back());
    QTest::keyClick(&table, Qt::Key_Down);
    const RecordId mine = table.current();
    REQUIRE(mine == table.rows().idAt(0));
    REQUIRE(QTest::qWaitFor([&] { return table.rows().isComplete(); }));
    CHECK(table.current() == mine);
}

TEST_CASE("Arrow keys choose a record and Enter opens it")
{
    UiOffice office;
    const RecordId first = office.add(incident(QStringLiteral("First"), 1));
    office.add(incident(QStringLiteral("Second"), 2));
    RecordTable table(kindOf<Incident>(), *office.workspace, office.privacy);
    table.rows().setQuery({});
    table.show();
    QSignalSpy opened(&table, &RecordTable::opened);
    QTest::keyClick(&table, Qt::Key_Down);
    QTest::keyClick(&table, Qt::Key_Down);
    CHECK(table.current() == first);
    QTest::keyClick(&table, Qt::Key_Return);
    REQUIRE(opened.count() == 1);
    CHECK(opened[0][0].toLongLong() == first);
}

TEST_CASE("The privacy key turns names in the table into initials, and back")
{
    UiOffice office;
    Person person;
    person.firstName = QStringLiteral("Dora");
    person.lastName = QStringLiteral("Quill");
    office.add(person);
    RecordTableModel model(kindOf<Person>(), *office.workspace, office.privacy);
    model.setQuery({});
    CHECK(cell(model, 0, "last_name") == QStringLiteral("Quill"));
    office.privacy.turn(true);
    CHECK(cell(model, 0, "last_name") == QStringLiteral("Q."));
    office.privacy.turn(false);
    CHECK(cell(model, 0, "last_name") == QStringLiteral("Quill"));
}

TEST_CASE("A grade or state has its word, colour and shape by its traits")
{
    const auto [traits, tone, shape] = GENERATE(table<const char *, Tone, Shape>({
        {"rank:0", Tone::Neutral, Shape::Dash},
        {"rank:1", Tone::Neutral, Shape::Down},
        {"rank:2", Tone::Warning, Shape::Up},
        {"rank:3", Tone::Danger, Shape::Up},
        {"open start", Tone::Danger, Shape::Dot},
        {"open waits", Tone::Warning, Shape::Dot},
        {"open", Tone::Info, Shape::Dot},
        {"closed", Tone::Good, Shape::Tick},
    }));
    ChoiceName item;
    item.label = QStringLiteral("Word");
    item.traits = QString::fromUtf8(traits).split(u' ');
    CHECK(tagOf(item) == TagText{QStringLiteral("Word"), tone, shape});
    item.traits = {QStringLiteral("injury")};
    CHECK_FALSE(tagOf(item));
}

TEST_CASE("100,000 rows scroll without a pause that is seen", "[.slow]")
{
    UiOffice office;
    addMany(office, 100'000);
    RecordTable table(kindOf<Incident>(), *office.workspace, office.privacy);
    table.resize(1000, 700);
    table.show();
    QElapsedTimer clock;
    clock.start();
    table.rows().setQuery({});
    table.grab();
    CHECK(clock.elapsed() < 250);
    REQUIRE(QTest::qWaitFor([&] { return table.rows().isComplete(); }, 10'000));
    qint64 worst = 0;
    for (int row = 0; row < 100'000; row += 7'919) {
        clock.start();
        table.scrollTo(table.rows().index(row, 0));
        table.grab();
        worst = std::max(worst, clock.elapsed());
    }
    WARN("worst of the jumps: " << worst << " ms");
    CHECK(worst < 150);
}
