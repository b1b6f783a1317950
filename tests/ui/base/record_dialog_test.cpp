// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incidents/incident.h"
#include "core/office/site.h"
#include "tests/support/ui_checks.h"
#include "tests/support/ui_office.h"
#include "ui/base/drafts_keeper.h"
#include "ui/base/drafts_keeper_panel.h"
#include "ui/base/editors/field_editor.h"
#include "ui/base/form.h"
#include "ui/base/record_dialog.h"
#include "ui/base/record_dialog_conflicts.h"
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <catch2/catch.hpp>

namespace {

Incident bicycle()
{
    Incident value;
    value.kind = Code{QStringLiteral("theft")};
    value.summary = QStringLiteral("Bicycle taken");
    value.narrative = QStringLiteral("It was gone.");
    value.occurred = Moment(Day(2026, 10, 30), QTime(18, 0));
    return value;
}

std::vector<Draft> kept(const UiOffice &office)
{
    Result<std::vector<Draft>> found = drafts(office.workspace->database(), office.workspace->actor().name);
    REQUIRE(found.ok());
    return *found;
}

void type(const RecordDialog &dialog, const char *key, const char *text)
{
    QTest::keyClicks(dialog.form().editor(QLatin1String(key))->focusProxy(), QString::fromUtf8(text));
}

/// A dialog that is shown, and gone at the latest with its test.
class Opened {
public:
    explicit Opened(RecordDialog *dialog) : m_dialog(dialog)
    {
        dialog->show();
        dialog->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(dialog));
    }
    ~Opened() { delete m_dialog; }
    Opened(const Opened &) = delete;
    Opened &operator=(const Opened &) = delete;
    RecordDialog *operator->() const { return m_dialog; }
    RecordDialog &operator*() const { return *m_dialog; }
    RecordDialog *get() const { return m_dialog; }
    bool isOpen() const { return m_dialog && m_dialog->isVisible(); }
    /// As where the program ends without asking.
    void lose() { delete m_dialog; }

private:
    QPointer<RecordDialog> m_dialog;
};

Opened openFor(UiOffice &office, RecordId id)
{
    return Opened(new RecordDialog(office.stored(kindOf<Incident>(), id), office.services()));
}

} // namespace

