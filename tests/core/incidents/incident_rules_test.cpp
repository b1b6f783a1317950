// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incidents/incident_rules.h"
#include "tests/support/policy_names.h"
#include <catch2/catch.hpp>

namespace {
const Day kToday(2026, 3, 14);

Moment at(const char *text) { return Moment::fromText(QLatin1String(text)); }

Incident plain()
{
    Incident incident;
    incident.kind = {QStringLiteral("any")};
    incident.narrative = QStringLiteral("A visitor shouted at the receptionist.");
    incident.occurred = at("2026-03-10T14:30");
    incident.reported = at("2026-03-10T15:00");
    incident.reporterText = QStringLiteral("The receptionist");
    return incident;
}

QStringList complaints(const Incident &incident, Problem::Severity severity = Problem::Severity::Refuses,
                       Stage stage = Stage::Report)
{
    static const PolicyNames names;
    Problems problems;
    incidentRules(incident, {kToday, names, stage}, problems);
    QStringList fields;
    for (const Problem &problem : problems)
        if (problem.severity == severity)
            fields.append(problem.field);
    return fields;
}
} // namespace

TEST_CASE("A plain incident has nothing against it")
{
    CHECK(complaints(plain()).isEmpty());
    CHECK(complaints(plain(), Problem::Severity::Warns).isEmpty());
}

TEST_CASE("Times of an incident may be today and not tomorrow")
{
    using Member = Moment Incident::*;
    const auto [member, field] = GENERATE(table<Member, const char *>({{&Incident::occurred, "occurred"},
                                                                       {&Incident::discovered, "discovered"},
                                                                       {&Incident::reported, "reported"},
                                                                       {&Incident::reachedLsms, "reached_lsms"}}));
    Incident incident;
    incident.narrative = QStringLiteral("x");
    incident.occurred = at("2026-01-01");
    INFO(field);
    incident.*member = at("2026-03-14T23:59");
    CHECK_FALSE(complaints(incident).contains(QLatin1String(field)));
    incident.*member = at("2026-03-15T00:00");
    CHECK(complaints(incident).contains(QLatin1String(field)));
}

TEST_CASE("Days of an incident may be today and not tomorrow")
{
    using Member = Day Incident::*;
    const auto [member, field] = GENERATE(
        table<Member, const char *>({{&Incident::feedbackGiven, "feedback_given"}, {&Incident::closed, "closed"}}));
    Incident incident = plain();
    incident.*member = kToday;
    CHECK_FALSE(complaints(incident).contains(QLatin1String(field)));
    incident.*member = kToday.plus(1);
    CHECK(complaints(incident).contains(QLatin1String(field)));
}

TEST_CASE("An overwrite date may lie ahead")
{
    Incident incident = plain();
    incident.cctvOverwrite = kToday.plus(30);
    CHECK(complaints(incident).isEmpty());
}

TEST_CASE("Times of an incident lie in order")
{
    const auto [occurred, reported, fine] = GENERATE(table<const char *, const char *, bool>({
        {"2026-03-10T14:30", "2026-03-10T14:29", false},
        {"2026-03-10T14:30", "2026-03-10T14:30", true},
        {"2026-03-10T14:30", "2026-03-10", true},
        {"2026-03-10T14:30", "2026-03-09", false},
        {"2026-03-10T14:30", "2026-03", true},
        {"2026-03", "2026-03-01", true},
        {"2026-03", "2026-02-28", false},
        {"2026-03-10T14:30~", "2026-03-10T14:00", true},
    }));
    Incident incident = plain();
    incident.occurred = at(occurred);
    incident.reported = at(reported);
    INFO(occurred << " then " << reported);
    CHECK(complaints(incident).isEmpty() == fine);
}

TEST_CASE("A range ends after it begins, and has a beginning")
{
    Incident incident = plain();
    incident.occurredTo = at("2026-03-10T14:30");
    CHECK(complaints(incident).isEmpty());
    incident.occurredTo = at("2026-03-10T14:29");
    CHECK(complaints(incident) == QStringList{QStringLiteral("occurred_to")});
    incident.occurred = {};
    CHECK(complaints(incident) == QStringList{QStringLiteral("occurred")});
}

