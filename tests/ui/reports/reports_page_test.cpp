// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incidents/incident.h"
#include "core/storage/drafts.h"
#include "tests/support/ui_checks.h"
#include "tests/support/ui_larkshire.h"
#include "tests/support/ui_scripted_prompts.h"
#include "ui/base/privacy_key.h"
#include "ui/base/records_behind.h"
#include "ui/reports/choices_form.h"
#include "ui/reports/figures_panel.h"
#include "ui/reports/issued_papers.h"
#include "ui/reports/reports_page.h"
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPrinter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>
#include <catch2/catch.hpp>

namespace {
/// The page on an office with one theft in October, its paper made.
struct Shown {
    Shown()
    {
        Incident theft;
        theft.kind = Code{QStringLiteral("theft")};
        theft.occurred = Moment(Day(2026, 10, 12), QTime(9, 0));
        theft.reported = Moment(Day(2026, 10, 12), QTime(10, 0));
        theft.narrative = QStringLiteral("A bicycle was taken from the stand.");
        incident = office.add(theft).stamp.id;
        page.resize(1300, 860);
        page.show();
        REQUIRE(QTest::qWaitFor([&] { return page.report().has_value(); }, 20000));
    }
    QPushButton *button(const QString &text)
    {
        for (auto *one : page.findChildren<QPushButton *>())
            if (one->text() == text)
                return one;
        FAIL("no such button");
        return nullptr;
    }
    QPlainTextEdit *edit(const QString &name)
    {
        for (auto *one : page.findChildren<QPlainTextEdit *>())
            if (one->accessibleName() == name)
                return one;
        FAIL("no such field");
        return nullptr;
    }
    QLineEdit *line(const QString &name)
    {
        for (auto *one : page.findChildren<QLineEdit *>())
            if (one->accessibleName() == name)
                return one;
        FAIL("no such line");
        return nullptr;
    }
    /// Puts a text into a line as a person types it over what stood there, and waits for the pages.
    void type(const QString &name, const QString &text)
    {
        QSignalSpy shown(&page, &ReportsPage::reportShown);
        line(name)->selectAll();
        QTest::keyClicks(line(name), text);
        REQUIRE(shown.wait(20000));
    }
    void choose(int report)
    {
        QSignalSpy shown(&page, &ReportsPage::reportShown);
        page.findChildren<QListWidget *>().front()->setCurrentRow(report);
        REQUIRE(shown.wait(20000));
    }
    QString words()
    {
        QStringList all;
        for (const auto *label : page.findChildren<QLabel *>())
            if (label->isVisible())
                all << label->text();
        return all.join(u'\n');
    }
    Larkshire office;
    ScriptedPrompts prompts;
    PrivacyKey privacy;
    ReportsPage page{office.workspace(), prompts, privacy};
    RecordId incident = 0;
};

QString textOf(const Report &report)
{
    QString all;
    for (const report::Section &section : report.sections)
        for (const report::Block &block : section.blocks)
            if (const auto *comment = std::get_if<report::Comment>(&block))
                all += comment->text;
    return all;
}
} // namespace

TEST_CASE("the reports page makes the paper of the cycle that ended last")
{
    Shown shown;
    CHECK(shown.page.report()->subtitle.contains(QStringLiteral("October 2026")));
    CHECK(shown.page.report()->headerLeft == QStringLiteral("Larkshire ICB"));
    CHECK(shown.page.findChild<FiguresPanel *>()->count() > 10);
}

TEST_CASE("a comment that is typed is printed under its section")
{
    Shown shown;
    QPlainTextEdit *comment = shown.edit(QStringLiteral("2 Incidents"));
    comment->setFocus();
    QTest::keyClicks(comment, QStringLiteral("One theft only in name"));
    CHECK(QTest::qWaitFor(
        [&] { return shown.page.report() && textOf(*shown.page.report()).contains(QStringLiteral("One theft")); },
        20000));
    CHECK(QTest::qWaitFor(
        [&] {
            const auto kept = drafts(shown.office.workspace().database(), shown.office.workspace().actor().name);
            return kept && !kept->empty() && kept->front().content.contains(QStringLiteral("One theft"));
        },
        5000));
}

TEST_CASE("a paper is issued, listed, and opens again while the records go on")
{
    Shown shown;
    shown.prompts.answers = {0};
    QTest::mouseClick(shown.button(QStringLiteral("Issue …")), Qt::LeftButton);
    const auto papers = shown.office.workspace().all<Paper>();
    REQUIRE(papers.ok());
    REQUIRE(papers->size() == 1);
    CHECK(papers->front().value.paperReference == QStringLiteral("AC-2026/27-01"));
    Incident later;
    later.kind = Code{QStringLiteral("theft")};
    later.occurred = Moment(Day(2026, 10, 20));
    later.reported = Moment(Day(2026, 10, 20));
    later.narrative = QStringLiteral("Found later.");
    shown.office.add(later);
    REQUIRE(shown.page.openRecord(papers->front().stamp.id));
    const auto &table = std::get<report::Table>(shown.page.report()->sections.front().blocks.front());
    CHECK(report::show(table.rows.front().cells[1]) == QStringLiteral("1"));
}

