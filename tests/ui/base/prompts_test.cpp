// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui_checks.h"
#include "tests/support/ui_scripted_prompts.h"
#include "ui/base/text_dialog.h"
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>
#include <catch2/catch.hpp>

namespace {

const Question kQuestion{QStringLiteral("Keep the draft?"),
                         QStringLiteral("It was kept at 08:22."),
                         {},
                         {QStringLiteral("Keep"), QStringLiteral("Discard")},
                         0};

QPushButton *buttonOf(QWidget &dialog, const QString &text)
{
    for (QPushButton *button : dialog.findChildren<QPushButton *>())
        if (button->text() == text)
            return button;
    return nullptr;
}

} // namespace

TEST_CASE("A question returns at once and its answer comes later")
{
    QWidget over;
    over.show();
    DialogPrompts prompts;
    int answer = -1;
    prompts.ask(&over, kQuestion, [&answer](int chosen) { answer = chosen; });
    CHECK(answer == -1);
    auto *box = over.findChild<QMessageBox *>();
    REQUIRE(box);
    buttonOf(*box, QStringLiteral("Discard"))->click();
    CHECK(answer == 1);
}

TEST_CASE("Escape gives the answer that changes nothing")
{
    QWidget over;
    over.show();
    DialogPrompts prompts;
    int answer = -1;
    prompts.ask(&over, kQuestion, [&answer](int chosen) { answer = chosen; });
    QTest::keyClick(over.findChild<QMessageBox *>(), Qt::Key_Escape);
    CHECK(answer == 0);
}

TEST_CASE("Who asked and is gone hears no answer")
{
    auto over = std::make_unique<QWidget>();
    over->show();
    DialogPrompts prompts;
    int answer = -1;
    prompts.ask(over.get(), kQuestion, [&answer](int chosen) { answer = chosen; });
    over.reset();
    CHECK(answer == -1);
}

TEST_CASE("A required text cannot be left empty, and blanks are not text")
{
    TextDialog dialog({QStringLiteral("Withdraw"),
                       QStringLiteral("Why?"),
                       {},
                       QStringLiteral("Withdraw"),
                       true,
                       GENERATE(false, true)});
    dialog.show();
    dialog.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&dialog));
    QPushButton *accept = buttonOf(dialog, QStringLiteral("Withdraw"));
    const auto refusal = [&dialog] {
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            if (label->isVisible() && label->text() == QStringLiteral("This can’t be left empty."))
                return true;
        return false;
    };
    CHECK_FALSE(refusal());
    QTest::keyClicks(dialog.focusWidget(), QStringLiteral("  "));
    accept->click();
    CHECK(dialog.isVisible());
    CHECK(refusal());
    QTest::keyClicks(dialog.focusWidget(), QStringLiteral("entered twice "));
    CHECK_FALSE(refusal());
    CHECK(dialog.text() == QStringLiteral("entered twice"));
    CHECK(checks::all(dialog) == QStringList());
    accept->click();
    CHECK(dialog.result() == QDialog::Accepted);
}

TEST_CASE("Scripted prompts answer in order and then cancel")
{
    ScriptedPrompts prompts;
    prompts.answers = {1};
    std::vector<int> heard;
    for (int i = 0; i < 2; ++i)
        prompts.ask(nullptr, kQuestion, [&heard](int answer) { heard.push_back(answer); });
    CHECK(heard == std::vector<int>({1, 0}));
    prompts.askText(nullptr, {}, [](const QString &) { FAIL("cancelled questions have no answer"); });
    CHECK(prompts.titles.size() == 3);
}
