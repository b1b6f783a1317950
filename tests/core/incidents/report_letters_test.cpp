// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incidents/report_letters.h"
#include "tests/support/policy_names.h"
#include <catch2/catch.hpp>

namespace {
const PolicyNames &names()
{
    static const PolicyNames made;
    return made;
}

Code kindWith(const char *trait) { return names().withTrait("incident-kind", trait); }

Saved<Incident> reported(const char *trait)
{
    Saved<Incident> saved;
    saved.stamp.reference = QStringLiteral("INC-2026/27-0042");
    Incident &incident = saved.value;
    incident.kind = kindWith(trait);
    incident.occurred = Moment::fromText(QStringLiteral("2026-10-14T14:30"));
    incident.summary = QStringLiteral("Robin Osei was struck");
    incident.narrative = QStringLiteral("Robin Osei was struck by Sam Quill.");
    incident.reporterText = QStringLiteral("Dora Vale");
    incident.parties.push_back({.id = 1, .description = QStringLiteral("Sam Quill, in a green coat")});
    return saved;
}

ReportContacts contacts()
{
    ReportContacts made;
    made.office = QStringLiteral("Larkshire ICB");
    made.lsms = QStringLiteral("Asha Khan");
    made.lsmsPhone = QStringLiteral("01632 960111");
    made.lsmsEmail = QStringLiteral("asha.khan@larkshire.example");
    made.reporter = QStringLiteral("Dora Vale");
    made.reporterEmail = QStringLiteral("dora.vale@larkshire.example");
    return made;
}

bool says(const QStringList &sentences, const char *words)
{
    return !sentences.filter(QString::fromLatin1(words)).isEmpty();
}
} // namespace

TEST_CASE("What happens next follows the kind, the office's days and whether the post is held")
{
    ReportContacts office = contacts();
    QStringList next = whatHappensNext(reported("immediate").value, office, names());
    REQUIRE(next.size() == 3);
    CHECK(next[0] == QStringLiteral("Asha Khan, the LSMS, hears of this kind of incident at once."));
    CHECK(next[1] == QStringLiteral("It is reviewed within 10 working days."));
    office.lsms.clear();
    office.reviewDays = 5;
    Incident plain;
    plain.kind = names().withoutTrait("incident-kind", "immediate");
    next = whatHappensNext(plain, office, names());
    CHECK(next[0] == QStringLiteral("The LSMS reads the report on the next working day."));
    CHECK(next[1] == QStringLiteral("It is reviewed within 5 working days."));
}

TEST_CASE("A step that the kind asks for at once is said until it was ticked")
{
    struct Line {
        const char *kindTrait;
        const char *doneTrait; ///< none: it is said whatever was done
        const char *words;
    };
    const Line line = GENERATE(
        Line{"police-at-once", "police", "Tell the police"}, Line{"asks:harm", "first-aid", "first aid"},
        Line{"asks:cctv", "cctv-kept", "CCTV"}, Line{"loss", nullptr, "Touch and move nothing"},
        Line{"asks:information", "told:it", "information governance"}, Line{"asks:badge", nullptr, "badge stopped"},
        Line{"course-of-conduct", "verbal-warning", "told to stop"}, Line{"confidential", nullptr, "restricted"},
        Line{"referral", nullptr, "Counter Fraud"});
    INFO(line.kindTrait);
    Incident incident = reported(line.kindTrait).value;
    CHECK(says(immediateSteps(incident, names()), line.words));
    Incident other;
    other.kind = names().withoutTrait("incident-kind", line.kindTrait);
    CHECK_FALSE(says(immediateSteps(other, names()), line.words));
    if (!line.doneTrait)
        return;
    StepDone step;
    step.step = names().withTrait("done-step", line.doneTrait);
    incident.steps.push_back(step);
    CHECK_FALSE(says(immediateSteps(incident, names()), line.words));
}