TEST_CASE("A new record is typed, saved with Ctrl+Enter, read back, and its draft is gone")
{
    UiOffice office;
    const Opened dialog(new RecordDialog(AnyRecord(kindOf<Site>()), office.services()));
    QSignalSpy saved(dialog.get(), &RecordDialog::saved);
    type(*dialog, "name", "Larkfield");
    QTest::keyClick(dialog->form().editor(QStringLiteral("name"))->focusProxy(), Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(saved.count() == 1);
    CHECK(office.stored(kindOf<Site>(), saved[0][0].toLongLong()).record.as<Site>().name ==
          QStringLiteral("Larkfield"));
    CHECK(kept(office).empty());
    CHECK_FALSE(dialog.isOpen());
}

TEST_CASE("Nothing is saved while something is needed, and the dialog says so")
{
    UiOffice office;
    const Opened dialog(new RecordDialog(AnyRecord(kindOf<Site>()), office.services()));
    QSignalSpy saved(dialog.get(), &RecordDialog::saved);
    dialog->save();
    CHECK(saved.isEmpty());
    CHECK(dialog->isVisible());
}

TEST_CASE("What is typed is kept as a draft within two seconds and never as the record")
{
    UiOffice office;
    const RecordId id = office.add(bicycle());
    Opened dialog = openFor(office, id);
    type(*dialog, "summary", " at night");
    REQUIRE(QTest::qWaitFor([&] { return !kept(office).empty(); }, 2000));
    CHECK(kept(office)[0].record == id);
    CHECK(office.stored(kindOf<Incident>(), id).record.as<Incident>().summary == QStringLiteral("Bicycle taken"));
    dialog.lose();
    CHECK(kept(office).size() == 1);
}

TEST_CASE("A draft is kept the moment the focus moves")
{
    UiOffice office;
    Opened dialog = openFor(office, office.add(bicycle()));
    QWidget *summary = dialog->form().editor(QStringLiteral("summary"))->focusProxy();
    summary->setFocus();
    type(*dialog, "summary", "x");
    CHECK(kept(office).empty());
    QTest::keyClick(summary, Qt::Key_Tab);
    CHECK(kept(office).size() == 1);
}

TEST_CASE("A draft left behind is offered, gone on with, and its text is all there")
{
    UiOffice office;
    const RecordId id = office.add(bicycle());
    Opened first = openFor(office, id);
    type(*first, "summary", " at night");
    first->keeper().keep();
    first.lose();
    DraftsPanel panel(*office.workspace);
    REQUIRE_FALSE(panel.isHidden());
    std::optional<Draft> wanted;
    QObject::connect(&panel, &DraftsPanel::continueRequested, [&wanted](const Draft &draft) { wanted = draft; });
    panel.findChildren<QPushButton *>().first()->click();
    REQUIRE(wanted);
    Opened dialog = openFor(office, id);
    dialog->continueDraft(*wanted);
    CHECK(dialog->form().record().as<Incident>().summary == QStringLiteral("Bicycle taken at night"));
    CHECK(dialog->form().isDirty());
    dialog->save();
    CHECK(office.stored(kindOf<Incident>(), id).record.as<Incident>().summary ==
          QStringLiteral("Bicycle taken at night"));
    CHECK(kept(office).empty());
}

TEST_CASE("A draft over a record that was changed meanwhile undoes nobody's change")
{
    UiOffice office;
    const RecordId id = office.add(bicycle());
    Opened first = openFor(office, id);
    type(*first, "summary", " at night");
    first->keeper().keep();
    first.lose();
    office.change<Incident>(id, [](Incident &i) { i.place = QStringLiteral("Cycle shed"); });
    Opened dialog = openFor(office, id);
    dialog->continueDraft(kept(office).front());
    dialog->save();
    const Incident now = office.stored(kindOf<Incident>(), id).record.as<Incident>();
    CHECK(now.summary == QStringLiteral("Bicycle taken at night"));
    CHECK(now.place == QStringLiteral("Cycle shed"));
}

TEST_CASE("Two people who changed different fields both keep their change")
{
    UiOffice office;
    const RecordId id = office.add(bicycle());
    Opened dialog = openFor(office, id);
    type(*dialog, "summary", " at night");
    office.change<Incident>(id, [](Incident &i) { i.place = QStringLiteral("Cycle shed"); });
    dialog->save();
    const Incident now = office.stored(kindOf<Incident>(), id).record.as<Incident>();
    CHECK(now.summary == QStringLiteral("Bicycle taken at night"));
    CHECK(now.place == QStringLiteral("Cycle shed"));
}

TEST_CASE("Two people who changed the same field see both texts, and the choice is saved")
{
    const bool takeMine = GENERATE(true, false);
    UiOffice office;
    const RecordId id = office.add(bicycle());
    Opened dialog = openFor(office, id);
    type(*dialog, "summary", " at night");
    office.change<Incident>(id, [](Incident &i) { i.summary = QStringLiteral("Bicycle stolen"); });
    dialog->save();
    REQUIRE(dialog.isOpen());
    auto *conflicts = dialog->findChild<RecordConflicts *>();
    REQUIRE(conflicts->isVisible());
    const auto answers = conflicts->findChildren<QRadioButton *>();
    REQUIRE(answers.size() == 2);
    CHECK(answers[0]->accessibleName().contains(QStringLiteral("Bicycle taken at night")));
    CHECK(answers[1]->accessibleName().contains(QStringLiteral("Bicycle stolen")));
    dialog->save();
    CHECK(office.stored(kindOf<Incident>(), id).record.as<Incident>().summary == QStringLiteral("Bicycle stolen"));
    REQUIRE(dialog.isOpen());
    CHECK(checks::unnamed(*dialog) == QStringList());
    answers[takeMine ? 0 : 1]->click();
    const bool fromReason = GENERATE(true, false);
    QWidget *focus = answers[0];
    if (fromReason)
        for (QLineEdit *line : dialog->findChildren<QLineEdit *>())
            if (line->accessibleName() == QStringLiteral("Why this change"))
                focus = line;
    focus->setFocus();
    QTest::keyClick(focus, Qt::Key_Return, Qt::ControlModifier);
    CHECK(office.stored(kindOf<Incident>(), id).record.as<Incident>().summary ==
          (takeMine ? QStringLiteral("Bicycle taken at night") : QStringLiteral("Bicycle stolen")));
}

TEST_CASE("While somebody else is saving the dialog waits and tries again")
{
    UiOffice office;
    const RecordId id = office.add(bicycle());
    Opened dialog = openFor(office, id);
    type(*dialog, "summary", " at night");
    {
        const auto other = Database::open(office.path(), Database::Mode::ReadWrite);
        REQUIRE(other.ok());
        Transaction holding(**other);
        REQUIRE(holding.begin().ok());
        dialog->save();
        REQUIRE(dialog.isOpen());
        CHECK(dialog->isVisible());
    }
    CHECK(QTest::qWaitFor(
        [&] {
            return office.stored(kindOf<Incident>(), id).record.as<Incident>().summary ==
                   QStringLiteral("Bicycle taken at night");
        },
        3000));
}

TEST_CASE("Closing asks what becomes of what was typed")
{
    const auto [answer, drafts_, open] =
        GENERATE(table<int, std::size_t, bool>({{0, 1, true}, {1, 1, false}, {2, 0, false}}));
    UiOffice office;
    Opened dialog = openFor(office, office.add(bicycle()));
    type(*dialog, "summary", "x");
    dialog->keeper().keep();
    office.prompts.answers = {answer};
    dialog->reject();
    CHECK(office.prompts.asked.size() == 1);
    CHECK(kept(office).size() == drafts_);
    CHECK(dialog.isOpen() == open);
}

TEST_CASE("The dialog of an incident is named, labelled, reached by Tab and not clipped")
{
    UiOffice office;
    Opened dialog = openFor(office, office.add(bicycle()));
    CHECK(checks::all(*dialog) == QStringList());
}
