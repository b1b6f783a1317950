// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incidents/incident.h"
#include "core/office/site.h"
#include "core/people/person.h"
#include "core/workspace/kinds.h"
#include "tests/support/ui_checks.h"
#include "tests/support/ui_office.h"
#include "ui/base/card.h"
#include "ui/base/empty_state.h"
#include "ui/base/filter_row.h"
#include "ui/base/record_dialog.h"
#include "ui/base/record_table.h"
#include "ui/base/record_view.h"
#include "ui/base/record_view_text.h"
#include "ui/base/register_page.h"
#include "ui/base/theme.h"
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <catch2/catch.hpp>

namespace {

Incident bicycle(const QString &summary = QStringLiteral("Bicycle taken"))
{
    Incident value;
    value.kind = Code{QStringLiteral("theft")};
    value.summary = summary;
    value.narrative = QStringLiteral("It was gone.\nSee below.");
    value.occurred = Moment(Day(2026, 10, 30), QTime(18, 0));
    value.harm = Code{QStringLiteral("moderate")};
    value.parties.push_back({});
    value.parties.back().role = Code{QStringLiteral("victim")};
    value.parties.back().description = QStringLiteral("Dora Quill");
    return value;
}

struct Shown {
    UiOffice office;
    std::unique_ptr<RegisterPage> page;
    std::vector<RecordId> printed;
    std::optional<ListQuery> exported;

    explicit Shown(const Kind &kind = kindOf<Incident>(), const std::vector<Incident> &records = {})
    {
        for (const Incident &record : records)
            office.add(record);
        RegisterSetup setup;
        setup.kind = &kind;
        setup.printRecord = [this](QWidget *, RecordId id) { printed.push_back(id); };
        setup.exportShown = [this](QWidget *, const ListQuery &query, const QStringList &) { exported = query; };
        page = std::make_unique<RegisterPage>(setup, office.services());
        page->resize(1200, 760);
        page->show();
    }
    QString seen() const
    {
        QStringList texts;
        for (const QLabel *label : page->view().findChildren<QLabel *>())
            texts << label->text();
        return texts.join(u'\n');
    }
};

} // namespace

TEST_CASE("An empty register says what belongs there and offers the first step")
{
    Shown shown;
    auto *empty = shown.page->findChild<EmptyState *>();
    REQUIRE(empty->isVisible());
    Q_EMIT empty->stepTaken();
    auto *dialog = shown.page->window()->findChild<RecordDialog *>();
    REQUIRE(dialog);
    delete dialog;
    shown.office.add(bicycle());
    CHECK_FALSE(empty->isVisible());
    CHECK(shown.page->table().isVisible());
}

TEST_CASE("The record chosen is read at the right, completely, with its history")
{
    Shown shown(kindOf<Incident>(), {bicycle()});
    QTest::keyClick(&shown.page->table(), Qt::Key_Down);
    const QString seen = shown.seen();
    for (const char *text : {"Bicycle taken", "It was gone.<br>See below.", "30 October 2026, 18:00", "Dora Quill",
                             "Affected", "entered by A. Warden"})
        CHECK(seen.contains(QString::fromUtf8(text)));
}

TEST_CASE("The table has the whole page until a record is chosen, and again when it is closed")
{
    Shown shown(kindOf<Incident>(), {bicycle(), bicycle()});
    RecordTable &table = shown.page->table();
    RecordView &view = shown.page->view();
    CHECK(view.isHidden());
    const int whole = table.width();
    const bool byKey = GENERATE(true, false);
    QTest::keyClick(&table, Qt::Key_Down);
    REQUIRE(view.isVisible());
    CHECK(table.width() < whole);
    if (byKey)
        QTest::keyClick(&table, Qt::Key_Escape);
    else
        for (QToolButton *close : view.findChildren<QToolButton *>())
            QTest::mouseClick(close, Qt::LeftButton);
    CHECK(view.isHidden());
    CHECK(table.current() == 0);
    CHECK(table.width() == whole);
    shown.office.add(bicycle()); // what was closed does not come back with the next save
    CHECK(view.isHidden());
}

