// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fixed_names.h"
#include "tests/support/sample_kinds.h"
#include "tests/support/ui_checks.h"
#include "tests/support/ui_fixed_links.h"
#include "ui/base/card.h"
#include "ui/base/editors/line_editor.h"
#include "ui/base/form.h"
#include "ui/base/form_children.h"
#include "ui/base/form_fields.h"
#include "ui/base/form_problems.h"
#include "ui/base/form_row.h"
#include "ui/base/theme.h"
#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>
#include <catch2/catch.hpp>

namespace {

SampleCase aBicycle()
{
    SampleCase value;
    value.kind = Code{QStringLiteral("alpha")};
    value.occurred = Moment(Day(2026, 11, 1), QTime(23, 40));
    value.title = QStringLiteral("Bicycle taken");
    return value;
}

/// A form in a scrolling window, as dialogs hold it.
struct Shown {
    FixedNames names;
    FixedLinks links;
    QScrollArea window;
    Form *form;

    explicit Shown(const SampleCase &value = {})
    {
        form = new Form(AnyRecord::of(value), {names, Day(2026, 11, 2), &links});
        window.setWidget(form);
        window.setWidgetResizable(true);
        window.setFocusPolicy(Qt::NoFocus);
        window.resize(760, 700);
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
    }
    const SampleCase &value() const { return form->record().as<SampleCase>(); }
    QWidget *control(const char *key) const { return form->editor(QLatin1String(key))->focusProxy(); }
    void type(const char *key, const char *text) { QTest::keyClicks(control(key), QString::fromUtf8(text)); }
    bool shows(const char *key) const { return form->editor(QLatin1String(key))->isVisibleTo(&window); }
};

const Problem *about(const Problems &problems, const QString &field)
{
    for (const Problem &problem : problems)
        if (problem.field == field)
            return &problem;
    return nullptr;
}

} // namespace

TEST_CASE("What is typed is in the record, and the record says whether it changed")
{
    Shown shown(aBicycle());
    CHECK_FALSE(shown.form->isDirty());
    shown.type("count", "3");
    CHECK(shown.value().count == 3);
    CHECK(shown.form->isDirty());
    QTest::keyClick(shown.control("count"), Qt::Key_Backspace);
    CHECK_FALSE(shown.form->isDirty());
    shown.type("count", "x");
    CHECK(shown.form->isDirty());
}

TEST_CASE("A section comes when the kind asks for it and stays while it holds something")
{
    Shown shown(aBicycle());
    CHECK_FALSE(shown.shows("cctv"));
    shown.names.traits << QStringLiteral("sample-kind/beta/asks:evidence");
    shown.form->editor(QStringLiteral("kind"))->setUnreadText(QStringLiteral("beta, the second"));
    CHECK(shown.shows("cctv"));
    CHECK_FALSE(shown.shows("cctv_kept"));
    shown.form->editor(QStringLiteral("cctv"))->findChildren<QRadioButton *>().first()->click();
    CHECK(shown.shows("cctv_kept"));
    shown.form->editor(QStringLiteral("kind"))->setUnreadText(QStringLiteral("alpha"));
    CHECK(shown.shows("cctv"));
}

TEST_CASE("Problems stand beside their fields and in a list that jumps there")
{
    Shown shown;
    const Problems problems = shown.form->check();
    REQUIRE(about(problems, QStringLiteral("kind")));
    auto *list = shown.form->findChild<ProblemList *>();
    CHECK(list->isVisible());
    const auto lines = list->findChildren<QPushButton *>();
    REQUIRE(lines.size() == static_cast<qsizetype>(problems.size()));
    QPushButton *kindLine = nullptr;
    for (QPushButton *line : lines)
        if (line->text().startsWith(QStringLiteral("Kind")))
            kindLine = line;
    REQUIRE(kindLine);
    kindLine->click();
    CHECK(QApplication::focusWidget() == shown.control("kind"));
    CHECK_FALSE(shown.control("kind")->accessibleDescription().isEmpty());
    shown.form->editor(QStringLiteral("kind"))->setUnreadText(QStringLiteral("alpha"));
    CHECK(shown.control("kind")->accessibleDescription().isEmpty());
}

TEST_CASE("What cannot be read is a problem at once, and the only one of its field")
{
    Shown shown(aBicycle());
    auto *line = qobject_cast<QLineEdit *>(shown.control("occurred"));
    line->selectAll();
    shown.type("occurred", "31/2/26");
    QTest::keyClick(line, Qt::Key_Tab);
    CHECK_FALSE(line->accessibleDescription().isEmpty());
    const Problems problems = shown.form->check();
    CHECK(std::count_if(problems.begin(), problems.end(),
                        [](const Problem &p) { return p.field == QStringLiteral("occurred"); }) == 1);
}

