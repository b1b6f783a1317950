// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risks/risk_assessment.h"
#include "tests/support/policy_names.h"
#include "tests/support/ui_fixed_links.h"
#include "ui/base/form.h"
#include "ui/base/form_children.h"
#include "ui/base/form_row.h"
#include "ui/base/form_steps.h"
#include "ui/base/row_examples.h"
#include "ui/base/score_matrix.h"
#include <QPushButton>
#include <QScrollArea>
#include <QTest>
#include <catch2/catch.hpp>

namespace {
/// The guided form of an assessment in a scrolling window.
struct Shown {
    PolicyNames names;
    FixedLinks links;
    QScrollArea window;
    Form *form;

    explicit Shown(const RiskAssessment &value = {})
    {
        form = new Form(AnyRecord::of(value), {names, Day(2026, 11, 2), &links});
        window.setWidget(form);
        window.setWidgetResizable(true);
        window.resize(900, 800);
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
    }
    const RiskAssessment &value() const { return form->record().as<RiskAssessment>(); }
    FormSteps &steps() const { return *form->findChild<FormSteps *>(); }
    /// The button with the words that is in sight.
    QPushButton *button(const QString &words) const
    {
        for (QPushButton *one : form->findChildren<QPushButton *>())
            if (one->isVisibleTo(&window) && one->text() == words)
                return one;
        return nullptr;
    }
    void press(const QString &words) const
    {
        QPushButton *one = button(words);
        REQUIRE(one);
        one->click();
    }
    FormChildren *rows(const char *with) const
    {
        for (FormChildren *rows : form->findChildren<FormChildren *>())
            if (rows->count() > 0 && rows->fields(0)->editor(QLatin1String(with)))
                return rows;
        return nullptr;
    }
};

RiskAssessment loneWork()
{
    RiskAssessment assessment;
    assessment.title = QStringLiteral("Home visits");
    assessment.kind = Code{QStringLiteral("lone_working")};
    assessment.assessed = Day(2026, 11, 1);
    return assessment;
}
} // namespace

TEST_CASE("A guided form shows one step, and leads on and back")
{
    const Shown shown(loneWork());
    CHECK(shown.steps().count() == 6);
    CHECK(shown.form->editor(QStringLiteral("title"))->isVisibleTo(&shown.window));
    CHECK_FALSE(shown.form->editor(QStringLiteral("staff_told"))->isVisibleTo(&shown.window));
    CHECK_FALSE(shown.button(QStringLiteral("Back")));
    for (int i = 0; i < 5; ++i)
        shown.press(QStringLiteral("Next"));
    CHECK_FALSE(shown.button(QStringLiteral("Next")));
    CHECK(shown.form->editor(QStringLiteral("staff_told"))->isVisibleTo(&shown.window));
    shown.press(QStringLiteral("Back"));
    CHECK(shown.steps().current() == 4);
    shown.press(QStringLiteral("1 What is assessed"));
    CHECK(shown.steps().current() == 0);
}

TEST_CASE("What people who work alone are asked stands there for that kind alone")
{
    const Shown lone(loneWork());
    CHECK(lone.form->editor(QStringLiteral("lone_buddy"))->isVisibleTo(&lone.window));
    RiskAssessment other = loneWork();
    other.kind = Code{QStringLiteral("event")};
    const Shown event(other);
    CHECK_FALSE(event.form->editor(QStringLiteral("lone_buddy"))->isVisibleTo(&event.window));
}

TEST_CASE("An example adds its row, and the steps behind ask about each row by its name")
{
    const Shown shown(loneWork());
    shown.press(QStringLiteral("2 Hazards"));
    const QString example = QStringLiteral("A visit where there was trouble before");
    CHECK_FALSE(shown.button(QStringLiteral("A public meeting is disrupted"))); // of events
    shown.press(example);
    CHECK_FALSE(shown.button(example)); // it is there now
    shown.press(QStringLiteral("Add"));
    REQUIRE(shown.value().hazards.size() == 2);
    CHECK(shown.value().hazards[0].hazard == example);
    CHECK(shown.value().hazards[0].category == Code{QStringLiteral("violence")});
    CHECK_FALSE(shown.value().hazards[0].whoHarmed.isEmpty());
    REQUIRE(shown.rows("current_likelihood"));
    CHECK(shown.rows("current_likelihood")->count() == 2);
    shown.press(QStringLiteral("Remove"));
    CHECK(shown.value().hazards.size() == 1);
    CHECK(shown.rows("who_harmed")->count() == 1);
    shown.press(QStringLiteral("Put back"));
    CHECK(shown.rows("who_harmed")->count() == 2);
    CHECK(shown.value().hazards[0].hazard == example);
}

