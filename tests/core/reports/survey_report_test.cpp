// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/survey_report.h"
#include "core/surveys/begin_survey.h"
#include "tests/support/policy_names.h"
#include <catch2/catch.hpp>

namespace {
const Period kPeriod = Period::months(2026, 9, 2026, 10);

SurveyAnswer answered(const char *code, const char *answer)
{
    SurveyAnswer one;
    one.asked.code = QLatin1String(code);
    one.asked.part = u"Doors"_qs;
    one.asked.question = QStringLiteral("About %1?").arg(one.asked.code);
    one.asked.type = Code{u"yes_no"_qs};
    one.answer = Code{QLatin1String(answer)};
    return one;
}

SurveyFinding finding(const char *what, const char *priority, const char *whose)
{
    SurveyFinding one;
    one.finding = QLatin1String(what);
    one.priority = Code{QLatin1String(priority)};
    one.organisation = Code{QLatin1String(whose)};
    return one;
}

Saved<Survey> survey(RecordId id)
{
    Saved<Survey> saved;
    saved.stamp.id = id;
    saved.stamp.reference = QStringLiteral("SUR-%1").arg(id);
    saved.value.on = Day(2026, 9, 14);
    saved.value.answers = {answered("lock", "no"), answered("light", "yes")};
    saved.value.findings = {finding("No sign", "low", "own"), finding("Any key opens it", "high", "landlord")};
    return saved;
}

const report::Table &tableOf(const Report &report, std::size_t section, std::size_t block)
{
    return std::get<report::Table>(report.sections.at(section).blocks.at(block));
}

QStringList words(const report::Row &row)
{
    QStringList all;
    for (const report::Cell &cell : row.cells)
        all << report::show(cell);
    return all;
}
} // namespace

TEST_CASE("A survey prints its findings by priority, its answers under their headings, and its photographs")
{
    const PolicyNames names;
    Saved<Survey> saved = survey(7);
    saved.value.answers[0].photo = u"lock.png"_qs;
    saved.value.answers[0].photoDigest = u"abc"_qs;
    saved.value.answers[0].comment = u"Worn"_qs;
    const SurveyPictures pictures{{u"abc"_qs, {u"lock.png"_qs, u"image/png"_qs, u"AAAA"_qs}}};
    const Report report = surveyReport(saved, pictures, names);
    REQUIRE(report.sections.size() == 3);
    const report::Table &findings = tableOf(report, 0, 0);
    REQUIRE(findings.rows.size() == 2);
    CHECK(words(findings.rows[0]) == QStringList{u"Any key opens it"_qs, u"High"_qs, u"Landlord"_qs, QString()});
    const report::Table &answers = tableOf(report, 1, 0);
    REQUIRE(answers.rows.size() == 3);
    CHECK(answers.rows[0].role == report::Row::Role::Group);
    CHECK(words(answers.rows[1]) == QStringList{u"About lock?"_qs, u"No"_qs, u"Worn"_qs});
    const auto &picture = std::get<report::Picture>(report.sections[2].blocks.front());
    CHECK(picture.caption == u"About lock?: Worn"_qs);
    CHECK(picture.base64 == u"AAAA"_qs);
    CHECK(surveyReport(survey(8), {}, names).sections.size() == 2);
}

TEST_CASE("The paper form of a survey has every question, with boxes or lines to write on")
{
    const PolicyNames names;
    SurveyTemplate form;
    form.title = u"Check"_qs;
    for (const char *type : {"yes_no", "number", "words", "photo"}) {
        SurveyQuestion &question = form.questions.emplace_back();
        question.asked = answered(type, "").asked;
        question.asked.type = Code{QLatin1String(type)};
    }
    form.questions[0].asked.commentOn.texts = QStringList{u"no"_qs};
    const Report report = blankSurveyForm(form, names);
    const report::Table &questions = tableOf(report, 0, 0);
    REQUIRE(questions.rows.size() == 5);
    CHECK(words(questions.rows[1])[1].count(u'\u2610') == 3);
    CHECK(words(questions.rows[1])[2].contains(u"No"_qs));
    CHECK(words(questions.rows[2])[1].startsWith(u"____"_qs));
    CHECK(words(questions.rows[3])[1].contains(u'\n'));
    CHECK(words(questions.rows[4])[1].contains(u"photograph"_qs));
}

TEST_CASE("Inspections stand by name with their issues by priority and by whose they are, and the sum below")
{
    const PolicyNames names;
    InspectionFacts facts;
    facts.surveys = {survey(7), survey(8)};
    facts.surveys[1].value.findings.pop_back();
    const report::Table table = tableOf(inspectionsReport(facts, kPeriod, names), 0, 0);
    REQUIRE(table.columns.size() == 3 + 3 + 4);
    REQUIRE(table.rows.size() == 3);
    CHECK(words(table.rows[0]).mid(2) == u"2 1 0 1 1 1 0 0"_qs.split(u' '));
    CHECK(words(table.rows[1]).mid(2) == u"1 0 0 1 1 0 0 0"_qs.split(u' '));
    CHECK(words(table.rows[2]).mid(2) == u"3 1 0 2 2 1 0 0"_qs.split(u' '));
    CHECK(tableOf(inspectionsReport({}, kPeriod, names), 0, 0).isNil());
}

TEST_CASE("Badge spot checks count who was seen and who wore none, and a survey that does not count is left out")
{
    const PolicyNames names;
    InspectionFacts facts;
    facts.surveys = {survey(7), survey(8)};
    SurveyAnswer seen = answered("seen", "");
    seen.asked.counts = Code{u"people_seen"_qs};
    seen.amount = 40;
    SurveyAnswer without = seen;
    without.asked.counts = Code{u"without_badge"_qs};
    without.amount = 4;
    facts.surveys[0].value.answers = {seen, without};
    const report::Table table = tableOf(inspectionsReport(facts, kPeriod, names), 0, 1);
    REQUIRE(table.rows.size() == 2);
    CHECK(words(table.rows[0]).mid(2, 2) == QStringList{u"40"_qs, u"4"_qs});
    CHECK(words(table.rows[0]).last().startsWith(u"90"_qs));
}

TEST_CASE(
    "Requests for help count where they came and where they were answered, with the hours and the usual turnaround")
{
    const PolicyNames names;
    InspectionFacts facts;
    const auto add = [&facts](Day received, Day answered, int minutes) {
        Saved<SupportRequest> &one = facts.requests.emplace_back();
        one.stamp.id = static_cast<RecordId>(facts.requests.size());
        one.value.kind = Code{u"advice"_qs};
        one.value.received = received;
        one.value.answered = answered;
        one.value.minutes = minutes;
    };
    add(Day(2026, 8, 31), Day(2026, 9, 2), 60);
    add(Day(2026, 9, 7), Day(2026, 9, 7), 30);
    add(Day(2026, 10, 5), Day(2026, 11, 2), 90);
    const report::Table table = tableOf(inspectionsReport(facts, kPeriod, names), 0, 2);
    REQUIRE(table.rows.size() == 2);
    CHECK(words(table.rows[0]) == QStringList{u"Advice"_qs, u"2"_qs, u"2"_qs, u"1 h 30 min"_qs, u"0"_qs});
}
