// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incidents/incident.h"
#include "core/storage/drafts.h"
#include "tests/support/ui_checks.h"
#include "tests/support/ui_larkshire.h"
#include "tests/support/ui_scripted_prompts.h"
#include "ui/base/records_behind.h"
#include "ui/reports/choices_form.h"
#include "ui/reports/figures_panel.h"
#include "ui/reports/reports_page.h"
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
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
    Larkshire office;
    ScriptedPrompts prompts;
    ReportsPage page{office.workspace(), prompts};
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
    RecordsBehind behind(QStringLiteral("Table 1"), {shown.incident, -5}, shown.office.workspace());
    QObject::connect(&behind, &RecordsBehind::openRequested, [&](RecordId id) { opened = id; });
    behind.setAttribute(Qt::WA_DeleteOnClose, false);
    behind.show();
    auto *list = behind.findChild<QListWidget *>();
    REQUIRE(list->count() == 2);
    CHECK(list->item(1)->text() == QStringLiteral("A restricted case"));
    Q_EMIT list->itemActivated(list->item(1));
    CHECK(opened == 0);
    Q_EMIT list->itemActivated(list->item(0));
    CHECK(opened == shown.incident);
}

TEST_CASE("the rules' key points are put into the form to be edited")
{
    Shown shown;
    QTest::mouseClick(shown.button(QStringLiteral("Take the rules' points")), Qt::LeftButton);
    CHECK(shown.edit(QStringLiteral("Key points"))->toPlainText().contains(QStringLiteral("occurred in")));
}

TEST_CASE("every control of the reports page has a name and is reached by Tab")
{
    Shown shown;
    CHECK(checks::unnamed(shown.page).join(u'\n') == QString());
    CHECK(checks::unlabelled(shown.page).join(u'\n') == QString());
    CHECK(checks::clipped(shown.page).join(u'\n') == QString());
}