TEST_CASE("What is often done already is offered for the kind assessed, and adds its line below what was typed")
{
    RiskAssessment value = loneWork();
    value.hazards.emplace_back().hazard = QStringLiteral("Followed to the car");
    value.hazards[0].existingControls = QStringLiteral("Doors are locked");
    const Shown shown(value);
    const QString line = QStringLiteral("Two people go where there was trouble before");
    CHECK_FALSE(shown.button(line)); // on another step
    shown.press(QStringLiteral("4 What is done already"));
    CHECK_FALSE(shown.button(QStringLiteral("Stewards are at the doors and know the way out"))); // of events
    shown.press(line);
    CHECK(shown.value().hazards[0].existingControls == QStringLiteral("Doors are locked\n") + line);
    CHECK_FALSE(shown.button(line)); // it is there now
    CHECK(shown.rows("existing_controls")->fields(0)->editor(QStringLiteral("existing_controls"))->value().text() ==
          shown.value().hazards[0].existingControls);
}

TEST_CASE("A problem of a row is found on its step, which says so and opens")
{
    RiskAssessment assessment = loneWork();
    assessment.hazards.emplace_back().hazard = QStringLiteral("Dogs");
    assessment.hazards[0].currentLikelihood = 3;
    const Shown shown(assessment);
    const Problems problems = shown.form->check();
    REQUIRE(problems.size() == 1);
    CHECK(problems.front().field == QStringLiteral("hazards/0/current_consequence"));
    CHECK(shown.button(QStringLiteral("4 What is done already"))->accessibleDescription().size() > 0);
    CHECK(shown.button(QStringLiteral("2 Hazards"))->accessibleDescription().isEmpty());
    shown.form->jumpTo(problems.front().field);
    CHECK(shown.steps().current() == 3);
}

TEST_CASE("A draft comes back with what could not be read, on whichever step it stands")
{
    RiskAssessment assessment = loneWork();
    assessment.hazards.emplace_back().hazard = QStringLiteral("Dogs");
    const Shown typed(assessment);
    FieldEditor *due = typed.rows("action_due")->fields(0)->editor(QStringLiteral("action_due"));
    due->setUnreadText(QStringLiteral("soonish"));
    const Shown again;
    REQUIRE(again.form->restore(typed.form->draft()));
    CHECK(again.rows("action_due")->fields(0)->editor(QStringLiteral("action_due"))->unreadText() ==
          QStringLiteral("soonish"));
}

TEST_CASE("A cell of the matrix is chosen by click, by arrow keys and by two digits, and stands in the record")
{
    RiskAssessment assessment = loneWork();
    assessment.hazards.emplace_back().hazard = QStringLiteral("Dogs");
    const Shown shown(assessment);
    shown.press(QStringLiteral("5 What more is needed"));
    auto *matrix = shown.rows("target_likelihood")->findChild<ScoreMatrix *>();
    REQUIRE(matrix);
    CHECK(matrix->accessibleName().contains(QStringLiteral("no score yet")));
    QTest::mouseClick(matrix, Qt::LeftButton, {}, matrix->cell(4, 2).center());
    CHECK(shown.value().hazards[0].targetLikelihood == 4);
    CHECK(shown.value().hazards[0].targetConsequence == 2);
    CHECK(matrix->accessibleName().contains(QStringLiteral("8 High")));
    QTest::keyClick(matrix, Qt::Key_Right);
    QTest::keyClick(matrix, Qt::Key_Down);
    CHECK(shown.value().hazards[0].targetLikelihood == 3);
    CHECK(shown.value().hazards[0].targetConsequence == 3);
    QTest::keyClicks(matrix, QStringLiteral("55"));
    CHECK(shown.value().hazards[0].targetLikelihood == 5);
    CHECK(matrix->accessibleName().contains(QStringLiteral("25 Extreme")));
    QTest::keyClick(matrix, Qt::Key_Up); // the edge holds
    CHECK(matrix->likelihood() == 5);
}

TEST_CASE("What is scored beside the matrix shows in it, and it chooses nothing where nothing may be changed")
{
    RiskAssessment assessment = loneWork();
    assessment.hazards.emplace_back().targetLikelihood = 2;
    assessment.hazards[0].targetConsequence = 4;
    const Shown shown(assessment);
    auto *matrix = shown.rows("target_likelihood")->findChild<ScoreMatrix *>();
    CHECK(matrix->likelihood() == 2);
    CHECK(matrix->consequence() == 4);
    shown.form->setReadOnly(true);
    QTest::mouseClick(matrix, Qt::LeftButton, {}, matrix->cell(5, 5).center());
    CHECK(matrix->likelihood() == 2);
}
