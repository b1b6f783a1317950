// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/site.h"
#include "core/reports/report.h"
#include "core/sanctions/conduct_course.h"
#include "tests/support/conduct_office.h"
#include "tests/support/ui_checks.h"
#include "tests/support/ui_desk.h"
#include "ui/base/form.h"
#include "ui/base/print_record.h"
#include "ui/sanctions/course_view.h"
#include "ui/sanctions/courses_page.h"
#include "ui/sanctions/occasions_table.h"
#include "ui/sanctions/step_dialog.h"
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QSignalSpy>
#include <QTableView>

namespace {
struct Shown {
    Desk desk;
    ConductOffice office{*desk.workspace};
    Id<Person> quill = office.person("Quill", "patient");
    Id<Person> khan = office.person("Khan", "staff");
    Id<Person> moss = office.person("Moss", "staff");
    std::unique_ptr<CoursesPage> page;

    explicit Shown(bool severalVictims = false)
    {
        office.add(office.report(Day(2026, 3, 2), quill, khan));
        office.add(office.report(Day(2026, 5, 4), quill, severalVictims ? moss : khan));
        page = std::make_unique<CoursesPage>(desk.services());
        page->resize(1400, 900);
        page->show();
    }
    ConductCourse kept() const
    {
        const auto all = desk.workspace->all<ConductCourse>();
        REQUIRE(all->size() == 1);
        return all->front().value;
    }
    QString cell(CoursesModel::Column column) const { return page->model().index(0, column).data().toString(); }
    void press(const char *button) const
    {
        QPushButton *found = buttonOf(*page, QString::fromLatin1(button));
        REQUIRE(found);
        QTest::mouseClick(found, Qt::LeftButton);
    }
};
} // namespace

TEST_CASE("A possible course is found, waits to be looked at, and shows its occasions")
{
    const Shown shown;
    CHECK(shown.page->waiting() == 1);
    CHECK(shown.cell(CoursesModel::Person) == QStringLiteral("Dolores Quill"));
    CHECK(shown.cell(CoursesModel::Stage) == QStringLiteral("Possible"));
    CHECK(shown.cell(CoursesModel::Occasions) == QStringLiteral("2 in 2 reports"));
    CHECK(shown.cell(CoursesModel::Next) == QStringLiteral("Verbal warning, due 9 Mar 2026"));
    CHECK(shown.page->view().occasions().rowCount() == 2);
    CHECK(checks::all(*shown.page).join(u'\n').toStdString().empty());
}

TEST_CASE("Occasions and the course are decided by the keyboard")
{
    Shown shown;
    OccasionsTable &occasions = shown.page->view().occasions();
    occasions.setFocus();
    occasions.setCurrentCell(0, 0);
    QTest::keyClick(&occasions, Qt::Key_Y);
    QTest::keyClick(&occasions, Qt::Key_Down);
    shown.desk.prompts.texts = {QStringLiteral("Meant a colleague")};
    QTest::keyClick(&occasions, Qt::Key_N);
    ConductCourse kept = shown.kept();
    REQUIRE(kept.decisions.size() == 2);
    CHECK(kept.decisions[0].counts == true);
    CHECK(kept.decisions[1].counts == false);
    CHECK(kept.decisions[1].why == QStringLiteral("Meant a colleague"));
    CHECK(shown.cell(CoursesModel::Stage) == QStringLiteral("Too few"));
    CHECK(shown.page->waiting() == 0);

    QTest::keyClick(&occasions, Qt::Key_Backspace);
    CHECK(shown.kept().decisions.size() == 1);
    shown.press("Confirm the course"); // Escape: one of the two is to be looked at first
    CHECK_FALSE(shown.kept().decision.isKnown());
    shown.desk.prompts.answers = {1};
    shown.press("Confirm the course");
    CHECK(shown.desk.prompts.asked.back().title == QStringLiteral("Do these occasions count?"));
    CHECK(shown.desk.prompts.asked.back().text.count(QLatin1Char('\n')) == 0); // the other one is decided
    REQUIRE(shown.kept().decisions.size() == 2);
    CHECK(shown.kept().decisions[1].counts == true);
    CHECK(shown.kept().decision == Code{QStringLiteral("course")});
    CHECK(shown.kept().decided == Day(2026, 11, 2));
    CHECK(shown.cell(CoursesModel::Stage) == QStringLiteral("Confirmed"));
    shown.press("Take the decision back");
    CHECK_FALSE(shown.kept().decision.isKnown());
}

