// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/catalogue.h"
#include "core/access/guarded.h"
#include "core/due/due_list.h"
#include "core/reports/action_plan.h"
#include "core/reports/catalogue_queries.h"
#include "core/reports/conduct/conduct_reports.h"
#include "core/reports/director_briefing.h"
#include "core/reports/due_reports_queries.h"
#include "core/reports/incident_register.h"
#include "core/reports/letter_report.h"
#include "core/reports/named_reports.h"
#include "core/reports/pack/pack_queries.h"
#include "core/reports/pack/pack_report.h"
#include "core/reports/paper.h"
#include "core/reports/premises_reports.h"
#include "core/reports/record_form.h"
#include "core/reports/record_report.h"
#include "core/reports/riddor_worksheet.h"
#include "core/reports/risk_register_report.h"
#include "core/reports/risk_reports.h"
#include "core/reports/subject_access.h"
#include "core/reports/survey_reports_queries.h"
#include "core/reports/threat_sheet.h"
#include "core/risks/risk_assessment.h"
#include "core/risks/risk_foresight.h"
#include "core/risks/risk_queries.h"
#include "core/risks/risk_register_queries.h"
#include "core/storage/record_io.h"
#include "core/surveys/survey.h"
#include <QCoreApplication>
#include <QLocale>