TEST_CASE("a figure shows the records behind it and opens one")
{
    Shown shown;
    RecordId opened = 0;
    RecordsBehind behind(QStringLiteral("Table 1"), {shown.incident, -5}, shown.office.workspace(), shown.privacy);
    QObject::connect(&behind, &RecordsBehind::openRequested, [&](RecordId id) { opened = id; });
    behind.setAttribute(Qt::WA_DeleteOnClose, false);
    behind.show();
    const QAbstractItemModel &lines = *behind.list()->model();
    REQUIRE(lines.rowCount() == 2);
    CHECK(lines.index(1, 0).data().toString() == QStringLiteral("A restricted case"));
    Q_EMIT behind.list()->activated(lines.index(1, 0));
    CHECK(opened == 0);
    Q_EMIT behind.list()->activated(lines.index(0, 0));
    CHECK(opened == shown.incident);
}

TEST_CASE("the records behind a figure show a person's initials under the privacy key")
{
    Shown shown;
    Person person;
    person.firstName = QStringLiteral("Dora");
    person.lastName = QStringLiteral("Quill");
    const RecordId id = shown.office.add(person).stamp.id;
    RecordsBehind behind(QStringLiteral("Table 19"), {id}, shown.office.workspace(), shown.privacy);
    const QModelIndex line = behind.list()->model()->index(0, 0);
    CHECK(line.data().toString().contains(QStringLiteral("Quill")));
    shown.privacy.turn(true);
    CHECK_FALSE(behind.list()->model()->index(0, 0).data().toString().contains(QStringLiteral("Quill")));
}

TEST_CASE("the rules' key points are put into the form to be edited")
{
    Shown shown;
    QTest::mouseClick(shown.button(QStringLiteral("Take the rules' points")), Qt::LeftButton);
    const QPlainTextEdit *points = shown.edit(QStringLiteral("Key points"));
    CHECK(QTest::qWaitFor([&] { return points->toPlainText().contains(QStringLiteral("occurred in")); }, 20000));
}

TEST_CASE("a paper covers whole months, however its period is typed")
{
    Shown shown;
    shown.type(QStringLiteral("From"), QStringLiteral("14/8"));
    CHECK(shown.page.report()->subtitle == QStringLiteral("August–October 2026"));
    shown.type(QStringLiteral("To"), QStringLiteral("Sep 2026"));
    CHECK(shown.page.report()->subtitle == QStringLiteral("August–September 2026"));
    shown.choose(1); // a register may begin on any day
    shown.type(QStringLiteral("From"), QStringLiteral("14/10/26"));
    CHECK(shown.page.report()->subtitle.startsWith(QStringLiteral("14 October 2026")));
    shown.choose(0); // and the paper is as it was left
    CHECK(shown.page.report()->subtitle == QStringLiteral("August–September 2026"));
}

TEST_CASE("a meeting typed without its year is the nearest one")
{
    Shown shown; // on 2 November 2026
    shown.type(QStringLiteral("Date of the meeting"), QStringLiteral("24/11"));
    CHECK(shown.page.report()->headerRight.contains(QStringLiteral("24 November 2026")));
    shown.type(QStringLiteral("Date of the meeting"), QStringLiteral("30/10"));
    CHECK(shown.page.report()->headerRight.contains(QStringLiteral("30 October 2026")));
}

TEST_CASE("a day that cannot be read is said beside it, and no pages are made of it")
{
    Shown shown;
    QLineEdit *meeting = shown.line(QStringLiteral("Date of the meeting"));
    QTest::keyClicks(meeting, QStringLiteral("31/2"));
    REQUIRE(QTest::qWaitFor([&] { return !shown.page.report(); }, 5000));
    CHECK(shown.words().contains(QStringLiteral("31/2")));
    CHECK_FALSE(shown.button(QStringLiteral("PDF …"))->isEnabled());
}

TEST_CASE("the pages are made anew when a record changes elsewhere in the window")
{
    Shown shown;
    QSignalSpy again(&shown.page, &ReportsPage::reportShown);
    Incident another;
    another.kind = Code{QStringLiteral("theft")};
    another.occurred = Moment(Day(2026, 10, 20));
    another.reported = Moment(Day(2026, 10, 20));
    another.narrative = QStringLiteral("A lamp was taken.");
    shown.office.add(another);
    REQUIRE(again.wait(20000));
    const auto &table = std::get<report::Table>(shown.page.report()->sections.front().blocks.front());
    CHECK(report::show(table.rows.front().cells[1]) == QStringLiteral("2"));
}

