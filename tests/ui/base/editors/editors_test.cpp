// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fixed_names.h"
#include "tests/support/sample_kinds.h"
#include "tests/support/ui_fixed_links.h"
#include "ui/base/editors/choice_editor.h"
#include "ui/base/editors/choices_editor.h"
#include "ui/base/editors/line_editor.h"
#include "ui/base/editors/link_editor.h"
#include "ui/base/editors/long_text_editor.h"
#include "ui/base/editors/option_field.h"
#include "ui/base/label.h"
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <catch2/catch.hpp>
#include <memory>

namespace {

const Day kToday(2026, 11, 2);

struct Desk {
    FixedNames names;
    FixedLinks links;
    FormContext context{names, kToday, &links};
    std::unique_ptr<FieldEditor> editor(const char *key)
    {
        const Kind &kind = kindOf<SampleCase>();
        std::unique_ptr<FieldEditor> made(makeEditor(kind, *kind.field(QLatin1String(key)), context, nullptr));
        made->show();
        return made;
    }
};

void type(FieldEditor &editor, const char *text) { QTest::keyClicks(editor.focusProxy(), QString::fromUtf8(text)); }

} // namespace

TEST_CASE("A line says how it was read and gives that value")
{
    Desk desk;
    struct Case {
        const char *field, *typed, *stored, *echo;
    };
    const Case c =
        GENERATE(Case{"reported", "14/3/26", "2026-03-14", "Saturday 14 March"},
                 Case{"reported", "yesterday", "2026-11-01", "Sunday 1 November"},
                 Case{"occurred", "30 Oct 26 1430", "2026-10-30T14:30", "Friday 30 October 14:30"},
                 Case{"occurred", "March 2026", "2026-03", "March"}, Case{"loss", "1,250.50", "125050", "£1,250.50"},
                 Case{"count", "12", "12", nullptr}, Case{"title", "A door", "A door", nullptr});
    const auto editor = desk.editor(c.field);
    type(*editor, c.typed);
    INFO(c.field << " " << c.typed << " " << editor->readingProblem().toStdString());
    CHECK(editor->value().stored() == QString::fromUtf8(c.stored));
    const auto *echo = editor->findChild<Label *>();
    CHECK(echo->isHidden() == (c.echo == nullptr));
    if (c.echo)
        CHECK(echo->text().contains(QString::fromUtf8(c.echo)));
}

TEST_CASE("What a line cannot read is refused in a sentence and kept as typed")
{
    Desk desk;
    const char *field = GENERATE("reported", "occurred", "loss", "count");
    const auto editor = desk.editor(field);
    type(*editor, "31/2/26 perhaps");
    CHECK(editor->value().isNull());
    CHECK(editor->readingProblem().size() > 10);
    CHECK(editor->unreadText() == QStringLiteral("31/2/26 perhaps"));
    editor->setValue({});
    CHECK(editor->readingProblem().isEmpty());
}

TEST_CASE("A value that was set and not touched stays exactly as it was, and its words read back as it")
{
    Desk desk;
    const auto [field, value] =
        GENERATE(table<const char *, Value>({{"occurred", Value(QStringLiteral("2026-03-14T14:30~"))},
                                             {"occurred", Value(QStringLiteral("2026-03"))},
                                             {"occurred", Value(QStringLiteral("2026-03-14~"))},
                                             {"reported", Value(QStringLiteral("2025-12-31"))},
                                             {"loss", Value(qint64(125050))},
                                             {"count", Value(qint64(7))}}));
    const auto editor = desk.editor(field);
    editor->setValue(value);
    CHECK(editor->value() == value);
    const auto *line = qobject_cast<QLineEdit *>(editor->focusProxy());
    type(*editor, " ");
    INFO(line->text().toStdString() << " " << editor->readingProblem().toStdString());
    CHECK(editor->value() == value);
}