TEST_CASE("Withdrawing a record leaves the keyboard in the table")
{
    Shown shown(kindOf<Incident>(), {bicycle(), bicycle()});
    const RecordId id = shown.page->table().rows().idAt(0);
    shown.page->openRecord(id);
    shown.page->view().findChildren<QPushButton *>().front()->setFocus();
    shown.office.prompts.texts = {QStringLiteral("Entered twice")};
    Q_EMIT shown.page->view().withdrawRequested(id);
    CHECK(shown.page->view().isHidden());
    CHECK(shown.page->focusWidget() == &shown.page->table());
}

TEST_CASE("Home and End mean the first and the last record, and a table with the keyboard alone chooses none")
{
    Shown shown(kindOf<Incident>(), {bicycle(), bicycle(), bicycle()});
    RecordTable &table = shown.page->table();
    shown.page->takeFocus();
    CHECK(table.current() == 0);
    QTest::keyClick(&table, Qt::Key_End);
    CHECK(table.current() == table.rows().idAt(2));
    QTest::keyClick(&table, Qt::Key_Home);
    CHECK(table.current() == table.rows().idAt(0));
}

TEST_CASE("The menu of columns sorts as a click on a heading does")
{
    Shown shown(kindOf<Incident>(), {bicycle(QStringLiteral("Wallet")), bicycle(QStringLiteral("Bag"))});
    QMenu *menu = shown.page->filters().columnsButton()->menu();
    const auto sortBySummary = [menu] {
        Q_EMIT menu->aboutToShow();
        for (QAction *action : menu->findChild<QMenu *>()->actions())
            if (action->text() == QStringLiteral("Summary"))
                return action->trigger();
        FAIL("not offered");
    };
    RecordTableModel &rows = shown.page->table().rows();
    const RecordId wallet = rows.idAt(1);
    sortBySummary();
    CHECK(rows.query().sort == QStringLiteral("summary"));
    CHECK(rows.idAt(1) == wallet);
    sortBySummary();
    CHECK(rows.idAt(0) == wallet);
}

TEST_CASE("A reference typed in a text leads to its record, what only looks like one does not")
{
    Shown shown(kindOf<Incident>(), {bicycle(QStringLiteral("First"))});
    const RecordId first = shown.page->table().rows().idAt(0);
    const QString reference = shown.office.stored(kindOf<Incident>(), first).stamp.reference;
    CHECK(linkedText(QStringLiteral("a < b, see %1.").arg(reference.toLower()), *shown.office.workspace) ==
          QStringLiteral("a &lt; b, see <a href=\"record:%1\">%2</a>.").arg(first).arg(reference.toLower()));
    CHECK(linkedText(QStringLiteral("INC-2019/20-0001"), *shown.office.workspace) ==
          QStringLiteral("INC-2019/20-0001"));
    Incident second = bicycle(QStringLiteral("Second"));
    second.narrative = QStringLiteral("As in %1").arg(reference);
    const RecordId id = shown.office.add(second);
    REQUIRE(shown.page->openRecord(id));
    QSignalSpy opened(shown.page.get(), &Page::openRequested);
    for (QLabel *label : shown.page->view().findChildren<QLabel *>())
        if (label->text().contains(QStringLiteral("record:%1").arg(first)))
            Q_EMIT label->linkActivated(QStringLiteral("record:%1").arg(first));
    REQUIRE(opened.count() == 1);
    CHECK(opened[0][0].toLongLong() == first);
}

TEST_CASE("A change stands in the history with who, when, why and what")
{
    Shown shown(kindOf<Incident>(), {bicycle()});
    const RecordId id = shown.page->table().rows().idAt(0);
    shown.page->openRecord(id);
    shown.office.change<Incident>(id, [](Incident &i) { i.summary = QStringLiteral("Bicycle stolen"); });
    CHECK(shown.seen().contains(QStringLiteral("changed by A. Warden")));
    CHECK(shown.seen().contains(QStringLiteral("Summary: Bicycle taken → Bicycle stolen")));
}

TEST_CASE("The privacy key hides names in the record and its history")
{
    Shown shown(kindOf<Incident>(), {bicycle()});
    const RecordId id = shown.page->table().rows().idAt(0);
    shown.office.change<Incident>(id, [](Incident &i) { i.parties[0].description = QStringLiteral("Sam Osei"); });
    shown.page->openRecord(id);
    CHECK(shown.seen().contains(QStringLiteral("Sam Osei")));
    shown.office.privacy.turn(true);
    QTest::qWait(0);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    const QString seen = shown.seen();
    CHECK_FALSE(seen.contains(QStringLiteral("Osei")));
    CHECK_FALSE(seen.contains(QStringLiteral("Quill")));
    CHECK_FALSE(seen.contains(QStringLiteral("gone")));
}