TEST_CASE("a register is printed and saved with its rows read as they are written")
{
    Shown shown;
    shown.choose(1);
    const QTemporaryDir folder;
    const auto printer = std::make_shared<QPrinter>();
    printer->setOutputFormat(QPrinter::PdfFormat);
    printer->setOutputFileName(folder.filePath(QStringLiteral("printed.pdf")));
    shown.page.print(printer);
    CHECK(QTest::qWaitFor([&] { return shown.words().contains(QStringLiteral("1 page sent to the printer")); }, 20000));
    QFile printed(printer->outputFileName());
    REQUIRE(printed.open(QIODevice::ReadOnly));
    CHECK(printed.read(5) == "%PDF-");
    const QString html = folder.filePath(QStringLiteral("register.html"));
    shown.prompts.texts = {html};
    QTest::mouseClick(shown.button(QStringLiteral("HTML …")), Qt::LeftButton);
    CHECK(QTest::qWaitFor([&] { return shown.words().contains(QStringLiteral("Saved as")); }, 20000));
    QFile saved(html);
    REQUIRE(saved.open(QIODevice::ReadOnly));
    CHECK(saved.readAll().contains("INC-2026/27-0001"));
}

TEST_CASE("the incident of a report on one is picked by part of its reference")
{
    Shown shown;
    shown.page.findChildren<QListWidget *>().front()->setCurrentRow(2);
    CHECK(shown.words().contains(QStringLiteral("Which incident?")));
    QLineEdit *picker = shown.line(QStringLiteral("Incident"));
    QTest::keyClicks(picker, QStringLiteral("nowhere"));
    CHECK(QTest::qWaitFor([&] { return shown.words().contains(QStringLiteral("is not chosen yet")); }, 20000));
    picker->selectAll();
    QSignalSpy made(&shown.page, &ReportsPage::reportShown);
    QTest::keyClicks(picker, QStringLiteral("0001"));
    Q_EMIT picker->editingFinished(); // as leaving the line does
    REQUIRE(made.wait(20000));
    CHECK(shown.page.report()->title.contains(QStringLiteral("INC-2026/27-0001")));
}

TEST_CASE("a report on another record asks for that record, not for an incident")
{
    Shown shown;
    auto *list = shown.page.findChildren<QListWidget *>().front();
    QStringList asked;
    for (int row = 0; row < list->count(); ++row) {
        list->setCurrentRow(row);
        for (const char *record : {"Which incident?", "Which information request?", "Which letter?"})
            if (shown.words().contains(QLatin1String(record)))
                asked << QLatin1String(record);
    }
    CHECK(asked.contains(QStringLiteral("Which incident?")));
    CHECK(asked.contains(QStringLiteral("Which information request?")));
}

TEST_CASE("what was typed a moment ago is in the file that is saved")
{
    Shown shown;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("paper.html"));
    shown.prompts.texts = {path};
    QTest::keyClicks(shown.edit(QStringLiteral("2 Incidents")), QStringLiteral("One theft only in name"));
    QTest::mouseClick(shown.button(QStringLiteral("HTML …")), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return QFile::exists(path); }, 20000));
    QFile saved(path);
    REQUIRE(saved.open(QIODevice::ReadOnly));
    CHECK(saved.readAll().contains("One theft only in name"));
}

TEST_CASE("the list of issued papers says what stands there, and tells papers apart")
{
    Shown shown;
    CHECK(shown.words().contains(QStringLiteral("None yet")));
    shown.prompts.answers = {0};
    QTest::mouseClick(shown.button(QStringLiteral("Issue …")), Qt::LeftButton);
    const QString line = shown.page.findChild<IssuedPapers *>()->list()->item(0)->text();
    for (const char *part :
         {"AC-2026/27-01, version 1", "September–October 2026", "Audit Committee", "Committee edition", "2 Nov"})
        CHECK(line.contains(QString::fromUtf8(part)));
    CHECK_FALSE(shown.words().contains(QStringLiteral("None yet")));
}

TEST_CASE("a paper begun goes on from anywhere with its words, and can be begun anew")
{
    Shown shown;
    QTest::keyClicks(shown.edit(QStringLiteral("2 Incidents")), QStringLiteral("Kept words"));
    shown.choose(1);
    QSignalSpy again(&shown.page, &ReportsPage::reportShown);
    shown.page.continuePaper();
    REQUIRE(again.wait(20000));
    CHECK(textOf(*shown.page.report()).contains(QStringLiteral("Kept words")));
    shown.prompts.answers = {0};
    QTest::mouseClick(shown.button(QStringLiteral("Begin a new paper")), Qt::LeftButton);
    REQUIRE(again.wait(20000));
    CHECK(shown.edit(QStringLiteral("2 Incidents"))->toPlainText().isEmpty());
}

TEST_CASE("the wheel over a box of choices scrolls past it")
{
    Shown shown;
    for (auto *box : shown.page.findChildren<QComboBox *>()) {
        const QString before = box->currentText();
        QWheelEvent turn(QPointF(5, 5), box->mapToGlobal(QPointF(5, 5)), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                         Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(box, &turn);
        CHECK(box->currentText() == before);
    }
}

TEST_CASE("every control of the reports page has a name and is reached by Tab")
{
    Shown shown;
    QTest::qWait(50); // the boxes for comments have just come
    CHECK(checks::unnamed(shown.page).join(u'\n') == QString());
    CHECK(checks::unlabelled(shown.page).join(u'\n') == QString());
    CHECK(checks::clipped(shown.page).join(u'\n') == QString());
    CHECK(checks::notReached(shown.page).join(u'\n') == QString());
}