TEST_CASE("The LSMS hears of an incident no earlier than anyone")
{
    Incident incident = plain();
    incident.reachedLsms = incident.reported;
    CHECK(complaints(incident).isEmpty());
    incident.reachedLsms = at("2026-03-10T14:59");
    CHECK(complaints(incident) == QStringList{QStringLiteral("reached_lsms")});
}

TEST_CASE("An incident is not found before it happened nor reported before it was found")
{
    Incident incident = plain();
    incident.discovered = at("2026-03-10T14:00");
    CHECK(complaints(incident) == QStringList{QStringLiteral("discovered")});
    incident.discovered = at("2026-03-10T15:01");
    CHECK(complaints(incident) == QStringList{QStringLiteral("reported")});
}

TEST_CASE("An incident says what happened, in a summary at least")
{
    Incident incident = plain();
    incident.narrative = QStringLiteral("  ");
    CHECK(complaints(incident) == QStringList{QStringLiteral("narrative")});
    incident.summary = QStringLiteral("Shouting");
    CHECK(complaints(incident).isEmpty());
}

TEST_CASE("An incident says when it happened, was found or was reported")
{
    Incident incident = plain();
    incident.occurred = {};
    incident.reported = {};
    CHECK(complaints(incident) == QStringList{QStringLiteral("occurred")});
    incident.discovered = at("2026-03");
    CHECK(complaints(incident).isEmpty());
}

TEST_CASE("A missing reporter is said, and excused where another system has the report")
{
    Incident incident = plain();
    incident.reporterText.clear();
    CHECK(complaints(incident).isEmpty());
    CHECK(complaints(incident, Problem::Severity::Warns) == QStringList{QStringLiteral("reporter_text")});
    incident.otherReference = QStringLiteral("W-17");
    CHECK(complaints(incident, Problem::Severity::Warns).isEmpty());
}

TEST_CASE("The main kind is not named again among the others")
{
    Incident incident = plain();
    incident.alsoKinds = {{QStringLiteral("another")}};
    CHECK(complaints(incident).isEmpty());
    incident.alsoKinds.texts.append(incident.kind.text);
    CHECK(complaints(incident) == QStringList{QStringLiteral("also_kinds")});
}

TEST_CASE("An answer that the police were not told is doubted where a crime number stands beside it")
{
    static const PolicyNames names;
    Incident incident = plain();
    incident.policeReported = names.withTrait("police-reported", "not-told");
    CHECK(complaints(incident, Problem::Severity::Warns).isEmpty());
    incident.police.emplace_back().crimeNumber = QStringLiteral("42/1234/26");
    CHECK(complaints(incident, Problem::Severity::Warns) == QStringList{QStringLiteral("police_reported")});
}

TEST_CASE("An open incident has no day of closing")
{
    static const PolicyNames names;
    Incident incident = plain();
    incident.closed = Day(2026, 3, 12);
    incident.status = names.withTrait("incident-status", "open");
    CHECK(complaints(incident) == QStringList{QStringLiteral("closed")});
    incident.status = names.withTrait("incident-status", "closed");
    CHECK(complaints(incident).isEmpty());
}

TEST_CASE("An incident closes when its reporter was told, or when there is none to tell")
{
    Incident incident = plain();
    CHECK(complaints(incident, Problem::Severity::Refuses, Stage::Close) ==
          QStringList{QStringLiteral("feedback_given")});
    incident.feedbackGiven = kToday;
    CHECK(complaints(incident, Problem::Severity::Refuses, Stage::Close).isEmpty());
    incident.feedbackGiven = {};
    incident.reporterText.clear();
    CHECK(complaints(incident, Problem::Severity::Refuses, Stage::Close).isEmpty());
    incident.reporter = {17};
    CHECK(complaints(incident, Problem::Severity::Refuses, Stage::Close) ==
          QStringList{QStringLiteral("feedback_given")});
}

TEST_CASE("The summary is the first sentence, whole or cut at a word")
{
    const auto [text, sentence] = GENERATE(table<QString, QString>({
        {u""_qs, u""_qs},
        {u"One sentence"_qs, u"One sentence"_qs},
        {u"He left. Then she rang."_qs, u"He left."_qs},
        {u"“Get out!” he said. She rang."_qs, u"“Get out!” he said."_qs},
        {u"Dr. smith wrote"_qs, u"Dr. smith wrote"_qs},
        {u"Why? Nobody knows."_qs, u"Why?"_qs},
        {u"Lost £12.50 at the desk. Told the manager."_qs, u"Lost £12.50 at the desk."_qs},
        {u"  Over\n two lines  "_qs, u"Over two lines"_qs},
    }));
    CHECK(firstSentence(text) == sentence);
}

