// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/action.h"
#include "core/people/person.h"
#include "tests/support/ui_checks.h"
#include "tests/support/ui_desk.h"
#include "ui/procedures/reassign_dialog.h"
#include <QLineEdit>
#include <QSignalSpy>

namespace {
template <class T> Id<T> add(Desk &desk, const T &value)
{
    Id<T> id;
    const Result<void> done = desk.workspace->write(QStringLiteral("test"), [&](Write &write) -> Result<void> {
        const auto added = write.add(value);
        if (!added)
            return added.error();
        id = added->id();
        return {};
    });
    REQUIRE(done.ok());
    return id;
}

Person person(const QString &last)
{
    Person made;
    made.firstName = u"Dora"_qs;
    made.lastName = last;
    return made;
}
} // namespace

TEST_CASE("Two names, what is open, and one act: all of it by the keyboard")
{
    Desk desk;
    const Id<Person> from = add(desk, person(u"Quill"_qs)), to = add(desk, person(u"Sedge"_qs));
    Action action;
    action.what = u"Mend the lock"_qs;
    action.owner = from;
    const Id<Action> id = add(desk, action);
    ReassignDialog dialog(*desk.workspace, desk.prompts, desk.links, {});
    CHECK(checks::all(dialog) == QStringList());
    const auto lines = dialog.findChildren<QLineEdit *>();
    REQUIRE(lines.size() == 2);
    QPushButton *go = buttonOf(dialog, u"Hand over"_qs);
    REQUIRE(go);
    CHECK_FALSE(go->isEnabled());
    QTest::keyClicks(lines.at(0), u"Dora Quill"_qs);
    CHECK_FALSE(go->isEnabled());
    QTest::keyClicks(lines.at(1), u"Dora Sedge"_qs);
    REQUIRE(go->isEnabled());
    QSignalSpy handed(&dialog, &ReassignDialog::handedOver);
    QTest::keyClick(go, Qt::Key_Space);
    REQUIRE(handed.size() == 1);
    CHECK(handed.front().front().toInt() == 1);
    CHECK(desk.workspace->load(id)->value.owner == to);
}

TEST_CASE("Where nothing is open nothing can be handed over")
{
    Desk desk;
    add(desk, person(u"Quill"_qs));
    add(desk, person(u"Sedge"_qs));
    ReassignDialog dialog(*desk.workspace, desk.prompts, desk.links, {});
    dialog.show();
    const auto lines = dialog.findChildren<QLineEdit *>();
    QTest::keyClicks(lines.at(0), u"Dora Quill"_qs);
    QTest::keyClicks(lines.at(1), u"Dora Sedge"_qs);
    CHECK_FALSE(buttonOf(dialog, u"Hand over"_qs)->isEnabled());
}

TEST_CASE("The work of who is signed in, or of the leaver chosen, is offered at once")
{
    Desk desk;
    const Id<Person> from = add(desk, person(u"Quill"_qs));
    add(desk, person(u"Sedge"_qs));
    Action action;
    action.what = u"Mend the lock"_qs;
    action.owner = from;
    add(desk, action);
    ReassignDialog dialog(*desk.workspace, desk.prompts, desk.links, from);
    dialog.show();
    const auto lines = dialog.findChildren<QLineEdit *>();
    CHECK(lines.at(0)->text() == u"Dora Quill"_qs);
    CHECK(dialog.focusWidget() == lines.at(1));
    QTest::keyClicks(lines.at(1), u"Dora Sedge"_qs);
    CHECK(buttonOf(dialog, u"Hand over"_qs)->isEnabled());
}