TEST_CASE("An occasion is told as exactly as its time is known and no more")
{
    Shown shown;
    const auto [at, told] = GENERATE(table<Moment, const char *>({
        {Moment(Day(2026, 6, 1), QTime(9, 5)), "1 Jun 2026, 09:05"},
        {Moment(Day(2026, 6, 1), QTime(9, 5)).about(), "about 1 Jun 2026, 09:05"},
        {Moment(Day(2026, 6, 1)), "1 Jun 2026"},
        {Moment::fromText(QStringLiteral("2026-06")), "June 2026"},
    }));
    Incident third = shown.office.report(Day(2026, 6, 1), shown.quill, shown.khan);
    third.occurred = at;
    shown.office.add(third);
    QCoreApplication::processEvents();
    const OccasionsTable &occasions = shown.page->view().occasions();
    REQUIRE(occasions.rowCount() == 3);
    CHECK(occasions.item(2, 1)->text() == QString::fromLatin1(told));
}

TEST_CASE("Enter on an occasion opens its report")
{
    Shown shown;
    const QSignalSpy opened(shown.page.get(), &Page::openRequested);
    QTest::keyClick(&shown.page->view().occasions(), Qt::Key_Return);
    REQUIRE(opened.count() == 1);
    CHECK(shown.desk.workspace->kindOfRecord(opened.at(0).at(0).toLongLong()) == &kindOf<Incident>());
}

TEST_CASE("That it is no course needs a reason, and cancelling it changes nothing")
{
    Shown shown;
    shown.press("Not a course");
    CHECK(shown.desk.workspace->all<ConductCourse>()->empty());
    shown.desk.prompts.texts = {QStringLiteral("Two people of one name")};
    shown.press("Not a course");
    CHECK(shown.kept().why == QStringLiteral("Two people of one name"));
    CHECK(shown.cell(CoursesModel::Stage) == QStringLiteral("Not a course"));
}

TEST_CASE("The purpose is asked where several people had one occasion each")
{
    Shown shown(true);
    auto *purpose = shown.page->view().findChild<QComboBox *>();
    REQUIRE(purpose);
    REQUIRE(purpose->isVisible());
    purpose->setFocus();
    QTest::keyClick(purpose, Qt::Key_Down); // nothing said of what shows it: cancelled
    CHECK(shown.desk.workspace->all<ConductCourse>()->empty());
    CHECK(purpose->currentIndex() == 0);
    shown.desk.prompts.texts = {QStringLiteral("Told both to drop the complaint")};
    QTest::keyClick(purpose, Qt::Key_Down);
    CHECK(shown.kept().purpose == Code{QStringLiteral("yes")});
    CHECK(shown.kept().purposeWhy == QStringLiteral("Told both to drop the complaint"));
    shown.desk.prompts.texts = {QStringLiteral("")};
    QTest::keyClick(purpose, Qt::Key_Down);
    CHECK(shown.kept().purpose == Code{QStringLiteral("no")});
    CHECK(shown.page->waiting() == 0);
    CHECK(shown.cell(CoursesModel::Stage) == QStringLiteral("No purpose"));
    CHECK(shown.cell(CoursesModel::Next).isEmpty());
    CHECK_FALSE(buttonOf(*shown.page, QStringLiteral("Chronology for the police")));
    QTest::keyClick(purpose, Qt::Key_Home); // it can be taken back, and nothing is asked
    CHECK(shown.kept().purpose == Code{QStringLiteral("not_known")});
    CHECK(shown.cell(CoursesModel::Stage) == QStringLiteral("Possible"));
}

TEST_CASE("A step is recorded with its day and its manager, and a jump with its reason")
{
    Shown shown;
    QPushButton *pause = nullptr;
    for (QPushButton *button : shown.page->findChildren<QPushButton *>())
        if (button->accessibleName() == QStringLiteral("Formal letter: Pause …"))
            pause = button;
    REQUIRE(pause);
    QTest::mouseClick(pause, Qt::LeftButton);
    auto *dialog = shown.page->window()->findChild<StepDialog *>();
    REQUIRE(dialog);
    dialog->save(); // without a reason
    CHECK(shown.desk.workspace->all<ConductCourse>()->empty());
    dialog->form().editor(QStringLiteral("reason"))->setValue(Value(QStringLiteral("police_asked")));
    Q_EMIT dialog->form().editor(QStringLiteral("reason"))->edited();
    dialog->save();
    REQUIRE(shown.kept().ladder.size() == 1);
    CHECK(shown.kept().ladder[0].reason == Code{QStringLiteral("police_asked")});
    CHECK(shown.kept().ladder[0].on == Day(2026, 11, 2));
}

