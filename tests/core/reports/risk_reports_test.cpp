// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/assessed_report.h"
#include "core/reports/assessment_sheet.h"
#include "core/reports/board_risk_summary.h"
#include "core/reports/report_html.h"
#include "tests/support/assessed_office.h"
#include <QFile>
#include <QRegularExpression>
#include <catch2/catch.hpp>

namespace {
QString page(const Report &report)
{
    const auto made = html(report, [](const report::Chart &) { return QString(); });
    REQUIRE(made.ok());
    return QString(*made).remove(
        QRegularExpression(QStringLiteral("<style>.*</style>\n"), QRegularExpression::DotMatchesEverythingOption));
}

/// The golden pages: WARDKEEP_UPDATE_GOLDEN=1 writes them anew, git shows what changed.
void checkGolden(const char *name, const Report &report)
{
    QFile file(QStringLiteral(WARDKEEP_SOURCE_DIR "/tests/core/reports/golden/") + QLatin1String(name));
    const QString made = page(report);
    if (qEnvironmentVariableIsSet("WARDKEEP_UPDATE_GOLDEN")) {
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(made.toUtf8());
        file.close();
    }
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(made.toStdString() == QString::fromUtf8(file.readAll()).toStdString());
}

QString sheetOf(const Saved<RiskAssessment> &assessment, const AssessedOffice &office)
{
    return page(assessmentSheet({assessment, {}}, office.names, AssessedOffice::today));
}
} // namespace

TEST_CASE("An assessment is written as the sheet agreed, with its matrix, its lone work and its signatures")
{
    const AssessedOffice office;
    Saved<RiskAssessment> saved = AssessedOffice::assessment(1, AssessedOffice::kVisits);
    saved.value.kind = Code{QStringLiteral("lone_working")};
    saved.value.lone.who = QStringLiteral("Community nurses");
    saved.value.lone.people = 4;
    saved.value.lone.buddy = QStringLiteral("The duty desk");
    saved.value.staffTold = Day(2026, 9, 5);
    saved.value.toldHow = QStringLiteral("Team meeting");
    checkGolden("risk_assessment.html",
                assessmentSheet({AssessedOffice::accepted(saved), {}}, office.names, AssessedOffice::today));
}

TEST_CASE("A sheet that nobody may rely on says so before all else")
{
    const AssessedOffice office;
    Saved<RiskAssessment> saved = AssessedOffice::assessment(1, AssessedOffice::kWards);
    CHECK(sheetOf(saved, office).contains(QStringLiteral("Draft: nobody has signed")));
    saved.value = signedBy(saved.value, Id<Person>{8}, Moment(Day(2026, 9, 2)));
    CHECK(sheetOf(saved, office).contains(QStringLiteral("not accepted yet")));
    saved = AssessedOffice::accepted(saved);
    CHECK_FALSE(sheetOf(saved, office).contains(QStringLiteral("class=\"box\"")));
    SECTION("changed since")
    {
        saved.value.hazards[0].hazard += QStringLiteral(" at night");
        CHECK(sheetOf(saved, office).contains(QStringLiteral("Changed since it was signed on 2 September 2026")));
        CHECK(sheetOf(saved, office).contains(QStringLiteral("Other words: it was changed since")));
    }
    SECTION("overdue from the day after its review")
    {
        saved.value.nextReview = AssessedOffice::today;
        CHECK_FALSE(sheetOf(saved, office).contains(QStringLiteral("Overdue:")));
        saved.value.nextReview = AssessedOffice::today.plus(-1);
        CHECK(sheetOf(saved, office).contains(QStringLiteral("Overdue: the review was due on 1 November 2026.")));
    }
    SECTION("a hazard that a review closed is said to be there no more")
    {
        saved.value.hazards[1].reviewed = Code{QStringLiteral("closed")};
        CHECK(sheetOf(saved, office)
                  .contains(QStringLiteral("There no more since the last assessment: Somebody follows "
                                           "staff through door 2.")));
    }
}

TEST_CASE("The assessments by department name what has no current one first, as the page agreed")
{
    const AssessedOffice office;
    checkGolden("assessments_by_department.html",
                assessmentsByDepartment(office.facts(), AssessedOffice::today, office.names));
}

TEST_CASE("The board reads the high risks, what moved and what is still to be done, without a name")
{
    const AssessedOffice office;
    BoardRiskFacts facts{office.facts(), {{1, 8}}, 8};
    const Report report = boardRiskSummary(facts, AssessedOffice::today, office.names);
    checkGolden("board_risk_summary.html", report);
    CHECK_FALSE(page(report).contains(QStringLiteral("Khan")));
    facts.threshold = 17; // the highest stands at 16
    CHECK(page(boardRiskSummary(facts, AssessedOffice::today, office.names))
              .contains(QStringLiteral("Nil: no risk stands at or above 17.")));
    facts.threshold = 16;
    CHECK_FALSE(
        page(boardRiskSummary(facts, AssessedOffice::today, office.names)).contains(QStringLiteral("Nil: no risk")));
}