TEST_CASE("A summary has at most 120 characters")
{
    const QString exact = QString(60, u'a') + u' ' + QString(59, u'b');
    CHECK(firstSentence(exact) == exact);
    CHECK(firstSentence(exact + u'b') == QString(60, u'a') + u'…');
    const QString word = QString(200, u'c');
    CHECK(firstSentence(word).size() == 120);
    CHECK(firstSentence(word).endsWith(u'…'));
}

TEST_CASE("Days to report run from the discovery, or else the occurrence")
{
    Incident incident = plain();
    CHECK(daysToReport(incident) == 0);
    incident.reported = at("2026-03-12");
    CHECK(daysToReport(incident) == 2);
    incident.discovered = at("2026-03-11T09:00");
    CHECK(daysToReport(incident) == 1);
    incident.reported = {};
    CHECK_FALSE(daysToReport(incident));
}

TEST_CASE("Completing an incident fills the summary, the status of arrival and the grades, and only what is not known")
{
    const PolicyNames names;
    const RuleContext context{kToday, names};
    Incident incident = plain();
    incident.firstHarm = names.withTrait("first-harm", "grade:moderate");
    completeIncident(incident, context);
    CHECK(incident.summary == incident.narrative);
    CHECK(incident.status == names.withTrait("incident-status", "start"));
    CHECK(incident.firstGrade.text == QStringLiteral("moderate"));
    CHECK(incident.harm == incident.firstGrade);

    const Code graver = names.withTrait("harm", "rank:3");
    incident.harm = graver;
    incident.summary = QStringLiteral("Shouting");
    completeIncident(incident, context);
    CHECK(incident.harm == graver);
    CHECK(incident.firstGrade.text == QStringLiteral("moderate"));
    CHECK(incident.summary == QStringLiteral("Shouting"));
}

TEST_CASE("A grade given without an answer on the first report is the first grade")
{
    const PolicyNames names;
    Incident incident = plain();
    incident.harm = names.withTrait("harm", "rank:1");
    completeIncident(incident, {kToday, names});
    CHECK(incident.firstGrade == incident.harm);
}

TEST_CASE("Some kinds are confidential unless someone says otherwise")
{
    const PolicyNames names;
    CHECK(isConfidentialKind(names.withTrait("incident-kind", "confidential"), names));
    CHECK_FALSE(isConfidentialKind(names.withoutTrait("incident-kind", "confidential"), names));
    CHECK_FALSE(isConfidentialKind({}, names));
}

TEST_CASE("An answer that is not known grades nothing")
{
    const PolicyNames names;
    CHECK_FALSE(gradeOf(names.withTrait("first-harm", "not-known"), names).isKnown());
    CHECK_FALSE(gradeOf({}, names).isKnown());
}

TEST_CASE("Every grade that an answer means stands in the list of harm")
{
    const PolicyNames names;
    for (const ChoiceName &answer : names.choices(QStringLiteral("first-harm"))) {
        const Code grade = gradeOf({answer.code}, names);
        INFO(answer.code.toStdString());
        CHECK((!grade.isKnown() || names.choiceLabel(QStringLiteral("harm"), grade.text) != grade.text));
    }
}

TEST_CASE("A tag in a text that means nobody is warned of")
{
    static const PolicyNames names;
    Incident incident = plain();
    incident.parties.resize(1);
    incident.parties[0].role = names.withTrait("party-role", "affected");
    incident.narrative = QStringLiteral("[affected 1] was pushed.");
    CHECK(complaints(incident, Problem::Severity::Warns).isEmpty());
    incident.narrative = QStringLiteral("[affected 2] was pushed.");
    CHECK(complaints(incident, Problem::Severity::Warns) == QStringList{QStringLiteral("narrative")});
    incident.narrative = QStringLiteral("Pushed.");
    incident.actionTaken = QStringLiteral("[witness 1] rang the police.");
    incident.tagsGiven = QStringLiteral("[witness 9]"); // the program's own
    CHECK(complaints(incident, Problem::Severity::Warns) == QStringList{QStringLiteral("action_taken")});
}