TEST_CASE("A dialog of a step opens where something is left to say and asks nothing that does not belong to it")
{
    Shown shown;
    struct Case {
        const char *button;
        const char *title;
        const char *first;
        bool asksReason;
        bool asksUntil;
    };
    const Case one = GENERATE(Case{"Verbal warning: Done …", "Verbal warning: Done", "by_person", false, false},
                              Case{"Formal letter: Done …", "Formal letter: Done", "on_day", false, false},
                              Case{"Formal letter: Jump …", "Formal letter: Jumped", "reason", true, false},
                              Case{"Police: Pause …", "Police: Paused", "reason", true, true},
                              Case{"Police: Skip …", "Police: Skipped", "reason", true, false});
    INFO(one.button);
    for (QPushButton *button : shown.page->findChildren<QPushButton *>())
        if (button->accessibleName() == QString::fromUtf8(one.button)) {
            QTest::mouseClick(button, Qt::LeftButton);
            break;
        }
    auto *dialog = shown.page->window()->findChild<StepDialog *>();
    REQUIRE(dialog);
    CHECK(dialog->windowTitle() == QString::fromUtf8(one.title));
    const auto isAsked = [dialog](const char *field) {
        return dialog->form().editor(QString::fromLatin1(field))->isVisibleTo(dialog);
    };
    CHECK(isAsked("reason") == one.asksReason);
    CHECK(isAsked("until_day") == one.asksUntil);
    const FieldEditor *first = dialog->form().editor(QString::fromLatin1(one.first));
    const QWidget *focus = dialog->focusWidget();
    CHECK((focus == first || first->isAncestorOf(focus)));
}

TEST_CASE("The letter that is due is written from the ladder, about the newest report")
{
    Shown shown;
    const QSignalSpy asked(shown.page.get(), &CoursesPage::letterAsked);
    QPushButton *write = nullptr;
    for (QPushButton *button : shown.page->findChildren<QPushButton *>())
        if (button->text() == QStringLiteral("Write it …")) {
            CHECK_FALSE(write);
            write = button;
        }
    REQUIRE(write);
    CHECK(write->accessibleName() == QStringLiteral("Formal letter: Write it …"));
    write->setFocus();
    QTest::keyClick(write, Qt::Key_Space);
    REQUIRE(asked.count() == 1);
    const auto incident = shown.desk.workspace->load(Id<Incident>{asked.at(0).at(0).toLongLong()});
    REQUIRE(incident.ok());
    CHECK(incident->value.occurred.day() == Day(2026, 5, 4));
}

TEST_CASE("Each report of a like description at one place can be opened")
{
    Shown shown;
    Site site;
    site.name = QStringLiteral("Quay Clinic");
    const Id<Site> place = shown.office.add(site).id();
    std::vector<RecordId> reports;
    for (const Day day : {Day(2026, 9, 1), Day(2026, 9, 8)}) {
        Incident incident = shown.office.report(day, {}, shown.khan);
        incident.site = place;
        incident.parties[0].description = QStringLiteral("Red beard, green parka, limps");
        reports.push_back(shown.office.add(incident).stamp.id);
    }
    QCoreApplication::processEvents();
    const QSignalSpy opened(shown.page.get(), &Page::openRequested);
    for (const RecordId report : reports) {
        QPushButton *open = buttonOf(*shown.page, shown.desk.workspace->referenceOf(report));
        REQUIRE(open);
        open->setFocus();
        QTest::keyClick(open, Qt::Key_Space);
        CHECK(opened.back().at(0).toLongLong() == report);
    }
    CHECK(opened.count() == 2);
    CHECK(checks::all(*shown.page).join(u'\n').toStdString().empty());
}

TEST_CASE("The chronology for the police opens as it prints")
{
    Shown shown;
    shown.press("Chronology for the police");
    const auto *paper = shown.page->findChild<RecordPaper *>();
    REQUIRE(paper);
    CHECK(paper->report().title.contains(QStringLiteral("chronology")));
    CHECK(shown.desk.prompts.told.empty());
}

