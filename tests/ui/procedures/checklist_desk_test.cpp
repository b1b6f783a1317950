// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui_checks.h"
#include "tests/support/ui_larkshire.h"
#include "tests/support/ui_scripted_prompts.h"
#include "ui/base/card.h"
#include "ui/base/privacy_key.h"
#include "ui/base/step_acts.h"
#include "ui/base/tag.h"
#include "ui/procedures/checklist_desk.h"
#include "ui/procedures/checklist_step_dialog.h"
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>
#include <QVBoxLayout>
#include <catch2/catch.hpp>

namespace {
/// The card of an incident in a window of its own, made anew as a page would.
struct Shown {
    explicit Shown(const char *day = "2026-11-02")
    {
        new QVBoxLayout(&window);
        Incident theft;
        theft.kind = Code{u"theft"_qs};
        theft.narrative = u"A bicycle is gone."_qs;
        theft.occurred = theft.reported = Moment::fromText(QLatin1String(day) + u"T07:00"_qs);
        theft.reachedLsms = Moment::fromText(QLatin1String(day) + u"T08:15"_qs);
        id = office.add(theft).stamp.id;
        desk.showAll(true);
        acts.put(u"act:told"_qs, [this](const StepActs::Call &call, QWidget *) { opened << call.tells; });
        show();
    }
    void show()
    {
        delete card;
        card = desk.card(id);
        REQUIRE(card);
        window.layout()->addWidget(card);
        window.resize(520, 1400);
        window.show();
        REQUIRE(QTest::qWaitForWindowExposed(&window));
    }
    QPushButton *button(const QString &name)
    {
        for (QPushButton *one : window.findChildren<QPushButton *>())
            if (one->accessibleName().startsWith(name))
                return one;
        return nullptr;
    }
    ChecklistStepDialog *open(const QString &name)
    {
        REQUIRE(button(name));
        QTest::keyClick(button(name), Qt::Key_Space);
        QTest::qWait(10);
        const auto dialogs = window.findChildren<ChecklistStepDialog *>();
        return dialogs.isEmpty() ? nullptr : dialogs.last();
    }
    Incident incident() { return office.workspace().load(Id<Incident>{id})->value; }

    Larkshire office;
    PrivacyKey privacy;
    ScriptedPrompts prompts;
    StepActs acts;
    QStringList opened;
    QWidget window;
    ChecklistDesk desk{office.workspace(), prompts, privacy, acts, &window};
    RecordId id = 0;
    Card *card = nullptr;
};

QLineEdit *line(ChecklistStepDialog *dialog, const QString &name)
{
    for (QLineEdit *one : dialog->findChildren<QLineEdit *>())
        if (one->accessibleName() == name)
            return one;
    return nullptr;
}
} // namespace

TEST_CASE("The checklist is named, reached by Tab and not clipped")
{
    Shown shown;
    CHECK(checks::all(shown.window) == QStringList());
}

TEST_CASE("A step is marked as done with the keyboard, with when, by whom and how it can be seen")
{
    Shown shown;
    ChecklistStepDialog *dialog = shown.open(u"Mark …: Have stolen devices"_qs);
    REQUIRE(dialog);
    CHECK(checks::all(*dialog) == QStringList());
    QLineEdit *evidence = line(dialog, u"How it can be seen"_qs);
    evidence->setFocus();
    QTest::keyClicks(evidence, u"e-mail of IT"_qs);
    QTest::keyClick(evidence, Qt::Key_Return);
    QTest::qWait(10);
    REQUIRE(shown.incident().checklist.size() == 1);
    const StepState step = shown.incident().checklist.front();
    CHECK(step.step == u"access-stopped"_qs);
    CHECK(step.evidence == u"e-mail of IT"_qs);
    CHECK(step.by == u"Ada Warden"_qs);
    CHECK(step.at == Moment::fromText(u"2026-11-02T08:22"_qs));
    shown.show();
    CHECK(shown.button(u"Change …: Have stolen devices"_qs));
    QTest::keyClick(shown.button(u"Open again: Have stolen devices"_qs), Qt::Key_Space);
    QTest::qWait(10);
    CHECK(shown.incident().checklist.empty());
}

