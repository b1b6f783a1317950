// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/action.h"
#include "tests/support/ui_checks.h"
#include "tests/support/ui_desk.h"
#include "tests/support/ui_larkshire.h"
#include "ui/base/filter_row.h"
#include "ui/base/record_dialog.h"
#include "ui/base/record_table.h"
#include "ui/base/record_view.h"
#include "ui/base/steady_combo.h"
#include "ui/premises/measures_page.h"
#include "ui/premises/premises_page.h"
#include "ui/premises/round_dialog.h"
#include "ui/premises/round_line.h"
#include <QCheckBox>
#include <QLineEdit>

namespace {
struct Shown {
    Desk desk;
    Id<Site> site;
    std::unique_ptr<PremisesPage> page;

    Shown()
    {
        Site clinic;
        clinic.name = QStringLiteral("Old Mill Clinic");
        site = {add(clinic).stamp.id};
    }
    template <class T> Saved<T> add(const T &value)
    {
        std::optional<Saved<T>> saved;
        const auto written = desk.workspace->write(QStringLiteral("test"), [&](Write &write) -> Result<void> {
            const auto added = write.add(value);
            if (!added)
                return added.error();
            saved = *added;
            return {};
        });
        REQUIRE(written);
        return *saved;
    }
    Saved<Measure> measure(const char *name, const char *whose, std::vector<MeasureTest> tests = {})
    {
        Measure measure;
        measure.name = QLatin1String(name);
        measure.kind = Code{QStringLiteral("panic_alarm")};
        measure.site = site;
        measure.testedBy = Code{QLatin1String(whose)};
        measure.interval = Code{QStringLiteral("monthly")};
        measure.started = Day(2026, 1, 5);
        measure.tests = std::move(tests);
        return add(measure);
    }
    void open()
    {
        page = std::make_unique<PremisesPage>(desk.services(), PrintRecord());
        page->resize(1400, 900);
        page->show();
    }
    RoundDialog *round()
    {
        page->enterRound(site);
        return page->findChild<RoundDialog *>();
    }
};

MeasureTest tested(Day on, const char *result)
{
    MeasureTest test;
    test.on = on;
    test.result = Code{QLatin1String(result)};
    test.found = QStringLiteral("Silent");
    return test;
}
} // namespace

TEST_CASE("A round of tests is typed by keyboard, saved once and taken back by one button")
{
    Shown shown;
    const auto alarm = shown.measure("Panic alarm", "own");
    const auto fire = shown.measure("Fire alarm", "landlord");
    shown.measure("Tested lately", "own", {tested(Day(2026, 11, 1), "passed")});
    shown.open();
    RoundDialog *dialog = shown.round();
    REQUIRE(dialog);
    REQUIRE(dialog->lines().size() == 3);
    CHECK(dialog->lines()[2]->isHidden()); // not due
    QTest::keyClicks(dialog->lines()[0]->choice(), QStringLiteral("F"));
    QTest::keyClicks(dialog->lines()[1]->choice(), QStringLiteral("P"));
    dialog->save();
    CHECK(dialog->isVisible()); // the fault has to say what was found
    CHECK(dialog->focusWidget() == dialog->lines()[0]->found());
    QTest::keyClicks(dialog->lines()[0]->found(), QStringLiteral("Bell 3 silent"));
    dialog->save();
    CHECK_FALSE(dialog->isVisible());
    Workspace &workspace = *shown.desk.workspace;
    CHECK(workspace.load(alarm.id())->value.tests.size() == 1);
    REQUIRE(workspace.all<Action>()->size() == 1);
    CHECK(workspace.all<Action>()->front().value.organisation.text == QStringLiteral("landlord"));
    QPushButton *back = buttonOf(*shown.page, QStringLiteral("Take the round back"));
    REQUIRE(back);
    back->click();
    CHECK(workspace.load(fire.id())->value.tests.empty());
    CHECK(workspace.all<Action>()->empty());
}

TEST_CASE("What is shown and has no result yet passes by one button, and nothing is thrown away unasked")
{
    Shown shown;
    shown.measure("Panic alarm", "own");
    shown.measure("Tested lately", "own", {tested(Day(2026, 11, 1), "passed")});
    shown.open();
    RoundDialog *dialog = shown.round();
    REQUIRE(dialog);
    buttonOf(*dialog, QStringLiteral("All others passed"))->click();
    CHECK(dialog->lines()[0]->result().result.text == QStringLiteral("passed"));
    CHECK_FALSE(dialog->lines()[1]->result().result.isKnown());
    dialog->reject();
    CHECK(dialog->isVisible());
    CHECK(shown.desk.prompts.asked.size() == 1);
    shown.desk.prompts.answers = {1};
    dialog->reject();
    CHECK_FALSE(dialog->isVisible());
}

TEST_CASE("Measures are filtered by how their tests stand, and those that wait are counted")
{
    Shown shown;
    const auto overdue = shown.measure("Panic alarm", "own", {tested(Day(2026, 9, 1), "passed")});
    const auto fault = shown.measure("Fire alarm", "landlord", {tested(Day(2026, 11, 1), "fault")});
    shown.measure("Tested lately", "own", {tested(Day(2026, 11, 1), "passed")});
    shown.open();
    CHECK(shown.page->waiting() == 2);
    auto *measures = shown.page->findChild<MeasuresPage *>();
    FilterState state;
    state.fields[QStringLiteral("test_state")] = {Value(QStringLiteral("overdue"))};
    measures->filters().setState(state);
    REQUIRE(measures->table().rows().count() == 1);
    CHECK(measures->table().rows().idAt(0) == overdue.stamp.id);
    state.fields[QStringLiteral("test_state")] = {Value(QStringLiteral("fault"))};
    measures->filters().setState(state);
    REQUIRE(measures->table().rows().count() == 1);
    CHECK(measures->table().rows().idAt(0) == fault.stamp.id);
}

TEST_CASE("A fault becomes an action of its owner in one step")
{
    Shown shown;
    const auto fault = shown.measure("Fire alarm", "landlord", {tested(Day(2026, 11, 1), "fault")});
    const auto sound = shown.measure("Panic alarm", "own", {tested(Day(2026, 11, 1), "passed")});
    shown.open();
    REQUIRE(shown.page->openRecord(sound.stamp.id));
    CHECK_FALSE(buttonOf(*shown.page, QStringLiteral("Action for the fault")));
    REQUIRE(shown.page->openRecord(fault.stamp.id));
    QPushButton *button = buttonOf(*shown.page, QStringLiteral("Action for the fault"));
    REQUIRE(button);
    button->click();
    auto *dialog = shown.page->window()->findChild<RecordDialog *>();
    REQUIRE(dialog);
    dialog->save();
    const auto actions = shown.desk.workspace->all<Action>();
    REQUIRE(actions->size() == 1);
    CHECK(actions->front().value.holder.value == fault.stamp.id);
    CHECK(actions->front().value.organisation.text == QStringLiteral("landlord"));
}

TEST_CASE("A round of tests is for everyone: each control has a name and is reached by Tab")
{
    Shown shown;
    shown.measure("Panic alarm", "own");
    shown.measure("Fire alarm", "landlord", {tested(Day(2026, 9, 1), "fault")});
    RoundDialog dialog(shown.desk.services(), shown.site);
    CHECK(checks::all(dialog).join(u'\n').toStdString() == "");
    dialog.lines()[0]->setResult(QStringLiteral("fault"));
    CHECK(checks::all(dialog).join(u'\n').toStdString() == "");
}
