// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incidents/incident.h"
#include "core/workspace/workspace.h"
#include "tests/support/ui_larkshire.h"
#include "tests/support/ui_scripted_prompts.h"
#include "ui/base/card.h"
#include "ui/base/editors/workspace_links.h"
#include "ui/base/form.h"
#include "ui/base/form_steps.h"
#include "ui/base/privacy_key.h"
#include "ui/base/record_dialog.h"
#include "ui/base/record_view.h"
#include "ui/print/charts/chart_widget.h"
#include "ui/risks/assessments_page.h"
#include "ui/risks/missing_assessments.h"
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <catch2/catch.hpp>

namespace {
/// The register of assessments of an office with one department and its manager.
struct Shown {
    Shown()
    {
        manager = larkshire.add(Person{.firstName = u"Mina"_qs, .lastName = u"Patel"_qs}).id();
        department = larkshire.add(Department{.name = u"Continuing Healthcare"_qs, .manager = manager}).id();
        page = std::make_unique<AssessmentsPage>(services(), PrintRecord{});
        page->resize(1200, 900);
        page->show();
        page->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
    }
    RiskAssessment homeVisits() const
    {
        RiskAssessment assessment;
        assessment.title = u"Home visits"_qs;
        assessment.kind = Code{u"lone_working"_qs};
        assessment.department = department;
        assessment.assessor = manager;
        assessment.assessed = workspace().today().plus(-10);
        Hazard &hazard = assessment.hazards.emplace_back();
        hazard.hazard = u"A visit where there was trouble before"_qs;
        hazard.category = Code{u"violence"_qs};
        hazard.currentLikelihood = 3;
        hazard.currentConsequence = 4;
        return assessment;
    }
    Id<RiskAssessment> show(const RiskAssessment &assessment)
    {
        const Id<RiskAssessment> id = larkshire.add(assessment).id();
        REQUIRE(page->openRecord(id.value));
        return id;
    }
    QPushButton *button(const QString &text) const
    {
        for (QPushButton *one : page->view().findChildren<QPushButton *>())
            if (one->text() == text && one->isVisibleTo(page.get()))
                return one;
        return nullptr;
    }
    void press(const QString &text) const
    {
        REQUIRE(button(text));
        button(text)->click();
    }
    QString words() const
    {
        QStringList all;
        for (const QLabel *label : page->view().findChildren<QLabel *>())
            all << label->text();
        return all.join(u'\n');
    }
    RecordDialog *dialog() const
    {
        for (QWidget *widget : QApplication::topLevelWidgets())
            if (auto *dialog = qobject_cast<RecordDialog *>(widget); dialog && dialog->isVisible())
                return dialog;
        return nullptr;
    }
    Workspace &workspace() const { return larkshire.workspace(); }
    RiskAssessment stored(Id<RiskAssessment> id) const { return workspace().load(id)->value; }
    RegisterServices services() { return {workspace(), prompts, privacy, settings, links}; }

    mutable Larkshire larkshire;
    ScriptedPrompts prompts;
    PrivacyKey privacy;
    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"settings.ini"_qs), QSettings::IniFormat};
    WorkspaceLinks links{larkshire.workspace(), privacy};
    Id<Person> manager;
    Id<Department> department;
    std::unique_ptr<AssessmentsPage> page;
};
} // namespace

TEST_CASE("An assessment is signed, accepted and seen from its register, one after the other")
{
    Shown shown;
    const auto id = shown.show(shown.homeVisits());
    CHECK_FALSE(shown.button(u"Accept"_qs));
    shown.prompts.answers = {1};
    shown.press(u"Sign …"_qs);
    CHECK(standingOf(shown.stored(id)) == Standing::Signed);
    CHECK(shown.stored(id).approval.signedBy == shown.manager); // without accounts it is the assessor who signs
    shown.press(u"Accept"_qs);
    CHECK(shown.stored(id).approval.acceptedBy == shown.manager);
    shown.press(u"Mark as seen"_qs);
    CHECK(standingOf(shown.stored(id)) == Standing::Seen);
    CHECK_FALSE(shown.button(u"Sign …"_qs));
}

TEST_CASE("What can't be signed yet says why and opens where it is missing")
{
    Shown shown;
    RiskAssessment assessment = shown.homeVisits();
    assessment.hazards[0].currentConsequence = {};
    assessment.hazards[0].currentLikelihood = {};
    const auto id = shown.show(assessment);
    shown.press(u"Sign …"_qs);
    REQUIRE(shown.prompts.told.size() == 1);
    CHECK(shown.prompts.told[0].text.contains(u"how bad"_qs));
    RecordDialog *dialog = shown.dialog();
    REQUIRE(dialog);
    CHECK(dialog->form().findChild<FormSteps *>()->current() == 3);
    CHECK(standingOf(shown.stored(id)) == Standing::Draft);
    dialog->reject();
}