TEST_CASE("The acknowledgement goes to the reporter with the reference and what happens next")
{
    const ReportLetter letter = acknowledgement(reported("immediate"), contacts(), names());
    CHECK(letter.to == QStringLiteral("dora.vale@larkshire.example"));
    CHECK(letter.subject == QStringLiteral("Your report INC-2026/27-0042"));
    CHECK(letter.text.startsWith(QStringLiteral("Dear Dora Vale,\n\nthank you for your report.\n")));
    CHECK(letter.text.contains(QStringLiteral("Its reference is INC-2026/27-0042.")));
    for (const QString &sentence : whatHappensNext(reported("immediate").value, contacts(), names()))
        CHECK(letter.text.contains(QStringLiteral("- ") + sentence + u'\n'));
    CHECK(letter.text.contains(QStringLiteral("The LSMS: Asha Khan, 01632 960111, asha.khan@larkshire.example")));
    CHECK(letter.text.endsWith(QStringLiteral("\n\nLarkshire ICB\n")));
}

TEST_CASE("An acknowledgement without names or addresses leaves no gap for them")
{
    ReportContacts office = contacts();
    office.reporter = office.reporterEmail = office.lsms = office.lsmsPhone = office.lsmsEmail = QString();
    const ReportLetter letter = acknowledgement(reported("immediate"), office, names());
    CHECK(letter.to.isEmpty());
    CHECK(letter.text.startsWith(QStringLiteral("Thank you for your report.\n")));
    CHECK_FALSE(letter.text.contains(QStringLiteral("The LSMS:")));
    office.lsmsPhone = QStringLiteral("01632 960111");
    CHECK(acknowledgement(reported("immediate"), office, names())
              .text.contains(QStringLiteral("The LSMS: 01632 960111\n")));
}

TEST_CASE("Neither letter names anyone involved or tells what happened")
{
    const Saved<Incident> incident = reported("violence");
    const QString words = acknowledgement(incident, contacts(), names()).text +
                          tellLsms(incident, contacts(), names()).text +
                          tellLsms(incident, contacts(), names()).subject;
    for (const char *name : {"Osei", "Quill", "struck", "green coat"})
        CHECK_FALSE(words.contains(QLatin1String(name)));
    CHECK_FALSE(tellLsms(incident, contacts(), names()).text.contains(QStringLiteral("Dora Vale")));
}

TEST_CASE("The LSMS is told what, when and where, and at once of the kinds that cannot wait")
{
    Saved<Incident> incident = reported("immediate");
    const QString kind = names().choiceLabel(QStringLiteral("incident-kind"), incident.value.kind.text);
    ReportLetter letter = tellLsms(incident, contacts(), names());
    CHECK(letter.to == QStringLiteral("asha.khan@larkshire.example"));
    CHECK(letter.subject == QStringLiteral("At once: INC-2026/27-0042, ") + kind);
    CHECK(letter.text.contains(QStringLiteral("Kind: ") + kind + u'\n'));
    CHECK(letter.text.contains(QStringLiteral("When: ") + show(incident.value.occurred) + u'\n'));
    CHECK(letter.text.contains(QStringLiteral("Where: not known where\n")));
    CHECK_FALSE(letter.text.contains(QStringLiteral("Police:")));
    CHECK_FALSE(letter.text.contains(QStringLiteral("Hurt or shaken:")));

    incident.value.kind = names().withoutTrait("incident-kind", "immediate");
    incident.value.attempted = true;
    incident.value.occurred = {};
    incident.value.channel = Code{names().choices(QStringLiteral("channel")).back().code};
    incident.value.firstHarm = names().withTrait("first-harm", "injury");
    incident.value.policeReported = Code{names().choices(QStringLiteral("police-reported")).front().code};
    letter = tellLsms(incident, contacts(), names());
    CHECK(letter.subject.startsWith(QStringLiteral("INC-2026/27-0042, ")));
    CHECK(letter.subject.endsWith(QStringLiteral(" (attempted)")));
    CHECK(letter.text.contains(QStringLiteral("When: not known when\n")));
    CHECK(letter.text.contains(QStringLiteral("Where: ") + names().choices(QStringLiteral("channel")).back().label));
    CHECK(letter.text.contains(QStringLiteral("Hurt or shaken: ")));
    CHECK(letter.text.contains(QStringLiteral("Police: ") +
                               names().choices(QStringLiteral("police-reported")).front().label));
}