namespace {
QString tr(const char *text) { return QCoreApplication::translate("Reports", text); }

/// The first item of a list that carries the trait.
QString labelWith(const Names &names, const QString &list, const QString &trait)
{
    for (const ChoiceName &item : names.choices(list))
        if (item.traits.contains(trait))
            return item.label;
    return {};
}

QString printedOn(const QDateTime &at)
{
    return QLocale(QLocale::English, QLocale::UnitedKingdom).toString(at, QStringLiteral("d MMMM yyyy, HH:mm"));
}

/// Header and foot of a report that is no committee paper.
void frame(Report &report, const Organisation &office, const Names &names, const ReportRequest &request)
{
    report.headerLeft = office.legalName;
    report.printedOn = printedOn(request.printedAt);
    const bool isHandedOut = request.name == QStringLiteral("foi-sheet");
    if (office.marking.isKnown() && !isHandedOut &&
        !names.hasTrait(QStringLiteral("marking"), office.marking.text, QStringLiteral("none")))
        report.marking = names.choiceLabel(QStringLiteral("marking"), office.marking.text);
}

/// Header and foot as every report but a committee's paper and a letter has them.
template <ReportMaker make>
Result<Report> framed(const Database &database, const Names &names, const Actor &actor, const ReportRequest &request)
{
    Result<Report> report = make(database, names, actor, request);
    if (!report)
        return report;
    const Result<Organisation> office = organisationOf(database);
    if (!office)
        return office.error();
    frame(*report, *office, names, request);
    return report;
}

/// The record that a report on one is asked of, where the actor may read it.
Result<AnySaved> askedFor(const Kind &kind, const Database &database, const Names &names, const Actor &actor,
                          const ReportRequest &request)
{
    return askedRecord(kind, database, names, actor, request.record, request.choices.asAt);
}

Result<Report> incidentReport(const Database &database, const Names &names, const Actor &actor,
                              const ReportRequest &request)
{
    const Kind &kind = kindOf<Incident>();
    const Result<AnySaved> saved = askedFor(kind, database, names, actor, request);
    if (!saved)
        return saved.error();
    return recordReport(*saved, names, request.choices.asAt, may(actor, Act::Read, kind, request.choices.asAt).guarded);
}

Result<Report> worksheetOf(const Database &database, const Names &names, const Actor &actor,
                           const ReportRequest &request)
{
    const Kind &kind = kindOf<Incident>();
    const Result<AnySaved> saved = askedFor(kind, database, names, actor, request);
    if (!saved)
        return saved.error();
    return riddorWorksheet({saved->stamp, saved->record.as<Incident>()}, names, request.choices.asAt,
                           may(actor, Act::Read, kind, request.choices.asAt).guarded);
}

Result<Report> threatCallSheet(const Database &database, const Names &names, const Actor &actor,
                               const ReportRequest &request)
{
    if (request.record.isEmpty())
        return blankThreatSheet(names);
    const Kind &kind = kindOf<ThreatCall>();
    const Result<AnySaved> saved = askedFor(kind, database, names, actor, request);
    if (!saved)
        return saved.error();
    ThreatCall call = saved->record.as<ThreatCall>();
    if (!may(actor, Act::Read, kind, request.choices.asAt).guarded)
        hideGuarded(kind, &call);
    return threatSheet(call, names, saved->stamp.reference);
}

Result<Report> subjectAccess(const Database &database, const Names &names, const Actor &actor,
                             const ReportRequest &request)
{
    const Kind &kind = kindOf<InformationRequest>();
    const Result<AnySaved> saved = askedFor(kind, database, names, actor, request);
    if (!saved)
        return saved.error();
    return subjectAccessReport({saved->stamp, saved->record.as<InformationRequest>()}, names, request.choices.asAt);
}

Result<Report> letterOn(const Database &database, const Names &names, const Actor &actor, const ReportRequest &request)
{
    const Kind &kind = kindOf<Letter>();
    const Result<AnySaved> saved = askedFor(kind, database, names, actor, request);
    if (!saved)
        return saved.error();
    if (saved->record.as<Letter>().body.isEmpty()) // what the LSMS alone reads was taken out
        return reportNotAllowed();
    const Result<Organisation> office = organisationOf(database);
    if (!office)
        return office.error();
    return letterReport(saved->record.as<Letter>(), saved->stamp.reference, *office, request.choices.asAt, names);
}

/// For who reports on paper: without what the office finds out and decides later.
/// Whom a form filled by hand goes to, above its first question.
report::Section sendTo(const Organisation &office, const Names &names)
{
    QString lsms;
    for (const ChoiceName &post : names.choices(QStringLiteral("post")))
        if (lsms.isEmpty() && post.has(u"lsms"))
            lsms = post.label;
    QStringList ways{office.securityEmail, office.securityPhone, office.address};
    ways.removeAll(QString());
    const QString text =
        tr("Where somebody is in danger or it is still going on, ring 999 first. Give or send this form to the %1 as "
           "soon as you can, with what is known; leave the rest empty.")
            .arg(lsms);
    report::Section section;
    section.blocks.emplace_back(report::Paragraph{text, false});
    if (!ways.isEmpty())
        section.blocks.emplace_back(
            report::Paragraph{tr("Send it to: %1").arg(ways.join(QStringLiteral(" · "))), false});
    return section;
}

Result<Report> blankIncidentForm(const Database &database, const Names &names, const Actor &, const ReportRequest &)
{
    const Result<Organisation> office = organisationOf(database);
    if (!office)
        return office.error();
    Report form = recordForm(kindOf<Incident>(), nullptr, names, true,
                             {QStringLiteral("handling"), QStringLiteral("occasions"), QStringLiteral("police_cases"),
                              QStringLiteral("told")},
                             {QStringLiteral("property.value"), QStringLiteral("property.basis"),
                              QStringLiteral("property.forms_from"), QStringLiteral("property.forms_to")});
    form.sections.insert(form.sections.begin(), sendTo(*office, names));
    return form;
}

Result<Report> incidentForm(const Database &database, const Names &names, const Actor &actor,
                            const ReportRequest &request)
{
    const Kind &kind = kindOf<Incident>();
    const Result<AnySaved> saved = askedFor(kind, database, names, actor, request);
    if (!saved)
        return saved.error();
    return recordForm(kind, &*saved, names, may(actor, Act::Read, kind, request.choices.asAt).guarded);
}

Result<Report> registerOf(const Database &database, const Names &names, const Actor &actor,
                          const ReportRequest &request)
{
    const Scope scope = may(actor, Act::Read, kindOf<Incident>(), request.choices.asAt);
    if (scope.isNothing())
        return reportNotAllowed();
    return incidentRegister(database, names, scope, request.choices);
}

Result<Report> briefing(const Database &database, const Names &names, const Actor &actor, const ReportRequest &request)
{
    const Scope scope = may(actor, Act::Read, kindOf<Review>(), request.choices.asAt);
    if (scope.isNothing())
        return reportNotAllowed();
    const auto reviews = reviewsToBrief(database, scope, request.choices.period);
    return reviews ? Result<Report>(directorBriefing(*reviews, request.choices.period, names))
                   : Result<Report>(reviews.error());
}

/// The list and the hand-over are of a day, that of `--as-at`; the period says nothing to them.
Result<Report> digestOfTheDay(const Database &database, const Names &names, const Actor &actor,
                              const ReportRequest &request)
{
    const Deadline now(request.choices.asAt);
    const Result<std::vector<DueItem>> items = dueList(database, names, actor, now);
    return items ? Result<Report>(dailyDigest(*items, now)) : Result<Report>(items.error());
}

Result<Report> planOfTheDay(const Database &database, const Names &names, const Actor &actor,
                            const ReportRequest &request)
{
    const Day today = request.choices.asAt;
    const Scope scope = may(actor, Act::Read, kindOf<Action>(), today);
    if (scope.isNothing())
        return reportNotAllowed();
    const auto actions = plannedActions(database, scope, may(actor, Act::Read, kindOf<Incident>(), today), today);
    return actions ? Result<Report>(actionPlan(*actions, today, names)) : Result<Report>(actions.error());
}

Result<Report> riskRegister(const Database &database, const Names &names, const Actor &actor,
                            const ReportRequest &request)
{
    const Day today = request.choices.asAt;
    const Scope scope = may(actor, Act::Read, kindOf<Risk>(), today);
    if (scope.isNothing())
        return reportNotAllowed();
    auto risks = allRisks(database, scope);
    auto happened = happenedSince(database, foretoldSince(today), may(actor, Act::Read, kindOf<Incident>(), today));
    const auto paper = lastPaperDay(database, today);
    const auto office = organisationOf(database);
    for (const Error *error : {risks ? nullptr : &risks.error(), happened ? nullptr : &happened.error(),
                               paper ? nullptr : &paper.error(), office ? nullptr : &office.error()})
        if (error)
            return *error;
    const RiskRegisterFacts facts{std::move(*risks), std::move(*happened), *paper,
                                  office->riskThreshold.value_or(RiskRegisterFacts().threshold)};
    return riskRegisterReport(facts, today, names);
}

Result<Report> handOverOfTheDay(const Database &database, const Names &names, const Actor &actor,
                                const ReportRequest &request)
{
    const Result<HandOverFacts> facts = handOverFacts(database, names, actor, Deadline(request.choices.asAt));
    return facts ? Result<Report>(handOver(*facts)) : Result<Report>(facts.error());
}

Result<Report> auditCommittee(const Database &database, const Names &names, const Actor &actor,
                              const ReportRequest &request)
{
    if (!may(actor, Act::Read, kindOf<Paper>(), request.choices.asAt).everything) // it counts over the whole body
        return reportNotAllowed();
    if (const Period &period = request.choices.period; !period.isWholeMonths()) // PACK.md 1, rule 2
        return Error{Error::Code::Invalid,
                     tr("This paper reports whole calendar months, and %1 is not.").arg(period.title())};
    Result<PackFacts> facts = packFacts(database, startingChoices(names, request.choices));
    if (!facts)
        return facts.error();
    facts->program = QStringLiteral("Wardkeep " WARDKEEP_VERSION);
    facts->printedOn = printedOn(request.printedAt);
    return auditCommitteePack(*facts, names);
}

constexpr ReportEntry kReports[] = {
    {.name = "audit-committee",
     .title = QT_TRANSLATE_NOOP("Reports", "Audit Committee: security management report"),
     .make = auditCommittee,
     .isPaper = true},
    {.name = "incident-register",
     .title = QT_TRANSLATE_NOOP("Reports", "Incident register"),
     .make = framed<registerOf>},
    {.name = "incident",
     .title = QT_TRANSLATE_NOOP("Reports", "One incident"),
     .make = framed<incidentReport>,
     .onRecord = true},
    {.name = "riddor-worksheet",
     .title = QT_TRANSLATE_NOOP("Reports", "Reportable injury worksheet"),
     .make = framed<worksheetOf>,
     .onRecord = true},
    {.name = "courses", .title = QT_TRANSLATE_NOOP("Reports", "Courses of conduct"), .make = framed<conductReport>},
    {.name = "course-chronology",
     .title = QT_TRANSLATE_NOOP("Reports", "Course of conduct: chronology for the police"),
     .make = framed<conductReport>,
     .onRecord = true},
    {.name = "sanctions", .title = QT_TRANSLATE_NOOP("Reports", "Sanctions"), .make = framed<conductReport>},
    {.name = "diary-sheet",
     .title = QT_TRANSLATE_NOOP("Reports", "Diary of unwanted contact, blank"),
     .make = framed<conductReport>},
    {.name = "threat-call-sheet",
     .title = QT_TRANSLATE_NOOP("Reports", "Threat call, or the blank sheet"),
     .make = framed<threatCallSheet>,
     .onRecord = true,
     .about = &kindOf<ThreatCall>,
     .alsoBlank = true},
    {.name = "subject-access",
     .title = QT_TRANSLATE_NOOP("Reports", "Subject access: what is held and sent"),
     .make = framed<subjectAccess>,
     .onRecord = true,
     .about = &kindOf<InformationRequest>},
    {.name = "assaults-of-the-year",
     .title = QT_TRANSLATE_NOOP("Reports", "Physical assaults on staff"),
     .make = framed<namedReport>},
    {.name = "police-chase-list",
     .title = QT_TRANSLATE_NOOP("Reports", "Police chase list"),
     .make = framed<namedReport>,
     .ofDay = true},
    {.name = "timeliness", .title = QT_TRANSLATE_NOOP("Reports", "Timeliness"), .make = framed<namedReport>},
    {.name = "losses", .title = QT_TRANSLATE_NOOP("Reports", "Losses"), .make = framed<namedReport>},
    {.name = "foi-sheet",
     .title = QT_TRANSLATE_NOOP("Reports", "Figures for freedom of information requests"),
     .make = framed<namedReport>},
    {.name = "director-briefing",
     .title = QT_TRANSLATE_NOOP("Reports", "Reviews: briefing for the director"),
     .make = framed<briefing>},
    {.name = "measure-tests",
     .title = QT_TRANSLATE_NOOP("Reports", "Tests of security measures"),
     .make = framed<measureTestsReport>},
    {.name = "landlord-review",
     .title = QT_TRANSLATE_NOOP("Reports", "Review with landlords and providers"),
     .make = framed<ownerReviewReport>},
    {.name = "risk-assessment",
     .title = QT_TRANSLATE_NOOP("Reports", "One risk assessment"),
     .make = framed<assessmentReport>,
     .onRecord = true,
     .about = &kindOf<RiskAssessment>},
    {.name = "assessments-by-department",
     .title = QT_TRANSLATE_NOOP("Reports", "Risk assessments by department"),
     .make = framed<byDepartmentReport>,
     .ofDay = true},
    {.name = "board-risk-summary",
     .title = QT_TRANSLATE_NOOP("Reports", "Security risks: summary for the board"),
     .make = framed<boardRiskReport>,
     .ofDay = true},
    {.name = "survey",
     .title = QT_TRANSLATE_NOOP("Reports", "One survey, with its photographs"),
     .make = framed<surveyReports>,
     .onRecord = true,
     .about = &kindOf<Survey>},
    {.name = "survey-form-blank",
     .title = QT_TRANSLATE_NOOP("Reports", "Survey form, blank"),
     .make = framed<surveyReports>,
     .onRecord = true,
     .about = &kindOf<SurveyTemplate>},
    {.name = "inspections",
     .title = QT_TRANSLATE_NOOP("Reports", "Inspections, surveys and requests for help"),
     .make = framed<surveyReports>},
    {.name = "letter",
     .title = QT_TRANSLATE_NOOP("Reports", "A letter"),
     .make = letterOn,
     .onRecord = true,
     .about = &kindOf<Letter>},
    {.name = "incident-form",
     .title = QT_TRANSLATE_NOOP("Reports", "Incident form, filled"),
     .make = framed<incidentForm>,
     .onRecord = true},
    {.name = "incident-form-blank",
     .title = QT_TRANSLATE_NOOP("Reports", "Incident form, blank"),
     .make = framed<blankIncidentForm>},
    {.name = "daily-digest",
     .title = QT_TRANSLATE_NOOP("Reports", "What is due: the day’s list"),
     .make = framed<digestOfTheDay>,
     .ofDay = true},
    {.name = "action-plan",
     .title = QT_TRANSLATE_NOOP("Reports", "Action plan: everything agreed, by owner"),
     .make = framed<planOfTheDay>,
     .ofDay = true},
    {.name = "risk-register",
     .title = QT_TRANSLATE_NOOP("Reports", "Risk register: every risk, its movement and its owner"),
     .make = framed<riskRegister>,
     .ofDay = true},
    {.name = "hand-over",
     .title = QT_TRANSLATE_NOOP("Reports", "Hand-over: everything open"),
     .make = framed<handOverOfTheDay>,
     .ofDay = true},
};
} // namespace

const Kind &ReportEntry::kind() const { return about ? about() : kindOf<Incident>(); }

QString ReportEntry::shown() const { return QCoreApplication::translate("Reports", title); }

std::span<const ReportEntry> reportCatalogue() { return kReports; }

Result<Report> makeReport(const Database &database, const Names &names, const Actor &actor,
                          const ReportRequest &request)
{
    for (const ReportEntry &entry : kReports)
        if (request.name == QLatin1String(entry.name))
            return entry.make(database, names, actor, request);
    return Error{Error::Code::NotFound, tr("There is no report “%1”.").arg(request.name)};
}

PackChoices startingChoices(const Names &names, const PackChoices &asked)
{
    PackChoices choices = asked;
    if (choices.committee.isEmpty())
        choices.committee = labelWith(names, QStringLiteral("committee"), QStringLiteral("pack:audit-committee"));
    if (choices.lead.isEmpty())
        choices.lead = labelWith(names, QStringLiteral("post"), QStringLiteral("executive-lead"));
    if (choices.author.isEmpty())
        choices.author = labelWith(names, QStringLiteral("post"), QStringLiteral("lsms"));
    return choices;
}