TEST_CASE("The privacy key hides who a record is called after, and who it links to")
{
    Shown shown(kindOf<Person>());
    Person manager;
    manager.firstName = QStringLiteral("Joyce");
    manager.lastName = QStringLiteral("Ulvermere");
    Person person;
    person.firstName = QStringLiteral("Declan");
    person.lastName = QStringLiteral("Dunnerdale");
    person.lineManager = {shown.office.add(manager)};
    shown.page->openRecord(shown.office.add(person));
    CHECK(shown.seen().contains(QStringLiteral("Ulvermere")));
    shown.office.privacy.turn(true);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK_FALSE(shown.seen().contains(QStringLiteral("Ulvermere")));
    CHECK_FALSE(shown.seen().contains(QStringLiteral("Dunnerdale")));
}

TEST_CASE("A record is withdrawn with a reason, found in the bin, and restored")
{
    Shown shown(kindOf<Incident>(), {bicycle(), bicycle(QStringLiteral("Other"))});
    const RecordId id = shown.page->table().rows().idAt(0);
    shown.page->openRecord(id);
    shown.office.prompts.texts = {QStringLiteral("Entered twice")};
    Q_EMIT shown.page->view().withdrawRequested(id);
    CHECK(shown.office.stored(kindOf<Incident>(), id).stamp.withdrawnWhy == QStringLiteral("Entered twice"));
    CHECK(shown.page->table().rows().rowOf(id) < 0);
    shown.page->showBin(true);
    REQUIRE(shown.page->table().rows().rowOf(id) == 0);
    shown.page->openRecord(id);
    Q_EMIT shown.page->view().restoreRequested(id);
    CHECK_FALSE(shown.office.stored(kindOf<Incident>(), id).stamp.isWithdrawn());
    shown.page->showBin(false);
    CHECK(shown.page->table().rows().rowCount() == 2);
}

TEST_CASE("A withdrawal that is not explained does not happen")
{
    Shown shown(kindOf<Incident>(), {bicycle()});
    const RecordId id = shown.page->table().rows().idAt(0);
    shown.office.prompts.texts = {QString()};
    shown.page->withdrawRecord(id);
    CHECK_FALSE(shown.office.stored(kindOf<Incident>(), id).stamp.isWithdrawn());
}

TEST_CASE("Export and print are told what is shown")
{
    Shown shown(kindOf<Incident>(), {bicycle()});
    FilterState state;
    state.fields[QStringLiteral("kind")] = {Value(QStringLiteral("theft"))};
    shown.page->filters().setState(state);
    shown.page->exportAction()->trigger();
    REQUIRE(shown.exported);
    CHECK(shown.exported->filters.size() == 1);
    QTest::keyClick(&shown.page->table(), Qt::Key_Down);
    shown.page->printAction()->trigger();
    CHECK(shown.printed == std::vector<RecordId>{shown.page->table().rows().idAt(0)});
    CHECK(shown.page->importAction() == nullptr);
}

TEST_CASE("A record of another kind, or of none, is not this page's")
{
    Shown shown;
    CHECK_FALSE(shown.page->openRecord(shown.office.site));
    CHECK_FALSE(shown.page->openRecord(12345));
}

TEST_CASE("Every register's page and form is made from its description alone")
{
    UiOffice office;
    for (const Kind *kind : allKinds()) {
        INFO(kind->name);
        RegisterSetup setup;
        setup.kind = kind;
        RegisterPage page(setup, office.services());
        page.resize(1200, 760);
        page.show();
        CHECK(checks::unnamed(page) == QStringList());
        CHECK(checks::unlabelled(page) == QStringList());
        page.addRecord();
        auto *dialog = page.window()->findChild<RecordDialog *>();
        REQUIRE(dialog);
        CHECK(checks::unnamed(*dialog) == QStringList());
        CHECK(checks::unlabelled(*dialog) == QStringList());
        delete dialog;
    }
}