TEST_CASE("A review begins as a copy, asks of each line, and replaces the earlier one when it is signed")
{
    Shown shown;
    const auto earlier = shown.show(shown.homeVisits());
    shown.prompts.answers = {1};
    shown.press(u"Sign …"_qs);
    shown.press(u"Review …"_qs);
    RecordDialog *dialog = shown.dialog();
    REQUIRE(dialog);
    CHECK(dialog->form().findChild<FormSteps *>()->current() == 1);
    dialog->save();
    shown.prompts.answers = {1};
    shown.press(u"Sign …"_qs); // nobody said whether the line still holds
    CHECK(shown.prompts.told.back().text.contains(u"unchanged, changed or closed"_qs));
    shown.dialog()->reject();
    const auto &saved = shown.page->view().saved();
    REQUIRE(saved);
    const Id<RiskAssessment> review{saved->stamp.id};
    REQUIRE(review != earlier);
    auto told = shown.workspace().load(review);
    RiskAssessment now = told->value;
    now.hazards[0].reviewed = Code{u"unchanged"_qs};
    REQUIRE(shown.workspace().write(u"Reviewed"_qs, [&](Write &write) -> Result<void> {
        const auto done = write.change(*told, now);
        return done ? Result<void>() : Result<void>(done.error());
    }));
    shown.prompts.answers = {1};
    shown.press(u"Sign …"_qs);
    CHECK(standingOf(shown.stored(review)) == Standing::Signed);
    CHECK(shown.stored(earlier).replacedBy == review);
    CHECK(shown.words().contains(u"How the score went"_qs));
    const auto *chart = shown.page->view().findChild<ChartWidget *>();
    REQUIRE(chart); // both scores, in words too
    CHECK(shown.words().contains(u"as it was"_qs));
}

TEST_CASE("An assessment that replaced none says its only score, and one without a score what is missing")
{
    Shown shown;
    shown.show(shown.homeVisits());
    CHECK(shown.words().contains(u"its only score so far"_qs));
    CHECK_FALSE(shown.page->view().findChild<ChartWidget *>());
    RiskAssessment unscored = shown.homeVisits();
    unscored.hazards.clear();
    shown.show(unscored);
    CHECK(shown.words().contains(u"It has no score yet"_qs));
}

TEST_CASE("What has no current assessment is named above the register until one is accepted, and begun from there")
{
    Shown shown;
    auto *missing = shown.page->findChild<MissingAssessments *>();
    REQUIRE(missing);
    QSignalSpy looked(missing, &MissingAssessments::looked);
    const auto names = [missing] {
        QStringList all;
        for (const QAction *action : missing->button().menu()->actions())
            all << action->text();
        return all.join(u", "_qs);
    };
    const auto id = shown.show(shown.homeVisits()); // a draft counts as none
    REQUIRE(looked.wait());
    while (looked.wait(200))
        ;
    CHECK(missing->isVisible());
    CHECK(names() == u"Continuing Healthcare, Old Mill Clinic, Quayside Health Centre"_qs);
    missing->button().menu()->actions().front()->trigger();
    RecordDialog *dialog = shown.dialog();
    REQUIRE(dialog);
    const auto begun = dialog->form().record().as<RiskAssessment>();
    CHECK(begun.department == shown.department);
    CHECK(begun.title == u"Continuing Healthcare"_qs);
    dialog->reject();
    shown.prompts.answers = {1};
    shown.press(u"Sign …"_qs);
    shown.press(u"Accept"_qs);
    REQUIRE(standingOf(shown.stored(id)) == Standing::Accepted);
    while (names().contains(u"Healthcare"_qs) && looked.wait(2000))
        ;
    CHECK(names() == u"Old Mill Clinic, Quayside Health Centre"_qs);
}

TEST_CASE("What happened in the department is counted beside the assessment that looks ahead to it")
{
    Shown shown;
    Incident incident;
    incident.kind = Code{u"threat"_qs};
    incident.narrative = u"Shouted at the door."_qs;
    incident.occurred = Moment(shown.workspace().today().plus(-3));
    incident.reporterText = u"The visitor"_qs;
    incident.department = shown.department;
    shown.larkshire.add(incident);
    shown.show(shown.homeVisits());
    CHECK(shown.words().contains(u"Threat of violence: 1"_qs));
    CHECK(shown.words().contains(u"1 of them since it was last looked at."_qs));
}
