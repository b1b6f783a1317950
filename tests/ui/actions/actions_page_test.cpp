// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui_checks.h"
#include "tests/support/ui_larkshire.h"
#include "tests/support/ui_scripted_prompts.h"
#include "ui/actions/actions_page.h"
#include "ui/actions/change_actions_dialog.h"
#include "ui/base/banner.h"
#include "ui/base/editors/workspace_links.h"
#include "ui/base/filter_row.h"
#include "ui/base/form.h"
#include "ui/base/privacy_key.h"
#include "ui/base/record_table.h"
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QTest>
#include <catch2/catch.hpp>

namespace {
struct Shown {
    Shown()
    {
        for (const int day : {30, 31})
            late.push_back(add(QStringLiteral("Late %1").arg(day), Day(2026, 10, day)));
        open = add(QStringLiteral("Open"), Day(2026, 11, 20));
        done = add(QStringLiteral("Done"), Day(2026, 10, 1), Day(2026, 10, 2));
        page = std::make_unique<ActionsPage>(RegisterServices{larkshire.workspace(), prompts, privacy, settings, links},
                                             PrintRecord{});
        page->resize(1300, 800);
        page->show();
        settle();
    }
    RecordId add(const QString &what, Day due, Day doneOn = {})
    {
        Action action;
        action.what = what;
        action.due = due;
        action.done = doneOn;
        return larkshire.add(action).stamp.id;
    }
    void settle()
    {
        REQUIRE(QTest::qWaitFor([this] { return page->table().rows().isComplete(); }));
    }
    void only(const char *state)
    {
        FilterState filter = page->filters().state();
        filter.fields[QStringLiteral("action_state")] = {Value(QString::fromLatin1(state))};
        page->filters().setState(filter);
        settle();
    }
    QPushButton *button(const QString &text) const
    {
        for (QPushButton *one : page->findChildren<QPushButton *>())
            if (one->text() == text)
                return one;
        return nullptr;
    }
    ChangeActionsDialog *dialog() const
    {
        for (QWidget *widget : QApplication::topLevelWidgets())
            if (auto *found = qobject_cast<ChangeActionsDialog *>(widget); found && found->isVisible())
                return found;
        return nullptr;
    }
    Action at(RecordId id) { return larkshire.workspace().load(Id<Action>{id})->value; }

    Larkshire larkshire;
    ScriptedPrompts prompts;
    PrivacyKey privacy;
    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat};
    WorkspaceLinks links{larkshire.workspace(), privacy};
    std::vector<RecordId> late;
    RecordId open = 0, done = 0;
    std::unique_ptr<ActionsPage> page;
};
} // namespace

TEST_CASE("Actions are filtered by how far they have come, and the overdue ones are counted beside the page's name")
{
    Shown shown;
    CHECK(shown.page->table().rows().count() == 4);
    CHECK(shown.page->waiting() == 2);
    shown.only("overdue");
    CHECK(shown.page->table().rows().count() == 2);
    shown.only("open");
    REQUIRE(shown.page->table().rows().count() == 1);
    CHECK(shown.page->table().rows().idAt(0) == shown.open);
    shown.only("done");
    REQUIRE(shown.page->table().rows().count() == 1);
    CHECK(shown.page->table().rows().idAt(0) == shown.done);
    shown.only("verified");
    CHECK(shown.page->table().rows().count() == 0);
    CHECK_FALSE(shown.button(QStringLiteral("Change these …"))->isEnabled());
}

TEST_CASE("The actions shown are changed at once by keyboard, one of them left out, and the change is taken back")
{
    Shown shown;
    shown.only("overdue");
    shown.button(QStringLiteral("Change these …"))->click();
    ChangeActionsDialog *dialog = shown.dialog();
    REQUIRE(dialog);
    CHECK(checks::all(*dialog).join(u'\n').toStdString() == "");
    auto *list = dialog->findChild<QListWidget *>();
    REQUIRE(list->count() == 2);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Space); // the first is left out
    const RecordId out = list->item(0)->data(Qt::UserRole).toLongLong();
    const RecordId in = list->item(1)->data(Qt::UserRole).toLongLong();
    dialog->save(); // nothing is to change
    CHECK(dialog->isVisible());
    const auto type = [dialog](const char *key, const char *text) {
        dialog->form().jumpTo(QString::fromLatin1(key));
        QTest::keyClicks(QApplication::focusWidget(), QString::fromLatin1(text));
    };
    type("to_day", "1/12/2026");
    dialog->save(); // without the reason
    CHECK(dialog->isVisible());
    type("why", "Parts on order");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return shown.dialog() == nullptr; }));
    CHECK(shown.at(in).due == Day(2026, 12, 1));
    CHECK(shown.at(out).moves.empty());
    CHECK(shown.page->waiting() == 1);
    shown.button(QStringLiteral("Take it back"))->click();
    CHECK(shown.at(in).moves.empty());
    CHECK(shown.at(in).due < Day(2026, 11, 1));
    CHECK(shown.page->waiting() == 2);
}

TEST_CASE("The calendar file has the open actions that are shown, and nothing else that is due")
{
    Shown shown;
    const QString path = shown.folder.filePath(QStringLiteral("a.ics"));
    shown.prompts.texts = {path};
    shown.button(QStringLiteral("Calendar file …"))->click();
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    CHECK(text.count("BEGIN:VEVENT") == 3);
    CHECK(text.contains("Late 30"));
    CHECK_FALSE(text.contains("SUMMARY:Done"));
    shown.only("done");
    shown.button(QStringLiteral("Calendar file …"))->click();
    REQUIRE(shown.prompts.told.size() == 1);
    CHECK(shown.prompts.told.front().text == QStringLiteral("None of the actions shown is open and has a day."));
}
