// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspace.h"
#include "tests/support/ui_larkshire.h"
#include "tests/support/ui_scripted_prompts.h"
#include "ui/base/editors/workspace_links.h"
#include "ui/base/form.h"
#include "ui/base/privacy_key.h"
#include "ui/base/record_dialog.h"
#include "ui/base/record_table.h"
#include "ui/base/record_table_model.h"
#include "ui/base/record_view.h"
#include "ui/risks/heat_map.h"
#include "ui/risks/raise_hazard.h"
#include "ui/risks/risks_page.h"
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <catch2/catch.hpp>

namespace {
/// The register of risks of an office with two of them in one cell and one in another.
struct Shown {
    Shown()
    {
        first = larkshire.add(risk(u"Attack on a visit"_qs, 3, 4)).id();
        larkshire.add(risk(u"Intruder"_qs, 3, 4));
        larkshire.add(risk(u"Theft from a desk"_qs, 2, 2));
        page = std::make_unique<RisksPage>(services(), PrintRecord{});
        page->resize(1300, 1100);
        page->show();
        page->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
    }
    Risk risk(const QString &title, int likelihood, int consequence) const
    {
        Risk risk;
        risk.title = title;
        risk.level = Code{u"operational"_qs};
        risk.category = Code{u"violence"_qs};
        risk.raised = larkshire.workspace().today().plus(-40);
        risk.currentLikelihood = likelihood;
        risk.currentConsequence = consequence;
        return risk;
    }
    QString words() const
    {
        QStringList all;
        for (const QLabel *label : page->view().findChildren<QLabel *>())
            all << label->text();
        return all.join(u'\n');
    }
    qint64 rows() const
    {
        QTest::qWait(50);
        return page->table().rows().count();
    }
    RegisterServices services() { return {larkshire.workspace(), prompts, privacy, settings, links}; }

    mutable Larkshire larkshire;
    ScriptedPrompts prompts;
    PrivacyKey privacy;
    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"settings.ini"_qs), QSettings::IniFormat};
    WorkspaceLinks links{larkshire.workspace(), privacy};
    Id<Risk> first;
    std::unique_ptr<RisksPage> page;
};
} // namespace

TEST_CASE("A cell of the heat map opens its risks by a click, and all again by another")
{
    Shown shown;
    HeatMap &map = shown.page->heatMap();
    CHECK(map.words(3, 4) == u"Likelihood 3, consequence 4: 2 risks, High"_qs);
    CHECK(map.words(2, 2) == u"Likelihood 2, consequence 2: 1 risk, Moderate"_qs);
    CHECK(shown.rows() == 3);
    QTest::mouseClick(&map, Qt::LeftButton, {}, map.cell(3, 4).center());
    CHECK(shown.rows() == 2);
    QTest::mouseClick(&map, Qt::LeftButton, {}, map.cell(5, 5).center());
    CHECK(shown.rows() == 0);
    QTest::mouseClick(&map, Qt::LeftButton, {}, map.cell(5, 5).center());
    CHECK(shown.rows() == 3);
}

TEST_CASE("The keys go from cell to cell of the heat map, say what stands there, and Enter opens it")
{
    Shown shown;
    HeatMap &map = shown.page->heatMap();
    map.setFocus();
    QTest::keyClick(&map, Qt::Key_Left);
    QTest::keyClick(&map, Qt::Key_Down);
    QTest::keyClick(&map, Qt::Key_Down);
    CHECK(map.accessibleName().endsWith(u"Likelihood 3, consequence 4: 2 risks, High"_qs));
    QTest::keyClick(&map, Qt::Key_Return);
    CHECK(map.isOpen());
    CHECK(shown.rows() == 2);
    QTest::keyClick(&map, Qt::Key_Return);
    CHECK_FALSE(map.isOpen());
    CHECK(shown.rows() == 3);
}

TEST_CASE("A risk that gets another score stands in its new cell at once, and its record tells how it went")
{
    Shown shown;
    const auto was = shown.larkshire.workspace().load(shown.first);
    REQUIRE(was.ok());
    Risk now = was->value;
    now.currentLikelihood = 4;
    REQUIRE(shown.larkshire.workspace()
                .write(u"test"_qs,
                       [&](Write &write) -> Result<void> {
                           const auto changed = write.change(*was, now);
                           return changed ? Result<void>() : Result<void>(changed.error());
                       })
                .ok());
    CHECK(shown.page->heatMap().at(3, 4).risks.size() == 1);
    CHECK(shown.page->heatMap().at(4, 4).risks == std::vector<RecordId>{shown.first.value});
    REQUIRE(shown.page->openRecord(shown.first.value));
    CHECK(shown.words().contains(u"From 2 November 2026"_qs));
    CHECK(shown.words().contains(u"raise it with the board"_qs));
    CHECK(shown.words().contains(u"Scored weekly, did not happen in twelve months."_qs));
}

TEST_CASE("A hazard of an assessment is raised to the register in one act, and the risk keeps the link")
{
    Shown shown;
    RiskAssessment assessment;
    assessment.title = u"Home visits"_qs;
    assessment.assessed = shown.larkshire.workspace().today().plus(-10);
    assessment.hazards.emplace_back().hazard = u"Followed to the car"_qs;
    const auto id = shown.larkshire.add(assessment).id();
    RecordView view(shown.larkshire.workspace(), shown.privacy);
    QWidget window;
    RaiseHazardDesk desk(shown.services(), view, &window);
    view.showRecord(kindOf<RiskAssessment>(), id.value);
    desk.raise(0);
    RecordDialog *dialog = nullptr;
    for (QWidget *widget : QApplication::topLevelWidgets())
        if (auto *one = qobject_cast<RecordDialog *>(widget); one && one->isVisible())
            dialog = one;
    REQUIRE(dialog);
    dialog->save();
    const auto all = shown.larkshire.workspace().all<Risk>();
    REQUIRE(all.ok());
    const auto raised = std::find_if(
        all->begin(), all->end(), [](const Saved<Risk> &one) { return one.value.title == u"Followed to the car"_qs; });
    REQUIRE(raised != all->end());
    CHECK(raised->value.assessment == id);
    CHECK(raised->value.hazard == 1);
}
