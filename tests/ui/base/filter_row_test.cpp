// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incidents/incident.h"
#include "core/people/person.h"
#include "tests/support/ui_checks.h"
#include "tests/support/ui_office.h"
#include "ui/base/filter_row.h"
#include "ui/base/filter_row_choice.h"
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <catch2/catch.hpp>

TEST_CASE("A period means these days, years from 1 April")
{
    struct Case {
        PeriodChoice period;
        Day today, first, last;
    };
    const Case c = GENERATE(Case{PeriodChoice::ThisMonth, Day(2026, 11, 2), Day(2026, 11, 1), Day(2026, 11, 30)},
                            Case{PeriodChoice::ThisMonth, Day(2028, 2, 29), Day(2028, 2, 1), Day(2028, 2, 29)},
                            Case{PeriodChoice::LastMonth, Day(2026, 1, 31), Day(2025, 12, 1), Day(2025, 12, 31)},
                            Case{PeriodChoice::LastMonth, Day(2026, 3, 31), Day(2026, 2, 1), Day(2026, 2, 28)},
                            Case{PeriodChoice::ThisYear, Day(2026, 3, 31), Day(2025, 4, 1), Day(2026, 3, 31)},
                            Case{PeriodChoice::ThisYear, Day(2026, 4, 1), Day(2026, 4, 1), Day(2027, 3, 31)},
                            Case{PeriodChoice::LastYear, Day(2026, 4, 1), Day(2025, 4, 1), Day(2026, 3, 31)},
                            Case{PeriodChoice::Last12Months, Day(2026, 11, 2), Day(2025, 11, 3), Day(2026, 11, 2)},
                            Case{PeriodChoice::Any, Day(2026, 11, 2), Day(), Day()});
    CHECK(daysOf(c.period, {}, c.today) == DaysFromTo{c.first, c.last});
}

TEST_CASE("A month known only as such belongs to its own month and not to the next")
{
    FilterState state;
    state.period = PeriodChoice::Between;
    state.between = {Day(2026, 3, 1), Day(2026, 3, 31)};
    const ListQuery query = queryOf(kindOf<Incident>(), state, Day(2026, 11, 2));
    REQUIRE(query.filters.size() == 2);
    const QString from = query.filters[0].values[0].text();
    const QString below = query.filters[1].values[0].text();
    for (const char *in : {"2026-03", "2026-03-01", "2026-03-31T23:59", "2026-03-31~"})
        CHECK((from <= QString::fromUtf8(in) && QString::fromUtf8(in) < below));
    for (const char *out : {"2026-02-28T23:59", "2026-04", "2026-04-01"})
        CHECK_FALSE((from <= QString::fromUtf8(out) && QString::fromUtf8(out) < below));
}

TEST_CASE("A filter survives being written down")
{
    FilterState state;
    state.words = QStringLiteral("bicycle \"quoted\"");
    state.period = PeriodChoice::Between;
    state.between = {Day(2026, 3, 1), Day()};
    state.fields[QStringLiteral("kind")] = {Value(QStringLiteral("theft")), Value(QStringLiteral("arson"))};
    state.fields[QStringLiteral("site")] = {Value(qint64(9007199254740993))};
    state.fields[QStringLiteral("owner")] = {};
    CHECK(filterStateFromJson(toJson(state)) == state);
}

namespace {

struct Shown {
    UiOffice office;
    FilterRow row{kindOf<Incident>(), *office.workspace, *office.links};
    Shown()
    {
        row.resize(900, 120);
        row.show();
    }
    FilterChoiceButton *button(const QString &name) const
    {
        for (FilterChoiceButton *b : row.findChildren<FilterChoiceButton *>())
            if (b->accessibleName().contains(name, Qt::CaseInsensitive))
                return b;
        return nullptr;
    }
};

} // namespace

TEST_CASE("A filter's button opens a list to tick, and says what is ticked")
{
    Shown shown;
    QSignalSpy changed(&shown.row, &FilterRow::changed);
    FilterChoiceButton *kind = shown.button(QStringLiteral("kind"));
    REQUIRE(kind);
    kind->click();
    auto *list = kind->findChild<QListWidget *>();
    REQUIRE(list);
    list->item(0)->setCheckState(Qt::Checked);
    CHECK(shown.row.state().fields.at(QStringLiteral("kind")) == std::vector<Value>{Value(QStringLiteral("theft"))});
    CHECK(kind->accessibleName() == QStringLiteral("Kind: Theft"));
    list->item(list->count() - 1)->setCheckState(Qt::Checked);
    CHECK(list->item(0)->checkState() == Qt::Unchecked);
    CHECK(shown.row.state().fields.at(QStringLiteral("kind")).empty());
    CHECK(queryOf(kindOf<Incident>(), shown.row.state(), Day(2026, 11, 2)).filters[0].is == Filter::Is::NotKnown);
    CHECK(changed.count() == 2);
    shown.row.clear();
    CHECK(shown.row.state().isEmpty());
    CHECK(kind->accessibleName() == QStringLiteral("Kind: any"));
}