TEST_CASE("Typing can be undone in a line and in a text")
{
    Desk desk;
    const char *field = GENERATE("title", "narrative");
    const auto editor = desk.editor(field);
    type(*editor, "abc");
    QTest::keyClick(editor->focusProxy(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(editor->value().isNull());
}

TEST_CASE("A long text grows with what is written and not beyond a page")
{
    Desk desk;
    const auto editor = desk.editor("narrative");
    auto *text = qobject_cast<LongTextEditor *>(editor.get())->text();
    editor->resize(400, 600);
    const int empty = text->height();
    text->setPlainText(QStringLiteral("line\n").repeated(8));
    const int eight = text->height();
    text->setPlainText(QStringLiteral("line\n").repeated(200));
    CHECK(empty >= 3 * text->fontMetrics().lineSpacing());
    CHECK(eight > empty);
    CHECK(text->height() < 25 * text->fontMetrics().lineSpacing());
}

TEST_CASE("Yes and no have three answers where they may be unknown, two where not")
{
    Desk desk;
    const auto box = desk.editor("exercise");
    CHECK(box->value() == Value(qint64(0)));
    QTest::keyClick(box->focusProxy(), Qt::Key_Space);
    CHECK(box->value() == Value(qint64(1)));
    const auto three = desk.editor("cctv");
    CHECK(three->value().isNull());
    const auto answers = three->findChildren<QRadioButton *>();
    REQUIRE(answers.size() == 3);
    answers[1]->click();
    CHECK(three->value() == Value(qint64(0)));
    answers[2]->click();
    CHECK(three->value().isNull());
}

TEST_CASE("A choice is found by any part of its label, shown by it, and not known when emptied")
{
    Desk desk;
    const auto editor = desk.editor("kind");
    auto *line = qobject_cast<ChoiceEditor *>(editor.get())->line();
    type(*editor, "econd");
    REQUIRE(line->options().size() == 2);
    CHECK(line->options()[0].text == QStringLiteral("Beta, the second"));
    CHECK(editor->value().isNull());
    CHECK_FALSE(editor->readingProblem().isEmpty());
    Q_EMIT line->picked(line->options()[0]);
    CHECK(editor->value() == Value(QStringLiteral("beta")));
    CHECK(line->text() == QStringLiteral("Beta, the second"));
    line->selectAll();
    QTest::keyClick(line, Qt::Key_Backspace);
    CHECK(editor->value().isNull());
    CHECK(editor->readingProblem().isEmpty());
}

TEST_CASE("The first match is taken with Enter from the list of a choice")
{
    Desk desk;
    const auto editor = desk.editor("kind");
    editor->activateWindow();
    type(*editor, "alp");
    QWidget *list = QApplication::activePopupWidget();
    REQUIRE(list);
    QTest::keyClick(list, Qt::Key_Return);
    CHECK(editor->value() == Value(QStringLiteral("alpha")));
}

TEST_CASE("A retired choice is shown where it is held and offered nowhere else")
{
    Desk desk;
    const auto editor = desk.editor("kind");
    auto *line = qobject_cast<ChoiceEditor *>(editor.get())->line();
    line->showOptions(QStringLiteral("gamma"));
    CHECK(line->options().empty());
    editor->setValue(Value(QStringLiteral("gamma")));
    CHECK(line->text() == QStringLiteral("Gamma; with “marks”"));
    line->showOptions(QStringLiteral("gamma"));
    CHECK(line->options().size() == 1);
    CHECK(editor->value() == Value(QStringLiteral("gamma")));
}

TEST_CASE("Several choices are chips, each taken away by its own button")
{
    Desk desk;
    const auto editor = desk.editor("also");
    auto *line = qobject_cast<ChoicesEditor *>(editor.get())->line();
    editor->setValue(Value(QStringLiteral("|alpha|")));
    type(*editor, "beta");
    REQUIRE(line->options().size() == 1);
    Q_EMIT line->picked(line->options()[0]);
    CHECK(editor->value() == Value(QStringLiteral("|alpha|beta|")));
    const auto chips = editor->findChildren<QPushButton *>();
    REQUIRE_FALSE(chips.empty());
    CHECK(chips.last()->accessibleName() == QStringLiteral("Remove Beta, the second"));
    chips.last()->click();
    CHECK(editor->value() == Value(QStringLiteral("|alpha|")));
}

TEST_CASE("Namesakes are told apart in the picker and beneath what was picked")
{
    Desk desk;
    const auto editor = desk.editor("site");
    auto *line = qobject_cast<LinkEditor *>(editor.get())->line();
    type(*editor, "quill");
    REQUIRE(line->options().size() == 3);
    CHECK(line->options()[0].detail != line->options()[1].detail);
    Q_EMIT line->picked(line->options()[1]);
    CHECK(editor->value() == Value(qint64(8)));
    CHECK(editor->findChild<Label *>()->text() == QStringLiteral("pharmacy, Larkfield"));
}

TEST_CASE("A missing record is made from the picker with what was typed")
{
    Desk desk;
    const auto editor = desk.editor("site");
    auto *line = qobject_cast<LinkEditor *>(editor.get())->line();
    type(*editor, "Hilltop");
    REQUIRE(line->options().size() == 1);
    Q_EMIT line->picked(line->options()[0]);
    CHECK(desk.links.made == QStringList(QStringLiteral("Hilltop")));
    CHECK(editor->value() == Value(qint64(99)));
}

TEST_CASE("A name left typed is taken where it is the only one and asked about where it is not")
{
    Desk desk;
    const auto [typed, id] = GENERATE(table<const char *, qint64>({{"osei", 9}, {"quill", 0}}));
    const auto editor = desk.editor("site");
    type(*editor, typed);
    Q_EMIT qobject_cast<LinkEditor *>(editor.get())->line()->editingFinished();
    CHECK(editor->value().number() == id);
    CHECK(editor->readingProblem().isEmpty() == (id != 0));
}

TEST_CASE("A score has its word beside each number")
{
    Desk desk;
    const auto editor = desk.editor("likelihood");
    const auto answers = editor->findChildren<QRadioButton *>();
    REQUIRE(answers.size() == 6);
    CHECK(answers[3]->text() == QStringLiteral("4 Likely"));
    answers[3]->click();
    CHECK(editor->value() == Value(qint64(4)));
    editor->setValue({});
    CHECK(editor->value().isNull());
}