TEST_CASE("A step that does not apply needs its reason")
{
    Shown shown;
    ChecklistStepDialog *dialog = shown.open(u"Mark …: Have stolen devices"_qs);
    REQUIRE(dialog);
    const auto radios = dialog->findChildren<QRadioButton *>();
    QTest::keyClick(radios.at(0), Qt::Key_Down);
    CHECK(radios.at(1)->isChecked());
    QPushButton *save = nullptr;
    for (QPushButton *one : dialog->findChildren<QPushButton *>())
        if (one->text() == u"Save"_qs)
            save = one;
    REQUIRE(save);
    const auto isSaid = [dialog](const QString &sentence) {
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            if (label->isVisible() && label->text() == sentence)
                return true;
        return false;
    };
    save->click();
    CHECK(dialog->isVisible());
    CHECK(isSaid(u"Say why it does not apply here."_qs));
    QTest::keyClicks(line(dialog, u"Why it does not apply"_qs), u"No device is gone"_qs);
    line(dialog, u"When"_qs)->setText(u"tomorrow"_qs);
    save->click();
    CHECK(isSaid(u"This is still to come: give the day on which it was done."_qs));
    QTest::keyClicks(line(dialog, u"When"_qs), u"nonsense"_qs);
    save->click();
    CHECK(dialog->isVisible());
    line(dialog, u"When"_qs)->setText(u"today"_qs);
    QTest::keyClick(save, Qt::Key_Space);
    QTest::qWait(10);
    REQUIRE(shown.incident().checklist.size() == 1);
    CHECK(shown.incident().checklist.front().why == u"No device is gone"_qs);
}

TEST_CASE("A step that the program does opens it, with the body that is told")
{
    Shown shown;
    QTest::keyClick(shown.button(u"Note who is told: Tell the Accountable Officer"_qs), Qt::Key_Space);
    QTest::qWait(10);
    CHECK(shown.opened == QStringList{u"accountable_officer"_qs});
}

TEST_CASE("A kind told at once is taken up from its record")
{
    Shown shown;
    CHECK_FALSE(shown.incident().acknowledged.isKnown());
    QPushButton *take = nullptr;
    for (QPushButton *one : shown.window.findChildren<QPushButton *>())
        if (one->text().startsWith(u"Acknowledge"_qs))
            take = one;
    REQUIRE(take);
    QTest::keyClick(take, Qt::Key_Space);
    QTest::qWait(10);
    CHECK(shown.incident().acknowledged.isKnown());
    CHECK(shown.incident().reachedLsms == Moment::fromText(u"2026-11-02T08:15"_qs)); // as it was
}

TEST_CASE("What is next stands on the checklist with its day, and every step one key further")
{
    Shown shown("2026-10-30");
    const auto marks = [&shown] {
        const auto buttons = shown.window.findChildren<QPushButton *>();
        return std::count_if(buttons.begin(), buttons.end(),
                             [](const QPushButton *one) { return one->text() == u"Mark …"_qs; });
    };
    const auto all = marks();
    CHECK(all > 10);
    shown.desk.showAll(false);
    shown.show();
    CHECK(marks() == 3);
    CHECK(checks::all(shown.window) == QStringList());
    bool isDated = false;
    for (const Tag *tag : shown.window.findChildren<Tag *>())
        isDated = isDated || tag->tag().word == u"overdue since 30 Oct 2026"_qs;
    CHECK(isDated);
    QPushButton *fold = nullptr;
    for (QPushButton *one : shown.window.findChildren<QPushButton *>())
        if (one->text().startsWith(u"Show all"_qs))
            fold = one;
    REQUIRE(fold);
    QTest::keyClick(fold, Qt::Key_Space);
    CHECK(marks() == all);
}

TEST_CASE("Of a closed incident no step is late, and none stands as the next one")
{
    Shown shown("2026-10-30");
    REQUIRE(shown.office.workspace().database().run(u"UPDATE incident SET closed = '2026-11-01'"_qs).ok());
    shown.desk.showAll(false);
    shown.show();
    const auto tags = [&shown] {
        QStringList words;
        for (const Tag *tag : shown.window.findChildren<Tag *>())
            words << tag->tag().word;
        return words;
    };
    CHECK(tags().filter(u"overdue"_qs).isEmpty());
    CHECK_FALSE(tags().contains(u"not done"_qs));
    shown.desk.showAll(true);
    shown.show();
    CHECK(tags().filter(u"overdue"_qs).isEmpty());
    CHECK(tags().contains(u"not done"_qs)); // and which they were can still be read
}

TEST_CASE("The incident itself is not offered to be opened where nothing of it shows the step")
{
    Shown shown;
    shown.acts.put(u"act:edit"_qs, [](const StepActs::Call &, QWidget *) {});
    shown.show();
    CHECK_FALSE(shown.button(u"Open the incident"_qs));
    CHECK(shown.button(u"Fill it in: List what was taken"_qs));
}