TEST_CASE("A choice of the page’s own is kept and saved with the others, and asks nothing of the fields")
{
    Shown shown;
    shown.row.addChoice(u"more_than_once"_qs, u"Person more than once"_qs, [] {
        return std::vector<FilterChoice>{{Value(u"affected"_qs), u"Affected"_qs}};
    });
    FilterState state;
    state.fields[u"more_than_once"_qs] = {Value(u"affected"_qs)};
    shown.row.setState(state);
    FilterChoiceButton *button = shown.button(u"Person more than once"_qs);
    REQUIRE(button);
    CHECK(button->accessibleName() == u"Person more than once: Affected"_qs);
    CHECK(queryOf(kindOf<Incident>(), state, Day(2026, 11, 2)).filters.empty());
    REQUIRE(shown.row.save(u"Repeats"_qs).ok());
    QTest::keyClicks(shown.row.findChild<QLineEdit *>(), u"bike\r"_qs); // another filter leaves it
    CHECK(shown.row.state().fields == state.fields);
    shown.row.clear();
    shown.row.useSaved(u"Repeats"_qs);
    CHECK(shown.row.state() == state);
}

TEST_CASE("Words are asked for when typing pauses, or at once with Enter")
{
    Shown shown;
    QSignalSpy changed(&shown.row, &FilterRow::changed);
    auto *words = shown.row.findChild<QLineEdit *>();
    QTest::keyClicks(words, QStringLiteral("bike"));
    CHECK(changed.isEmpty());
    QTest::keyClick(words, Qt::Key_Return);
    CHECK(changed.count() == 1);
    CHECK(shown.row.state().words == QStringLiteral("bike"));
    QTest::keyClicks(words, QStringLiteral("s"));
    REQUIRE(QTest::qWaitFor([&] { return changed.count() == 2; }, 2000));
}

TEST_CASE("A filter is saved in the office by name, found again there and forgotten")
{
    Shown shown;
    FilterState state;
    state.words = QStringLiteral("bike");
    state.period = PeriodChoice::ThisMonth;
    shown.row.setState(state);
    CHECK(shown.row.save(QStringLiteral("My open / work")).ok());
    shown.row.clear();
    CHECK(shown.row.savedNames() == QStringList(QStringLiteral("My open / work")));
    const FilterRow people(kindOf<Person>(), *shown.office.workspace, *shown.office.links);
    CHECK(people.savedNames().isEmpty()); // each register has its own
    const FilterRow again(kindOf<Incident>(), *shown.office.workspace, *shown.office.links);
    CHECK(again.savedNames().size() == 1);
    shown.row.useSaved(QStringLiteral("My open / work"));
    CHECK(shown.row.state() == state);
    shown.row.clear();
    CHECK(shown.row.save(QStringLiteral("MY OPEN / work")).ok()); // the same name in any case
    CHECK(shown.row.savedNames().size() == 1);
    shown.row.useSaved(QStringLiteral("my open / work"));
    CHECK(shown.row.state().isEmpty());
    shown.row.forgetSaved(QStringLiteral("My open / work"));
    CHECK(shown.row.savedNames().isEmpty());
}

TEST_CASE("Under the privacy key a filter by a person is offered and named by initials")
{
    Shown shown;
    Person person;
    person.firstName = QStringLiteral("Dora");
    person.lastName = QStringLiteral("Quill");
    FilterState state;
    state.fields[QStringLiteral("owner")] = {Value(shown.office.add(person))};
    shown.row.setState(state);
    REQUIRE(shown.button(QStringLiteral("Dora Quill")));
    shown.office.privacy.turn(true);
    shown.row.showNames();
    CHECK_FALSE(shown.button(QStringLiteral("Quill")));
    FilterChoiceButton *owner = shown.button(QStringLiteral("D. Q."));
    REQUIRE(owner);
    owner->click();
    for (int i = 0; i < owner->findChild<QListWidget *>()->count(); ++i)
        CHECK_FALSE(owner->findChild<QListWidget *>()->item(i)->text().contains(QStringLiteral("Quill")));
}

TEST_CASE("Every part of the filter row is named and reached by Tab")
{
    Shown shown;
    CHECK(checks::all(shown.row) == QStringList());
    for (const QToolButton *button : shown.row.findChildren<QToolButton *>())
        CHECK_FALSE(button->accessibleName().isEmpty());
}

TEST_CASE("A filter’s label keeps its capitals within the words")
{
    const auto none = [] { return std::vector<FilterChoice>(); };
    CHECK(FilterChoiceButton(u"Reached the LSMS"_qs, none).accessibleName() == u"Reached the LSMS: any"_qs);
    CHECK(FilterChoiceButton(u"CCTV covers it"_qs, none).accessibleName() == u"CCTV covers it: any"_qs);
}