TEST_CASE("Two times where one fits are refused")
{
    Shown shown(aBicycle());
    qobject_cast<QLineEdit *>(shown.control("occurred"))->selectAll();
    shown.type("occurred", "between fri 1800 and sun 0730");
    CHECK(about(shown.form->check(), QStringLiteral("occurred")));
}

TEST_CASE("Enter goes to the next field and Ctrl+Enter asks to save from any")
{
    Shown shown(aBicycle());
    const QSignalSpy saves(shown.form, &Form::saveRequested);
    shown.control("occurred")->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    CHECK(QApplication::focusWidget() == shown.control("reported"));
    const char *from = GENERATE("reported", "narrative", "kind", "exercise");
    shown.control(from)->setFocus();
    QTest::keyClick(shown.control(from), Qt::Key_Return, Qt::ControlModifier);
    CHECK(saves.count() == 1);
}

TEST_CASE("Child rows are added, edited, removed and put back by list and place")
{
    Shown shown(aBicycle());
    FormChildren *parties = shown.form->children(QStringLiteral("parties"));
    parties->add();
    QTest::keyClicks(parties->fields(0)->editor(QStringLiteral("name"))->focusProxy(), QStringLiteral("Sam"));
    parties->add();
    QTest::keyClicks(parties->fields(1)->editor(QStringLiteral("name"))->focusProxy(), QStringLiteral("Dora"));
    REQUIRE(shown.value().parties.size() == 2);
    CHECK(shown.value().parties[1].name == QStringLiteral("Dora"));
    const Problems problems = shown.form->check();
    CHECK(about(problems, QStringLiteral("parties/1/role")));
    parties->remove(0);
    REQUIRE(shown.value().parties.size() == 1);
    CHECK(shown.value().parties[0].name == QStringLiteral("Dora"));
    for (QPushButton *button : parties->findChildren<QPushButton *>())
        if (button->text() == QStringLiteral("Put back"))
            button->click();
    REQUIRE(shown.value().parties.size() == 2);
    CHECK(shown.value().parties[0].name == QStringLiteral("Sam"));
}

TEST_CASE("A problem in a child row opens the row and takes the focus there")
{
    Shown shown(aBicycle());
    FormChildren *parties = shown.form->children(QStringLiteral("parties"));
    parties->add();
    parties->open(0, false);
    shown.form->jumpTo(QStringLiteral("parties/0/role"));
    CHECK(QApplication::focusWidget() == parties->fields(0)->editor(QStringLiteral("role"))->focusProxy());
}

TEST_CASE("Where a list is asked for, the focus comes to what adds to it")
{
    Shown shown(aBicycle());
    shown.form->jumpTo(QStringLiteral("parties"));
    auto *add = qobject_cast<QPushButton *>(QApplication::focusWidget());
    REQUIRE(add);
    add->click();
    CHECK(shown.value().parties.size() == 1);
}

TEST_CASE("A draft brings back everything typed, unread texts too")
{
    Shown first(aBicycle());
    first.type("count", "3x");
    first.type("title", " at night");
    first.form->children(QStringLiteral("parties"))->add();
    QTest::keyClicks(
        first.form->children(QStringLiteral("parties"))->fields(0)->editor(QStringLiteral("loss"))->focusProxy(),
        QStringLiteral("much"));
    Shown second(aBicycle());
    REQUIRE(second.form->restore(first.form->draft()).ok());
    CHECK(second.value() == first.value());
    CHECK(second.form->draft() == first.form->draft());
    CHECK(second.form->isDirty());
}

TEST_CASE("A read-only form takes no keys")
{
    Shown shown(aBicycle());
    shown.form->setReadOnly(true);
    shown.type("title", "x");
    shown.type("narrative", "x");
    shown.type("kind", "x");
    CHECK(shown.value() == aBicycle());
}

TEST_CASE("Every field of a form is named, labelled, reached by Tab and not clipped, also at 200 %")
{
    const int percent = GENERATE(100, 200);
    Theme theme(*qApp);
    theme.setTextPercent(percent);
    Shown shown(aBicycle());
    shown.window.resize(760 * percent / 100, 700);
    shown.form->children(QStringLiteral("parties"))->add();
    shown.form->check();
    CHECK(QTest::qWaitFor([&] { return checks::clipped(shown.window).isEmpty(); })); // laid out in several rounds
    CHECK(checks::all(shown.window) == QStringList());
    theme.setTextPercent(100);
}

TEST_CASE("A form that goes while a choice has the focus lets it go first")
{
    Shown shown;
    shown.control("kind")->setFocus();
    QTest::keyClicks(shown.control("kind"), QStringLiteral("al"));
    REQUIRE(shown.control("kind")->hasFocus());
    delete shown.form; // the sanitizers say where an editor is told of it that is no editor any more
    CHECK(shown.window.widget() == nullptr);
}