TEST_CASE("Under the privacy key no name and no story of a course shows")
{
    Shown shown;
    shown.desk.privacy.turn(true);
    CHECK(shown.cell(CoursesModel::Person) == QStringLiteral("D. Q."));
    for (const QLabel *label : shown.page->findChildren<QLabel *>())
        CHECK_FALSE(label->text().contains(QStringLiteral("Quill")));
    const OccasionsTable &occasions = shown.page->view().occasions();
    for (int row = 0; row < occasions.rowCount(); ++row)
        for (int column = 0; column < occasions.columnCount(); ++column)
            CHECK_FALSE(occasions.item(row, column)->text().contains(QStringLiteral("Shouted")));
}

TEST_CASE("An office without conduct says what belongs here")
{
    Desk desk;
    CoursesPage page(desk.services());
    page.resize(1200, 800);
    page.show();
    CHECK(page.waiting() == 0);
    CHECK(checks::all(page).join(u'\n').toStdString().empty());
}

TEST_CASE("A step that was taken is only taken back, with a reason, and then can be taken again")
{
    Shown shown;
    const auto named = [&shown](const char *name) -> QPushButton * {
        for (QPushButton *button : shown.page->findChildren<QPushButton *>())
            if (button->accessibleName() == QString::fromUtf8(name))
                return button;
        return nullptr;
    };
    QTest::mouseClick(named("Formal letter: Skip …"), Qt::LeftButton);
    auto *dialog = shown.page->window()->findChild<StepDialog *>();
    REQUIRE(dialog);
    dialog->form().editor(QStringLiteral("reason"))->setValue(Value(QStringLiteral("capacity")));
    Q_EMIT dialog->form().editor(QStringLiteral("reason"))->edited();
    dialog->save();
    REQUIRE(shown.kept().ladder.size() == 1);
    CHECK_FALSE(named("Formal letter: Done …"));
    CHECK_FALSE(named("Formal letter: Skip …"));
    CHECK(named("Verbal warning: Done …"));
    shown.desk.prompts.texts = {QStringLiteral("It was the other Quill")};
    QPushButton *back = named("Formal letter: Take back …");
    REQUIRE(back);
    QTest::mouseClick(back, Qt::LeftButton);
    CHECK(shown.kept().ladder.empty());
    CHECK(named("Formal letter: Done …"));
}

TEST_CASE("Who was told of a warning that a report alone tells of is said on the ladder, and asked no more")
{
    Shown shown;
    Incident third = shown.office.report(Day(2026, 6, 1), shown.quill, shown.khan);
    StepDone warned;
    warned.step = Code{QStringLiteral("verbal_warning")};
    third.steps = {warned};
    shown.office.add(third);
    shown.page->openCourseOf(shown.quill.value);
    const auto telling = [&shown]() -> QPushButton * {
        QCoreApplication::processEvents(); // what was laid out anew shows itself then
        return buttonOf(*shown.page, QStringLiteral("Say who was told …"));
    };
    REQUIRE(telling());
    telling()->setFocus();
    QTest::keyClick(telling(), Qt::Key_Space);
    auto *dialog = shown.page->window()->findChild<StepDialog *>();
    REQUIRE(dialog);
    for (const char *field : {"officer_told", "lay_member_told"}) {
        dialog->form().editor(QString::fromLatin1(field))->setValue(Value(QStringLiteral("2026-06-02")));
        Q_EMIT dialog->form().editor(QString::fromLatin1(field))->edited();
    }
    dialog->save(); // the course keeps by whom somebody was warned, which the report did not say
    CHECK(shown.desk.workspace->all<ConductCourse>()->empty());
    dialog->form().editor(QStringLiteral("by_person"))->setValue(Value(shown.khan.value));
    Q_EMIT dialog->form().editor(QStringLiteral("by_person"))->edited();
    dialog->save();
    REQUIRE(shown.kept().ladder.size() == 1);
    CHECK(shown.kept().ladder[0].on == Day(2026, 6, 1));
    CHECK(shown.kept().ladder[0].layMemberTold == Day(2026, 6, 2));
    CHECK_FALSE(telling());
}

TEST_CASE("With large text the list of courses keeps a few lines")
{
    Shown shown;
    QFont font = shown.page->font();
    font.setPointSizeF(font.pointSizeF() * 2);
    shown.page->setFont(font);
    shown.page->resize(900, 500);
    CHECK(shown.page->table().minimumHeight() >= 5 * shown.page->table().verticalHeader()->defaultSectionSize());
}