TEST_CASE("The page with a record is named, reached by Tab and not clipped, also at 200 %")
{
    const int percent = GENERATE(100, 200);
    Theme theme(*qApp);
    theme.setTextPercent(percent);
    {
        Shown shown(kindOf<Incident>(), {bicycle()});
        shown.page->resize(1200 * percent / 100, 800 * percent / 100);
        shown.page->openRecord(shown.page->table().rows().idAt(0));
        QTest::qWait(20);
        CHECK(checks::all(*shown.page) == QStringList());
    }
    theme.setTextPercent(100);
}

TEST_CASE("In a low window at 200 % the list keeps its room, and a key unfolds the filters")
{
    Theme theme(*qApp);
    theme.setTextPercent(200);
    {
        Shown shown(kindOf<Incident>(), {bicycle()});
        shown.page->resize(940, 520);
        shown.page->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(shown.page.get()));
        const RecordTable &table = shown.page->table();
        const auto lines = [&] { return table.viewport()->height() / table.rowHeight(0); };
        const int folded = lines();
        CHECK(folded >= 7);
        const auto shownButtons = [&] {
            QStringList names;
            for (const QPushButton *button : shown.page->filters().findChildren<QPushButton *>())
                if (button->isVisible())
                    names << button->accessibleName();
            return names;
        };
        CHECK(shownButtons() == QStringList{QStringLiteral("Filters")});
        CHECK(checks::all(*shown.page) == QStringList());
        QPushButton *unfold = nullptr;
        for (QPushButton *button : shown.page->filters().findChildren<QPushButton *>())
            unfold = button->isVisible() ? button : unfold;
        shown.page->filters().find();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        REQUIRE(QApplication::focusWidget() == unfold);
        QTest::keyClick(unfold, Qt::Key_Space);
        CHECK(shownButtons().size() > 6);
        QTest::keyClick(unfold, Qt::Key_Space);
        CHECK(QTest::qWaitFor([&] { return lines() == folded; }));
        FilterState state;
        state.period = PeriodChoice::LastYear;
        state.fields[QStringLiteral("kind")] = {Value(QStringLiteral("theft"))};
        shown.page->filters().setState(state);
        CHECK(shownButtons() == QStringList{QStringLiteral("Filters (2)")});
        shown.page->resize(1200, 1700);
        CHECK_FALSE(unfold->isVisible());
        CHECK(shownButtons().size() > 6);
    }
    theme.setTextPercent(100);
}

TEST_CASE("Tab goes from link to link in a record, and Enter follows the one it is on")
{
    Incident two = bicycle();
    Shown shown(kindOf<Incident>(), {bicycle(), bicycle()});
    const RecordId first = shown.page->table().rows().idAt(0);
    const RecordId second = shown.page->table().rows().idAt(1);
    const auto reference = [&](RecordId id) { return shown.office.stored(kindOf<Incident>(), id).stamp.reference; };
    two.site = Id<Site>{shown.office.site};
    two.narrative = QStringLiteral("As in %1 and %2.").arg(reference(first), reference(second));
    REQUIRE(shown.page->openRecord(shown.office.add(two)));
    shown.page->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(shown.page.get()));
    CHECK(checks::notReached(*shown.page) == QStringList());
    QSignalSpy opened(shown.page.get(), &Page::openRequested);
    shown.page->view().findChild<QScrollArea *>()->setFocus();
    for (int i = 0; i < 3; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    }
    QList<RecordId> followed;
    for (const QList<QVariant> &one : opened)
        followed << one[0].toLongLong();
    std::sort(followed.begin(), followed.end());
    QList<RecordId> expected{first, second, shown.office.site};
    std::sort(expected.begin(), expected.end());
    CHECK(followed == expected);
}

TEST_CASE("A digest of sixty-four letters does not widen the record in a narrow pane")
{
    Incident value = bicycle();
    value.narrative = QStringLiteral("Digest %1 of the letter.").arg(QString(64, u'a'));
    Shown shown(kindOf<Incident>(), {});
    const RecordId id = shown.office.add(value);
    RecordView view(*shown.office.workspace, shown.office.privacy);
    view.resize(300, 600);
    view.showRecord(kindOf<Incident>(), id);
    view.show();
    auto *scroll = view.findChild<QScrollArea *>();
    REQUIRE(scroll);
    CHECK(scroll->widget()->minimumSizeHint().width() <= scroll->viewport()->width());
}
