// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incidents/incident.h"
#include "tests/support/ui_office.h"
#include "ui/base/read_only.h"
#include "ui/base/record_dialog.h"
#include "ui/base/record_table.h"
#include "ui/base/register_page.h"
#include "ui/incidents/first_report_dialog.h"
#include "ui/incidents/report_desk.h"
#include <QAction>
#include <QTest>
#include <catch2/catch.hpp>

namespace {
/// An office with one incident and one draft, opened once more where it can only be read.
struct Read {
    UiOffice office;
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<WorkspaceLinks> links;

    Read()
    {
        Incident taken;
        taken.kind = Code{QStringLiteral("theft")};
        taken.summary = QStringLiteral("Bicycle taken");
        taken.narrative = taken.summary;
        taken.occurred = taken.reported = Moment(Day(2026, 10, 30));
        office.add(taken);
        for (const char *kind : {"incident", kFirstReportDraft})
            REQUIRE(keepDraft(office.workspace->database(), office.workspace->actor().name,
                              {0, QLatin1String(kind), 0, office.now, QStringLiteral("{}")})
                        .ok());
        auto opened = Workspace::open(office.path(), office.workspace->actor(), office.workspace->clock(),
                                      Database::Mode::ReadOnly);
        REQUIRE(opened.ok());
        workspace = std::move(*opened);
        links = std::make_unique<WorkspaceLinks>(*workspace, office.privacy);
    }
    RegisterServices services() { return {*workspace, office.prompts, office.privacy, *office.settings, *links}; }
    bool said()
    {
        const bool one = office.prompts.told.size() == 1;
        const bool right = one && office.prompts.told.front().text.contains(QStringLiteral("Nothing can be saved"));
        office.prompts.told.clear();
        return right;
    }
};
} // namespace

TEST_CASE("Where an office can only be read each act that would write is refused with a sentence")
{
    Read read;
    RegisterPage page({&kindOf<Incident>()}, read.services());
    page.resize(1200, 760);
    page.show();
    page.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&page));
    CHECK_FALSE(page.newAction()->isEnabled());
    QTest::keyClick(&page.table(), Qt::Key_Down);
    QTest::keyClick(&page.table(), Qt::Key_Return);
    CHECK(read.said());
    page.addRecord();
    CHECK(read.said());
    const auto kept = drafts(read.workspace->database(), read.workspace->actor().name);
    REQUIRE(kept->size() == 2);
    for (const Draft &draft : *kept)
        if (page.goOnWith(draft))
            CHECK(read.said());
    CHECK_FALSE(page.window()->findChild<RecordDialog *>());
}

TEST_CASE("Where an office can only be read no report is begun that could not be kept")
{
    Read read;
    ReportDesk desk(*read.workspace, read.office.prompts, read.office.privacy, nullptr);
    desk.report();
    CHECK(read.said());
    CHECK_FALSE(desk.dialog());
    int reports = 0;
    const auto kept = drafts(read.workspace->database(), read.workspace->actor().name);
    for (const Draft &draft : *kept)
        reports += desk.goOnWith(draft.id) ? 1 : 0;
    CHECK(reports == 1);
    CHECK(read.said());
    CHECK_FALSE(desk.dialog());
}

TEST_CASE("An office that may be written refuses nothing")
{
    UiOffice office;
    CHECK_FALSE(refusesWriting(*office.workspace, office.prompts, nullptr));
    CHECK(office.prompts.told.empty());
}
